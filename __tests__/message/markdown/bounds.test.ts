/** How much markup is read, to the character; what is beyond is text. */

import { describe, expect, test } from '@jest/globals';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { boundMarkup } from '../../../src/message/markdown/bounds.ts';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { notation, visibleText } from './notation.ts';

const repository_url = 'https://github.com/o/r';
const render = (text: string, ...fragments: Fragment[]) =>
  markdownToTwacode({ text, fragments }, { repository_url });
const shown = async (text: string) => notation(await render(text));

const link = (label: string, path: string) =>
  `<url https://github.com/o/r/blob/HEAD/${path}>${label}</url>`;

describe('how much there is of it does not matter', () => {
  test.each([
    ['*a*', '<italic>a</italic>'],
    ['__a__', '<bold>a</bold>'],
    ['~a~', '<strikethrough>a</strikethrough>'],
    ['`a`', '<icode>a</icode>'],
    ['[a](b)', link('a', 'b')],
  ])('5000 times %s', async (one, model) => {
    expect(await shown(Array(5000).fill(one).join(' '))).toBe(Array(5000).fill(model).join(' '));
  });
});

describe('brackets', () => {
  const images = (depth: number) => `x ${'!['.repeat(depth)}a${'](b:)'.repeat(depth)}`;

  test('are read ten deep', async () => {
    expect(await shown(images(10))).toBe('x [a]');
    expect(await shown(images(11))).toBe('x [![a](b:)]');
    expect(await shown(`${images(10)} ${images(10)}`)).toBe('x [a] x [a]');
  });

  test('have their partner within 2000 characters', async () => {
    const label = 'a'.repeat(1999);
    expect(await shown(`[${label}](b)`)).toBe(link(label, 'b'));
    expect(await shown(`[${label}a](b)`)).toBe(`[${label}a](b)`);
    expect(await shown(`[${label}a](b) [c](d)`)).toBe(`[${label}a](b) ${link('c', 'd')}`);
    expect(await shown(`[a ${label} [c](d) ] ](`)).toBe(`[a ${label} ${link('c', 'd')} ] ](`);
  });
});

describe('brackets without a partner', () => {
  const marks = (count: number) => boundMarkup({ text: '!['.repeat(count), fragments: [] }).text;

  test('are left to the parser where they are few', () => {
    expect(marks(100)).toBe('!['.repeat(100));
  });

  test('are text where they are many', async () => {
    expect(marks(101)).not.toContain('[');
    const nodes = await shown(`${'!['.repeat(101)}\n\n[c](d)`);
    expect(nodes.startsWith('!['.repeat(101))).toBe(true);
    expect(nodes).toContain(link('c', 'd'));
  });
});

describe('quotes and lists on one line', () => {
  const rule = '<system>────────────────────</system>';

  test.each([
    ['- '.repeat(30), rule],
    [' *\t'.repeat(30), rule],
    [`${'* '.repeat(30)}\nb`, `${rule}\nb`],
    ['1.'.repeat(30), '1.'.repeat(30)],
    [`${'1234567890. '.repeat(30)}a`, `${'1234567890. '.repeat(30)}a`],
    [`${'-'.repeat(30)}a`, `${'-'.repeat(30)}a`],
  ])('a rule, and what only looks like lists, stays: %s', async (text, expected) => {
    expect(await shown(text)).toBe(expected);
  });

  test.each(['> ', '- ', '1) ', '> - '])(
    '%j, a thousand times, ends in its words',
    async (mark) => {
      expect(visibleText(await render(`${mark.repeat(1000)}words`))).toMatch(/words$/);
    },
  );
});

describe('65,536 characters', () => {
  const words = (length: number) =>
    `${'x'.repeat(length % 5)}${'word '.repeat(length / 5 - 1)}word\n`;

  test('are read, and what is longer ends with a line that fits', async () => {
    expect(await shown(`${words(65_530)}**b**`)).toMatch(/word\n<bold>b<\/bold>$/);
    expect(await shown(`${words(65_530)}**bcd**`)).toMatch(/word\n\n…$/);
    expect(await shown(`${words(65_530)}**b**\n\n[c](d)\n`)).toMatch(/<bold>b<\/bold>\n\n…$/);
  });

  test('end with a word in a line that is as long', async () => {
    expect(await shown(`${'word '.repeat(14_000)}`)).toMatch(/ word\n\n…$/);
  });

  test.each([
    ['🚀', 65_534, '🚀\n\n…'],
    ['🚀', 65_535, '\n\n…'],
    [placeholder(0), 65_533, '🚀\n\n…'],
    [placeholder(0), 65_534, '\n\n…'],
    [placeholder(0), 65_535, '\n\n…'],
  ])('never end in the middle of a character or a value: %j at %i', async (text, at, end) => {
    const value: Fragment = { kind: 'text', text: '🚀' };
    const nodes = await render(`${'x'.repeat(at)}${text}*y*`, value);
    expect(visibleText(nodes)).toBe(`${'x'.repeat(at)}${end}`);
  });

  test('know what is referred to behind them', async () => {
    const source = `[a] [b][c] [d]\n\n${words(65_500)}\n[a]: e\n  [c]: <f> "g"\n[h]\n[d]: i`;
    expect(await shown(source)).toMatch(
      `${link('a', 'e')} ${link('b', 'f')} ${link('d', 'i')}\n\nword`,
    );
  });
});
