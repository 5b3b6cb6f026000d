/** Working days are dates of a calendar in a time zone, whatever the clock did in between. */

import { expect, test } from '@jest/globals';
import { readCalendar } from '../../src/workflow/calendar.ts';
import { readOptions } from '../../src/workflow/options.ts';
import type { JsonObject } from '../../src/workflow/payload.ts';

async function count(data: JsonObject, from: string, to: string): Promise<number> {
  const options = readOptions(data);
  const { workingDaysBetween } = readCalendar(options);
  await options.check();
  return workingDaysBetween(Date.parse(from), Date.parse(to));
}

test.each<[what: string, data: JsonObject, from: string, to: string, days: number]>([
  ['the same day', {}, '2026-11-30T00:00Z', '2026-11-30T23:59Z', 0],
  ['over midnight', {}, '2026-11-30T23:59Z', '2026-12-01T00:00Z', 1],
  ['over a weekend', {}, '2026-11-27T09:00Z', '2026-11-30T09:00Z', 1],
  ['since a Saturday', {}, '2026-11-28T09:00Z', '2026-11-29T09:00Z', 0],
  ['a week', {}, '2026-11-23T09:00Z', '2026-11-30T09:00Z', 5],
  ['late on Friday in UTC', {}, '2026-11-27T23:30Z', '2026-11-30T09:00Z', 1],
  [
    'which is Saturday in Paris',
    { time_zone: 'Europe/Paris', holidays: '2026-11-27' },
    '2026-11-26T23:30Z',
    '2026-11-30T09:00Z',
    1,
  ],
  [
    'the weekend on which clocks go back',
    { time_zone: 'Europe/Berlin' },
    '2026-10-23T10:00Z',
    '2026-10-26T10:00Z',
    1,
  ],
  [
    'the day on which they go forward, no weekend',
    { time_zone: 'Europe/Berlin', weekend: [] },
    '2026-03-28T22:59Z',
    '2026-03-29T22:00Z',
    2,
  ],
  [
    'Friday and Saturday off',
    { weekend: ['fri', 'Saturday'] },
    '2026-11-26T09:00Z',
    '2026-11-30T09:00Z',
    2,
  ],
  ['the same, in words', { weekend: 'Friday, sat' }, '2026-11-26T09:00Z', '2026-11-30T09:00Z', 2],
  [
    'holidays',
    { holidays: ['2026-12-25', '2026-12-28'] },
    '2026-12-24T09:00Z',
    '2026-12-29T09:00Z',
    1,
  ],
  ['backwards', {}, '2026-12-01T09:00Z', '2026-11-30T09:00Z', 0],
  ['for ages', {}, '1970-01-01T00:00Z', '2026-11-30T00:00Z', 2614],
])('%s', async (_, data, from, to, days) => {
  expect(await count(data, from, to)).toBe(days);
});

test.each<[JsonObject, string]>([
  [
    { time_zone: 'Mars' },
    '`data.time_zone` must be the name of a time zone, such as Europe/Paris, but is "Mars".',
  ],
  [
    { weekend: 's' },
    '`data.weekend` must be days of the week, such as [Friday, Saturday], but is "s".',
  ],
  [
    { holidays: ['2026-02-30'] },
    '`data.holidays` must be dates, such as 2026-12-25, but is "2026-02-30".',
  ],
  [
    { holidays: 'Christmas' },
    '`data.holidays` must be dates, such as 2026-12-25, but is "Christmas".',
  ],
  [
    { time_zone: true },
    '`data.time_zone` must be the name of a time zone, such as Europe/Paris, but is "true".',
  ],
])('%j is wrong', (data, message) => {
  const act = () => count(data, '2026-11-30T09:00Z', '2026-11-30T09:00Z');
  return expect(act).rejects.toThrow(message);
});
