/** Finds the runs of the default branch in a time: as far as there are requests left. */

import { isFailure, readConclusion } from '../facts/results.ts';
import type { OptionalFact } from '../lookups/github-api.ts';
import { type JsonObject, numberAt, textAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import { DAY_MS, writeTime } from './window.ts';
import { type FinishedRun, type Line, readFinished } from './workflow-runs.ts';

export interface FoundRuns {
  /** Those that ended in a success or a failure, the newest first. */
  readonly nodes: readonly FinishedRun[];
  /** Those that failed in an earlier attempt. */
  readonly rerun: readonly FinishedRun[];
  /** Whether that is all of them; else the newest. */
  readonly isWhole: boolean;
  /** Whether all earlier attempts could be looked at. */
  readonly areAttemptsKnown: boolean;
}

/** A run belongs to the time in which it ended: so much earlier it may have begun. */
const LONGEST_MS = DAY_MS;

/** So much later an index may know of a run. */
const LAG_MS = 3_600_000;

type Items = Map<unknown, JsonObject>;

/** The newest runs of all branches, which are enough of a quiet repository; of a busy one those of the branch. */
export async function findRuns(sought: Line, api: LimitedApi): Promise<FoundRuns> {
  const newest = await api.page('/actions/runs');
  const items: Items = new Map();
  add(newest.items, items);
  const isReached = createdFirst(newest.items) < sought.window.from - LONGEST_MS;
  const isWhole = newest.isWhole || isReached || (await findFiltered(sought, items, api));
  const runs = readFinished([...items.values()], sought);
  return { nodes: runs, ...(await findRerun(runs, api)), isWhole };
}

/**
 * GitHub gives no more than 1000 runs for one filter, and its pages move while runs end: each further page is asked for by the
 * time that the one before has come to.
 * @returns whether that is all
 * @throws Error where GitHub's index does not know of runs that its list has
 */
async function findFiltered(
  { branch, window }: Line,
  items: Items,
  api: LimitedApi,
): Promise<boolean> {
  const seen = readFinished([...items.values()], { branch, window });
  const settled = seen.filter(({ updated_at }) => updated_at < window.to - LAG_MS);
  const filtered: Items = new Map();
  const from = window.from - LONGEST_MS;
  for (let to = window.to; api.left() > 0; ) {
    const created = `${writeTime(from)}..${writeTime(to)}`;
    const page = await api.page('/actions/runs', { branch, status: 'completed', created });
    add(page.items, filtered);
    const reached = page.isWhole ? from : createdFirst(page.items);
    if (settled.some((run) => run.created_at >= reached && !filtered.has(run.id)))
      throw new Error('its list of the runs of a branch is out of date');
    add(page.items, items);
    if (page.isWhole) return true;
    to = reached;
  }
  return false;
}

function add(page: readonly JsonObject[], items: Items): void {
  for (const run of page) items.set(numberAt(run, 'id'), run);
}

/** When the oldest of them was created, in milliseconds. */
function createdFirst(page: readonly JsonObject[]): number {
  return Math.min(...page.map((run) => Date.parse(textAt(run, 'created_at') ?? '')));
}

const fact: OptionalFact = { name: 'which workflows are flaky', permission: 'actions: read' };

/** The list has the last attempt of each run alone. Each attempt before costs a request. */
async function findRerun(
  runs: readonly FinishedRun[],
  api: LimitedApi,
): Promise<Pick<FoundRuns, 'rerun' | 'areAttemptsKnown'>> {
  const route = '/actions/runs/{run_id}/attempts/{attempt_number}';
  const again = runs.filter(({ attempt, result }) => attempt > 1 && result === 'success');
  const rerun: FinishedRun[] = [];
  const isDone = await api.optional(fact, async () => {
    for (const run of again) {
      const before = await api.get(route, { run_id: run.id, attempt_number: run.attempt - 1 });
      if (isFailure(readConclusion(textAt(before, 'conclusion')))) rerun.push(run);
    }
    return true;
  });
  return { rerun, areAttemptsKnown: isDone === true };
}
