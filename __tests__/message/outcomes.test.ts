/** What is said of each way in which a job, a deploy or a check ends, in a room and where a notification breaks off. */

import { describe, expect, test } from '@jest/globals';
import { readOutcomes, titleOfOutcome } from '../../events/outcome.ts';
import { sayOutcome } from '../../testing/say.ts';
import { linesOf, plain, startOf, textOf } from './shown.ts';

const rows = readOutcomes().map((outcome) => [titleOfOutcome(outcome), outcome] as const);

test('each has a title of its own', () => {
  expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
});

describe('in a room', () => {
  test.each(rows)('%s', async (_, outcome) => {
    expect(linesOf(await sayOutcome(outcome))).toEqual(outcome.says);
  });
});

/** The 100 bytes are those that are sent: what nobody sees takes its share. */
describe('the first 100 bytes in a channel', () => {
  test.each(rows)('%s', async (_, outcome) => {
    const start = plain(startOf(await textOf(await sayOutcome(outcome))));
    expect(start.trimEnd()).toBe(outcome.notification.trimEnd());
  });
});

/** How a first line says in words how a thing has ended, by GitHub's word for that. */
const verdicts: Readonly<Record<string, string>> = {
  success: 'succeeded|Deployed',
  built: 'succeeded',
  failure: 'failed|Failed',
  error: 'failed|Failed',
  errored: 'failed',
  startup_failure: 'could not start',
  timed_out: 'timed out|Timed out',
  cancelled: 'was cancelled|Cancelled',
  skipped: 'was skipped|Skipped',
  action_required: 'waits for approval',
  waiting: 'waits for approval',
  in_progress: 'is running|Deploying',
  building: 'is running',
  pending: 'is running|is to begin',
  queued: 'is to run|is to begin',
  neutral: 'ended neutral',
  stale: 'is out of date',
  inactive: 'No longer deployed',
  unknown: 'ended',
};

/** Where something is missing, that is what has to be put right; where it has been, its line must go. */
describe('a notification tells of what, and how it ended, in words', () => {
  test.each(rows)('%s', (_, { outcome, verdict, subject, notification, misses }) => {
    const words = new RegExp(verdict ?? verdicts[outcome] ?? 'no such outcome');
    expect(notification).toContain(subject);
    expect(words.test(notification)).toBe(misses === null);
  });
});

describe('every outcome is there that the thing can have', () => {
  const ofJobs = 'success failure cancelled timed_out skipped action_required in_progress';
  const ofChecks =
    'success failure cancelled timed_out skipped action_required neutral stale startup_failure';
  test.each([
    ['preset: status', `${ofJobs} neutral stale unknown`],
    ['preset: status · on a pull request', ofJobs],
    ['preset: deploy', `${ofJobs} unknown`],
    ['preset: deploy · to an environment', `${ofJobs} unknown`],
    ['workflow_dispatch', ofJobs],
    ['schedule', ofJobs],
    ['push', ofJobs],
    ['workflow_run · completed', ofChecks],
    // The other two are activities.
    ['check_suite · completed', ofChecks.replace('success ', '').replace('action_required ', '')],
    ['check_run · completed', ofChecks.replace(' startup_failure', '')],
    // https://docs.github.com/rest/commits/statuses
    ['status', 'success failure error pending'],
    // https://docs.github.com/rest/deployments/statuses
    [
      'deployment_status · created',
      'success failure error inactive in_progress queued pending waiting',
    ],
    // https://docs.github.com/rest/pages/pages
    ['page_build', 'built errored building queued'],
  ])('%s', (title, outcomes) => {
    const found = rows.filter(([, row]) => row.title === title).map(([, row]) => row.outcome);
    expect([...new Set(found)].sort()).toEqual(outcomes.split(' ').sort());
  });
});
