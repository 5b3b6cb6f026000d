/** The HTML of a Matrix event in a real browser, behind the rules of Twake Chat: nothing is lost, nothing comes to life. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { render, situations } from '../../scripts/situations.ts';
import type { Root } from '../../src/message/tree.ts';
import { toHtml } from '../../src/twake/matrix/html/html.ts';
import { composeBare } from '../../testing/compose.ts';
import { documentOf } from '../../testing/markdown.ts';
import { corpus } from '../message/notes/corpus.ts';
import { findMissing, wordsIn } from '../twake/matrix/any-tree.ts';
import { openTab, type Tab } from './tab.ts';
import { openRoom, receive, unescapeCode } from './twake-chat.ts';

jest.setTimeout(30_000);

let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  tab = await openTab(browser, { viewport: { width: 400, height: 800 } });
  await openRoom(tab.page);
});
afterEach(async () => {
  await tab.page.context().close();
  expect([tab.requests, tab.errors]).toEqual([[], []]);
});

const bubble = () => tab.page.locator('.bubble').last();

async function receiveDocument(source: string): Promise<{ root: Root; text: string }> {
  const { children } = await documentOf(source, 'https://github.com/o/r');
  const root: Root = { type: 'root', children };
  return { root, text: await receive(tab.page, toHtml(root)) };
}

/** Code names of entities are what the client would turn into characters. */
test('the client un-escapes code once more', () => {
  expect(unescapeCode('&lt; <code class="a">&lt;&amp;lt;&#x26;lt;</code> &lt;')).toBe(
    '&lt; <code class="a"><&lt;&#x26;lt;</code> &lt;',
  );
});

test('a value is shown to the letter, in text and in code', async () => {
  const values = [
    '&lt;b&gt; &amp;lt; &#60; &#x3C; &quot;',
    '<img src="https://evil.example/x.png" onerror="alert(1)">',
    '</code></pre><script>alert(1)</script><b>',
    '<a href="javascript:alert(1)">l</a><!--',
  ];
  for (const v of values) {
    for (const content of ['{{ v }}', '`{{ v }}`', '```html\n{{ v }}\n```', '- > {{ v }}']) {
      const { message } = await composeBare({ content, template: true }, { context: { v } });
      const text = await receive(tab.page, toHtml(message.content as Root));
      expect(text.trim()).toBe(v);
      expect(await bubble().locator('a, b, script, img').count()).toBe(0);
    }
  }
});

test('code keeps its lines and its indentation', async () => {
  const code = '\n  if (a < b && c) {\n\treturn "&lt;";\n\n  }';
  const { text } = await receiveDocument(`\`\`\`js\n${code}\n\`\`\``);
  expect(text).toBe(code);
  expect(await bubble().locator('code').getAttribute('class')).toBe('language-js');
});

test.each(Object.entries(corpus).filter(([name]) => / (?:3|40) points/.test(name)))(
  '%s: every word, and no more elements than were written',
  async (_, source) => {
    const { root, text } = await receiveDocument(source);
    const folded = text.replace(/\s+/g, '');
    // What is folded away is not in the text that a reader copies.
    const all = (await bubble().textContent())?.replace(/\s+/g, '') ?? '';
    expect(findMissing(wordsIn(root), all)).toBeUndefined();
    expect(all.length).toBeGreaterThanOrEqual(folded.length);
    const written = toHtml(root).match(/<[a-z]/g) ?? [];
    expect(await bubble().locator('*').count()).toBe(written.length);
  },
);

test('every preset shows its first line first, and fits a phone', async () => {
  for (const situation of situations) {
    const { tree } = await render(situation);
    const text = await receive(tab.page, toHtml(tree as Root));
    expect(text.replace(/\s/g, '').startsWith(wordsIn(tree as Root)[0] ?? '?')).toBe(true);
  }
  expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});

test('there is an empty line above buttons, whatever is above them', async () => {
  const buttons = [{ label: 'Open run', url: 'https://x.io' }];
  for (const content of ['one line', '- a\n- b', '> q', '```\ncode\n```', '| a |\n|-|\n| 1 |']) {
    const { message } = await composeBare({ content, buttons });
    await receive(tab.page, toHtml(message.content as Root));
    const room = await bubble().evaluate((element) => {
      const button = element.querySelector('a');
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const bottoms: number[] = [];
      for (
        let node = walker.nextNode();
        node && !button?.contains(node);
        node = walker.nextNode()
      ) {
        const range = document.createRange();
        range.selectNodeContents(node);
        bottoms.push(range.getBoundingClientRect().bottom);
      }
      return (button?.getBoundingClientRect().top ?? 0) - Math.max(...bottoms);
    });
    expect(room).toBeGreaterThan(18);
  }
});

test('items, numbers and rows stand below each other', async () => {
  const { text } = await receiveDocument(
    'Words:\n- a\n  - b\n- [x] c\n\n3. d\n4. e\n\n| f | g |\n|-|-|\n| 1 | 2 |',
  );
  expect(text.split(/\n+/).map((line) => line.trim())).toEqual([
    'Words:',
    'a',
    'b',
    '☑ c',
    'd',
    'e',
    'f\tg',
    '1\t2',
  ]);
  expect(await bubble().locator('ol').getAttribute('start')).toBe('3');
});
