import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FailedAttempt, parseRetryAfter, planRetry } from '../../src/twake/retry.ts';

const failed: FailedAttempt = {
  fate: 'not_arrived',
  attempt: 1,
  retries: 3,
  isIdempotent: false,
  mayDouble: false,
  remaining_ms: 30_000,
  random: () => 0.5,
};

describe('who is repeated', () => {
  const table = [
    // fate, idempotent, may double, repeated
    ...[false, true].flatMap((mayDouble) =>
      [false, true].flatMap((isIdempotent) => [
        ['not_arrived', isIdempotent, mayDouble, true] as const,
        ['elsewhere', isIdempotent, mayDouble, false] as const,
        ['refused', isIdempotent, mayDouble, false] as const,
      ]),
    ),
    ['unknown', false, false, false] as const,
    ['unknown', false, true, true] as const,
    ['unknown', true, false, true] as const,
    ['unknown', true, true, true] as const,
  ];
  test.each(table)(
    '%s, idempotent %s, may double %s: %s',
    (fate, isIdempotent, mayDouble, repeated) => {
      const plan = planRetry({ ...failed, fate, isIdempotent, mayDouble });
      expect(plan !== undefined).toBe(repeated);
    },
  );

  test('nobody more often than allowed', () => {
    const plans = [1, 2, 3, 4].map((attempt) => planRetry({ ...failed, attempt }) !== undefined);
    expect(plans).toEqual([true, true, true, false]);
    expect(planRetry({ ...failed, retries: 0 })).toBeUndefined();
  });

  test('who waits as the server says is not counted, within bounds', () => {
    const asked = { ...failed, retry_after_ms: 5000, remaining_ms: 1e6 };
    const isTried = (more: object) => planRetry({ ...asked, ...more }) !== undefined;
    expect([4, 20, 21].map((attempt) => isTried({ attempt }))).toEqual([true, true, false]);
    expect(isTried({ retries: 0 })).toBe(false);
    // A server that wants no wait would be asked twenty times within a moment.
    expect(isTried({ attempt: 4, retry_after_ms: 0 })).toBe(false);
    expect(isTried({ attempt: 4, fate: 'unknown', isIdempotent: true })).toBe(false);
  });
});

describe('the wait', () => {
  test('doubles its ceiling up to 10 s', () => {
    const waits = [1, 2, 3, 4, 5, 50].map(
      (attempt) =>
        planRetry({ ...failed, attempt, retries: 99, remaining_ms: 1e6, random: () => 1 })?.wait_ms,
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
  });

  test.each([
    [0, 500],
    [5000, 5500],
    [60_000, 60_500],
    [60_001, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('Retry-After of %d ms is the least: %s', (retry_after_ms, wait_ms) => {
    expect(planRetry({ ...failed, retry_after_ms, remaining_ms: 1e6 })?.wait_ms).toBe(wait_ms);
  });

  test('gives up at once what does not fit into the time left', () => {
    expect(planRetry({ ...failed, retry_after_ms: 5000, remaining_ms: 5999 })).toBeUndefined();
    expect(planRetry({ ...failed, retry_after_ms: 5000, remaining_ms: 6000 })?.wait_ms).toBe(5000);
    expect(planRetry({ ...failed, remaining_ms: 999 })).toBeUndefined();
    expect(planRetry({ ...failed, remaining_ms: -1 })).toBeUndefined();
  });

  test('never is shorter than asked, nor longer than leaves a second for the attempt', () => {
    const wild: fc.Arbitrary<FailedAttempt> = fc.record({
      fate: fc.constantFrom('not_arrived', 'unknown', 'elsewhere', 'refused'),
      attempt: fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 2000 })),
      retries: fc.oneof(fc.constantFrom(3, 10), fc.nat(2000)),
      isIdempotent: fc.boolean(),
      mayDouble: fc.boolean(),
      retry_after_ms: fc.option(fc.oneof(fc.nat(60_000), fc.double({ min: 0, noNaN: true })), {
        nil: undefined,
      }),
      remaining_ms: fc.oneof(fc.nat(100_000), fc.double({ min: -1e6, max: 1e9, noNaN: true })),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((n) => () => n),
    });
    let plans = 0;
    fc.assert(
      fc.property(wild, (attempt) => {
        const plan = planRetry(attempt);
        if (!plan) return;
        plans += 1;
        expect(plan.wait_ms).toBeGreaterThanOrEqual(attempt.retry_after_ms ?? 0);
        expect(plan.wait_ms).toBeLessThanOrEqual(attempt.remaining_ms - 1000);
        expect(plan.wait_ms).toBeLessThanOrEqual(70_000);
        expect(attempt.fate).toMatch(/^(not_arrived|unknown)$/);
      }),
      { numRuns: 1000 },
    );
    expect(plans).toBeGreaterThan(50);
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  test.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['9'.repeat(400), Number.POSITIVE_INFINITY],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
    ['Sunday, 22-Nov-26 10:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['0x10', undefined],
    ['soon', undefined],
    ['2026-11-22T10:00:30Z', undefined],
    ['Sun, 99 Foo 2026 10:00:30 GMT', undefined],
    ['on Sun, 22 Nov 2026 10:00:30 GMT', undefined],
    ['Sun, 22 Nov 2026 10:00:30 GMT+1', undefined],
  ])('%j is %s ms', (value, wait_ms) => {
    expect(parseRetryAfter(value, now)).toBe(wait_ms);
  });

  test('of any text is a wait or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(parseRetryAfter(value, now) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
