/** A message that is too long ends where it hurts least. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '../../src/message/cut.ts';
import { lengthOfAll } from '../../src/message/length.ts';
import { BREAK as br, text } from '../../src/message/text.ts';
import type { FlowContent, Node, PhrasingContent } from '../../src/message/tree.ts';

const inLine = (node: string | PhrasingContent) => (typeof node === 'string' ? text(node) : node);
const strong = (...children: (string | PhrasingContent)[]): PhrasingContent => ({
  type: 'strong',
  children: children.map(inLine),
});
const link = (label: string): PhrasingContent => ({
  type: 'link',
  url: 'https://x.io',
  children: [text(label)],
});
const p = (...children: (string | PhrasingContent)[]): FlowContent => ({
  type: 'paragraph',
  children: children.map(inLine),
});
const heading = (title: string): FlowContent => ({
  type: 'heading',
  depth: 1,
  children: [text(title)],
});
const code = (value: string): FlowContent => ({ type: 'code', lang: null, value });
const quote = (...children: FlowContent[]): FlowContent => ({ type: 'blockquote', children });
const list = (...items: FlowContent[]): FlowContent => ({
  ...{ type: 'list', ordered: false, start: null, spread: false, adjacent: false },
  children: items.map((item) => ({ type: 'listItem', checked: null, children: [item] })),
});
const rule: FlowContent = { type: 'thematicBreak' };
const table = (...rows: string[]): FlowContent => ({
  type: 'table',
  align: [null],
  children: rows.map((cell) => ({
    type: 'tableRow',
    children: [{ type: 'tableCell', children: [text(cell)] }],
  })),
});

test.each<[string, readonly Node[], number]>([
  ['text', [text('abc'), text('de')], 5],
  ['a line end', [br], 1],
  ['what is in a line', [strong('ab', strong('c'), link('d'))], 4],
  ['inline code', [{ type: 'inlineCode', value: 'ab' }], 2],
  [
    'other forms',
    (['emphasis', 'delete', 'underline', 'superscript'] as const).map((type) => ({
      type,
      children: [text('a')],
    })),
    4,
  ],
  ['an image', [{ type: 'image', url: 'https://x.io', alt: 'ab' }], 2],
  ['a block, with the end of its line', [p('a'), quote(p('b'))], 5],
  ['code', [code('a\nb')], 4],
  ['an item, with its mark', [list(), list(p())], 9],
  ['a rule', [{ type: 'thematicBreak' }], 21],
  ['a table, with the room between columns', [table('one', 'two two')], 21],
  ['one that is too wide to be drawn', [table('one', 'x'.repeat(64))], 72],
])('the length of %s', (_, nodes, length) => {
  expect(lengthOfAll(nodes)).toBe(length);
});

test('what fits is not touched', () => {
  const blocks = [p('abc', br, strong('de')), quote(p('f'))];
  const length = lengthOfAll(blocks);
  expect(length).toBe(10);
  expect(cut(blocks, length)).toBe(blocks);
  expect(cut(blocks, length - 1)).not.toEqual(blocks);
});

const words = 'word '.repeat(9);

test.each<[string, readonly FlowContent[], number, readonly FlowContent[]]>([
  ['between words', [p('one two three')], 10, [p('one two')]],
  ['behind a word that just fits', [p('one two three')], 8, [p('one two')]],
  ['in front of all white space', [p('one two   three')], 12, [p('one two')]],
  ['behind a node that just fits', [p(strong('12345'), 'x'.repeat(20))], 6, [p(strong('12345'))]],
  ['inside a long word', [p('x'.repeat(100))], 51, [p('x'.repeat(50))]],
  [
    'between lines',
    [p('1234567890', br, '1234567890', br, 'abcdef')],
    24,
    [p('1234567890', br, '1234567890')],
  ],
  ['between lines that are a fifth away', [p('12345678', br, 'x '.repeat(9))], 11, [p('12345678')]],
  [
    'not between lines that are too far away',
    [p('12', br, words)],
    29,
    [p('12', br, 'word word word word word')],
  ],
  [
    'at the end of a line, however short it is',
    [p('1234567890', br, 'a', br, words)],
    13,
    [p('1234567890', br, 'a')],
  ],
  [
    'in front of a line of which little would be left',
    [p('12345678901234567890', br, strong('x'), words)],
    25,
    [p('12345678901234567890')],
  ],
  [
    'in front of a row that is not long',
    [table('a', 'x'.repeat(70), 'one two')],
    80,
    [table('a', 'x'.repeat(70))],
  ],
  [
    'inside the title of details',
    [{ type: 'details', children: [{ type: 'summary', children: [text(words)] }] }],
    12,
    [{ type: 'details', children: [{ type: 'summary', children: [text('word word')] }] }],
  ],
  ['at the end of a line', [p('1234', br, '5678')], 5, [p('1234')]],
  ['without line ends at the end', [p('1234', br, br, '5678')], 7, [p('1234')]],
  [
    'between blocks, if the next one has little room',
    [p('1234567890'), p(words)],
    13,
    [p('1234567890')],
  ],
  ['inside a block that has room', [p('1'), p(words)], 13, [p('1'), p('word word')]],
  ['between items', [list(p('one'), p('two'), p('three'))], 24, [list(p('one'), p('two'))]],
  [
    'inside an item that has room',
    [list(p('one'), p(words))],
    31,
    [list(p('one'), p('word word'))],
  ],
  ['between rows', [table('one', 'two', 'three')], 20, [table('one', 'two')]],
  [
    'inside a row that is long',
    [table('a', 'word '.repeat(20))],
    40,
    [table('a', 'word word word word word word word')],
  ],
  [
    'between quotes in quotes',
    [quote(quote(p('1234567890')), p(words))],
    16,
    [quote(quote(p('1234567890')))],
  ],
  [
    'inside nested nodes',
    [p(strong('one ', strong('two three')))],
    9,
    [p(strong('one ', strong('two')))],
  ],
  ['in front of a link', [p(words, link('#12345'))], 50, [p(words)]],
  ['in front of inline code', [p(words, { type: 'inlineCode', value: 'a.ts' })], 48, [p(words)]],
  [
    'inside a long link, which still leads there',
    [p(link('one two three'))],
    10,
    [p(link('one two'))],
  ],
  [
    'inside long code in a line',
    [p({ type: 'inlineCode', value: 'npm run check' })],
    9,
    [p({ type: 'inlineCode', value: 'npm run' })],
  ],
  [
    'in front of an image',
    [p('one two ', { type: 'image', url: 'https://x.io/i.png', alt: 'A' })],
    8,
    [p('one two')],
  ],
  [
    'the words of an image',
    [p({ type: 'image', url: 'https://x.io/i.png', alt: words })],
    11,
    [p({ type: 'image', url: 'https://x.io/i.png', alt: 'word word' })],
  ],
  ['inside code, at a line end', [code('line 1\nline 2\nline 3')], 18, [code('line 1\nline 2')]],
  ['inside a giant line of code', [code('x'.repeat(100))], 51, [code('x'.repeat(50))]],
  [
    'in front of code that has little room',
    [p('1234567890'), code('x'.repeat(9))],
    13,
    [p('1234567890')],
  ],
  ['inside the first line of code', [code('\none two three')], 10, [code('\none two')]],
  ['not behind headings', [p('1234'), heading('A'), heading('B'), rule], 12, [p('1234')]],
  [
    'behind headings, if there is nothing else',
    [heading('One'), heading('Two')],
    5,
    [heading('One')],
  ],
  ['inside a long heading', [p('1'), heading(words)], 14, [p('1'), heading('word word')]],
  ['to nothing', [p('one two')], 1, []],
  ['to nothing, where there is less than no room', [p(words), list(p(words))], -1, []],
  ['to nothing, where marks take the room', [list(code('a\nb'))], 7, []],
  ['to nothing of code', [code('\na')], -1, []],
  ['in front of a word that is alone', [p(' one two three')], 4, []],
])('cuts %s', (_, blocks, room, expected) => {
  expect(cut(blocks, room)).toEqual(expected);
});

describe('characters as readers count them', () => {
  test.each(['👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301', '👍🏽'])('%s is never cut', (character) => {
    for (let room = 2; room < 40; room += 1) {
      const kept = shown(cut([p(character.repeat(40))], room));
      expect(kept.length % character.length).toBe(0);
    }
  });

  test('one of absurd length is, between code points', () => {
    const blocks = [p(`a${'\u{1D165}'.repeat(1000)}`)];
    expect(cut(blocks, 1001)).toEqual([p(`a${'\u{1D165}'.repeat(499)}`)]);
  });
});

/** What is shown, a line break as one character. */
function shown(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return shown(node.children);
      if ('value' in node) return node.value;
      return node.type === 'break' ? '\n' : '';
    })
    .join('');
}

