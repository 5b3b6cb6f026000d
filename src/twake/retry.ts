/** Whether a failed attempt is repeated, and after which wait (pure). */

import type { Fate } from './api.ts';

/**
 * Who may be repeated (decision 3: no duplicates by accident):
 *
 * | fate of the attempt                  | new message    | idempotent |
 * |--------------------------------------|----------------|------------|
 * | `not_arrived`: surely nothing stored | yes            | yes        |
 * | `unknown`: perhaps stored            | at_least_once  | yes        |
 * | `elsewhere`: in another channel      | no             | no         |
 * | `refused`: stored never              | no             | no         |
 */
export interface FailedAttempt {
  readonly fate: Fate;
  /** The attempt that has just failed, counted from 1. */
  readonly attempt: number;
  /** Attempts allowed after the first. */
  readonly retries: number;
  /** An edit, a removal, a message that the server knows again: repeated, nothing stands there twice. */
  readonly isIdempotent: boolean;
  /** `delivery: at_least_once` */
  readonly mayDouble: boolean;
  /** What the server asked for (`parseRetryAfter`). */
  readonly retry_after_ms?: number | undefined;
  /** Until the whole delivery must be over. */
  readonly remaining_ms: number;
  /** Uniform in [0, 1), as Math.random. */
  readonly random: () => number;
}

const firstCeiling_ms = 1_000;
const highestCeiling_ms = 10_000;
/** A wait that leaves less than this for the next attempt is not worth waiting. */
const leastAttempt_ms = 1_000;
/** Who is asked to wait longer gives up: a runner is paid by the minute. */
const longestRetryAfter_ms = 60_000;
/** Where the server says each time how long to wait. */
const mostAttempts = 20;

/**
 * How long to wait before the next attempt; undefined: give up now.
 *
 * Exponential backoff with full jitter, so that jobs that failed together do not return together
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). `Retry-After` is the least wait, never shortened.
 */
export function planRetry(failed: FailedAttempt): { readonly wait_ms: number } | undefined {
  if (isUsedUp(failed) || !isRepeatable(failed)) return undefined;
  const asked_ms = failed.retry_after_ms ?? 0;
  const spare_ms = failed.remaining_ms - leastAttempt_ms - asked_ms;
  if (asked_ms > longestRetryAfter_ms || spare_ms < 0) return undefined;
  const ceiling_ms = Math.min(firstCeiling_ms * 2 ** (failed.attempt - 1), highestCeiling_ms);
  return { wait_ms: asked_ms + failed.random() * Math.min(ceiling_ms, spare_ms) };
}

/**
 * Who waits as long as the server wants has not tried in vain: `timeout` alone ends that, and a bound for servers that mean
 * nothing by it.
 */
function isUsedUp({ fate, attempt, retries, retry_after_ms = 0 }: FailedAttempt): boolean {
  const isAsked = fate === 'not_arrived' && retry_after_ms >= 1000 && retries > 0;
  return attempt > (isAsked ? mostAttempts : retries);
}

function isRepeatable({ fate, isIdempotent, mayDouble }: FailedAttempt): boolean {
  if (fate === 'unknown') return isIdempotent || mayDouble;
  return fate === 'not_arrived';
}

/**
 * `Retry-After` in milliseconds from `now`: seconds or an HTTP date (RFC 9110 section 10.2.3), a past one being 0.
 * Undefined for everything else, so that a broken header changes nothing.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Date.parse alone takes nearly anything for a date, even "-5".
  if (!/^[A-Z][a-z]+, .+ GMT$/.test(text)) return undefined;
  const wait_ms = Date.parse(text) - now.getTime();
  return Number.isNaN(wait_ms) ? undefined : Math.max(0, wait_ms);
}
