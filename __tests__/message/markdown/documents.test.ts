/** Values and whole documents, in each place of a source: on lines of their own, in a line, in code, in an address. */

import { describe, expect, test } from '@jest/globals';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { documentOf, markdownToTwacode } from '../../../testing/markdown.ts';
import { notation } from './notation.ts';
import { repository_url } from './shown.ts';

/** `$0`, `$1` ... stand for the values. */
async function filled(
  source: string,
  ...values: (Fragment | Promise<Fragment>)[]
): Promise<string> {
  const fragments = await Promise.all(values);
  const text = source.replace(/\$(\d+)/g, (_, index) => placeholder(Number(index)));
  return notation(await markdownToTwacode({ text, fragments }, { repository_url }));
}

const document = (source: string) => documentOf(source, repository_url);
const value = (text: string): Fragment => ({ kind: 'text', text });

describe('a document', () => {
  const notes = document('# N\n\n- a');
  const blocks = '<underline><bold>N</bold></underline>\n• a';

  test.each([
    ['$0', blocks],
    ['$0\n\n$0', `${blocks}\n\n${blocks}`],
    ['$0\n$0', `${blocks}\n\n${blocks}`],
    ['x\n$0', `x\n\n${blocks}`],
    ['$0\nx', `${blocks}\n\nx`],
    ['x\ny\n$0\n$0\nz\nx', `x\ny\n\n${blocks}\n\n${blocks}\n\nz\nx`],
    ['x **y**\n$0\nz `x`\ny', `x <bold>y</bold>\n\n${blocks}\n\nz <icode>x</icode>\ny`],
    ['$1\n$0', `v\n\n${blocks}`],
    ['$0\n$1', `${blocks}\n\nv`],
  ])('on lines of its own is blocks: %j', async (source, expected) => {
    expect(await filled(source, notes, value('v'))).toBe(expected);
  });

  test.each([
    ['$0$0', 'N aN a'],
    ['$0 x', 'N a x'],
    ['x\ny\n$0 z', 'x\ny\nN a z'],
    ['**$0**', '<bold>N a</bold>'],
    ['# $0', '<underline><bold>N a</bold></underline>'],
    ['[$0](https://x.io)', '<url https://x.io>N a</url>'],
    ['| $0 |\n|-|', '<mcode>N a\n───</mcode>'],
    ['x *y\n$0\nz*', 'x <italic>y\nN a\nz</italic>'],
    ['$0\\\nx', 'N a\nx'],
    ['`$0`', '<icode># N - a</icode>'],
    ['```\n$0\n```', '<mcode># N\n\n- a</mcode>'],
  ])('elsewhere is a part of the line: %j', async (source, expected) => {
    expect(await filled(source, notes)).toBe(expected);
  });

  test.each([
    ['a\n\nb  c\n\n1. *d*\n2. e', 'x a b c <italic>d</italic> e y'],
    ['> a\n\n---\n\n```\nb\n```', 'x a <icode>b</icode> y'],
    ['| a | b |\n|-|-|\n| c | d |', 'x a b c d y'],
    ['a\\\nb', 'x a b y'],
    ['a[^1] b\n\n[^1]: c', 'x a b y'],
    [' \n', 'x  y'],
    ['[a]: b', 'x  y'],
    ['![a](b)', 'x <url https://github.com/o/r/raw/HEAD/b>[a]</url> y'],
    ['#1 :tada:', 'x <url https://github.com/o/r/issues/1>#1</url> 🎉 y'],
  ])('in a line is one line: %j', async (source, expected) => {
    expect(await filled('x $0 y', document(source))).toBe(expected);
  });

  test('that is empty takes no room', async () => {
    expect(await filled('$0', document(''))).toBe('');
    expect(await filled('x\n$0\ny', document(''))).toBe('x\n\ny');
  });

  test('has its own footnotes and definitions', async () => {
    const own = document('a[^1] [b]\n\n[^1]: c\n\n[b]: https://x.io');
    expect(await filled('$0', own)).toBe('a¹ <url https://x.io>b</url>\n\n¹ c');
    expect(await filled('d[^1] [b]\n\n$0\n\n[^1]: e\n\n[b]: https://y.io', own)).toBe(
      'd¹ <url https://y.io>b</url>\n\na¹ <url https://x.io>b</url>\n\n¹ c\n\n¹ e',
    );
  });
});

