/** A short soak: the promises hold, a seed repeats its run. The long one: `npm run soak`. */

import { describe, expect, test } from '@jest/globals';
import { judge, describe as tell } from '../../scripts/soak/promises.ts';
import { soak } from '../../scripts/soak/run.ts';
import { findLies, ways, witness } from '../../scripts/soak/witness.ts';

test('keeps every promise, and a seed repeats its run', async () => {
  const options = { seed: 8, deliveries: 40, bundled: 0 };
  const first = await soak(options);
  const again = await soak(options);
  expect(first.trials.flatMap(judge)).toEqual([]);
  expect(new Set(first.trials.map(({ outcome }) => outcome))).toEqual(
    new Set(['sent', 'unknown', 'failed']),
  );
  expect(again.trials.map(tell)).toEqual(first.trials.map(tell));
}, 60_000);

test('keeps them through the bundle', async () => {
  const { trials } = await soak({ seed: 11, deliveries: 0, bundled: 8 });
  expect(trials).toHaveLength(8);
  expect(trials.flatMap(judge)).toEqual([]);
}, 60_000);

test('would notice a broken one', () => {
  const trial = {
    name: 'x',
    policy: 'at_most_once',
    retries: 4,
    met: ['none'],
    outcome: 'sent',
    attempts: 1,
    message_id: 'a',
    stored: ['a'],
  } as const;
  const verdictOn = (change: object) =>
    judge({ ...trial, ...change }).map((line) => line.replace(/:.*/, ''));
  expect(verdictOn({})).toEqual([]);
  expect(verdictOn({ stored: [] })).toEqual(['lost what was reported sent']);
  expect(verdictOn({ stored: ['a', 'b'] })).toEqual(['doubled under at_most_once']);
  expect(verdictOn({ outcome: 'failed' })).toEqual(['reported failed what is in the channel']);
  expect(verdictOn({ policy: 'at_least_once', outcome: 'unknown', met: ['empty'] })).toEqual([
    'gave up too early',
  ]);
  expect(verdictOn({ attempts: 2 })).toEqual(['miscounted its requests']);
  expect(verdictOn({ outcome: '' })).toEqual(['ended without a word']);
});

describe('a server that stores and then says something else', () => {
  test('is told truly of, by an account that shares nothing with the action', async () => {
    const options = { sends: 2 * ways.length, late_ms: 100, settle_ms: 300, atATime: 4 };
    const sends = await witness(options);
    expect(sends.flatMap(findLies)).toEqual([]);
    expect(new Set(sends.map(({ outcome }) => outcome))).toEqual(
      new Set(['sent', 'unknown', 'failed']),
    );
  }, 60_000);

  test.each([
    [{ stored: ['a', 'b'] }, /^doubled/],
    [{ stored: ['a'], outcome: 'failed' }, /^called failed, and it is there/],
    [{ stored: [] }, /^called sent, and it is not there/],
    [{ outcome: '' }, /^said nothing/],
  ])('%j is a lie', (change, lie) => {
    const truth = { text: 't', way: ways[0], outcome: 'sent', message_id: 'a', stored: ['a'] };
    expect(findLies(truth)).toEqual([]);
    expect(findLies({ ...truth, ...change })).toEqual([expect.stringMatching(lie)]);
  });
});
