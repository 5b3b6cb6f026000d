/** A message as plain text in several lines. */

import { expect, test } from '@jest/globals';
import { text } from '../../../src/message/text.ts';
import type { Addressee, FlowContent, Root } from '../../../src/message/tree.ts';
import { isPlain, toBody } from '../../../src/twake/matrix/body.ts';
import { composeBare } from '../../../testing/compose.ts';
import { documentOf } from '../../../testing/markdown.ts';

async function rootOf(markdown: string): Promise<Root> {
  const { children } = await documentOf(markdown, 'https://github.com/o/r');
  return { type: 'root', children };
}

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['paragraphs', 'a.\n\nb.', 'a.\n\nb.'],
  ['lines', 'a  \nb', 'a\nb'],
  ['a heading, close to what is below', '# a\nb\n\n## c\nd', 'a\nb\n\nc\nd'],
  ['a quote', '> q\n>\n> > r\n\nc', '> q\n>\n> > r\n\nc'],
  ['an alert', '> [!TIP]\n> Try it\n\nc', '> 💡 Tip\n> Try it\n\nc'],
  ['an alert that says no more', '> [!NOTE]', '> ℹ️ Note'],
  ['a list that is announced', 'a:\n- b\n- c', 'a:\n• b\n• c'],
  ['a list apart', 'a\n\n- b\n\n- c', 'a\n\n• b\n\n• c'],
  [
    'lists in lists, and lines below the first',
    '9. a\n   - b  \n     c\n     - d\n10. e\n\n    f',
    '9. a\n   ◦ b\n     c\n     ▪ d\n10. e\n\n    f',
  ],
  ['tasks', '- [ ] a\n- [x] b', '☐ a\n☑ b'],
  ['an empty item', '- a\n-\n- b', '• a\n•\n• b'],
  [
    'code as it is',
    'a\n\n```js\n  if (x)\n\n\ty\n```\n\n- ```\n  c\n   d\n  ```',
    'a\n\n  if (x)\n\n\ty\n\n• c\n   d',
  ],
  ['a table', '| a | b |\n|-|-|\n| 1 | |\n| | 2 |', 'a │ b\n1 │\n │ 2'],
  ['a cell of two lines', '| a<br>b | c |\n|-|-|', 'a b │ c'],
  ['a table without a header', '<table><tr><td>a</td><td>b</td></tr></table>', 'a │ b'],
  ['a rule, close to its neighbours', 'a\n\n---\n\nb', 'a\n───\nb'],
  ['details', '<details><summary>s</summary>\n\nb\n\n</details>\n\nc', 's\nb\n\nc'],
  ['close groups', '<div>a</div><div>b</div>', 'a\n\nb'],
  ['a link, by its label', '[label](https://x.io) <https://y.io>', 'label https://y.io'],
  ['images', '![a](https://x.io/a.png) ![](https://x.io/b.png)', '[a] [🖼]'],
  ['notes', 'a[^n] [^m]\n\n[^n]: b\n[^m]: c', 'a¹ ²\n\n¹ b\n² c'],
  ['forms', '**a** *b* ~~c~~ `d  e` <u>f</u> x<sup>2</sup><sup>nd</sup>', 'a b c d  e f x²nd'],
  ['no control characters', 'a\u0000\u0085b `\u001B`', 'a\uFFFDb'],
])('%s', async (_, markdown, body) => {
  expect(toBody(await rootOf(markdown))).toBe(body);
});

test('what closes it: what happened comes first, the status line last', () => {
  const button = (label: string) => ({ type: 'button', label, url: 'https://x.io' }) as const;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('a')] },
      { type: 'buttons', children: [button('One'), button('Two')] },
      {
        type: 'mentions',
        children: [
          { type: 'mention', addressee: 'all' },
          { type: 'mention', addressee: { name: 'Mona', id: '@m:x.io' } },
        ],
      },
      { type: 'statusLine', children: [text('done')] },
    ],
  };
  expect(toBody(root)).toBe('a\n\n[One] [Two]\n\n@room @Mona\n\ndone');
});

test('quotes in quotes end where nobody counts them any more', () => {
  let inner: FlowContent = { type: 'paragraph', children: [text('a')] };
  for (let level = 0; level < 50_000; level += 1) inner = { type: 'blockquote', children: [inner] };
  expect(toBody({ type: 'root', children: [inner] })).toBe(`${'> '.repeat(40)}a`);
});

test.each<[string, boolean, string, (readonly Addressee[])?]>([
  ['text', true, 'a\nb\n\nc'],
  ['text that looks like HTML', true, 'a \\<b> & c'],
  ['text, and everybody', true, 'a', ['all']],
  ['text, and somebody, who is a link', false, 'a', ['all', { name: 'Mona', id: '@m:x.io' }]],
  ['a form', false, 'a **b**'],
  ['an address', false, 'https://x.io'],
  ['a list', false, '- a'],
])('%s: is the body enough? %s', async (_, enough, content, mentions = []) => {
  const { message } = await composeBare({ content, mentions });
  expect(isPlain(message.content as Root)).toBe(enough);
});