test.each([
  ['a', 'a'],
  ['a *b* c', 'a <italic>b</italic> c'],
  ['a *b **c** d* e', 'a <italic>b <bold>c</bold> d</italic> e'],
  ['a *b **c `d`** e* f', 'a <italic>b c <icode>d</icode> e</italic> f'],
])('no more than 50 elements hold others, one in the other: %j', async (inside, expected) => {
  const notes = document(`${'> '.repeat(20)}${'<b><u>'.repeat(5)}${inside}`);
  expect(await filled(`${'> '.repeat(19)}$0`, notes)).toBe(
    `${'<quote>'.repeat(39)}${'<bold><underline>'.repeat(5)}${expected}${'</underline></bold>'.repeat(5)}${'</quote>'.repeat(39)}`,
  );
});

describe('a value', () => {
  test.each([
    ['$0 :tada:', ':rocket:', ':rocket: 🎉'],
    ['#$0 @$0 GH-$0', '1', '#1 @1 GH-1'],
    ['#1$0', '2', '#12'],
    ['$0#1', 'a/b', 'a/b#1'],
    ['$0@a', 'x', 'x@a'],
    ['$0 #1', 'a', 'a <url https://github.com/o/r/issues/1>#1</url>'],
    ['a[^$0]\n\n[^$0]: b', 'q', 'a¹\n\n¹ b'],
    ['![$0](https://x.io/a.svg)', 'b\n*c*', '<url https://x.io/a.svg>[b *c*]</url>'],
    ['![$0](https://x.io/a.svg)', '', '<url https://x.io/a.svg>[🖼]</url>'],
    ['```\n$0\n```', 'a\tb\n c', '<mcode>a   b\n\u00A0c</mcode>'],
    ['```\n$0\n```', 'a\r b\r\nc', '<mcode>a\n\u00A0b\nc</mcode>'],
    ['`$0`', 'a`b', '<icode>a`b</icode>'],
    ['`$0`', ' ', ''],
    ['<b title="$0">$0</b>', '">&amp;</b>', '<bold>">&amp;</b></bold>'],
    ['10<sup>$0</sup>', '6', '10⁶'],
    ['| $0 |\n|-|\n| $0 |', 'a|b\nc', '<mcode>a|b c\n─────\na|b c</mcode>'],
  ])('%j with %j', async (source, text, expected) => {
    expect(await filled(source, value(text))).toBe(expected);
  });

  const link = '<url https://x.io>https://x.io</url>';

  test.each([
    ['<$0>', link],
    ['a<$0>b<$0>', `a${link}b${link}`],
    ['*<$0>*', `<italic>${link}</italic>`],
    ['[a <$0>](https://y.io)', '<url https://y.io>a https://x.io</url>'],
    ['<$0', '<https://x.io'],
    ['$0>', 'https://x.io>'],
    ['< $0 >', '< https://x.io >'],
    ['<$0$0>', '<https://x.iohttps://x.io>'],
    ['`<$0>`', '<icode><https://x.io></icode>'],
  ])('that is an address, in angle brackets: %j', async (source, expected) => {
    expect(await filled(source, value('https://x.io'))).toBe(expected);
  });

  test.each<[Fragment | Promise<Fragment>, string]>([
    [{ kind: 'link', text: 'L', url: 'https://x.io' }, 'L'],
    [document('https://x.io'), 'https://x.io'],
  ])(
    'that leads there already, in angle brackets, holds no second link: %j',
    async (one, label) => {
      expect(await filled('<$0>', one)).toBe(`<url https://x.io>${label}</url>`);
    },
  );

  test('is found by its number, of however many', async () => {
    const values = Array.from({ length: 12 }, (_, index) => value(`https://x.io/${index}`));
    expect(await filled('$9 $10 <$11>', ...values)).toBe(
      'https://x.io/9 https://x.io/10 <url https://x.io/11>https://x.io/11</url>',
    );
  });

  test.each(['a', 'a@b.c', 'mailto:a@b.c', '//x.io', '/x', 'http:', 'ftp://x.io', ''])(
    'that is none, in angle brackets, stays text: %j',
    async (text) => {
      expect(await filled('a <$0> b', value(text))).toBe(`a <${text}> b`);
    },
  );
});
