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
  ['an image', [{ type: 'image', url: 'https://x.io', alt: 'ab' }], 2],
  ['a block, with the end of its line', [p('a'), quote(p('b'))], 5],
  ['code', [code('a\nb')], 4],
  ['an item without anything in it', [list(), list(p())], 4],
  ['a rule', [{ type: 'thematicBreak' }], 1],
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

test.each<[string, readonly FlowContent[], number, readonly FlowContent[]]>([
  ['between words', [p('one two three')], 10, [p('one two')]],
  ['behind a word that just fits', [p('one two three')], 8, [p('one two')]],
  ['in front of all white space', [p('one two   three')], 12, [p('one two')]],
  ['behind a node that just fits', [p(strong('12345'), 'x'.repeat(20))], 6, [p(strong('12345'))]],
  ['to nothing', [p('one two')], 1, []],
  ['in front of a word that is alone', [p(' one two three')], 4, []],
  ['between lines that are a fifth away', [p('12345678', br, 'x '.repeat(9))], 11, [p('12345678')]],
  ['inside the first line of code', [code('\none two three')], 10, [code('\none two')]],
  ['inside a long word', [p('x'.repeat(100))], 51, [p('x'.repeat(50))]],
  [
    'between lines',
    [p('1234567890', br, '1234567890', br, 'abcdef')],
    24,
    [p('1234567890', br, '1234567890')],
  ],
  [
    'not between lines that are too far away',
    [p('12', br, 'word '.repeat(9))],
    29,
    [p('12', br, 'word word word word word')],
  ],
  ['at the end of a line', [p('1234', br, '5678')], 5, [p('1234')]],
  ['without line ends at the end', [p('1234', br, br, '5678')], 7, [p('1234')]],
  ['between blocks', [p('1234567890'), quote(p('x'.repeat(9)))], 13, [p('1234567890')]],
  [
    'between the items of a list',
    [list(p('one'), p('two'), p('three'))],
    12,
    [list(p('one'), p('two'))],
  ],
  ['inside an item', [list(p('one'), p('two three'))], 13, [list(p('one'), p('two'))]],
  ['between the rows of a table', [table('one', 'two two two')], 10, [table('one')]],
  [
    'inside nested nodes',
    [p(strong('a ', link('one two three')))],
    12,
    [p(strong('a ', link('one two')))],
  ],
  ['inside code, at a line end', [code('line 1\nline 2\nline 3')], 18, [code('line 1\nline 2')]],
  ['inside a giant line of code', [code('x'.repeat(100))], 51, [code('x'.repeat(50))]],
  [
    'inside inline code',
    [p('a ', { type: 'inlineCode', value: 'npm run check now' })],
    13,
    [p('a ', { type: 'inlineCode', value: 'npm run' })],
  ],
  [
    'never an image',
    [p('a ', { type: 'image', url: 'https://x.io/i.png', alt: 'A view' })],
    8,
    [p('a ')],
  ],
  ['not behind a heading', [p('1234'), heading('Title'), p('word '.repeat(9))], 12, [p('1234')]],
  [
    'behind a heading, if there is nothing else',
    [heading('One'), heading('Two')],
    5,
    [heading('One')],
  ],
  ['all, where there is no room', [p('word')], 0, []],
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
