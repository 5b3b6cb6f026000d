/**
 * Working days, as people count them: dates of a calendar in their time zone, without weekends and holidays. Hours do not count, so
 * neither does the one that a change of the clock takes or gives.
 */

import type { Option, Options } from './options.ts';

export interface Calendar {
  /** How many have begun since; both in milliseconds. On the same date, none has. */
  readonly workingDaysBetween: (from: number, to: number) => number;
}

interface CalendarOptions {
  /** As IANA calls it. */
  readonly time_zone: string;
  /** Days of the week, from 0 for Sunday. */
  readonly weekend: readonly number[];
  /** Dates, such as `2026-12-25`. */
  readonly holidays: readonly string[];
}

const DAY_MS = 86_400_000;

/** Further back, nobody counts days. */
const MOST_DAYS = 3660;

function createCalendar({ time_zone, weekend, holidays }: CalendarOptions): Calendar {
  // Swedes write dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short' });
  const dateOf = (instant: number) => format.format(instant);
  const off = new Set(holidays);
  return {
    workingDaysBetween: (from, to) => {
      const end = Date.parse(dateOf(to));
      const start = Math.max(Date.parse(dateOf(from)), end - MOST_DAYS * DAY_MS);
      let days = 0;
      for (let day = start + DAY_MS; day <= end; day += DAY_MS) {
        const date = new Date(day);
        const isOff =
          weekend.includes(date.getUTCDay()) || off.has(date.toISOString().slice(0, 10));
        if (!isOff) days += 1;
      }
      return days;
    },
  };
}

/** `data.time_zone`, `data.weekend` and `data.holidays`. */
export function readCalendar(options: Options): Calendar {
  return createCalendar({
    time_zone: options.one('time_zone', timeZone) ?? 'UTC',
    weekend: options.list('weekend', dayOfWeek) ?? [6, 0],
    holidays: options.list('holidays', date) ?? [],
  });
}

const timeZone: Option<string> = {
  expected: 'the name of a time zone, such as Europe/Paris',
  read: (text) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    } catch {
      return undefined;
    }
  },
};

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const dayOfWeek: Option<number> = {
  expected: 'days of the week, such as [Friday, Saturday]',
  read: (text) => {
    const index = days.findIndex((day) => text.length >= 3 && day.startsWith(text.toLowerCase()));
    return index < 0 ? undefined : index;
  },
};

const date: Option<string> = {
  expected: 'dates, such as 2026-12-25',
  read: (text) => {
    const instant = Date.parse(`${text}T00:00Z`);
    const isDate = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
    return /^\d{4}-\d\d-\d\d$/.test(text) && isDate ? text : undefined;
  },
};
