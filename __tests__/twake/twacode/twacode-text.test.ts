/** Hand-written Twacode as one line. */

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { twacodeText } from '../../../src/twake/twacode/twacode-text.ts';
import type { Twacode } from '../../../src/twake/twacode/vocabulary.ts';
import { anyText } from '../../any-text.ts';

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
  ['a quote of several lines', ['a', { type: 'mquote', content: 'b' }, 'c'], 'a > b — c'],
  ['inline code', ['a', { type: 'icode', content: ' b  c ' }, 'd'], 'ab cd'],
  ['a text to copy', ['a', { type: 'copiable', content: 'b' }, 'c'], 'a b c'],
  ['an emoji', [{ type: 'emoji', content: 'rocket' }, ' up'], ':rocket: up'],
  ['a word of 500', ['x'.repeat(500)], 'x'.repeat(500)],
  ['a word of 501', ['x'.repeat(501)], `${'x'.repeat(500)} x`],
  ['code of 300', [{ type: 'mcode', content: ` ${'x'.repeat(300)}\n` }], 'x'.repeat(300)],
  ['code of 301', [{ type: 'mcode', content: 'x'.repeat(301) }], `${'x'.repeat(299)}…`],
  [
    'code whose last space is too far away',
    [{ type: 'mcode', content: `${'x'.repeat(240)} ${'y'.repeat(100)}` }],
    `${'x'.repeat(240)} ${'y'.repeat(58)}…`,
  ],
  [
    'code whose last space is near enough',
    [{ type: 'mcode', content: `${'x'.repeat(241)} ${'y'.repeat(100)}` }],
    `${'x'.repeat(241)}…`,
  ],
  [
    'code with a character across its end',
    [{ type: 'mcode', content: `${'x'.repeat(298)}😀x` }],
    `${'x'.repeat(298)}…`,
  ],
  ['long code', [{ type: 'mcode', content: 'x y\n'.repeat(200) }, 'z'], `${'x y '.repeat(74)}x… z`],
])('%s', (_, nodes, text) => {
  expect(twacodeText(nodes)).toBe(text);
});

test('is bounded, and no word in it is longer than 500', () => {
  const text = twacodeText(['😀'.repeat(300_000), ' ', 'x'.repeat(1_000_000)]);
  expect(text.length).toBeLessThanOrEqual(4000);
  expect(text.isWellFormed()).toBe(true);
  expect(Math.max(...text.split(' ').map((word) => [...word].length))).toBe(500);
  expect(text.startsWith('😀'.repeat(500))).toBe(true);
});

test('one line without spaces at its ends, for any text', () => {
  fc.assert(
    fc.property(fc.array(anyText({ maxLength: 50 })), (texts) => {
      const text = twacodeText(texts);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s|[^\S ]/);
      expect(text.replaceAll(' ', '')).toBe(texts.join('').replace(/\s/g, ''));
    }),
  );
});
