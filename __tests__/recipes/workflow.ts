/** Reads the jobs of a workflow, for an event that starts it. What the player cannot play is an error. */

import { parse } from 'yaml';

export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly 'runs-on': string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: Strategy;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Strategy {
  readonly 'fail-fast': false;
  readonly matrix: Readonly<Record<string, readonly unknown[]>>;
}

interface Workflow {
  readonly name: string;
  readonly on: Triggers;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: string;
  readonly jobs: Readonly<Record<string, Job>>;
}

type Triggers = string | Readonly<Record<string, Filters | Schedule>>;
type Filters = Readonly<Record<string, readonly string[]>> | null;
type Schedule = readonly { readonly cron: string }[];

/** The keys that the player obeys, or may pass by because here they change nothing. */
const playable = {
  workflow: ['name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: ['needs', 'if', 'runs-on', 'permissions', 'strategy', 'outputs', 'steps'],
  strategy: ['fail-fast', 'matrix'],
  step: ['name', 'id', 'if', 'uses', 'with', 'run', 'env'],
};

/** @throws on a key that the player does not know */
export function readWorkflow(text: string): Workflow {
  const workflow: Workflow = parse(text);
  check('workflow', workflow);
  for (const job of Object.values(workflow.jobs)) {
    check('job', job);
    check('strategy', job.strategy ?? {});
    // GitHub would cancel the other jobs of the matrix, and nothing is cancelled here.
    if (job.strategy && job.strategy['fail-fast'] !== false)
      throw new Error('Cannot play a matrix without `fail-fast: false`.');
    for (const step of job.steps) check('step', step);
  }
  return workflow;
}

function check(kind: keyof typeof playable, mapping: object): void {
  const unknown = Object.keys(mapping).filter((key) => !playable[kind].includes(key));
  if (unknown.length > 0) throw new Error(`Cannot play ${unknown.join(', ')} of a ${kind}.`);
}

export type Combination = Readonly<Record<string, unknown>> | null;

/** The combinations of a job's matrix; null stands for the one of a job that has none. */
export function expandMatrix({ strategy }: Job): readonly Combination[] {
  if (strategy === undefined) return [null];
  return Object.entries(strategy.matrix).reduce<Record<string, unknown>[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** What a workflow's `on:` looks at. */
export interface Occurrence {
  /** Without its action: `pull_request`. */
  readonly name: string;
  readonly action: string | null;
  readonly branch: string;
  /** Of `workflow_run`: the name of the workflow that ran. */
  readonly workflow: string | null;
  /** Of `schedule`. */
  readonly cron: string | null;
}

/** Whether an event starts a workflow. */
export function isStartedBy(occurrence: Occurrence, { on }: Workflow): boolean {
  const triggers = typeof on === 'string' ? { [on]: null } : on;
  const filters = triggers[occurrence.name];
  if (filters === undefined) return false;
  if (isSchedule(filters)) return filters.some(({ cron }) => cron === occurrence.cron);
  // Without `types`, GitHub takes some of their actions only.
  if (occurrence.name.startsWith('pull_request') && !filters?.['types']) {
    throw new Error('Cannot play pull requests without `types`.');
  }
  return Object.entries(filters ?? {}).every(([filter, names]) =>
    names.includes(subjectOf(filter, occurrence) ?? ''),
  );
}

function isSchedule(filters: Filters | Schedule): filters is Schedule {
  return Array.isArray(filters);
}

function subjectOf(filter: string, occurrence: Occurrence): string | null {
  switch (filter) {
    case 'types':
      return occurrence.action;
    case 'branches':
      return occurrence.branch;
    case 'workflows':
      return occurrence.workflow;
    default:
      throw new Error(`Cannot play the filter ${filter}.`);
  }
}
