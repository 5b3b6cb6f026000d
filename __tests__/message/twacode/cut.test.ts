import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Twacode } from '../../../src/message/message.ts';
import { cut } from '../../../src/message/twacode/cut.ts';

const br = { type: 'br' };
const ending = ['…'];

function bold(...content: Twacode) {
  return { type: 'bold', content };
}

test('what fits is not touched', () => {
  const nodes = ['abc', br, bold('de')];
  expect(cut(nodes, { limit: 6, ending })).toEqual({ nodes, isCut: false });
  expect(cut(nodes, { limit: 6, ending }).nodes).toBe(nodes);
});

test.each<[string, Twacode, number, Twacode]>([
  ['between words', ['one two three'], 10, ['one two']],
  ['inside a long word', ['x'.repeat(100)], 51, ['x'.repeat(50)]],
  [
    'between lines',
    ['1234567890', br, '1234567890', br, 'abcdef'],
    24,
    ['1234567890', br, '1234567890'],
  ],
  [
    'not between lines that are too far away',
    ['12', br, 'word '.repeat(9)],
    28,
    ['12', br, 'word word word word word'],
  ],
  [
    'before a block',
    ['1234567890', { type: 'quote', content: 'x '.repeat(9) }],
    12,
    ['1234567890'],
  ],
  [
    'behind a block',
    [{ type: 'quote', content: '1234567890' }, 'x '.repeat(9)],
    12,
    [{ type: 'quote', content: '1234567890' }],
  ],
  ['without breaks at the end', ['1234567890', br, br, 'x '.repeat(9)], 14, ['1234567890']],
  [
    'inside nested nodes',
    [bold('a ', { type: 'url', url: 'https://x.io', content: 'one two three' })],
    12,
    [bold('a ', { type: 'url', url: 'https://x.io', content: ['one two'] })],
  ],
  [
    'inside code, at a line end',
    [{ type: 'mcode', content: 'line 1\nline 2\nline 3' }],
    18,
    [{ type: 'mcode', content: 'line 1\nline 2' }],
  ],
  [
    'inside a giant line of code',
    [{ type: 'mcode', content: 'x'.repeat(100) }],
    51,
    [{ type: 'mcode', content: 'x'.repeat(50) }],
  ],
  [
    'inside inline code',
    ['a ', { type: 'icode', content: 'npm run check now' }],
    13,
    ['a ', { type: 'icode', content: 'npm run' }],
  ],
  [
    'never a button',
    [
      'a ',
      { type: 'url', url: 'https://x.io', content: { type: 'button', content: 'Open the run' } },
    ],
    10,
    ['a '],
  ],
  ['never an address', ['a ', { type: 'url', content: 'https://x.io/1234' }], 10, ['a ']],
  [
    'never an unknown node',
    [{ type: 'heading', content: 'x' }, 'one two'],
    5,
    [{ type: 'heading', content: 'x' }, 'one'],
  ],
])('cuts %s', (_, nodes, limit, expected) => {
  expect(cut(nodes, { limit, ending })).toEqual({ nodes: [...expected, ...ending], isCut: true });
});

describe('characters as readers count them', () => {
  test.each(['👩‍👩‍👧‍👦', '🇩🇪', 'e\u0301', '👍🏽'])('%s is never cut', (character) => {
    for (let limit = 2; limit < 40; limit += 1) {
      const [text = ''] = cut([character.repeat(40)], { limit, ending }).nodes;
      expect(text === '…' || String(text).length % character.length === 0).toBe(true);
    }
  });

  test('one of absurd length is, between code points', () => {
    const { nodes } = cut([`a${'\u{1D165}'.repeat(1000)}`], { limit: 1001, ending });
    expect(nodes).toEqual([`a${'\u{1D165}'.repeat(499)}`, '…']);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const { tree } = fc.letrec<{ tree: Twacode }>((tie) => ({
  tree: fc.array(
    fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constant(br),
      text.map((content) => ({ type: 'mcode', content })),
      tie('tree').map((content) => ({ type: 'bold', content })),
      tie('tree').map((content) => ({ type: 'quote', content })),
    ),
    { maxLength: 6 },
  ),
}));

/** What is shown, a line break as one character. */
function shown(nodes: Twacode): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'br') return '\n';
      return typeof node.content === 'string' ? node.content : shown(node.content as Twacode);
    })
    .join('');
}

test('the result is a start of the message, within the limit, and well-formed', () => {
  fc.assert(
    fc.property(tree, fc.nat(80), (nodes, limit) => {
      const result = cut(nodes, { limit, ending: [] });
      const kept = shown(result.nodes);
      expect(kept.length).toBeLessThanOrEqual(limit);
      expect(kept.isWellFormed()).toBe(true);
      expect(result.isCut).toBe(shown(nodes).length > limit);
      const isStart = shown(nodes).replace(/\s/g, '').startsWith(kept.replace(/\s/g, ''));
      expect(isStart).toBe(true);
    }),
  );
});

test('a megabyte in 20 000 nodes is cut at once', () => {
  const nodes = Array.from({ length: 20_000 }, () => bold('x'.repeat(50)));
  const start = performance.now();
  expect(cut(nodes, { limit: 4000, ending }).nodes).toHaveLength(81);
  expect(performance.now() - start).toBeLessThan(500);
});
