/** Tables of raw HTML are tables, unless they only lay out what stands in them. */

import { describe } from '@jest/globals';
import { testShown } from './shown.ts';

const table = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const columns = (...lines: readonly string[]) => `<mcode>${lines.join('\n')}</mcode>`;

describe('headings', () => {
  testShown([
    [table('<th>a<th>b', '<td>c<td>d'), columns('a │ b', '──┼──', 'c │ d')],
    [
      '<table>\n<thead>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>',
      columns('a │ b', '──┼──', 'c │ d'),
    ],
    [
      '<table><thead><th>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e<td>f</table>x',
      `a\nb${columns('c │ d', 'e │ f')}x`,
    ],
    [
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e<td>f</table>x',
      `${columns('a │ b', '──┼──', 'c │ d', 'e │ f')}x`,
    ],
    [table('<td>a<td>b', '<td>c<td>d'), columns('a │ b', 'c │ d')],
    [table('<th>a<td>b', '<th>c<td>d'), columns('a │ b', 'c │ d')],
    ['|  |  |\n|-|-|\n| a | b |', columns('a │ b')],
    [table('<td>a<td><a href="https://x.io">b</a>'), '<bold>a</bold> — <url https://x.io>b</url>'],
  ]);
});

describe('columns', () => {
  testShown([
    [
      table('<th align="left">a<th align=right>b', '<td>c<td>dd'),
      columns('a │  b', '──┼───', 'c │ dd'),
    ],
    [
      table('<th>a<th style="color: red; text-align: right">b', '<td>c<td>dd'),
      columns('a │  b', '──┼───', 'c │ dd'),
    ],
    [table('<td>a<td>b', '<td>c<td align="right">dd', '<td>e'), columns('a │  b', 'c │ dd', 'e │')],
    [table('<td align="justify">a<td>b'), columns('a │ b')],
    [
      table('<th colspan=2>a<th>b', '<td>c<td>d<td>e'),
      columns('a │   │ b', '──┼───┼──', 'c │ d │ e'),
    ],
    [
      table('<td rowspan="2">a<td>b', '<td>c', '<td>d<td>e'),
      columns('a │ b', '\u00A0\u00A0│ c', 'd │ e'),
    ],
    [table('<td colspan="0">a<td colspan=x>b'), columns('a │ b')],
    [table('<td>a<td>b', '<td colspan="100000">c'), columns('a │ b', 'c │')],
  ]);
});

describe('cells', () => {
  testShown([
    [
      table('<td><b>a</b><td>b\n  c<br>d', '<td><p>e</p><td><p>f</p><p>g</p>'),
      columns('a │ b c d', 'e │ f g'),
    ],
    ['<table><tr><td>\n\n**a**\n\n</td><td>\n\nb\n\n</td></tr></table>', columns('a │ b')],
    [table('<td>a<td></td>', '<td><td>b'), columns('a │', '\u00A0\u00A0│ b')],
    [table('<td></b>a<td>b</p></div></td>'), columns('a │ b')],
    [`<div>${table('<td>a</div><td>b')}c`, `${columns('a │ b')}c`],
  ]);
});

describe('beside the cells', () => {
  testShown([
    [
      '<table><caption>a <i>b</i><tr><td>c<td>d</table>',
      `<bold>a <italic>b</italic></bold>${columns('c │ d')}`,
    ],
    ['<table>x<tr>y<td>c<td>d</table>', `x\n\ny${columns('c │ d')}`],
    ['<table></table>x', 'x'],
    ['<table><tr></tr></table>x', 'x'],
    ['<table><tr><td></table>x', 'x'],
    ['<tr><td>a</td><td>b</td></tr>', 'a\nb'],
    ['<div><td>a</td></div>', 'a'],
  ]);
});

describe('layout', () => {
  testShown([
    [table('<td>a', '<td>b'), 'a\n\nb'],
    [table('<td><ul><li>a</ul>', '<td>b'), '• a\n\nb'],
    [table('<td>a<td><ul><li>b</ul>', '<td>c<td>d'), 'a\n• b\n\nc\nd'],
    [
      '<table><tr><th>Before</th><th>After</th></tr><tr><td>\n\n```js\na\n```\n\n</td><td>\n\n```js\nb\n```\n\n</td></tr></table>',
      'Before\nAfter<mcode>a</mcode><mcode>b</mcode>',
    ],
    [table(`<td>a<td>${table('<td>b<td>c')}`), `a${columns('b │ c')}`],
    [
      table('<td><details><summary>a</summary>b</details>'),
      '<attachment><bold>a</bold>\nb</attachment>',
    ],
  ]);
});
