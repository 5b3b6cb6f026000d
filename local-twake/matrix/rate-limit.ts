/** How fast an account may send: a bucket that leaks, as Synapse's `rc_message`. */

import { MatrixError } from './errors.ts';

export interface RateLimit {
  readonly per_second: number;
  /** How many at once. */
  readonly burst_count: number;
}

/** What a homeserver has whose administrator has not said otherwise. */
export const defaultRateLimit: RateLimit = { per_second: 0.2, burst_count: 10 };

export interface RateLimiter {
  /**
   * Checks whether an account may send now. Synapse takes half a second to refuse it, which is left out here.
   * @throws {MatrixError} 429 with `retry_after_ms`
   */
  readonly check: (user_id: string) => void;
  /** Counts one event. */
  readonly count: (user_id: string) => void;
  /** Forgets what was counted. */
  readonly clear: () => void;
}

interface Bucket {
  readonly count: number;
  /** Milliseconds. */
  readonly start: number;
}

/** @param limit undefined: an administrator has lifted it */
export function createRateLimiter(limit: RateLimit | undefined, now: () => Date): RateLimiter {
  if (limit === undefined) return { check: () => {}, count: () => {}, clear: () => {} };
  const { burst_count, per_second } = limit;
  const buckets = new Map<string, Bucket>();
  /** A bucket that has run dry is forgotten. */
  const bucketOf = (user_id: string, time: number): Bucket => {
    const bucket = buckets.get(user_id) ?? { count: 0, start: time };
    return levelAt(bucket, time) < 0 ? { count: 0, start: time } : bucket;
  };
  const levelAt = ({ count, start }: Bucket, time: number) =>
    count - ((time - start) / 1000) * per_second;
  return {
    check: (user_id) => {
      const time = now().getTime();
      const bucket = bucketOf(user_id, time);
      if (levelAt(bucket, time) <= burst_count - 1) return;
      const free = bucket.start + ((bucket.count - burst_count + 1) / per_second) * 1000;
      throw limitExceeded(Math.floor(free - time));
    },
    count: (user_id) => {
      const { count, start } = bucketOf(user_id, now().getTime());
      buckets.set(user_id, { count: count + 1, start });
    },
    clear: () => buckets.clear(),
  };
}

/** The error of an account that is too fast; its response has `Retry-After`, too. */
export function limitExceeded(retry_after_ms: number): MatrixError {
  const error = 'Too Many Requests';
  return new MatrixError(429, 'M_LIMIT_EXCEEDED', { error, fields: { retry_after_ms } });
}
