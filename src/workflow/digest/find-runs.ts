/** Finds the runs of the default branch in a time: as far as there are requests left. */

import { isFailure, readConclusion } from '../facts/results.ts';
import { speaks } from '../history/runs.ts';
import type { OptionalFact } from '../lookups/github-api.ts';
import { UnusableResponseError } from '../lookups/pages.ts';
import { type JsonObject, numberAt, textAt, timeAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import { LONGEST_MS, writeTime } from './window.ts';
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

/** So much later an index may know of a run. */
const LAG_MS = 3_600_000;

type Items = Map<unknown, JsonObject>;

/** Those before the newest. */
interface Older extends Line {
  /** When the oldest of the newest was created, in milliseconds. */
  readonly to: number;
  readonly known: readonly JsonObject[];
}

/**
 * The newest runs of all branches, which are enough of a quiet repository; of a busy one those of the branch.
 * @param known some of which it is known that they are there
 */
export async function findRuns(
  sought: Line,
  api: LimitedApi,
  known: readonly JsonObject[],
): Promise<FoundRuns> {
  const newest = await api.page('/actions/runs');
  const items: Items = new Map();
  add(newest.items, items);
  const to = createdFirst(newest.items);
  const isReached = to < sought.window.from - LONGEST_MS.run;
  const isWhole =
    newest.isWhole || isReached || (await findFiltered({ ...sought, to, known }, items, api));
  const runs = readFinished([...items.values()], sought);
  return { nodes: runs, ...(await findRerun(runs, api)), isWhole };
}

/**
 * GitHub gives no more than 1000 runs for one filter, and its pages move while runs end: each further page is asked for by the
 * time that the one before has come to.
 * @returns whether that is all; not where GitHub's index does not know of runs that its list has
 */
async function findFiltered(
  { branch, window, to: newest, known }: Older,
  items: Items,
  api: LimitedApi,
): Promise<boolean> {
  const seen = readFinished([...items.values(), ...known], { branch, window });
  const settled = seen.filter(({ updated_at }) => updated_at < window.to - LAG_MS);
  // The oldest that is known of the newest ones is in both lists, if the filtered one is to be believed.
  const last = Math.min(...settled.map((run) => run.created_at).filter((at) => at >= newest));
  const filtered: Items = new Map();
  const from = window.from - LONGEST_MS.run;
  let to = Number.isFinite(last) ? last : Math.min(newest, window.to);
  const expected = settled.filter((run) => run.created_at <= to);
  while (api.left() > 0) {
    const created = `${writeTime(from)}..${writeTime(to)}`;
    const page = await api.page('/actions/runs', { branch, status: 'completed', created });
    add(page.items, filtered);
    const reached = page.isWhole ? from : createdFirst(page.items);
    // Of the second that the page ends in, there may be more.
    const isDue = (at: number) => (page.isWhole ? at >= reached : at > reached);
    if (expected.some((run) => isDue(run.created_at) && !filtered.has(run.id))) {
      api.leaveOut(older, new UnusableResponseError(OUT_OF_DATE));
      return false;
    }
    add(page.items, items);
    // An empty page leads nowhere.
    if (page.isWhole || page.items.length === 0) return page.isWhole;
    to = reached;
  }
  return false;
}

function add(page: readonly JsonObject[], items: Items): void {
  for (const run of page) items.set(numberAt(run, 'id'), run);
}

/** When the oldest of them was created, in milliseconds. */
function createdFirst(page: readonly JsonObject[]): number {
  const first = Math.min(...page.map((run) => timeAt(run, 'created_at') ?? Number.NaN));
  if (Number.isNaN(first))
    throw new UnusableResponseError('it does not say when a run was created.');
  return first;
}

const older: OptionalFact = { name: 'older runs of the default branch', permission: '' };

const OUT_OF_DATE = 'its list of the runs of the branch is out of date.';

const fact: OptionalFact = {
  name: 'whether other workflows are flaky',
  permission: 'actions: read',
};

/** The list has the last attempt of each run alone. Each attempt before costs a request. */
async function findRerun(
  runs: readonly FinishedRun[],
  api: LimitedApi,
): Promise<Pick<FoundRuns, 'rerun' | 'areAttemptsKnown'>> {
  const route = '/actions/runs/{run_id}/attempts/{attempt_number}';
  const again = runs.filter(({ attempt, result }) => attempt > 1 && result === 'success');
  const rerun: FinishedRun[] = [];
  const hasFailedBefore = async ({ id, attempt }: FinishedRun) => {
    for (let number = attempt - 1; number > 0; number -= 1) {
      const before = await api.get(route, { run_id: id, attempt_number: number });
      const result = readConclusion(textAt(before, 'conclusion'));
      // What was cancelled in between tells nothing.
      if (speaks(result)) return isFailure(result);
    }
    return false;
  };
  const isDone = await api.optional(fact, async () => {
    for (const run of again) {
      const isKnown = rerun.some(({ workflow_id }) => workflow_id === run.workflow_id);
      if (!isKnown && (await hasFailedBefore(run))) rerun.push(run);
    }
    return true;
  });
  return { rerun, areAttemptsKnown: isDone === true };
}
