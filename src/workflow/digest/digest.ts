/** What happened in a repository since the last digest, as far as GitHub tells: never more than eight requests. */

import type { Context } from '../context.ts';
import type { GitHubApi, OptionalFact } from '../lookups/github-api.ts';
import { limitRequests } from './budget.ts';
import { type Deployments, describeDeployments } from './deployments.ts';
import { type Activity, findActivity } from './find-activity.ts';
import { findNewcomers } from './find-newcomers.ts';
import { type FoundRuns, findRuns } from './find-runs.ts';
import { type FoundWindow, findWindow } from './find-window.ts';
import { describeIssues, type Issues } from './issues.ts';
import { describeMerged, type Merged, type PullRequest, readMerged } from './merged.ts';
import { readDigestOptions } from './options.ts';
import { describeReleases, type Releases } from './releases.ts';
import { DAY_MS, describePeriod, MOST_MS, writeTime } from './window.ts';
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

export interface Digest extends Parts {
  /** ISO 8601; what happened at that time belongs to it. */
  readonly since: string;
  /** What happened at that time belongs to the next digest. */
  readonly until: string;
  /** How long that is: `7 days`. */
  readonly period: string;
  /** Whether nothing happened; false also where nobody knows. */
  readonly empty: boolean;
  /** What could not be read, in words. */
  readonly missing: readonly string[];
  /** Of what only a part could be read, and how much: `300 pull requests`. */
  readonly partial: readonly string[];
}

/** How the parts are called where they are missing. */
const names: Readonly<Record<keyof Parts, string>> = {
  merged: 'merged pull requests',
  newcomers: 'first pull requests',
  releases: 'releases',
  deployments: 'deployments',
  issues: 'issues',
  runs: 'workflow runs',
};

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
  const { since, group_by } = readDigestOptions(context.data, now);
  const api = limitRequests(github);
  const window = await findWindow(context, api, { since, now });
  const place = { url: context.repository.url, window };
  const { branch, lists } = await findActivity(context, api, window);
  const { pullRequests, releases, deployments, issues } = lists;
  const pulls = pullRequests && readMerged(pullRequests.nodes, window);
  const newcomers = pulls
    ? await api.optional(facts.newcomers, () => findNewcomers(context, api, { pulls, window }))
    : null;
  const main = branch ?? context.repository.default_branch;
  const runs = await api.optional(facts.runs, () => {
    if (main === null) throw new Error('which branch is the default one is not known');
    return findRuns({ branch: main, window }, api);
  });
  const parts: Parts = {
    merged: pulls && describeMerged(pulls, place, group_by),
    newcomers,
    releases: releases && describeReleases(releases.nodes, place),
    deployments: deployments && describeDeployments(deployments.nodes, place),
    issues: issues && describeIssues(issues.nodes, place),
    runs: runs && describeRuns(runs.runs, { branch: main ?? '', ...place, ...runs }),
  };
  if (Object.values(parts).every((part) => part === null)) return null;
  const missing = listMissing(parts, window);
  const partial = listPartial(lists, { runs, isCut: window.isCut });
  return {
    since: writeTime(window.from),
    until: writeTime(window.to),
    period: describePeriod(window),
    ...parts,
    empty: isQuiet(parts) && missing.length + partial.length === 0,
    missing,
    partial,
  };
}

/** Nothing but runs that went well, or nothing at all. */
function isQuiet({ merged, releases, deployments, issues, runs }: Parts): boolean {
  const counts = [merged?.count, releases?.count, deployments?.count, runs?.red];
  return [...counts, issues?.opened.count, issues?.closed.count].every((count) => !count);
}

function listMissing(parts: Parts, { isKnown }: FoundWindow): readonly string[] {
  const keys = (Object.keys(names) as (keyof Parts)[]).filter((key) => parts[key] === null);
  // Whose first they are is no question without pull requests.
  const asked = keys.filter((key) => key !== 'newcomers' || parts.merged !== null);
  return [...asked.map((key) => names[key]), ...(isKnown ? [] : ['when the last digest was'])];
}

const partly = {
  pullRequests: 'pull requests',
  issues: 'issues',
  releases: 'releases',
  deployments: 'deployments',
} as const;

function listPartial(
  lists: Activity['lists'],
  { runs, isCut }: { readonly runs: FoundRuns | null; readonly isCut: boolean },
): readonly string[] {
  const cut = (Object.keys(partly) as (keyof typeof partly)[]).flatMap((key) => {
    const list = lists[key];
    return list === null || list.isWhole ? [] : [`${list.nodes.length} ${partly[key]}`];
  });
  return [
    ...(isCut ? [`the last ${MOST_MS / DAY_MS} days`] : []),
    ...cut,
    ...(runs === null || runs.isWhole ? [] : [`${runs.runs.length} workflow runs`]),
  ];
}
