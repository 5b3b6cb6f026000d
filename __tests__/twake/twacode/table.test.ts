/** Tables: when they are columns, how wide those are, and the lines that stand for them else. */

import { describe, expect, test } from '@jest/globals';
import { shown, testShown } from '../../message/markdown/shown.ts';

const code = (...lines: string[]) => `<mcode>${lines.join('\n')}</mcode>`;
const url = (label: string) => `<url https://x.io>${label}</url>`;

describe('columns', () => {
  testShown([
    [
      '| a | b | c | d |\n|:-|-:|:-:|-|\n| 1 | 2 | 3 | 4 |\n| 12345 | 12345 | 12345 | 12345 |\n| 12 | 12 | 12 | 12 |',
      code(
        'a     │     b │   c   │ d',
        '──────┼───────┼───────┼──────',
        '1     │     2 │   3   │ 4',
        '12345 │ 12345 │ 12345 │ 12345',
        '12    │    12 │  12   │ 12',
      ),
    ],
    ['| a |\n|-|\n| b |', code('a', '─', 'b')],
    ['| a | b |\n|-|-|', code('a │ b', '──┼──')],
    ['| a | b |\n|-|-|\n| c |', code('a │ b', '──┼──', 'c │')],
    ['| a | b |\n|-|-|\n| c | d | e |', code('a │ b', '──┼──', 'c │ d')],
    ['| `a  b` |\n|-|', code('a b', '───')],
    ['| a<br> | b |\n|-|-|', code('a │ b', '──┼──')],
    ['| a<br>b | c |\n|-|-|\n| d | e |', code('a b │ c', '────┼──', 'd   │ e')],
    [
      '| a \\| b | **c** `d` |\n|-|-|\n| e | ~~f~~ |',
      code('a | b │ c d', '──────┼────', 'e     │ f'),
    ],
  ]);
});

/** How many columns a cell takes: the rule below the header is as long. */
async function widthOf(cell: string): Promise<number> {
  const lines = (await shown(`| ${cell} | |\n|-|-|`)).split('\n');
  return (/─+/.exec(lines[1] ?? '')?.[0].length ?? 0) - 1;
}

describe('a character', () => {
  test.each([
    ...['a', 'é', 'e\u0301', 'α', 'я', 'א', 'ｱ', '—', '“', '❤', '№', 'ห้'],
    ...['a\u200B', 'a\u2060', 'a\u202E', 'a\u20DD', 'a\u200B\u0301\u0301', '\u06001'],
  ])('is one column wide: %j', async (cell) => {
    expect(await widthOf(cell)).toBe(1);
  });

  test.each([
    ...['日', 'あ', 'カ', '한', 'ㄱ', '\u1100', 'Ａ', '￥', '。', '豈', '𠀀', '︰'],
    ...['🚀', '❤️', '1️⃣', '⌚', '👩‍💻', '👍🏽', '🇫🇷'],
  ])('is two columns wide: %j', async (cell) => {
    expect(await widthOf(cell)).toBe(2);
  });

  test.each([
    ['ab', 2],
    ['aé', 2],
    ['αβγ', 3],
    ['日本語', 6],
    ['a日b', 4],
    ['α日🚀', 5],
    ['\u200Ba\u200Bb\u200B', 2],
  ])('counts for itself: %j', async (cell, columns) => {
    expect(await widthOf(cell)).toBe(columns);
  });
});

describe('lines', () => {
  testShown([
    [`| ${'a'.repeat(64)} |\n|-|\n| b |`, code('a'.repeat(64), '─'.repeat(64), 'b')],
    [`| ${'a'.repeat(65)} |\n|-|\n| b |`, `<bold>${'a'.repeat(65)}</bold>\n<bold>b</bold>`],
    [
      `| ${'a'.repeat(30)} | ${'b'.repeat(31)} |\n|-|-|`,
      code(`${'a'.repeat(30)} │ ${'b'.repeat(31)}`, `${'─'.repeat(31)}┼${'─'.repeat(32)}`),
    ],
    [
      `| ${'a'.repeat(31)} | ${'b'.repeat(31)} |\n|-|-|`,
      `<bold>${'a'.repeat(31)} — ${'b'.repeat(31)}</bold>`,
    ],
    [
      '| a | b | c |\n|-|-|-|\n| 1 | 2 | [3](https://x.io) |\n| 1 | | 3 |\n| | 2 | 3 |\n| | | |\n| | | 3 |',
      `<bold>a — b · c</bold>\n<bold>1</bold> — 2 · ${url('3')}\n<bold>1</bold> — 3\n<bold>2</bold> — 3\n<bold>3</bold>`,
    ],
    ['| [a](https://x.io) |\n|-|\n| b |', `<bold>${url('a')}</bold>\n<bold>b</bold>`],
    [
      '| a |\n|-|\n| **[b](https://x.io)** |',
      `<bold>a</bold>\n<bold><bold>${url('b')}</bold></bold>`,
    ],
    ['| a |\n|-|\n| b@x.io |', '<bold>a</bold>\n<bold><email>b@x.io</email></bold>'],
    ['| | |\n|-|-|\n| [a](https://x.io) | |', `<bold>${url('a')}</bold>`],
    [
      '| a<br>b | c |\n|-|-|\n| d<br>`e` | [f<br>**g**](https://x.io) |',
      `<bold>a b — c</bold>\n<bold>d <icode>e</icode></bold> — ${url('f <bold>g</bold>')}`,
    ],
  ]);
});
