/** How much markup is read, to the character; what is beyond is text. */

import { describe, expect, test } from '@jest/globals';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { notation, visibleText } from './notation.ts';

const repository_url = 'https://github.com/o/r';
const render = (text: string, ...fragments: Fragment[]) =>
  markdownToTwacode({ text, fragments }, { repository_url });
const shown = async (text: string) => notation(await render(text));

const link = (label: string, path: string) =>
  `<url https://github.com/o/r/blob/HEAD/${path}>${label}</url>`;

describe('from one empty line to the next', () => {
  test.each([
    ['*', 'italic', 500],
    ['_', 'italic', 500],
    ['**', 'bold', 250],
    ['~', 'strikethrough', 500],
    ['`', 'icode', 500],
  ])('1000 delimiters are read: %s', async (mark, type, most) => {
    const one = `${mark}a${mark}`;
    const text = Array(most).fill(one).join(' ');
    const model = Array(most).fill(`<${type}>a</${type}>`).join(' ');
    expect(await shown(text)).toBe(model);
    expect(await shown(`${text} ${one}`)).toBe(`${model} ${one}`);
  });

  test('2000 brackets are read', async () => {
    const text = '[a](b)'.repeat(1000);
    const model = link('a', 'b').repeat(1000);
    expect(await shown(text)).toBe(model);
    expect(await shown(`${text}[a](b)`)).toBe(`${model}[a](b)`);
  });

  test('brackets and delimiters are counted apart', async () => {
    const text = `${'[a](b)'.repeat(900)} ${'*c* '.repeat(400)}*d*`;
    expect(await shown(text)).toMatch(
      new RegExp(`^(?:${link('a', 'b')}){900} (?:<italic>c</italic> ){400}<italic>d</italic>$`),
    );
  });

  test('what is escaped is not counted, and neither are fences', async () => {
    expect(await shown(`${'\\*\\[\\`'.repeat(2500)} *a* [b](c)`)).toBe(
      `${'*[`'.repeat(2500)} <italic>a</italic> ${link('b', 'c')}`,
    );
    expect(await shown(`${'```\na\n```\n'.repeat(1100)}*b*`)).toMatch(/<italic>b<\/italic>$/);
    expect(await shown(`${'> ~~~\n> a\n> ~~~\n'.repeat(400)}> *b*`)).toMatch(
      /<italic>b<\/italic><\/quote>$/,
    );
  });

  test.each(['\n\n', '\n \t\n', '\r\n\r\n', '\r\r'])('behind %j it begins anew', async (empty) => {
    expect(await shown(`${'* '.repeat(2000)}x${empty}*a* [b](c)`)).toMatch(
      new RegExp(`\n\n<italic>a</italic> ${link('b', 'c')}$`),
    );
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

describe('containers on one line', () => {
  const rule = '<system>────────────────────</system>';

  test.each([
    ['quotes', '> ', '<quote>', '</quote>'],
    ['quotes without spaces', '>', '<quote>', '</quote>'],
    ['lists', '- ', '- ', ''],
    ['lists by stars', '* ', '- ', ''],
    ['lists by pluses', '+ ', '- ', ''],
    ['numbered lists', '1) ', '1. ', ''],
    ['quotes that hold lists', '> - ', '<quote>- ', '</quote>'],
  ])('twenty of them are read: %s', async (_, marks, open, close) => {
    const most = 20 / marks.trim().split(' ').length;
    const model = (inner: string) => `${open.repeat(most)}${inner}${close.repeat(most)}`;
    const drawn = async (text: string) => (await shown(text)).replace(/[•◦▪]/g, '-');
    expect(await drawn(`${marks.repeat(most)}a`)).toBe(model('a'));
    expect(await drawn(`${marks.repeat(most + 1)}a`)).toBe(model(`${marks}a`));
    expect(await drawn(`x\n\n  ${marks.repeat(most + 1)}a`)).toContain(`${marks}a`);
  });

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
});

describe('50,000 characters', () => {
  const words = (length: number) => `${'word '.repeat(length / 5 - 1)}word\n`;

  test('are read, and of what is longer the lines and words that fit', async () => {
    expect(await shown(`${words(49_995)}**b**`)).toMatch(/word\n<bold>b<\/bold>$/);
    expect(await shown(`${words(49_995)}**bc**`)).toMatch(/word\n+\*\*bc\*\*$/);
    expect(await shown(`${words(49_990)}**b** **c** d`)).toMatch(
      /word\n<bold>b<\/bold>\s+\*\*c\*\* d$/,
    );
  });

  test.each([
    ['🚀', 49_998, '🚀\n\n*y*'],
    ['🚀', 49_999, '\n\n🚀*y*'],
    [placeholder(0), 49_997, '🚀\n\n*y*'],
    [placeholder(0), 49_998, '\n\n🚀*y*'],
    [placeholder(0), 49_999, '\n\n🚀*y*'],
    [placeholder(0), 50_000, '\n\n🚀*y*'],
  ])('never end in the middle of a character or a value: %j at %i', async (text, at, end) => {
    const value: Fragment = { kind: 'text', text: '🚀' };
    const nodes = await render(`${'x'.repeat(at)}${text}*y*`, value);
    expect(visibleText(nodes)).toBe(`${'x'.repeat(at)}${end}`);
  });

  test('end in a word where there are no words before it', async () => {
    expect(await shown(` ${'x'.repeat(50_000)}*y*`)).toBe(`${'x'.repeat(49_999)}\n\nx*y*`);
  });
});
