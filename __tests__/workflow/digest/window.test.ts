/** Since when a digest tells: nothing is lost, and nothing told twice, whatever the clock does. */

import { describe, expect, test } from '@jest/globals';
import {
  DAY_MS,
  describePeriod,
  findPrevious,
  isWithin,
  startOf,
} from '../../../src/workflow/digest/window.ts';

const to = Date.parse('2026-11-27T05:30:00Z');
const days = (count: number) => count * DAY_MS;
const time = (instant: number) => new Date(instant).toISOString();

describe('it begins', () => {
  test.each([
    ['where the last digest ended', { since: null, previous: to - days(6.9) }, to - days(6.9)],
    ['a week ago, where there is none', { since: null, previous: null }, to - days(7)],
    ['35 days ago, where there was none for longer', { since: null, previous: 0 }, to - days(35)],
    ['as long ago as asked', { since: { before: days(2) }, previous: to - days(7) }, to - days(2)],
    ['when it was asked for', { since: { time: 7 }, previous: to - days(7) }, 7],
  ])('%s', (_, options, from) => expect(startOf(to, options)).toBe(from));
});

test.each([
  ['before it', -1, false],
  ['at its beginning', 0, true],
  ['inside of it', 1, true],
  ['just before its end', days(7) - 1, true],
  ['at its end, which is the beginning of the next', days(7), false],
])('what happened %s', (_, after, expected) => {
  const window = { from: to - days(7), to };
  expect(isWithin(time(window.from + after), window)).toBe(expected);
});

test('what has not happened, and a time that is none, are in no time', () => {
  const window = { from: 0, to };
  expect([null, '', 'soon'].map((one) => isWithin(one, window))).toEqual([false, false, false]);
});

const run = (daysAgo: number, other: object = {}) => ({
  event: 'schedule',
  conclusion: 'success',
  created_at: time(to - days(daysAgo)),
  ...other,
});

describe('the last digest', () => {
  test.each<[what: string, runs: readonly object[], daysAgo: number | null]>([
    ['is that of the newest run before', [run(7), run(14)], 7],
    ['is found in any sequence', [run(14), run(7)], 7],
    ['is not this run', [run(0), run(7)], 7],
    ['is not a later run, where this one is run again', [run(-7), run(0), run(7)], 7],
    ['was not told by a run that failed', [run(7, { conclusion: 'failure' }), run(14)], 14],
    ['was not told by a run that still runs', [run(7, { conclusion: null }), run(14)], 14],
    ['is not what somebody started', [run(1, { event: 'workflow_dispatch' }), run(7)], 7],
    ['may be of an hour ago, where the clock struck twice', [run(1 / 24), run(7)], 1 / 24],
    ['may be missing', [run(3, { event: 'push' })], null],
    ['is of no run without a time', [run(3, { created_at: null })], null],
    ['was told in the same second, by the run before', [run(0, { id: 4 }), run(7)], 0],
    ['was not told by a later run of the same second', [run(0, { id: 6 }), run(7)], 7],
  ])('%s', (_, runs, daysAgo) => {
    expect(findPrevious(runs as never, { id: 5, created_at: to })).toBe(
      daysAgo === null ? null : to - days(daysAgo),
    );
  });
});

test('weeks with a run that was dropped, one that was late and one that was run again have no gap and no overlap', () => {
  const created = [0, 7.01, 21.3, 28].map((day) => to + days(day));
  const runs = created.map((at) => run(0, { created_at: time(at) }));
  // Each sees all runs that there are in the end, as one that is run again does.
  const windows = created.map((end) => ({
    from: startOf(end, { since: null, previous: findPrevious(runs, { id: 1, created_at: end }) }),
    to: end,
  }));
  expect(windows.slice(1).map(({ from }) => from)).toEqual(created.slice(0, -1));
});

test.each([
  [0, '1 minute'],
  [1 / 48, '30 minutes'],
  [1 / 24, '1 hour'],
  [1, '24 hours'],
  [1.5, '36 hours'],
  [1.6, '2 days'],
  [6.98, '7 days'],
  [14, '14 days'],
])('%d days are %s', (count, words) => {
  expect(describePeriod({ from: to - days(count), to })).toBe(words);
});
