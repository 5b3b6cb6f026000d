/**
 * The jobs of a run, with what each has come to and when.
 *
 * Source: https://docs.github.com/rest/actions/workflow-jobs
 */

import type { Context } from '../context.ts';
import { type Conclusion, isFailure, readConclusion } from '../facts/results.ts';
import { type JsonObject, lineAt, listAt, numberAt, textAt, timeAt } from '../payload.ts';
import { isNamed, type JobResult } from '../verdict.ts';
import type { GitHubApi } from './github-api.ts';

/** A job as GitHub's pages name it: `test (24)`, `ci / test`. */
export interface RunJob extends JobResult {
  /** Also that of its check run. */
  readonly id: number | null;
  readonly url: string | null;
  readonly steps: readonly RunStep[];
  /** In milliseconds since 1970; null where the job has not, or GitHub does not say when. */
  readonly created_at: number | null;
  readonly started_at: number | null;
  readonly completed_at: number | null;
}

export interface RunStep {
  readonly name: string | null;
  readonly number: number | null;
  readonly result: Conclusion;
}

export interface RunJobs {
  readonly jobs: readonly RunJob[];
  /** Whether these are all jobs of the run. */
  readonly isWhole: boolean;
}

/** The jobs of one attempt of a run, this one among them. Throws what `GitHubApi.list` throws. */
export async function findJobs(
  run: Pick<Context['run'], 'id' | 'attempt'>,
  { list }: GitHubApi,
): Promise<RunJobs> {
  const route = '/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
  const { items, isWhole } = await list(route, {
    run_id: run.id,
    attempt_number: run.attempt ?? 1,
  });
  return {
    jobs: items.map(readJob),
    isWhole: isWhole && items.every((job) => textAt(job, 'name')),
  };
}

function readJob(job: JsonObject): RunJob {
  return {
    name: lineAt(job, 'name') ?? '',
    result: readResult(job),
    id: numberAt(job, 'id'),
    url: textAt(job, 'html_url'),
    steps: listAt(job, 'steps').map((step) => ({
      name: lineAt(step, 'name'),
      number: numberAt(step, 'number'),
      result: readResult(step),
    })),
    created_at: timeAt(job, 'created_at'),
    started_at: timeAt(job, 'started_at'),
    completed_at: timeAt(job, 'completed_at'),
  };
}

/** A job that waits for the approval of its environment has no conclusion, and one that has ended must have one. */
function readResult(json: JsonObject): Conclusion {
  const conclusion = textAt(json, 'conclusion');
  if (conclusion !== null) return readConclusion(conclusion.toLowerCase());
  const status = textAt(json, 'status');
  if (status === 'waiting') return 'action_required';
  return status === 'completed' ? 'unknown' : 'in_progress';
}

/** The job that asks: by its check run, or by its name where the runner knows no check run. */
export function findOwnJob(
  jobs: readonly RunJob[],
  { job }: Pick<Context, 'job'>,
): RunJob | undefined {
  if (job.check_run_id !== null) return jobs.find(({ id }) => id === job.check_run_id);
  const running = jobs.filter(({ result }) => result === 'in_progress');
  return (
    running.find(({ name }) => name === job.title) ??
    running.find(({ name }) => job.name !== null && isNamed(name, job.name))
  );
}

/** What a job has come to, or is known to come to, before it has ended: its steps tell. */
export function resultSoFar({ result, steps }: RunJob): Conclusion {
  const results = steps.map((step) => step.result);
  if (result !== 'in_progress') return result;
  if (results.some(isFailure)) return 'failure';
  return results.includes('cancelled') ? 'cancelled' : 'in_progress';
}
