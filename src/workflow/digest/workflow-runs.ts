/** How the default branch is doing: which share of its runs was red, and which workflows changed their mind. */

import { address } from '../facts/links.ts';
import { isFailure } from '../facts/results.ts';
import { readRun, speaks, type WorkflowRun } from '../history/runs.ts';
import { type JsonObject, lineAt, numberAt, textAt } from '../payload.ts';
import { encodeQuery, type Place } from './search.ts';
import { isWithin, type Window, writeTime } from './window.ts';

/** A run on the default branch that ended in a success or a failure. */
export interface FinishedRun extends WorkflowRun {
  /** Of the workflow, or of the run where the workflow says what its runs are called. */
  readonly name: string | null;
  /** Of the workflow: the last part of its path. */
  readonly file: string | null;
  readonly sha: string | null;
  /** In milliseconds, as is the time of its end. */
  readonly created_at: number;
  readonly updated_at: number;
}

interface RedWorkflow {
  readonly name: string | null;
  /** Its newest run that failed. */
  readonly url: string | null;
  readonly count: number;
  readonly red: number;
}

interface FlakyWorkflow {
  readonly name: string | null;
  /** A run that failed although nothing was wrong. */
  readonly url: string | null;
}

export interface WorkflowRuns {
  readonly branch: string;
  readonly url: string | null;
  /** Those that succeeded or failed: who was cancelled or skipped is neither red nor green. */
  readonly count: number;
  readonly red: number;
  /** Of the runs, in percent; null: there were none. */
  readonly share: number | null;
  /** The reddest first. */
  readonly workflows: readonly RedWorkflow[];
  readonly flaky: readonly FlakyWorkflow[];
}

interface RunsOptions extends Line, Place {
  readonly rerun: readonly FinishedRun[];
}

/** The runs that are counted: those of a branch that ended in a time. What still runs belongs to the next one. */
export interface Line {
  readonly branch: string;
  readonly window: Window;
}

/** @param runs of any branch, the newest first */
export function readFinished(runs: readonly JsonObject[], line: Line): readonly FinishedRun[] {
  return runs
    .filter((run) => isOf(line, run))
    .map((run) => ({
      ...readRun(run),
      name: lineAt(run, 'name'),
      file: lineAt(run, 'path')?.replace(/@.*$/, '').replace(/^.*\//, '') || null,
      sha: textAt(run, 'head_sha'),
      created_at: Date.parse(textAt(run, 'created_at') ?? ''),
      updated_at: Date.parse(textAt(run, 'updated_at') ?? ''),
    }))
    .filter(({ result }) => speaks(result));
}

/** The branch of a pull request, and of a fork, may be called the same. */
function isOf({ branch, window }: Line, run: JsonObject): boolean {
  const isOwn = numberAt(run, 'head_repository', 'id') === numberAt(run, 'repository', 'id');
  return (
    textAt(run, 'head_branch') === branch &&
    isWithin(textAt(run, 'updated_at'), window) &&
    isOwn &&
    !textAt(run, 'event')?.startsWith('pull_request')
  );
}

/** @param rerun those of the runs that failed before they went well */
export function describeRuns(
  runs: readonly FinishedRun[],
  { branch, url, window, rerun }: RunsOptions,
): WorkflowRuns {
  const red = runs.filter(isRed).length;
  const rerunIds = new Set(rerun.map(({ id }) => id));
  const query = `branch:${branch} created:${writeTime(window.from)}..${writeTime(window.to)}`;
  const workflows = [
    ...Map.groupBy(nameByWorkflow(runs), ({ workflow_id }) => workflow_id).values(),
  ];
  return {
    branch,
    url: address(url, `actions?query=${encodeQuery(query)}`),
    count: runs.length,
    red,
    share: runs.length > 0 ? shareOf(red, runs.length) : null,
    workflows: workflows
      .map(describeWorkflow)
      .filter((workflow) => workflow.red > 0)
      .sort((one, other) => other.red - one.red),
    flaky: workflows.flatMap((list) => findFlaky(list, rerunIds) ?? []),
  };
}

/** Where runs of one workflow are called differently, or workflows alike, only their files tell them apart. */
function nameByWorkflow(runs: readonly FinishedRun[]): readonly FinishedRun[] {
  const namesOf = Map.groupBy(runs, ({ workflow_id }) => workflow_id);
  const workflowsOf = Map.groupBy(runs, ({ name }) => name);
  const isOne = (list: readonly FinishedRun[] = [], key: 'name' | 'workflow_id') =>
    new Set(list.map((run) => run[key])).size === 1;
  return runs.map((run) => {
    const isClear =
      isOne(namesOf.get(run.workflow_id), 'name') &&
      isOne(workflowsOf.get(run.name), 'workflow_id');
    return isClear ? run : { ...run, name: run.file ?? run.name };
  });
}

/** Neither a single red run nor a single green one gets lost in rounding. */
function shareOf(red: number, count: number): number {
  const share = Math.round((red / count) * 100);
  if (red === 0 || red === count) return share;
  return Math.min(99, Math.max(1, share));
}

function describeWorkflow(runs: readonly FinishedRun[]): RedWorkflow {
  const red = runs.filter(isRed);
  const { name = null } = runs[0] ?? {};
  return { name, url: red[0]?.url ?? null, count: runs.length, red: red.length };
}

/** After other events, runs with the same commit need not do the same: of an issue, or with other inputs. */
const ABOUT_COMMIT: readonly (string | null)[] = ['push', 'schedule', 'merge_group'];

/** One that came to both ends with the same commit. */
function findFlaky(
  runs: readonly FinishedRun[],
  rerun: ReadonlySet<number | null>,
): FlakyWorkflow | undefined {
  const alike = runs.filter(({ event }) => ABOUT_COMMIT.includes(event));
  const green = new Set(alike.filter((run) => !isRed(run)).map(({ sha }) => sha));
  const isFlaky = (run: FinishedRun) =>
    rerun.has(run.id) || (alike.includes(run) && isRed(run) && green.has(run.sha));
  const found = runs.find(isFlaky);
  return found && { name: found.name, url: found.url };
}

function isRed({ result }: FinishedRun): boolean {
  return isFailure(result);
}
