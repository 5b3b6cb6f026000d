/** What happened in a repository since the last digest, as far as GitHub tells: never more than eight requests. */

import type { Context } from '../context.ts';
import type { GitHubApi, OptionalFact } from '../lookups/github-api.ts';
import { limitRequests } from './budget.ts';
import { type Deployments, describeDeployments } from './deployments.ts';
import { findActivity } from './find-activity.ts';
import { findNewcomers } from './find-newcomers.ts';
import { findRuns } from './find-runs.ts';
import { findWindow } from './find-window.ts';
import { findGaps, type Gaps } from './gaps.ts';
import { describeIssues, type Issues } from './issues.ts';
import { describeMerged, type Merged, type PullRequest, readMerged } from './merged.ts';
import { readDigestOptions } from './options.ts';
import { describeReleases, type Releases } from './releases.ts';
import { describePeriod, writeTime } from './window.ts';
import { describeRuns, type WorkflowRuns } from './workflow-runs.ts';

/** What was counted; a part that is null could not be read. */
interface Parts {
  readonly merged: Merged | null;
  /** The first pull request of each who has never had one merged before. */
  readonly newcomers: readonly PullRequest[] | null;
  readonly releases: Releases | null;
  readonly deployments: Deployments | null;
  readonly issues: Issues | null;
  /** Of the default branch. */
  readonly runs: WorkflowRuns | null;
}

export interface Digest extends Parts, Gaps {
  /** ISO 8601; what happened at that time belongs to it. */
  readonly since: string;
  /** What happened at that time belongs to the next digest. */
  readonly until: string;
  /** How long that is: `7 days`. */
  readonly period: string;
  /** Whether nothing happened; false also where nobody knows. */
  readonly empty: boolean;
}

const facts = {
  newcomers: { name: 'whose first pull requests these are', permission: 'pull-requests: read' },
  runs: { name: 'the runs of the default branch', permission: 'actions: read' },
} as const satisfies Record<string, OptionalFact>;

/**
 * Null: nothing of it could be read.
 * @param now in milliseconds
 * @throws {ActionError} `invalid_input`, where `data` says what nobody can do
 */
export async function findDigest(
  context: Context,
  github: GitHubApi,
  now: number,
): Promise<Digest | null> {
  const { since, group_by } = await readDigestOptions(context.data, now);
  const api = limitRequests(github);
  const window = await findWindow(context, api, { since, now });
  const place = { url: context.repository.url, window };
  const { branch, lists } = await findActivity(context, api, window);
  const { pullRequests, releases, deployments, issues } = lists;
  const pulls = pullRequests && readMerged(pullRequests.nodes, window);
  const main = branch ?? context.repository.default_branch;
  // At once, so that neither waits in vain for the other.
  const [newcomers, runs] = await Promise.all([
    pulls && api.optional(facts.newcomers, () => findNewcomers(context, api, { pulls, window })),
    api.optional(facts.runs, () => {
      if (main === null) throw new Error('which branch is the default one is not known');
      return findRuns({ branch: main, window }, api, window.runs);
    }),
  ]);
  const parts: Parts = {
    merged: pulls && describeMerged(pulls, place, group_by),
    newcomers: newcomers?.nodes ?? null,
    releases: releases && describeReleases(releases.nodes, place),
    deployments: deployments && describeDeployments(deployments.nodes, place),
    issues: issues && describeIssues(issues.nodes, place),
    runs: runs && describeRuns(runs.nodes, { branch: main ?? '', ...place, ...runs }),
  };
  if (Object.values(parts).every((part) => part === null)) return null;
  // Without pull requests, nobody asks whose first they are.
  const first = pulls ? newcomers : { looked: 0, authors: 0 };
  const gaps = findGaps({ ...lists, runs, newcomers: first }, window);
  return {
    since: writeTime(window.from),
    until: writeTime(window.to),
    period: describePeriod(window),
    ...parts,
    empty: isQuiet(parts) && gaps.missing.length + gaps.partial.length === 0,
    ...gaps,
  };
}

/** Nothing but runs that went well, or nothing at all. */
function isQuiet({ merged, releases, deployments, issues, runs }: Parts): boolean {
  const counts = [merged?.count, releases?.count, deployments?.count, runs?.red];
  const others = [runs?.flaky.length, issues?.opened.count, issues?.closed.count];
  return [...counts, ...others].every((count) => !count);
}
