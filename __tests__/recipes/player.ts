/** Plays a workflow for an event: its jobs one after another, and how each of them ended. */

import { environmentOf } from '../../events/event-fixture.ts';
import { textAt } from '../../src/workflow/payload.ts';
import type { WorkflowRun } from './actors.ts';
import { holds, type Result } from './expressions.ts';
import { contextsOf, type JobRun, type Played, playJob } from './job.ts';
import { expandMatrix, isStartedBy, type Occurrence, readWorkflow } from './workflow.ts';

export interface Run {
  /** How each job ended. */
  readonly results: Readonly<Record<string, Result>>;
  /** What all steps said. */
  readonly log: string;
}

/**
 * Plays a workflow. A job must stand behind those that it needs.
 *
 * @throws when the event does not start the workflow, or there is something in it that cannot be played
 */
export async function play(text: string, run: WorkflowRun): Promise<Run> {
  const workflow = readWorkflow(text);
  const env = { ...environmentFor(run), GITHUB_WORKFLOW: workflow.name };
  if (!isStartedBy(describe(run, env), workflow)) {
    throw new Error(`${run.event} does not start this workflow.`);
  }
  const log: string[] = [];
  const played = new Map<string, Played>();
  const needsOf = (name: string) => [workflow.jobs[name]?.needs ?? []].flat();
  const before = (name: string): string[] => needsOf(name).flatMap((job) => [job, ...before(job)]);
  const find = (name: string) => {
    const found = played.get(name);
    if (found === undefined) throw new Error(`The job ${name} stands behind one that needs it.`);
    return found;
  };

  for (const [name, job] of Object.entries(workflow.jobs)) {
    const { permissions } = workflow;
    const jobRun: JobRun = {
      run,
      log,
      job: { permissions, ...job },
      env: { ...env, GITHUB_JOB: name },
      needs: Object.fromEntries(needsOf(name).map((need) => [need, find(need)])),
    };
    const scope = { contexts: contextsOf(jobRun), status: sumUp(before(name).map(find)) };
    const isDue = holds(job.if ?? 'success()', scope);
    played.set(name, isDue ? await playAll(jobRun) : { result: 'skipped', outputs: {} });
  }
  const results = [...played].map(([name, { result }]) => [name, result]);
  return { results: Object.fromEntries(results), log: log.join('\n') };
}

/** A job, once for each combination of its matrix. */
async function playAll(jobRun: JobRun): Promise<Played> {
  const all: Played[] = [];
  for (const matrix of expandMatrix(jobRun.job)) all.push(await playJob(jobRun, matrix));
  const outputs = Object.assign({}, ...all.map(({ outputs }) => outputs));
  return { result: sumUp(all), outputs };
}

/** `success()` wants every job before to have succeeded, `failure()` any one to have failed. */
function sumUp(played: readonly Played[]): Result {
  const results = played.map(({ result }) => result);
  if (results.includes('failure')) return 'failure';
  return results.every((result) => result === 'success') ? 'success' : 'skipped';
}

function environmentFor({ event, payload }: WorkflowRun): Record<string, string> {
  // Files and token are for each step to have.
  const { GITHUB_EVENT_PATH: _path, GITHUB_TOKEN: _token, ...env } = environmentOf(event, payload);
  if (!event.startsWith('pull_request_target')) return env;
  // It runs on the base branch.
  return { ...env, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' };
}

function describe({ event, payload }: WorkflowRun, env: Record<string, string>): Occurrence {
  return {
    name: event.replace(/\..*/, ''),
    action: textAt(payload, 'action'),
    branch: env['GITHUB_REF_NAME'] ?? '',
    workflow: textAt(payload, 'workflow_run', 'name'),
    cron: textAt(payload, 'schedule'),
  };
}
