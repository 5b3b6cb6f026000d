/** Plays a job, for its result and its outputs: its steps in order, then what they left for the end, last one first. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Action, actorOf, type WorkflowRun } from './actors.ts';
import { fillAll, holds, type Result, type Scope } from './expressions.ts';
import type { Combination, Job, Step } from './workflow.ts';

/** What a job has from the beginning. */
export interface JobRun {
  readonly run: WorkflowRun;
  readonly job: Job;
  /** What the runner sets, for all steps. */
  readonly env: Readonly<Record<string, string>>;
  /** The context of that name. */
  readonly needs: Readonly<Record<string, unknown>>;
  readonly log: string[];
}

export interface Played {
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a job's own `if:` may speak of, and more for its steps. */
export function contextsOf({ run, env, needs }: JobRun): Record<string, unknown> {
  const github = Object.entries(env)
    .filter(([name]) => name.startsWith('GITHUB_'))
    .map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]);
  return {
    needs,
    vars: run.vars,
    github: { ...Object.fromEntries(github), event: run.payload },
  };
}

interface State {
  status: 'success' | 'failure';
  steps: Record<string, unknown>;
  /** What steps set in the environment of those behind them. */
  env: Record<string, string>;
  posts: (() => Promise<string>)[];
}

export async function playJob(jobRun: JobRun, matrix: Combination): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-job-'));
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace);
  const state: State = { status: 'success', steps: {}, env: {}, posts: [] };
  const known = { ...contextsOf(jobRun), matrix, secrets: jobRun.run.secrets };
  const scope = (): Scope => {
    const { status, steps, env } = state;
    return { status, contexts: { ...known, steps, env, job: { status } } };
  };
  try {
    for (const step of jobRun.job.steps) await playStep(step, { jobRun, workspace, scope, state });
    for (const post of state.posts.reverse()) jobRun.log.push(await post());
    return { result: state.status, outputs: fillAll(jobRun.job.outputs, scope()) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface StepOptions {
  readonly jobRun: JobRun;
  readonly workspace: string;
  /** As things stand at that moment. */
  readonly scope: () => Scope;
  readonly state: State;
}

async function playStep(
  step: Step,
  { jobRun, workspace, scope, state }: StepOptions,
): Promise<void> {
  const record = (outcome: Result, outputs = {}) => {
    if (step.id) state.steps[step.id] = { outcome, conclusion: outcome, outputs };
  };
  if (!holds(step.if ?? 'success()', scope())) return record('skipped');
  const action: Action = {
    step,
    workspace,
    scope,
    run: jobRun.run,
    permissions: jobRun.job.permissions ?? {},
    inputs: () => fillAll(step.with, scope()),
    env: () => ({ ...jobRun.env, ...state.env, ...fillAll(step.env, scope()) }),
  };
  const { exitCode, log, outputs, exported, post } = await actorOf(step)(action);
  jobRun.log.push(log);
  record(exitCode === 0 ? 'success' : 'failure', outputs);
  if (exitCode !== 0) state.status = 'failure';
  Object.assign(state.env, exported);
  if (post) state.posts.push(post);
}
