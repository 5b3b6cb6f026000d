import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Twacode } from '../../../src/message/message.ts';
import { toEnvelope } from '../../../src/message/twacode/envelope.ts';
import { plainText } from '../../../src/message/twacode/plain-text.ts';
import { anyText } from '../../any-text.ts';
import { mdToText, readGoldens } from './oracles.ts';

describe('the texts of the goldens', () => {
  /**
   * Where ours differs from the proposal. Code and tables are kept, because people search for them ("[code]" finds
   * nothing); a caption stands behind its image as in the message, since the tree does not tell whose caption it is.
   */
  const ours: Readonly<Record<string, string>> = {
    'md-diff-suggestion': '-a +b c',
    'md-fenced-python': 'Try: def f(x): if x: return 1 ok',
    'md-list-with-code': '1. run make 2. done',
    'md-image': 'Before [image] Screen shot After',
    'md-table': 'Name │ Qty Apples │ 3 x │ 12',
  };

  test.each(readGoldens('markdown').map((golden) => [golden.name, golden] as const))(
    '%s',
    (name, golden) => {
      const text = plainText(golden.content as Twacode).replaceAll('\u2060', '');
      expect(text).toBe(ours[name] ?? golden.fallback?.replaceAll('\u2060', ''));
    },
  );
});

test.each<[string, Twacode, string]>([
  ['nothing', [], ''],
  ['white space', [' a ', '\n\t b', { type: 'br' }, ' '], 'a b'],
  ['paragraphs', ['a.', { type: 'br' }, { type: 'br' }, 'b.'], 'a. b.'],
  ['a quote alone', [{ type: 'quote', content: 'q' }], '> q'],
  [
    'quotes',
    [{ type: 'quote', content: ['a', { type: 'quote', content: 'b' }] }, 'c'],
    '> a > b — c',
  ],
  [
    'buttons',
    [{ type: 'url', url: 'https://x.io', content: { type: 'button', content: 'View' } }, 'x'],
    '[View] x',
  ],
  [
    'people',
    ['hi ', { type: 'user', content: 'alice:1-2' }, { type: 'channel', content: 'dev:3' }],
    'hi @alice#dev',
  ],
  [
    'an icon',
    [{ type: 'icon', src: '🚀' }, { type: 'icon', src: 'https://x.io/i.png' }, 'up'],
    '🚀up',
  ],
  [
    'a rule',
    ['a', { type: 'br' }, { type: 'system', content: '─'.repeat(20) }, { type: 'br' }, 'b'],
    'a b',
  ],
  [
    'an attachment',
    ['a', { type: 'attachment', content: ['b', { type: 'bold', content: 'c' }] }, 'd'],
    'a bc d',
  ],
  ['an input, whose id nobody reads', ['a ', { type: 'input', content: 'id' }, 'b'], 'a b'],
  ['a type that no reader sees', ['a', { type: 'heading', content: 'b' }], 'a'],
  [
    'what may be missing',
    [
      { type: 'image', src: 'x', alt: 'A' },
      { type: 'select', title: 'Pick' },
      { type: 'progress_bar', progress: 30 },
      { type: 'file', content: '1' },
    ],
    '[image: A] Pick 30 % [file]',
  ],
  ['long code', [{ type: 'mcode', content: 'x y\n'.repeat(200) }, 'z'], `${'x y '.repeat(74)}x… z`],
])('%s', (_, nodes, text) => {
  expect(plainText(nodes)).toBe(text);
});

test('is bounded, and no word in it is longer than 500', () => {
  const text = plainText(['😀'.repeat(300_000), ' ', 'x'.repeat(1_000_000)]);
  expect(text.length).toBeLessThanOrEqual(4000);
  expect(text.isWellFormed()).toBe(true);
  expect(Math.max(...text.split(' ').map((word) => [...word].length))).toBe(500);
  expect(text.startsWith('😀'.repeat(500))).toBe(true);
});

test('one line without spaces at its ends, for any text', () => {
  fc.assert(
    fc.property(fc.array(anyText({ maxLength: 50 })), (texts) => {
      const text = plainText(texts);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s|[^\S ]/);
      expect(text.replaceAll(' ', '')).toBe(texts.join('').replace(/[─┼]{3,}|\s/g, ''));
    }),
  );
});

test('an envelope has the text that servers keep, and no empty or broken strings', () => {
  const envelope = toEnvelope(['', 'Issue #12: a\uD800\0b', ['nested'] as unknown as string]);
  expect(envelope).toEqual({
    formatted: ['Issue #12: a\uFFFDb', { type: 'nop', content: ['nested'] }],
    original_str: 'Issue #12∶ a\uFFFDbnested',
    fallback_string: 'Issue #12∶ a\uFFFDbnested',
  });
  expect(mdToText(envelope)).toBe(envelope.fallback_string);
});

test('giant words in an envelope get invisible places to break, and read the same', () => {
  const { formatted } = toEnvelope([
    'x'.repeat(1200),
    { type: 'icode', content: 'y'.repeat(1200) },
  ]);
  expect(formatted).toEqual([
    ['x'.repeat(500), 'x'.repeat(500), 'x'.repeat(200)].join('\u200B'),
    { type: 'icode', content: 'y'.repeat(1200) },
  ]);
});
