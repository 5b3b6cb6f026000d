/** The preview follows what one types, in a real browser: beside a local Twake, and from a file. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { launchChromium } from '../../scripts/chromium.ts';
import { openTab, type Tab, textOf, write } from './tab.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'twake-playground-'));
const address = pathToFileURL(join(folder, 'index.html')).href;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  const script = fileURLToPath(new URL('../../scripts/playground.ts', import.meta.url));
  execFileSync(process.execPath, ['--no-warnings', script, folder]);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  tab = await openTab(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await tab.page.goto(address);
  await textOf(tab.page, '#preview', /hello v1\.10\.0 is live/);
});
afterEach(async () => {
  const foreign = tab.requests.filter((url) => !url.startsWith(pathToFileURL(folder).href));
  await tab.page.context().close();
  expect([foreign, tab.errors]).toEqual([[], []]);
});

describe('the preview follows', () => {
  test('the text, as one types', async () => {
    const { page } = tab;
    await write(page, { Content: '' });
    await page.keyboard.type('**Hi** {{ actor.login }} :tada:');
    expect(await textOf(page, '#preview .content', /Hi/)).toBe('Hi octocat 🎉');
    expect(await page.locator('#preview .bold').textContent()).toBe('Hi');
    expect(await page.locator('.phone p').textContent()).toBe('Hi octocat 🎉');
    expect(await page.locator('#caret').textContent()).toBe('Line 1, column 32');
  });

  test('the event, its payload, the status and the data', async () => {
    const { page } = tab;
    await write(page, {
      Content: '{{ github.event_name }}: {{ pull_request.title }}, {{ status }}, {{ data.who }}',
      Data: 'who: me',
    });
    await page.locator('#event').selectOption('pull_request.opened');
    await page.locator('[name=status]').selectOption('failure');
    await textOf(page, '#preview', /pull_request: Greet in .* language, failure, me/);
    await page.getByText('Payload of the event').click();
    await write(page, { Payload: '{"pull_request": {"title": "Pasted <b>"}}' });
    await textOf(page, '#preview', /Pasted <b>, failure, me/);
  });

  test('a preset, which takes the place of the text', async () => {
    const { page } = tab;
    await page.getByLabel('Preset').selectOption('release');
    await page.locator('#event').selectOption('release.published');
    await textOf(page, '#preview', /Hello 1\.10/);
    expect(await page.getByLabel('Content').isDisabled()).toBe(true);
    expect(await page.locator('#step').textContent()).toContain('preset: release');
  });

  test('the Twake: what each shows, notifies and is asked for', async () => {
    const { page } = tab;
    const step = page.locator('#step');
    await write(page, { Content: '**Hi** @room' });
    await page.getByText('Sender, mentions, buttons').click();
    await write(page, { Mentions: 'all' });
    await textOf(page, '.mentions', /everyone in the channel/);
    expect(await step.textContent()).toContain('private_api_key: ${{ secrets');

    await page.getByRole('combobox', { name: 'Twake' }).selectOption('matrix');
    await textOf(page, '#preview .bubble strong', /^Hi$/);
    expect(await page.locator('#preview-title').textContent()).toBe('In the room');
    expect(await page.locator('.phone p').textContent()).toBe('Hi @room\n\n@room');
    expect(await page.locator('.highlighted').textContent()).toMatch(/^everyone in the room/);
    expect(await step.textContent()).toMatch(/access_token: \$\{\{ secrets\.TWAKE_ACCESS_TOKEN/);
    expect(await step.textContent()).not.toContain('private_api_key');
    await page.locator('#request-details summary').click();
    expect(await page.locator('#request-line').textContent()).toMatch(
      /^PUT \/_matrix\/client\/v3\/rooms\/%21.*\/send\/m\.room\.message\/dry-run$/,
    );
    const event = JSON.parse((await page.locator('#request').textContent()) ?? '');
    expect(event).toMatchObject({ msgtype: 'm.text', 'm.mentions': { room: true } });

    await page.getByRole('combobox', { name: 'Twake' }).selectOption('2021');
    await textOf(page, '#preview .bold', /^Hi$/);
    expect(await page.locator('#request-line').textContent()).toBe('POST /api/v1/messages/save');
  });

  test('Twacode, its request and its size', async () => {
    const { page } = tab;
    await page.getByLabel('Example').selectOption('Buttons in Twacode');
    await textOf(page, '#preview .button.danger', /Roll back/);
    await page.locator('#request-details summary').click();
    const body = JSON.parse((await page.locator('#request').textContent()) ?? '');
    expect(body.message.content.formatted[0]).toEqual({ type: 'bold', content: 'Deployed' });
    const bytes = Buffer.byteLength(JSON.stringify(body));
    expect(await page.locator('#size').textContent()).toBe(`${bytes} bytes`);
  });
});

describe('a mistake', () => {
  test('is told with its place, and leads there', async () => {
    const { page } = tab;
    await write(page, { Content: 'fine\n\n{{ commit.titel }}' });
    const issue = await textOf(page, '.issue', /line 3, column 4/);
    expect(issue).toContain('Did you mean commit.title?');
    expect(await page.getByLabel('Content').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Go to line 3, column 4 of content' }).click();
    const selected = await page.getByLabel('Content').evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return [value.slice(selectionStart), selectionEnd - selectionStart];
    });
    expect(selected).toEqual(['commit.titel }}', 1]);
    await page.keyboard.type('commit.title }}\n{% comment %}');
    await textOf(page, '.issue', /line 4/);
    await write(page, { Content: 'fine' });
    await page.locator('.issue').waitFor({ state: 'detached' });
  });

  test('in a field that is folded away opens it', async () => {
    const { page } = tab;
    await page.getByText('Data and needs').click();
    await page.locator('#data').evaluate((field) => {
      (field as HTMLTextAreaElement).value = 'a: [1';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.getByRole('button', { name: /Go to line 1, column \d of data/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('data');
    expect(await page.getByLabel('Data').isVisible()).toBe(true);
  });
});

test('what a Matrix room refuses is told, marked, and found', async () => {
  const { page } = tab;
  await page.getByRole('combobox', { name: 'Twake' }).selectOption('matrix');
  await textOf(page, '#preview .bubble', /is live/);
  const icon = page.locator('[name=sender_icon]');
  expect(await icon.getAttribute('aria-invalid')).toBe('false');
  await icon.evaluate((field) => {
    (field as HTMLInputElement).value = 'https://x.example/icon.png';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByLabel('Format').selectOption('twacode');
  await textOf(page, '.issue', /In a Matrix room the picture is that of the account/);
  await textOf(page, '.issue', /format: twacode and plain are for Twake of 2020 to 2022/);
  expect(await icon.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Format').getAttribute('aria-invalid')).toBe('true');
  expect(await icon.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Go to sender_icon' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
    'sender_icon',
  );
  await page.getByRole('combobox', { name: 'Twake' }).selectOption('2020');
  await page.locator('[name=sender_icon][aria-invalid=false]').waitFor();
});

test('hostile text stays text', async () => {
  const { page } = tab;
  const evil = '<img src=x onerror=alert(1)></script><script>alert(2)</script>';
  const payload = JSON.stringify({ head_commit: { message: evil }, sender: { login: evil } });
  await page.getByText('Payload of the event').click();
  await write(page, {
    Payload: payload,
    Content: `{{ commit.message }} [a](javascript:alert(3)) ${evil} {{ actor.login | link: "javascript:alert(4)" }}`,
  });
  await textOf(page, '#preview', /onerror/);
  expect(await page.locator('#preview .content').textContent()).toContain(evil);
  expect(await page.locator('main script, main img, [onerror]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Twake' }).selectOption('matrix');
  await textOf(page, '#preview .bubble', /onerror/);
  expect(await page.locator('#preview .content').textContent()).toContain(evil);
  expect(await page.locator('main script, main img, [onerror]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
});

test('the step is copied as valid YAML', async () => {
  const { page } = tab;
  await write(page, { Content: 'a: "b" # c\n  - {{ actor.login }}\n' });
  await page.getByRole('button', { name: 'Copy as workflow step' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const [step] = parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(step.with).toMatchObject({
    content: 'a: "b" # c\n  - {{ actor.login }}\n',
    template: true,
    data: expect.stringContaining('environment: production'),
  });
});

test('every control has a name, and nothing is wider than a phone', async () => {
  const { page } = tab;
  await page.setViewportSize({ width: 400, height: 800 });
  for (const summary of await page.locator('summary').all()) await summary.click();
  const nameless = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter((control) => !control.labels?.length)
      .map(({ outerHTML }) => outerHTML),
  );
  expect(nameless).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(400);
});
