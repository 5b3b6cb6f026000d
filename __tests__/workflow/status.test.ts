/** The status of the job: the user's word, but never better than what the runner knows. */

import { describe, expect, test } from '@jest/globals';
import type { Conclusion } from '../../src/workflow/facts/results.ts';
import { readJobStatus, readStatus, statusToTell } from '../../src/workflow/status.ts';

const sources = (status: Conclusion | '', runner: unknown) => ({
  status,
  runner_facts: { status: runner },
});

test.each<[unknown, Conclusion]>([
  ['success', 'success'],
  ['cancelled', 'cancelled'],
  ['', 'unknown'],
  ['good', 'unknown'],
  [undefined, 'unknown'],
  [{}, 'unknown'],
])('the runner says %j: %s', (runner, status) => {
  expect(readJobStatus(sources('', runner))).toBe(status);
});

test.each<[Conclusion | '', string, Conclusion]>([
  ['', 'success', 'success'],
  ['', 'failure', 'failure'],
  ['', '', 'unknown'],
  ['failure', 'success', 'failure'],
  ['skipped', 'success', 'skipped'],
  ['success', '', 'success'],
  // Bad stays bad, and may have another name.
  ['success', 'failure', 'failure'],
  ['in_progress', 'cancelled', 'cancelled'],
  ['timed_out', 'cancelled', 'timed_out'],
])('the user says "%s", the runner "%s": %s', (said, runner, status) => {
  expect(readStatus(sources(said, runner))).toBe(status);
});

describe('the status that is told', () => {
  const main = { hasEnded: false };
  const post = { hasEnded: true };

  test.each<[string, Conclusion | '', string, live: Conclusion, otherwise: Conclusion]>([
    ['what goes well is not over', '', 'success', 'in_progress', 'success'],
    ['what is not known is not over', '', '', 'in_progress', 'unknown'],
    ['what has failed has failed', '', 'failure', 'failure', 'failure'],
    ['the user may know better', 'skipped', 'success', 'skipped', 'skipped'],
    ['the user may say that it runs', 'in_progress', 'success', 'in_progress', 'in_progress'],
  ])('at first: %s', (_, said, runner, live, otherwise) => {
    expect(statusToTell(sources(said, runner), { ...main, live: true })).toBe(live);
    expect(statusToTell(sources(said, runner), { ...main, live: false })).toBe(otherwise);
  });

  test.each<[string, Conclusion | '', string, Conclusion]>([
    ['it is what the runner says', '', 'success', 'success'],
    ['it does not run any more', 'in_progress', 'success', 'success'],
    ['it does not run any more, whatever came of it', 'in_progress', '', 'unknown'],
    ['the user may know better', 'failure', 'success', 'failure'],
  ])('at the end: %s', (_, said, runner, status) => {
    expect(statusToTell(sources(said, runner), { ...post, live: true })).toBe(status);
  });
});
