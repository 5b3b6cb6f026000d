/**
 * Finds what a verdict lacks, where GitHub's API tells: how the other jobs of the run went, and whether a job that was
 * cancelled had only run out of time.
 */

import type { Context, ContextSources } from '../context.ts';
import { isBad, isNamed } from '../verdict.ts';
import { findReason, isTimeout } from './annotations.ts';
import { describeError, type GitHubApi } from './github-api.ts';
import { findJobs, findOwnJob, type RunJob, resultSoFar } from './jobs.ts';

/** What is known better than before. */
export type Findings = Pick<ContextSources, 'others' | 'timedOut'> &
  Partial<Pick<ContextSources, 'status'>>;

const permission = 'actions: read';

/**
 * The other jobs of this run: for a message that speaks of more than its own job, and was not told how they
 * went. The sentence says why they are not known.
 */
export async function findOthers(context: Context, api: GitHubApi): Promise<Findings | string> {
  try {
    const { jobs, isWhole } = await findJobs(context.run, api);
    const running = jobs.filter(({ result }) => result === 'in_progress');
    // This one runs: where nothing else does, that is it, whatever it is called.
    const own = findOwnJob(jobs, context) ?? (running.length === 1 ? running[0] : undefined);
    const late = await takeLate(jobs, api);
    const others = jobs
      .filter((job) => job !== own)
      .map((job) => ({ ...job, result: late.includes(job) ? 'timed_out' : resultSoFar(job) }));
    if (!isWhole && !others.some(isBad)) return `GitHub's API told of ${jobs.length} jobs only.`;
    return { others };
  } catch (error) {
    return describeError(error, { permission });
  }
}

/** The status of this job, of which the runner may have told what it was some time ago. */
export async function findStatus(context: Context, api: GitHubApi): Promise<Context['status']> {
  const fact = { name: 'the status of the job, which this runner may not tell', permission };
  const own = await api.optional(fact, async () => {
    return findOwnJob((await findJobs(context.run, api)).jobs, context) ?? null;
  });
  if (own === null) return 'unknown';
  const result = resultSoFar(own);
  if (result !== 'in_progress') return result;
  // This step is the last to run, and what went before it went well.
  return own.steps.some((step) => step.result === 'success') ? 'success' : 'unknown';
}

/** Each costs a request. */
const MOST_CANCELLED = 5;

/** Which of the jobs that count as cancelled ran into their time limit. */
export function findTimeouts(context: Context, api: GitHubApi): Promise<Findings | null> {
  const fact = { name: 'the reason of the cancellation', permission };
  return api.optional(fact, async () => {
    const { jobs } = await findJobs(context.run, api);
    const own = context.status === 'cancelled' ? findOwnJob(jobs, context) : undefined;
    const late = await takeLate(jobs, api, own);
    return {
      ...(own && late.includes(own) && { status: 'timed_out' as const }),
      timedOut: namesIn(context.needs ?? {}, jobs, late),
    };
  });
}

/** Those of the cancelled jobs, and the own one, that had no time left. */
async function takeLate(
  jobs: readonly RunJob[],
  api: GitHubApi,
  own?: RunJob,
): Promise<readonly RunJob[]> {
  const stopped = jobs
    .filter((job) => job === own || job.result === 'cancelled')
    .slice(0, MOST_CANCELLED);
  const fact = { name: 'the reason of the cancellation', permission: 'checks: read' };
  const reasons = await Promise.all(
    stopped.map((job) => api.optional(fact, () => findReason(job, api))),
  );
  return stopped.filter((_, index) => isTimeout(reasons[index] ?? null));
}

/** `needs` has the ids of jobs, the API their names; a job with a `name:` of its own is the one that no id fits. */
function namesIn(
  needs: NonNullable<Context['needs']>,
  jobs: readonly RunJob[],
  late: readonly RunJob[],
): readonly string[] {
  const ids = Object.keys(needs);
  const nameless = late.some((job) => !ids.some((id) => isNamed(job.name, id)));
  return ids.filter((id) => {
    if (needs[id]?.result !== 'cancelled') return false;
    if (late.some((job) => isNamed(job.name, id))) return true;
    return nameless && !jobs.some((job) => isNamed(job.name, id));
  });
}
