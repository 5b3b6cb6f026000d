/** Finds the time that a digest speaks of: where this run began, and where the last digest ended. */

import type { Context } from '../context.ts';
import { numberAt, textAt } from '../payload.ts';
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

export async function findWindow(
  { run }: Context,
  api: LimitedApi,
  { since, now }: WindowOptions,
): Promise<FoundWindow> {
  const fact = { name: 'the time of the last digest', permission: 'actions: read' };
  const found = await api.optional(fact, async () => {
    const own = await api.get('/actions/runs/{run_id}', { run_id: run.id });
    // A run that is run again was created when it was: it tells of the same time.
    const to = Date.parse(textAt(own, 'created_at') ?? '');
    if (Number.isNaN(to)) throw new TypeError();
    const previous =
      since === null ? await askForPrevious(numberAt(own, 'workflow_id'), to, api) : null;
    return { to, previous };
  });
  const { to, previous } = found ?? { to: now, previous: null };
  return {
    from: startOf(to, { since, previous }),
    to,
    isKnown: found !== null || since !== null,
    isCut: previous !== null && previous < to - MOST_MS,
  };
}

/** Of one workflow. GitHub's answers to filters may be weeks old, so they are the last resort. */
async function askForPrevious(
  workflow_id: number | null,
  to: number,
  api: LimitedApi,
): Promise<number | null> {
  const route = '/actions/workflows/{workflow_id}/runs';
  const newest = await api.page(route, { workflow_id });
  const found = findPrevious(newest.items, to);
  if (found !== null || newest.isWhole) return found;
  const filters = { event: 'schedule', status: 'success' };
  return findPrevious((await api.page(route, { workflow_id, ...filters })).items, to);
}
