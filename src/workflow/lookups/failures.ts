/**
 * A run on GitHub becomes the list of what failed in it: jobs, their steps, and the first error of each.
 *
 * Source: https://docs.github.com/rest/actions/workflow-jobs and https://docs.github.com/rest/checks/runs
 */

import type { Context } from '../context.ts';
import { type JsonObject, listAt, numberAt, objectAt, objectsIn, textAt } from '../payload.ts';
import type { Inquiry } from './inquiry.ts';

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

/** The failed jobs of a run with their steps; null when there is none. */
export async function findFailures(inquiry: Inquiry): Promise<readonly FailedJob[] | null> {
  const { context, ask } = inquiry;
  const run = runInQuestion(context);
  const data = await ask('/actions/runs/{run_id}/attempts/{attempt_number}/jobs', {
    run_id: run.id,
    attempt_number: run.attempt ?? 1,
    per_page: 100,
  });
  const failed = listAt(data, 'jobs')
    .map((job) => ({ job, step: listAt(job, 'steps').find(isFailed) ?? null }))
    .filter(({ job, step }) => isFailed(job) || step !== null)
    .slice(0, MOST_FAILURES);
  const messages = await Promise.all(
    failed.slice(0, MOST_MESSAGES).map(({ job }) => findMessage(numberAt(job, 'id'), inquiry)),
  );
  const failures = failed.map(({ job, step }, index) => ({
    name: textAt(job, 'name'),
    step: textAt(step, 'name'),
    url: urlOf(job, step),
    message: messages[index] ?? null,
  }));
  return failures.length > 0 ? failures : null;
}

/** The run that the event `workflow_run` reports, unless this one failed itself. */
function runInQuestion({ github: { event }, verdict, run }: Context) {
  const reported = verdict === 'failure' ? null : objectAt(event, 'workflow_run');
  if (reported === null) return run;
  return { id: numberAt(reported, 'id'), attempt: numberAt(reported, 'run_attempt') };
}

/** A job that is still running may have a step that failed: the job of this very action. */
function isFailed(jobOrStep: JsonObject): boolean {
  return ['failure', 'timed_out'].includes(textAt(jobOrStep, 'conclusion') ?? '');
}

function urlOf(job: JsonObject, step: JsonObject | null): string | null {
  const url = textAt(job, 'html_url');
  const number = numberAt(step, 'number');
  return url && number !== null ? `${url}#step:${number}:1` : url;
}

/** The number of a job is that of its check run, whose annotations hold the errors that were reported. */
function findMessage(
  check_run_id: number | null,
  { ask, optional }: Inquiry,
): Promise<string | null> {
  return optional({ name: 'an error message', permission: 'checks: read' }, async () => {
    const annotations = await ask('/check-runs/{check_run_id}/annotations', { check_run_id });
    return firstError(objectsIn(annotations));
  });
}

/** That a shell ended with a code other than 0 is what everybody knows already. */
function firstError(annotations: readonly JsonObject[]): string | null {
  const lines = annotations
    .filter((annotation) => textAt(annotation, 'annotation_level') === 'failure')
    .map((annotation) => textAt(annotation, 'message')?.trim().split('\n', 1)[0] ?? '');
  const line = lines.find((text) => text && !/^Process completed with exit code \d+\.$/.test(text));
  if (line === undefined || line.length <= MESSAGE_LENGTH) return line ?? null;
  return `${line.slice(0, MESSAGE_LENGTH).toWellFormed()} …`;
}
