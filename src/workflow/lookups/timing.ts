/**
 * How long the run and its jobs took, as the list of its jobs tells, which other look-ups ask for, too.
 *
 * Source: `started_at` and `completed_at` of https://docs.github.com/rest/actions/workflow-jobs
 */

import type { Context } from '../context.ts';
import { secondsBetween } from '../facts/seconds.ts';
import { isNamed } from '../verdict.ts';
import type { GitHubApi } from './github-api.ts';
import { findJobs, findOwnJob, type RunJob } from './jobs.ts';
import { readLeg } from './legs.ts';

/** In whole seconds; null is what nobody knows. */
export interface Timing {
  /** Since the first job of this attempt began. */
  readonly run: number | null;
  /** Since this job began. */
  readonly job: number | null;
  /** How long each of `jobs` took, by its name; of a matrix from its first start to its last end. */
  readonly jobs: Readonly<Record<string, number | null>>;
}

/** @param now the time of day in milliseconds, by the clock of this machine: GitHub's may differ a little */
export async function findTiming(context: Context, api: GitHubApi, now: number): Promise<Timing> {
  const { jobs } = await findJobs(context.run, api);
  const own = findOwnJob(jobs, context);
  const others = jobs.filter((job) => job !== own);
  const ran = jobs.filter((job) => hasRun(job) && !isCopied(job));
  const sinceOwn = own ? secondsBetween(own.started_at, now) : null;
  const needed = Object.keys(context.needs ?? {}).map(
    (id) => [id, spanOf(jobsOf(id, others, context))] as const,
  );
  return {
    run: secondsBetween(earliest(ran), now),
    job: sinceOwn,
    jobs: Object.fromEntries(
      context.jobs.map(({ name }) => [name, sinceOwn] as const).concat(needed),
    ),
  };
}

/** `needs` has the ids of jobs, the API their names. A job with a `name:` of its own is the one that is left over. */
function jobsOf(id: string, jobs: readonly RunJob[], { needs = {} }: Context): readonly RunJob[] {
  const named = jobs.filter((job) => isNamed(job.name, id));
  if (named.length > 0) return named;
  const ids = Object.keys(needs);
  const left = jobs.filter((job) => !ids.some((other) => isNamed(job.name, other)));
  const names = new Set(left.map(({ name }) => readLeg(name)?.job ?? name));
  const nameless = ids.filter((other) => !jobs.some((job) => isNamed(job.name, other)));
  return names.size === 1 && nameless.length === 1 ? left : [];
}

/** From the first start to the last end. Of legs that were run again, that of this attempt. */
function spanOf(jobs: readonly RunJob[]): number | null {
  const ran = jobs.filter(hasRun);
  const fresh = ran.filter((job) => !isCopied(job));
  const counted = fresh.length > 0 ? fresh : ran;
  const ends = counted.map(({ completed_at }) => completed_at);
  // A clock that ran backwards in one of them says nothing about all of them.
  const isWhole = counted.every(
    ({ started_at, completed_at }) => secondsBetween(started_at, completed_at) !== null,
  );
  const end = isWhole ? Math.max(...ends.filter((time) => time !== null)) : null;
  return secondsBetween(earliest(counted), end);
}

/** A job that was skipped has times, too. */
function hasRun({ result }: RunJob): boolean {
  return result !== 'skipped';
}

/** Where only failed jobs are run again, the others are listed anew, with the times that they had. */
function isCopied({ created_at, completed_at }: RunJob): boolean {
  return created_at !== null && completed_at !== null && completed_at < created_at;
}

function earliest(jobs: readonly RunJob[]): number | null {
  const starts = jobs.map(({ started_at }) => started_at).filter((time) => time !== null);
  return starts.length > 0 ? Math.min(...starts) : null;
}
