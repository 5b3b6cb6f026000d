/** A message of a room in a terminal: every word, each block in lines of its own. */

import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { htmlToTerminal } from '../../local-runner/html-lines.ts';
import { toHtml } from '../../src/twake/matrix/html/html.ts';
import { documentOf } from '../../testing/markdown.ts';
import { corpus } from '../message/notes/corpus.ts';
import { findMissing, wordsIn } from '../twake/matrix/any-tree.ts';

test.each<[html: string, lines: readonly string[]]>([
  ['<p>a <strong>b</strong></p><p>c</p>', ['a b', 'c']],
  ['a<br><br>b', ['a', '', 'b']],
  ['<blockquote>a<br>b<ul><li>c</li></ul></blockquote>', ['│ a', '│ b', '│ - c']],
  ['<ol start="9"><li>a<ul><li>b</li></ul></li><li>c</li></ol>', ['9. a', '   - b', '10. c']],
  ['<pre><code>a\n  b\n\tc\n</code></pre>', ['    a', '      b', '        c']],
  ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', ['a │ b', '1 │ 2']],
  ['<details><summary>more</summary>a</details>', ['more', 'a']],
  ['<p>a</p><hr><p>b</p>', ['a', '───', 'b']],
  ['<a href="https://x.io/?a&#x26;b>c">l</a>', ['l <https://x.io/?a&b>c>']],
  ['<a href="https://x.io">https://x.io</a>', ['https://x.io']],
  ['<a href="https://matrix.to/#/@a:b">@a</a>', ['@a']],
  ['<code>&#x3C;b> &#x26;lt;</code> &#x3C;', ['<b> &lt; <']],
  ['a\n  <em>b\u001B[31m</em>\u202E', ['a b[31m']],
])('%j', (html, lines) => {
  expect(htmlToTerminal(html).split('\n')).toEqual(lines);
});

test('styles are there when asked for', () => {
  const html = '<h1>a</h1><b>b</b> <i>c</i> <u>d</u> <del>e</del> <code>f</code>';
  expect(htmlToTerminal(html, { colour: true })).toBe(
    '\u001B[1ma\u001B[22m\n\u001B[1mb\u001B[22m \u001B[3mc\u001B[23m \u001B[4md\u001B[24m \u001B[9me\u001B[29m \u001B[36mf\u001B[39m',
  );
  expect(htmlToTerminal(html)).toBe(stripVTControlCharacters(htmlToTerminal(html)));
});

describe('no word is lost of', () => {
  test.each(Object.entries(corpus).filter(([name]) => / (?:3|40) points/.test(name)))(
    '%s',
    async (_, source) => {
      const { children } = await documentOf(source, 'https://github.com/o/r');
      const root = { type: 'root', children } as const;
      const shown = htmlToTerminal(toHtml(root)).replace(/\s+|(?<=^\s*)│/gm, '');
      expect(findMissing(wordsIn(root), shown)).toBeUndefined();
    },
  );
});
