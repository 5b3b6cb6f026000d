/**
 * Runs of a workflow, as GitHub lists them, and which of them tell of the same thing.
 *
 * Source: https://docs.github.com/rest/actions/workflow-runs
 */

import { type Conclusion, isFailure, readConclusion } from '../facts/results.ts';
import { type JsonObject, listAt, numberAt, textAt } from '../payload.ts';

export interface WorkflowRun {
  readonly id: number | null;
  readonly workflow_id: number | null;
  /** Counts the runs of the workflow. */
  readonly number: number;
  readonly attempt: number;
  readonly event: string | null;
  /** Of what was built: of a pull request its own branch, which may be that of a fork. */
  readonly branch: string | null;
  readonly repository_id: number | null;
  /** Their numbers; empty for those from forks, and for those that are merged. */
  readonly pull_requests: readonly (number | null)[];
  readonly result: Conclusion;
  readonly url: string | null;
  /** ISO 8601 */
  readonly started_at: string | null;
}

export function readRun(run: JsonObject): WorkflowRun {
  const conclusion = textAt(run, 'conclusion');
  return {
    id: numberAt(run, 'id'),
    workflow_id: numberAt(run, 'workflow_id'),
    number: numberAt(run, 'run_number') ?? 0,
    attempt: numberAt(run, 'run_attempt') ?? 1,
    event: textAt(run, 'event'),
    branch: textAt(run, 'head_branch'),
    repository_id: numberAt(run, 'head_repository', 'id'),
    pull_requests: listAt(run, 'pull_requests').map((one) => numberAt(one, 'number')),
    result: readConclusion(conclusion),
    url: textAt(run, 'html_url'),
    started_at: textAt(run, 'run_started_at') ?? textAt(run, 'created_at'),
  };
}

/** A merge queue makes a branch for each pull request, named by the branch that it is to be merged into. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-/;

/** Whether two runs tell of the same thing: by the same event, the same branch of the same repository, or pull request. */
export function isAlike(one: WorkflowRun, other: WorkflowRun): boolean {
  if (one.event !== other.event || one.repository_id !== other.repository_id) return false;
  if (lineOf(one.branch) !== lineOf(other.branch)) return false;
  const areKnown = one.pull_requests.length > 0 && other.pull_requests.length > 0;
  return !areKnown || one.pull_requests.some((number) => other.pull_requests.includes(number));
}

function lineOf(branch: string | null): string | null {
  return QUEUE.exec(branch ?? '')?.[1] ?? branch;
}

/** Whether it says how things are; what was cancelled, skipped or still runs does not. */
export function speaks(result: Conclusion): boolean {
  return result === 'success' || isFailure(result);
}
