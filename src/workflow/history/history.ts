/**
 * Finds how things were before this run: the result of the run before, and since when it has been red.
 *
 * The runs are asked for as they are: GitHub's answers to filters (`branch`, `status`) have been weeks old.
 */

import type { Context } from '../context.ts';
import { type Conclusion, isFailure, readConclusion } from '../facts/results.ts';
import { secondsBetween } from '../facts/seconds.ts';
import type { GitHubApi } from '../lookups/github-api.ts';
import { findJobs, findOwnJob } from '../lookups/jobs.ts';
import { findReportedRun } from '../lookups/reported-run.ts';
import { isObject, type JsonObject, numberAt, textAt } from '../payload.ts';
import { isAlike, readRun, speaks, type WorkflowRun } from './runs.ts';

export interface History {
  /** The run before that says how things were; null: there is none. */
  readonly previous: PreviousRun | null;
  /** How many before this one have failed in a row, as far as ten. */
  readonly failures: number;
  /** When the first of them began: ISO 8601. */
  readonly since: string | null;
  /** How long ago that was when this run began, in seconds. */
  readonly red_for: number | null;
  /** Whether a later run has said by now how things are. */
  readonly isOutdated: boolean;
}

export interface PreviousRun {
  readonly result: Conclusion;
  readonly url: string | null;
}

interface HistoryOptions {
  /** What is compared: this run as a whole, or its job of the same name alone. */
  readonly scope: 'run' | 'job';
  /** How many runs that say something. */
  readonly most: number;
}

/** Of 100 runs each. */
const MOST_PAGES = 3;

/** Throws what `GitHubApi.get` and `list` throw. */
export async function findHistory(
  context: Context,
  api: GitHubApi,
  { scope, most }: HistoryOptions,
): Promise<History> {
  const own = await findOwnRun(context, api);
  const job = scope === 'job' && own.isThis ? await findOwnName(context, api) : null;
  const others = await listRuns(own.run, api);
  const alike = others.filter((run) => isAlike(run, own.run));
  const spoken: (PreviousRun & Pick<WorkflowRun, 'started_at'>)[] = [];
  for await (const run of earlierRuns(own.run, alike, api)) {
    const result = job === null ? run.result : await findResult(run, job, api);
    if (speaks(result)) spoken.push({ result, url: run.url, started_at: run.started_at });
    if (spoken.at(-1)?.result === 'success' || spoken.length === most) break;
  }
  const failures = spoken.filter(({ result }) => isFailure(result));
  const since = failures.at(-1)?.started_at ?? null;
  const [{ started_at: _, ...previous } = { result: null }] = spoken;
  return {
    previous: previous.result === null ? null : previous,
    failures: failures.length,
    since,
    red_for: secondsBetween(timeOf(since), timeOf(own.run.started_at)) || null,
    isOutdated: own.run.number > 0 && alike.some((run) => isLater(run, own.run)),
  };
}

/** In milliseconds. */
function timeOf(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}

function isLater({ number, result }: WorkflowRun, own: WorkflowRun): boolean {
  return number > own.number && speaks(result);
}

/** The run that is told of: the one that the event `workflow_run` reports, or this one. */
async function findOwnRun(context: Context, { get }: GitHubApi) {
  const reported = findReportedRun(context);
  if (reported !== null) return { run: readRun(reported), isThis: false };
  const found = await get('/actions/runs/{run_id}', { run_id: context.run.id });
  return { run: readRun(isObject(found) ? found : {}), isThis: true };
}

/** As GitHub's pages name the job: it may have a `name:`, which no runner tells. */
async function findOwnName(context: Context, api: GitHubApi): Promise<string | null> {
  const { jobs } = await findJobs(context.run, api);
  if (jobs.length === 1) return null;
  return (findOwnJob(jobs, context)?.name || context.job.title) ?? null;
}

/** Runs of the same workflow, the newest first. */
async function listRuns(own: WorkflowRun, { list }: GitHubApi): Promise<readonly WorkflowRun[]> {
  const route = '/actions/workflows/{workflow_id}/runs';
  const isEarlier = (run: WorkflowRun) => run.number < own.number && isAlike(run, own);
  let pages = 0;
  const isEnough = (page: readonly JsonObject[]) => {
    pages += 1;
    return (
      pages === MOST_PAGES || page.map(readRun).some((run) => isEarlier(run) && speaks(run.result))
    );
  };
  const { workflow_id, branch, event } = own;
  const all = (await list(route, { workflow_id }, isEnough)).items.map(readRun);
  if (all.some(isEarlier) || branch === null) return all;
  // Further back, only a filter finds them. It is believed where it knows of this run.
  const { items } = await list(route, { workflow_id, branch, event }, () => true);
  const filtered = items.map(readRun);
  return filtered.some(({ id }) => id === own.id) ? filtered : all;
}

/** Of the same run. */
const MOST_ATTEMPTS = 3;

/** Earlier attempts of this run first: red, run again, green is fixed. */
async function* earlierRuns(own: WorkflowRun, alike: readonly WorkflowRun[], { get }: GitHubApi) {
  const route = '/actions/runs/{run_id}/attempts/{attempt_number}';
  const first = Math.max(1, own.attempt - MOST_ATTEMPTS);
  for (let attempt = own.attempt - 1; attempt >= first; attempt -= 1) {
    const found = await get(route, { run_id: own.id, attempt_number: attempt });
    if (isObject(found)) yield readRun(found);
  }
  yield* alike
    .filter(({ number }) => number < own.number)
    .sort((one, other) => other.number - one.number);
}

/** What a job came to in a run. Where all went well, it did; what was run again in part has it in an earlier attempt. */
async function findResult(
  { id, attempt, result }: WorkflowRun,
  name: string,
  { list }: GitHubApi,
): Promise<Conclusion> {
  if (!isFailure(result)) return result;
  const { items } = await list('/actions/runs/{run_id}/jobs', { run_id: id, filter: 'all' });
  const attempts = items
    .filter((job) => textAt(job, 'name') === name)
    .map((job) => ({ job, attempt: numberAt(job, 'run_attempt') ?? 1 }))
    .filter((one) => one.attempt <= attempt)
    .sort((one, other) => other.attempt - one.attempt);
  const [latest] = attempts;
  return latest === undefined ? 'unknown' : readConclusion(textAt(latest.job, 'conclusion'));
}
