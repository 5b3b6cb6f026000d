/** The start of a message's text, which a client compiles. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toEnvelope } from '../../../src/twake/twacode/envelope.ts';
import { fromHandwritten } from '../../../src/twake/twacode/handwritten.ts';
import { toastText } from '../../../src/twake/twacode/toast.ts';

test.each([
  ['a mark alone', 'a * b_c ~ 5° `', 'a * b_c ~ 5° `'],
  ['pairs', '*a* ~b~ °c° `d`', '∗a∗ ∼b∼ ˚c˚ ˋdˋ'],
  ['more than two', '`a` `b`', 'ˋaˋ ˋbˋ'],
  ['a fence', '```a', 'ˋˋˋa'],
  ['words with underscores', 'snake_case_name and_so', 'snakeˍcaseˍname andˍso'],
  ['marks of two kinds', '*a_ *b', '∗a_ ∗b'],
  ['a quote', '> a > b', '› a > b'],
  ['a longer quote', '>>> a', '››› a'],
  ['a mention', '@a_b_c:1 d_e_f @g_h_i:2', '@a_b_c:1 dˍeˍf @g_h_i:2'],
  ['a name that is no mention', '@\u2060a_b_c', '@\u2060aˍbˍc'],
  ['marks on both sides of the border', `*${'x'.repeat(118)}*`, `∗${'x'.repeat(118)}∗`],
  ['marks behind the border', `*${'x'.repeat(119)}*`, `*${'x'.repeat(119)}*`],
  ['an emoji before the border', `${'x'.repeat(118)}🚀y`, `${'x'.repeat(118)}🚀y`],
  ['an emoji on the border', `${'x'.repeat(119)}🚀y`, `${'x'.repeat(119)}\u2060🚀y`],
  ['an emoji behind the border', `${'x'.repeat(120)}🚀y`, `${'x'.repeat(120)}🚀y`],
  ['nothing', '', ''],
])('%s: %j', (_, text, expected) => {
  expect(toastText(text)).toBe(expected);
});

test.each([
  ['>*a* *b*', 4, '>*a* ∗b∗'],
  ['>a', 1, '>a'],
  [`${'x'.repeat(119)}🚀`, 119, `${'x'.repeat(119)}\u2060🚀`],
  [`${'x'.repeat(119)}🚀`, 121, `${'x'.repeat(119)}🚀`],
])('%j from %i is changed behind it alone', (text, from, expected) => {
  expect(toastText(text, from)).toBe(expected);
});

test('any start has no pair, no quote and no half of a character', () => {
  const character = fc.constantFrom(...'*_~°`>ab ', '🚀', '\n');
  fc.assert(
    fc.property(fc.string({ unit: character, minLength: 100, maxLength: 140 }), (text) => {
      const start = toastText(text).slice(0, 120);
      expect(start).not.toMatch(/^>|([*_~°`]).*\1|[\uD800-\uDBFF]$/s);
    }),
  );
});

describe('a message', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] });
  const mention = { type: 'mention', addressee: { name: 'a_b_c', id: 'i_d' } } as const;

  test('has two equal texts whose start is no markup', () => {
    const { original_str, fallback_string } = toEnvelope({
      type: 'root',
      children: [
        { type: 'blockquote', children: [paragraph('*a*')] },
        { type: 'mentions', children: [mention] },
        { type: 'statusLine', children: [text('*b_c_')] },
      ],
    });
    expect(original_str).toBe('› ∗a∗ @a_b_c:i_d *bˍcˍ');
    expect(fallback_string).toBe(original_str);
  });

  test('that an author wrote by hand has one too, unless it has a text of its own', () => {
    const fill = () => undefined;
    const value = [{ type: 'quote', content: '*a*' }];
    expect(fromHandwritten({ type: 'twacode', value, fill }).fallback_string).toBe('› ∗a∗');
    const own = { formatted: value, fallback_string: '> *a*' };
    expect(fromHandwritten({ type: 'twacode', value: own, fill }).fallback_string).toBe('> *a*');
  });
});
