/** Finds what failed in a run: jobs, their steps, and the first error of each. */

import type { Context } from '../context.ts';
import { isFailure } from '../facts/results.ts';
import { numberAt, objectAt } from '../payload.ts';
import { isBad } from '../verdict.ts';
import type { GitHubApi } from './github-api.ts';
import { findJobs, findOwnJob, findReason, isTimeout, type RunJob, type RunStep } from './jobs.ts';

const MOST_FAILURES = 10;
/** Each costs a request. */
const MOST_MESSAGES = 3;
const MESSAGE_LENGTH = 200;

/** A failed job, or the step of it that failed. */
export interface FailedJob {
  readonly name: string | null;
  readonly step: string | null;
  /** Of the log, at the step. */
  readonly url: string | null;
  /** The first error that the job reported. */
  readonly message: string | null;
}

/** What failed in a run, with steps and errors; where nothing did, what was cancelled for a reason. Null when there is none. */
export async function findFailures(
  context: Context,
  api: GitHubApi,
): Promise<readonly FailedJob[] | null> {
  const { jobs } = await findJobs(runInQuestion(context), api);
  const failed = jobs.filter((job) => isFailure(job.result) || failedStepOf(job) !== undefined);
  // The job that asks has not ended yet, even where its end is clear.
  const own = isBad({ result: context.status }) ? findOwnJob(jobs, context) : undefined;
  const isStopped = (job: RunJob) => job.result === 'cancelled' || job === own;
  const cancelled = jobs.filter((job) => isStopped(job) && !failed.includes(job));
  const told = await describeAll(failed, api);
  const room = MOST_MESSAGES - Math.min(failed.length, MOST_MESSAGES);
  const stopped = (await describeAll(cancelled.slice(0, room), api)).filter(
    ({ message }) => message !== null,
  );
  // Beside what failed, a job was cancelled because of that, unless its own time was over.
  const reasons = failed.length > 0 ? stopped.filter(({ message }) => isTimeout(message)) : stopped;
  const all = [...told, ...reasons];
  return all.length > 0 ? all : null;
}

/** The run that the event `workflow_run` reports, unless this one failed itself. */
function runInQuestion({ github: { event }, job, jobs, run }: Context) {
  const isOwn = isFailure(job.status) || jobs.some(({ result }) => isFailure(result));
  const reported = isOwn ? null : objectAt(event, 'workflow_run');
  if (reported === null) return run;
  return { id: numberAt(reported, 'id'), attempt: numberAt(reported, 'run_attempt') };
}

function describeAll(jobs: readonly RunJob[], api: GitHubApi): Promise<readonly FailedJob[]> {
  const described = jobs.slice(0, MOST_FAILURES).map(async (job, index) => {
    const step = failedStepOf(job);
    return {
      name: job.name || null,
      step: step?.name ?? null,
      url: urlOf(job, step),
      message: index < MOST_MESSAGES ? await findMessage(job, api) : null,
    };
  });
  return Promise.all(described);
}

/** A job that is still running may have a step that failed: the job of this very action. */
function failedStepOf({ steps }: RunJob): RunStep | undefined {
  return steps.find(({ result }) => isFailure(result));
}

function urlOf({ url }: RunJob, step: RunStep | undefined): string | null {
  return url && step && step.number !== null ? `${url}#step:${step.number}:1` : url;
}

async function findMessage(job: RunJob, api: GitHubApi): Promise<string | null> {
  const fact = { name: 'an error message', permission: 'checks: read' };
  const line = await api.optional(fact, () => findReason(job, api));
  if (line === null || line.length <= MESSAGE_LENGTH) return line;
  const start = line.slice(0, MESSAGE_LENGTH).toWellFormed();
  // Half of a character, which the end cuts, is none.
  return `${start.replace(/\uFFFD$/, '')} …`;
}
