/** Every type of node as HTML, tag by tag: Twake's class names are what the style sheet of a page knows. */

import { expect, test } from '@jest/globals';
import type { HtmlOptions } from '../../../../src/twake/twacode/preview/html.ts';
import { toHtml } from '../../../../src/twake/twacode/preview/preview.ts';
import type { TwacodeElement } from '../../../../src/twake/twacode/vocabulary.ts';
import { nodeTypes } from '../../../../src/twake/twacode/vocabulary.ts';

/** Without the `div` around the whole. */
function inner(node: unknown, options?: HtmlOptions): string {
  const html = toHtml([node as string], options);
  return /^<div class="twacode">(.*)<\/div>$/.exec(html)?.[1] ?? html;
}

const link = (address: string, content: string) =>
  `<a href="${address}" target="_blank" rel="noopener noreferrer">${content}</a>`;

const content = 'a';
const values = [{ name: 'A' }, { value: 'b' }, 'c', null, { name: 'D' }];

const rows: readonly (readonly [TwacodeElement, string])[] = [
  [{ type: 'nop', content }, 'a'],
  [{ type: 'text', content }, 'a'],
  [{ type: 'br' }, '<br>'],
  [{ type: 'br', content }, '<br>a'],
  [{ type: 'bold', content }, '<b class="bold">a</b>'],
  [{ type: 'italic', content }, '<i class="italic">a</i>'],
  [{ type: 'underline', content }, '<ins class="underline">a</ins>'],
  [{ type: 'strikethrough', content }, '<s class="strikethrough">a</s>'],
  [{ type: 'system', content }, '<span class="system">a</span>'],
  [{ type: 'quote', content }, '<blockquote class="one-line-quote">a</blockquote>'],
  [{ type: 'mquote', content }, '<blockquote class="multiline-quote">a</blockquote>'],
  [{ type: 'attachment', content }, '<blockquote class="attachment">a</blockquote>'],
  [{ type: 'icode', content: ' a  b ' }, '<code class="inline-code">a  b</code>'],
  [
    { type: 'mcode', content: 'a\n  b\r\nc' },
    '<pre class="multiline-code"><code>a&#10; b&#13;&#10;c</code></pre>',
  ],
  [{ type: 'url', url: 'https://x.io', content }, link('https://x.io', 'a')],
  [{ type: 'url', content: 'http://x.io' }, link('http://x.io', 'http://x.io')],
  [{ type: 'url', url: 'mailto:a@x.io', content }, 'a'],
  [
    { type: 'url', url: 'https://x.io', content: { type: 'url', url: 'https://y.io', content } },
    link('https://x.io', 'a'),
  ],
  [{ type: 'email', content: 'a@x.io' }, link('mailto:a@x.io', 'a@x.io')],
  [
    { type: 'url', url: 'https://x.io', content: { type: 'email', content: 'a@x.io' } },
    link('https://x.io', 'a@x.io'),
  ],
  [{ type: 'button', content }, '<kbd class="button">a</kbd>'],
  [{ type: 'button', content, inline: true }, '<kbd class="button inline">a</kbd>'],
  [{ type: 'button', content, inline: 'true' }, '<kbd class="button">a</kbd>'],
  [{ type: 'button', content, style: 'danger' }, '<kbd class="button danger">a</kbd>'],
  [{ type: 'button', content, style: 'primary' }, '<kbd class="button primary">a</kbd>'],
  [{ type: 'button', content, style: 'default' }, '<kbd class="button default">a</kbd>'],
  [
    { type: 'button', content, style: 'primary', inline: true },
    '<kbd class="button inline">a</kbd>',
  ],
  [{ type: 'button', content, style: 'not primary' }, '<kbd class="button">a</kbd>'],
  [{ type: 'button', content, style: 'primary x' }, '<kbd class="button">a</kbd>'],
  [
    { type: 'image', src: 'https://x.io/i' },
    link('https://x.io/i', '<span class="image">[image]</span>'),
  ],
  [{ type: 'image', src: 'data:x', alt: 'A' }, '<span class="image">[image: A]</span>'],
  [{ type: 'user', content: 'mona:1' }, '<span class="user_twacode">@mona</span>'],
  [{ type: 'channel', content: 'general:1' }, '<span class="channel_twacode">#general</span>'],
  [{ type: 'emoji', content: 'fire' }, '<span class="emoji">:fire:</span>'],
  [{ type: 'icon', src: '🚀' }, '<span class="icon">🚀</span>'],
  [{ type: 'icon', src: 'https://x.io/i' }, '<span class="icon"></span>'],
  [{ type: 'compile', content: '*a*' }, '<span class="compile">*a*</span>'],
  [{ type: 'copiable', content }, '<code class="copiable">a</code>'],
  [{ type: 'file', content }, '<span class="file">[file]</span>'],
  [{ type: 'input', content, placeholder: 'p' }, '<span class="input">a</span>'],
  [{ type: 'input', placeholder: 'p' }, '<span class="input">p</span>'],
  [{ type: 'input', placeholder: 1 }, '<span class="input"></span>'],
  [{ type: 'select', title: 'T', values }, '<span class="select">T · A · D</span>'],
  [{ type: 'select', values }, '<span class="select">A · D</span>'],
  [{ type: 'select', title: 'T', values: 'A' }, '<span class="select">T</span>'],
  [{ type: 'progress_bar', progress: 30 }, '<span class="progress_bar">30 %</span>'],
];

test.each(rows)('%j is %s', (node, html) => {
  expect(inner(node)).toBe(html);
});

test('no type of node is forgotten', () => {
  expect(new Set(rows.map(([{ type }]) => type))).toEqual(new Set(nodeTypes));
});

test.each([
  ['text', 'text'],
  [['a', ['b', { type: 'bold', content: ['c', 'd'] }]], 'ab<b class="bold">cd</b>'],
  [{ start: '*', content: 'a' }, '<b class="bold">a</b>'],
  [{ type: 'unknown', content: 'a' }, ''],
  [{ content: 'a' }, ''],
  [null, ''],
  [7, ''],
  ['a \t\n\r\f b', 'a b'],
  [`<&>"'`, '&lt;&amp;&gt;&quot;&#39;'],
])('%j is %j', (node, html) => {
  expect(inner(node)).toBe(html);
});

test.each([
  ['https://x.io/i', '<img class="image" src="https://x.io/i" alt="&quot;A&quot;" height="120">'],
  ['http://x.io/i', link('http://x.io/i', '<span class="image">[image: &quot;A&quot;]</span>')],
  ['https:///', '<span class="image">[image: &quot;A&quot;]</span>'],
])('an image that is asked for: %s', (src, html) => {
  expect(inner({ type: 'image', src, alt: '"A"' }, { images: true })).toBe(html);
});
