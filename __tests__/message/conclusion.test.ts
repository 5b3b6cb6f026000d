import { expect, test } from '@jest/globals';
import { describeConclusion } from '../../src/message/conclusion.ts';

test.each([
  ['in_progress', 'is running'],
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['timed_out', 'timed out'],
  ['startup_failure', 'could not start'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
  ['action_required', 'waits for approval'],
  ['neutral', 'ended neutral'],
  ['stale', 'is out of date'],
  ['unknown', 'ended'],
  ['waiting_for_a_word', 'waiting for a word'],
  ['constructor', 'constructor'],
  ['', ''],
])('the job %s: "%s"', (conclusion, words) => {
  expect(describeConclusion(conclusion)).toBe(words);
});
