/**
 * How GitHub's API says that it has been asked enough: with one of several statuses, 200 among them.
 *
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */

import { at, objectAt, textAt } from '../payload.ts';

export const RATE_LIMITED =
  "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.";

/** Of an error that Octokit throws for a status. */
export function isRateLimit(error: unknown): boolean {
  const headers = objectAt(error, 'response', 'headers');
  return (
    at(headers, 'retry-after') !== undefined ||
    at(headers, 'x-ratelimit-remaining') === '0' ||
    // The secondary one has no header that is always there.
    /rate limit/i.test(textAt(error, 'message') ?? '')
  );
}
