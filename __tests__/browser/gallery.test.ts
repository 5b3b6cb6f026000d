/** The gallery, in a real browser: every message fits a phone, and its pictures look as they were taken. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { WIDTH } from '../../scripts/gallery/document.ts';
import { planGallery } from '../../scripts/gallery/pictures.ts';
import { reduceColours } from '../../scripts/gallery/png.ts';
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

/** Runs in the page. */
async function colourOf(options: { readonly png: string; readonly x: number }): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${options.png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(options.x, image.height - 1, 1, 1).data ?? [])];
}

test('a screenshot with few colours is the same picture', async () => {
  const bars = ['#ffffff', '#3840f7', '#d6303f', '#1d1d2b'];
  const style = `linear-gradient(90deg, ${bars.map((c, i) => `${c} ${i * 25}% ${i * 25 + 25}%`).join(', ')})`;
  await tab.page.setContent(`<body style="height: 60px; margin: 0; background: ${style}"></body>`);
  const png = reduceColours(await tab.page.screenshot());
  await tab.page.setContent('');
  const colours: string[] = [];
  for (const x of [50, 150, 250, 350]) {
    const [red = 0, green = 0, blue = 0] = await tab.page.evaluate(colourOf, {
      png: png.toString('base64'),
      x,
    });
    colours.push(`#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0')}`);
  }
  expect(colours).toEqual(bars);
});
