/** Times and things of the week before a run, which began on Friday, 27 November 2026, at half past five. */

import type { PullRequest, RepositoryFixture, Run } from './repository.ts';
import { emptyRepository } from './repository.ts';

const to = Date.parse('2026-11-27T05:30:00Z');

/** So many hours before this run began. */
export function ago(hours: number): string {
  return `${new Date(to - hours * 3_600_000).toISOString().slice(0, 19)}Z`;
}

/** A run of the digest's own workflow. */
export function digestRun(id: number, hours: number, conclusion: string | null): Run {
  return {
    ...{ id, conclusion, workflow_id: 9, name: 'Digest', event: 'schedule' },
    created_at: ago(hours),
  };
}

/** This run, and the one a week before that told the last digest. */
export const ownRuns: readonly Run[] = [
  digestRun(9000000007, 0, null),
  digestRun(1, 168, 'success'),
];

export const quietWeek: RepositoryFixture = { ...emptyRepository, runs: ownRuns };

/** Merged so many hours ago. */
export function mergedPull(number: number, hours: number, other: object = {}): PullRequest {
  return { number, title: `Title ${number}`, mergedAt: ago(hours), author: 'mona', ...other };
}

/** All that there is, and beside each what does not count. */
export const busyWeek: RepositoryFixture = {
  ...quietWeek,
  pullRequests: [
    mergedPull(14, 1, { title: 'Add <T> | <!channel> & @everyone\n# now', labels: ['bug'] }),
    mergedPull(13, 30, { author: null }),
    mergedPull(12, 100, { author: 'dependabot[bot]', title: 'Bump yaml' }),
    mergedPull(11, 160, { author: 'hubot' }),
    mergedPull(10, 169, { author: 'hubot', updatedAt: ago(2) }),
  ],
  issues: [{ createdAt: ago(3) }, { createdAt: ago(300), closedAt: ago(5) }],
  releases: [
    { tagName: 'v3', publishedAt: null, createdAt: ago(1) },
    { tagName: 'v2', name: 'Hello 2', publishedAt: ago(20) },
    { tagName: 'v1', publishedAt: ago(200) },
  ],
  deployments: [
    { environment: 'production', createdAt: ago(1), states: ['SUCCESS', 'IN_PROGRESS'] },
    { environment: 'production', createdAt: ago(50), states: ['INACTIVE', 'SUCCESS'] },
    { environment: 'staging', createdAt: ago(50), states: ['FAILURE', 'IN_PROGRESS'] },
    { environment: 'staging', createdAt: ago(500), states: ['FAILURE'] },
  ],
  runs: [
    ...ownRuns,
    { id: 20, created_at: ago(2), conclusion: 'success', head_sha: 'a' },
    { id: 21, created_at: ago(3), conclusion: 'failure', head_sha: 'a' },
    { id: 22, created_at: ago(4), conclusion: 'cancelled' },
    {
      ...{ id: 23, created_at: ago(5), conclusion: 'success', run_attempt: 2 },
      ...{ name: 'Lint', workflow_id: 2 },
    },
    { id: 24, created_at: ago(6), conclusion: 'failure', head_repository: { id: 5 } },
    { id: 25, created_at: ago(7), conclusion: 'failure', event: 'pull_request' },
  ],
  attempts: { '23/1': { conclusion: 'failure' } },
};
