/** A tab of a headless Chromium that remembers every request and every error of its page. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Tab {
  readonly page: Page;
  /** The addresses of everything it asked for. */
  readonly requests: readonly string[];
  /** What scripts threw, and what the console calls an error: refused by the policy, for instance. */
  readonly errors: readonly string[];
}

export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, requests, errors };
}

/** Puts texts into the fields of the playground, by their labels, as a paste over everything does. */
export async function write(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) {
    await page.getByRole('textbox', { name: label }).focus();
    await page.keyboard.press('ControlOrMeta+A');
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.insertText(text);
  }
}

/** Resolves to the text of an element once it matches; playwright's own `expect` is not part of playwright-core. */
export async function textOf(page: Page, selector: string, pattern: RegExp): Promise<string> {
  const found = page.locator(selector).filter({ hasText: pattern }).first();
  return (await found.textContent())?.trim() ?? '';
}
