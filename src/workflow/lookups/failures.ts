/** Finds what failed in a run: jobs, their steps, and the first errors of each; legs of a matrix that failed alike are one. */

import type { Context } from '../context.ts';
import { isFailure } from '../facts/results.ts';
import { numberAt } from '../payload.ts';
import { isBad } from '../verdict.ts';
import { type Annotation, findAnnotations, isTimeout } from './annotations.ts';
import type { GitHubApi } from './github-api.ts';
import { findJobs, findOwnJob, type RunJob, type RunStep } from './jobs.ts';
import { countLegs, differingValues, type Legs, readLeg } from './legs.ts';
import { findReportedRun } from './reported-run.ts';

/** Of how many the errors are asked for: each costs a request. */
const MOST_EXPLAINED = 3;
const MOST_ANNOTATIONS = 3;

/** A failed job, or the step of it that failed; or several legs of a matrix. */
export interface FailedJob {
  /** `test (24)`; of several legs `test (4 of 12)`. */
  readonly name: string | null;
  readonly step: string | null;
  /** Of the log, at the step; of several legs that of the first. */
  readonly url: string | null;
  /** The first error that the job reported. */
  readonly message: string | null;
  /** The first errors, at most three; of several legs those of the first. */
  readonly annotations: readonly Annotation[];
  /** Null: it is one job. */
  readonly legs: Legs | null;
}

/** Jobs that are told in one entry. */
interface Group {
  readonly first: RunJob;
  readonly name: string | null;
  readonly legs: Legs | null;
}

/** What failed in a run, with steps and errors; where nothing did, what was cancelled for a reason. Null when there is none. */
export async function findFailures(
  context: Context,
  api: GitHubApi,
): Promise<readonly FailedJob[] | null> {
  const reported = findReportedRun(context);
  const run = reported
    ? { id: numberAt(reported, 'id'), attempt: numberAt(reported, 'run_attempt') }
    : context.run;
  const { jobs } = await findJobs(run, api);
  const failed = jobs.filter((job) => isFailure(job.result) || failedStepOf(job) !== undefined);
  // The job that asks has not ended yet, even where its end is clear.
  const own = isBad({ result: context.status }) ? findOwnJob(jobs, context) : undefined;
  const isStopped = (job: RunJob) => job.result === 'cancelled' || job === own;
  const cancelled = jobs.filter((job) => isStopped(job) && !failed.includes(job));
  const groups = groupAlike(failed, jobs);
  const told = await describeAll(groups, api);
  const room = MOST_EXPLAINED - Math.min(groups.length, MOST_EXPLAINED);
  const stopped = (await describeAll(cancelled.slice(0, room).map(alone), api)).filter(
    ({ message }) => message !== null,
  );
  // Beside what failed, a job was cancelled because of that, unless its own time was over.
  const reasons = failed.length > 0 ? stopped.filter(({ message }) => isTimeout(message)) : stopped;
  const all = [...told, ...reasons];
  return all.length > 0 ? all : null;
}

/** Legs of one matrix are alike when the same step of them failed, and they ended in the same way. */
function groupAlike(failed: readonly RunJob[], all: readonly RunJob[]): readonly Group[] {
  const alike = Map.groupBy(failed, (job) => {
    const leg = readLeg(job.name);
    return leg ? JSON.stringify([leg.job, failedStepOf(job)?.name, job.result]) : job;
  });
  return [...alike.values()].flatMap((jobs) => {
    const [first, ...others] = jobs;
    if (first === undefined) return [];
    return others.length > 0 ? [together(first, jobs, all)] : [alone(first)];
  });
}

function alone(job: RunJob): Group {
  return { first: job, name: job.name || null, legs: null };
}

function together(first: RunJob, jobs: readonly RunJob[], all: readonly RunJob[]): Group {
  const legs = jobs.flatMap(({ name }) => readLeg(name) ?? []);
  const job = legs[0]?.job ?? first.name;
  const count = countLegs(
    job,
    all.map(({ name }) => name),
  );
  const part = legs.length === count ? `all ${count}` : `${legs.length} of ${count}`;
  const values = differingValues(legs);
  return { first, name: `${job} (${part})`, legs: { failed: legs.length, count, values } };
}

function describeAll(groups: readonly Group[], api: GitHubApi): Promise<readonly FailedJob[]> {
  const described = groups.map(async ({ first, name, legs }, index) => {
    const step = failedStepOf(first);
    const annotations = index < MOST_EXPLAINED ? await explain(first, api) : [];
    return {
      name,
      step: step?.name ?? null,
      url: urlOf(first, step),
      message: annotations[0]?.message ?? null,
      annotations,
      legs,
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

async function explain(job: RunJob, api: GitHubApi): Promise<readonly Annotation[]> {
  const fact = { name: 'an error message', permission: 'checks: read' };
  const found = (await api.optional(fact, () => findAnnotations(job, api))) ?? [];
  const told = new Set<string>();
  const isNew = ({ message }: Annotation) => !told.has(message) && told.add(message);
  return found.filter(isNew).slice(0, MOST_ANNOTATIONS);
}
