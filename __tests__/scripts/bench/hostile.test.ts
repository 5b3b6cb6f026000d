/** The bench of hostile texts makes them by a seed, and each reaches a message, or a sentence. */

import { describe, expect, test } from '@jest/globals';
import { casesOf, stepOf } from '../../../scripts/bench/hostile/cases.ts';
import { forms } from '../../../scripts/bench/hostile/forms.ts';
import { describeHostile, isBad, type Measured } from '../../../scripts/bench/hostile/run.ts';
import { timeStep } from '../../../scripts/bench/hostile/step.ts';
import { LENGTH, textOf, unitsOf } from '../../../scripts/bench/hostile/units.ts';

test('a seed makes the same cases, another one others', () => {
  expect(casesOf(1, 'v1')).toEqual(casesOf(1, 'v1'));
  expect(casesOf(2, 'v1')).not.toEqual(casesOf(1, 'v1'));
  expect(new Set(unitsOf(1).map(({ open, close }) => open + close)).size).toBeGreaterThan(200);
});

test.each([
  [{ open: '[', close: ']' }, 2, '[[]]\n\n[[]]\n\n'],
  [{ open: 'a', close: '' }, 3, 'aaa\n\naaa\n\n'],
])('%j nests %i deep, up to the length of all', (unit, depth, start) => {
  const text = textOf(unit, depth);
  expect(text.startsWith(start)).toBe(true);
  expect(text).toHaveLength(LENGTH);
  expect(textOf(unit, 100_000)).toHaveLength(LENGTH);
});

describe('a text gets into a message', () => {
  const all = Object.keys(forms).flatMap((form) => [
    [form, 'v1'] as const,
    [form, 'matrix'] as const,
  ]);
  test.each(all)('%s, to %s', async (form, twake) => {
    const unit = { open: 'a', close: '' };
    const one = { unit, form, depth: 10, twake, shows: true };
    const { error_code } = await timeStep(stepOf(one), one);
    expect(error_code).toMatch(/^(?:invalid_input|invalid_template|too_large)?$/);
  });
});

test('what is slow or broken is bad, and in the table', () => {
  const one = {
    unit: { open: 'a|', close: 'b' },
    depth: 10,
    form: 'text',
    twake: 'v1',
    shows: true,
    sent_ms: 7,
  } as const;
  const measured: Measured[] = [
    { ...one, milliseconds: 1501, error_code: '' },
    { ...one, milliseconds: 1500, error_code: 'invalid_input' },
    { ...one, milliseconds: 1, error_code: 'internal_error' },
    { ...one, milliseconds: 1, error_code: 'TimeoutError' },
  ];
  expect(measured.map(isBad)).toEqual([true, false, true, true]);
  expect(describeHostile(measured).split('\n').slice(2)).toEqual([
    '| text | "a\\|b" | 10 | 7 | 1501 |  |',
    '| text | "a\\|b" | 10 | 7 | 1500 | invalid_input |',
    '| text | "a\\|b" | 10 | 7 | 1 | internal_error |',
    '| text | "a\\|b" | 10 | 7 | 1 | TimeoutError |',
  ]);
});