const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const { line, blocks } = fc.letrec<{ line: PhrasingContent[]; blocks: FlowContent[] }>((tie) => ({
  line: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      value.map(text),
      fc.constant(br),
      value.map((code): PhrasingContent => ({ type: 'inlineCode', value: code })),
      tie('line').map((children) => strong(...children)),
    ),
    { maxLength: 6 },
  ),
  blocks: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      tie('line').map((children) => p(...children)),
      value.map(code),
      tie('blocks').map((children) => quote(...children)),
      tie('blocks').map((children) => list(...children)),
    ),
    { maxLength: 6 },
  ),
}));

test('the result is a start of the message, within the room, and well-formed', () => {
  fc.assert(
    fc.property(blocks, line, fc.nat(80), (above, last, room) => {
      const whole = [...above, p(...last)];
      const kept = cut(whole, room);
      expect(lengthOfAll(kept)).toBeLessThanOrEqual(room);
      expect(shown(kept).isWellFormed()).toBe(true);
      const isStart = shown(whole).replace(/\s/g, '').startsWith(shown(kept).replace(/\s/g, ''));
      expect(isStart).toBe(true);
    }),
  );
});

test('a megabyte in 20,000 nodes is cut at once', () => {
  const nodes = [p(...Array(20_000).fill(strong('x'.repeat(50))))];
  const start = performance.now();
  expect(cut(nodes, 4001)).toEqual([p(...Array(80).fill(strong('x'.repeat(50))))]);
  expect(performance.now() - start).toBeLessThan(500);
});
