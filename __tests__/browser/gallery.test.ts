/** The gallery, in a real browser: every message fits a phone. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { WIDTH } from '../../scripts/gallery/document.ts';
import { planGallery } from '../../scripts/gallery/pictures.ts';
import { openTab, type Tab } from './tab.ts';

jest.setTimeout(60_000);

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  tab = await openTab(browser, { viewport: { width: WIDTH, height: 800 } });
});
afterEach(async () => {
  await tab.page.context().close();
  expect([tab.requests, tab.errors]).toEqual([[], []]);
});

/** Runs in the page: the texts that stand out of their message at a side, or of which something is cut off. */
function findClipped(): readonly string[] {
  const isClipped = (node: Node) => {
    const content = node.parentElement?.closest('.content, .sender')?.getBoundingClientRect();
    const isOut = boxesOf(node).some(
      ({ left, right }) => !content || left < content.left - 1 || right > content.right + 1,
    );
    return isOut || isCutBy(node.parentElement);
  };
  // Of each word: a space may hang over the end of a line of code, where nobody sees it.
  const boxesOf = (node: Node): readonly DOMRect[] =>
    [...(node.nodeValue ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return [...range.getClientRects()];
    });
  const isCutBy = (element: Element | null): boolean => {
    if (element === null) return false;
    const hides = getComputedStyle(element).overflow !== 'visible';
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isLarger = scrollWidth > clientWidth || scrollHeight > clientHeight;
    return (hides && isLarger) || isCutBy(element.parentElement?.closest('article *') ?? null);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts
    .filter((node) => node.parentElement?.closest('.content, .sender') && isClipped(node))
    .map((node) => node.nodeValue ?? '');
}

test('no message is wider than the phone, and no text is cut off', async () => {
  const pictures = (await planGallery()).flatMap((section) => section.pictures);
  for (const { document, messages } of pictures) {
    await tab.page.setContent(document);
    expect(await tab.page.locator('article').count()).toBe(messages.length);
    expect(await tab.page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(
      WIDTH,
    );
    expect(await tab.page.evaluate(findClipped)).toEqual([]);
  }
});

test('that is seen where it is so', async () => {
  const wide = '<div class="content" style="width: 80px">a_word_that_no_phone_has_room_for</div>';
  const high =
    '<div class="content"><p style="height: 9px; overflow: hidden">two<br>lines</p></div>';
  await tab.page.setContent(`<article>${wide}${high}<p>elsewhere</p></article>`);
  const found = await tab.page.evaluate(findClipped);
  expect(found).toEqual(['a_word_that_no_phone_has_room_for', 'two', 'lines']);
});
