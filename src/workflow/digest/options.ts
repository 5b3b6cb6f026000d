/** What `data` says of a digest: since when, and how its pull requests are grouped. */

import { type Option, readOptions } from '../options.ts';
import type { JsonObject } from '../payload.ts';
import { DAY_MS, type Since } from './window.ts';

const groupings = ['label', 'author', 'none'] as const;

export type Grouping = (typeof groupings)[number];

export interface DigestOptions {
  /** Null: since the last digest. */
  readonly since: Since | null;
  /** Null: whatever suits. */
  readonly group_by: Grouping | null;
}

/**
 * @param now in milliseconds
 * @throws {ActionError} `invalid_input`
 */
export async function readDigestOptions(data: JsonObject, now: number): Promise<DigestOptions> {
  const options = readOptions(data);
  const since = options.one('since', sinceUntil(now)) ?? null;
  const group_by = options.one('group_by', grouping) ?? null;
  await options.check();
  return { since, group_by };
}

const grouping: Option<Grouping> = {
  expected: '`label`, `author` or `none`',
  read: (text) => groupings.find((one) => one === text),
};

/** GitHub forgets how deployments went after that. */
const MOST_DAYS = 90;

const lengths: Readonly<Record<string, number>> = { d: DAY_MS, w: 7 * DAY_MS };

function sinceUntil(now: number): Option<Since> {
  return {
    expected: `a time within the last ${MOST_DAYS} days: \`7d\`, \`2w\`, a date such as \`2026-03-02\` or a time such as \`2026-03-02T08:00:00Z\``,
    read: (text) => {
      const [, count, unit = ''] = /^(\d{1,3})([dw])$/.exec(text) ?? [];
      const before = count ? Number(count) * (lengths[unit] ?? 0) : now - readTime(text);
      const isWithin = before > 0 && before <= MOST_DAYS * DAY_MS;
      if (!isWithin) return undefined;
      return count ? { before } : { time: readTime(text) };
    },
  };
}

const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Of ISO 8601, in UTC where it names no zone; NaN for what is none, such as 30 February. */
function readTime(text: string): number {
  const [, date = '', zone] = TIME.exec(text) ?? [];
  const day = new Date(`${date}T00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return Number.NaN;
  return Date.parse(zone || text === date ? text : `${text}Z`);
}
