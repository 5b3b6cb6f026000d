/** What a digest speaks of: from the last one to this run, so that nothing is lost, and nothing told twice. */

import { type JsonObject, numberAt, textAt, timeAt } from '../payload.ts';

export const DAY_MS = 86_400_000;

/** Half-open, in milliseconds: what happened at `from` belongs to it, what happened at `to` to the next one. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** So long before the end, or from one time on; both in milliseconds. */
export type Since = { readonly before: number } | { readonly time: number };

/** Without one before. */
const FIRST_MS = 7 * DAY_MS;

/** After a long pause nobody wants to hear of all of it. */
export const MOST_MS = 35 * DAY_MS;

/** What takes longer than that may have begun too early to be found in the time in which it ended: a run, or what waits for people. */
export const LONGEST_MS = { run: DAY_MS, approval: 7 * DAY_MS } as const;

/** @param previous when the run before was created that has told the last digest; null: there is none */
export function startOf(
  to: number,
  { since, previous }: { readonly since: Since | null; readonly previous: number | null },
): number {
  if (since !== null) return 'before' in since ? to - since.before : since.time;
  return previous === null ? to - FIRST_MS : Math.max(previous, to - MOST_MS);
}

/** @param time as GitHub writes times; what did not happen is null */
export function isWithin(time: string | null, { from, to }: Window): boolean {
  if (time === null) return false;
  const at = Date.parse(time);
  return at >= from && at < to;
}

/** A run of a workflow. */
export interface DigestRun {
  readonly id: number | null;
  /** In milliseconds. */
  readonly created_at: number;
}

/**
 * When the newest run was created that the clock has started, and that went well, before this one: which no re-run changes. Of two in
 * the same second, the one that has the larger number is later. Runs that somebody starts by hand tell what they tell, and the clock's
 * go on where they were.
 * @param runs of this workflow, as GitHub lists them
 */
export function findPrevious(runs: readonly JsonObject[], own: DigestRun): number | null {
  const times = runs
    .filter((run) => textAt(run, 'event') === 'schedule' && textAt(run, 'conclusion') === 'success')
    .flatMap((run) => ({ id: numberAt(run, 'id'), time: timeAt(run, 'created_at') ?? Number.NaN }))
    .filter(
      ({ id, time }) => time < own.created_at || (time === own.created_at && isBefore(id, own.id)),
    )
    .map(({ time }) => time);
  return times.length > 0 ? Math.max(...times) : null;
}

function isBefore(id: number | null, own: number | null): boolean {
  return id !== null && own !== null && id < own;
}

/** As GitHub's searches and filters take times: without a fraction. */
export function writeTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const HOUR_MS = DAY_MS / 24;

/** How long a time is, in the unit that people would use. */
export function describePeriod({ from, to }: Window): string {
  const count = (unit: number, name: string) => {
    const number = Math.max(1, Math.round((to - from) / unit));
    return `${number} ${name}${number === 1 ? '' : 's'}`;
  };
  if (to - from < HOUR_MS) return count(HOUR_MS / 60, 'minute');
  // "1 day" could be yesterday.
  return to - from <= 1.5 * DAY_MS ? count(HOUR_MS, 'hour') : count(DAY_MS, 'day');
}
