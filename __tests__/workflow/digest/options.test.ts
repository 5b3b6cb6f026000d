/** What `data` may say of a digest, and what is said where it is wrong. */

import { describe, expect, test } from '@jest/globals';
import { readDigestOptions } from '../../../src/workflow/digest/options.ts';

const now = Date.parse('2026-11-27T05:30:00Z');
const read = (data: Readonly<Record<string, unknown>>) => readDigestOptions(data, now);

test('nothing is said, so the last digest and the labels decide', async () => {
  const nothing = { since: null, group_by: null };
  expect(await read({})).toEqual(nothing);
  expect(await read({ since: '', group_by: null })).toEqual(nothing);
});

describe('since', () => {
  test.each([
    ['1d', { before: 86_400_000 }],
    ['7d', { before: 7 * 86_400_000 }],
    ['2w', { before: 14 * 86_400_000 }],
    ['90d', { before: 90 * 86_400_000 }],
    ['2026-11-20', { time: Date.UTC(2026, 10, 20) }],
    ['2026-11-20T08:15', { time: Date.UTC(2026, 10, 20, 8, 15) }],
    ['2026-11-20T08:15:30', { time: Date.UTC(2026, 10, 20, 8, 15, 30) }],
    ['2026-11-20T08:15:30Z', { time: Date.UTC(2026, 10, 20, 8, 15, 30) }],
    ['2026-11-20T08:15:30.5+01:00', { time: Date.UTC(2026, 10, 20, 7, 15, 30, 500) }],
  ])('%s', async (since, expected) => {
    expect((await read({ since })).since).toEqual(expected);
  });

  test.each([
    '0d',
    '91d',
    '13w',
    '7',
    7,
    '7 days',
    '-7d',
    'yesterday',
    '2026-11-31',
    '2026-02-30',
    '2026-11-20T25:00',
    '2026-11-28',
    '2026-11-27T05:30:00Z',
    '2026-08-01',
    ['7d'],
    { days: 7 },
  ])('%j is none', async (since) => {
    await expect(read({ since })).rejects.toThrow(
      /^`data\.since` must be a time within the last 90 days: `7d`, `2w`, a date such as `2026-03-02` or a time such as `2026-03-02T08:00:00Z`, but is ".+"\.$/,
    );
  });
});

test.each(['label', 'author', 'none'])('group_by: %s', async (group_by) => {
  expect((await read({ group_by })).group_by).toBe(group_by);
});

test('all that is wrong is said at once', async () => {
  await expect(read({ since: 'x', group_by: 'team' })).rejects.toThrow(
    /`data\.since` .*\n`data\.group_by` must be `label`, `author` or `none`, but is "team"\.$/,
  );
});

test('a name that is misspelt is none for templates', async () => {
  await expect(read({ groupby: 'author', until: 'today' })).rejects.toThrow(
    /^`data\.groupby` is not known\. Did you mean `group_by`\?$/,
  );
});
