/** Finds the time that a digest speaks of: where this run began, and where the last digest ended. */

import type { Context } from '../context.ts';
import type { OptionalFact } from '../lookups/github-api.ts';
import { numberAt, timeAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import { findPrevious, MOST_MS, type Since, startOf, type Window } from './window.ts';

export interface FoundWindow extends Window {
  /** Whether it is known when the last digest was, where that matters. */
  readonly isKnown: boolean;
  /** Whether the last digest was so long ago that a part of the time is left out. */
  readonly isCut: boolean;
}

interface WindowOptions {
  readonly since: Since | null;
  /** In milliseconds. */
  readonly now: number;
}

/** A run of a workflow. */
interface OwnRun {
  readonly workflow_id: number | null;
  /** In milliseconds. */
  readonly created_at: number;
}

const fact: OptionalFact = {
  name: 'the time of the last digest',
  permission: 'actions: read',
};

export async function findWindow(
  context: Context,
  api: LimitedApi,
  { since, now }: WindowOptions,
): Promise<FoundWindow> {
  const own = await api.optional(fact, () => findOwnRun(context, api));
  const isSought = own !== null && since === null;
  const found = isSought ? await api.optional(fact, () => findPreviousOf(own, api)) : null;
  const to = own?.created_at ?? now;
  const previous = found?.previous ?? null;
  return {
    from: startOf(to, { since, previous }),
    to,
    isKnown: found !== null || since !== null,
    isCut: previous !== null && previous < to - MOST_MS,
  };
}

/** One that is run again was created when it was, and tells of the same time. */
async function findOwnRun({ run }: Context, { get }: LimitedApi): Promise<OwnRun> {
  const own = await get('/actions/runs/{run_id}', { run_id: run.id });
  const created_at = timeAt(own, 'created_at');
  if (created_at === null) throw new Error('it does not say when this run was created');
  return { workflow_id: numberAt(own, 'workflow_id'), created_at };
}

/** When the last digest was, in milliseconds; null: never. */
async function findPreviousOf({ workflow_id, created_at }: OwnRun, { page }: LimitedApi) {
  const route = '/actions/workflows/{workflow_id}/runs';
  const newest = await page(route, { workflow_id });
  const previous = findPrevious(newest.items, created_at);
  if (previous !== null || newest.isWhole) return { previous };
  // GitHub's answers to filters have been weeks old, so they are the last resort.
  const filters = { event: 'schedule', status: 'success' };
  const { items } = await page(route, { workflow_id, ...filters });
  return { previous: findPrevious(items, created_at) };
}
