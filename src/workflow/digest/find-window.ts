/** Finds the time that a digest speaks of: where this run began, and where the last digest ended. */

import { ActionError } from '../../errors.ts';
import type { Context } from '../context.ts';
import type { OptionalFact } from '../lookups/github-api.ts';
import { UnusableResponseError } from '../lookups/pages.ts';
import { type JsonObject, numberAt, timeAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import {
  type DigestRun,
  findPrevious,
  MOST_MS,
  type Since,
  startOf,
  type Window,
  writeTime,
} from './window.ts';

export interface FoundWindow extends Window {
  /** Whether it is known when the last digest was, where that matters. */
  readonly isKnown: boolean;
  /** Whether the last digest was so long ago that a part of the time is left out. */
  readonly isCut: boolean;
  /** Runs of this workflow, as GitHub lists them. */
  readonly runs: readonly JsonObject[];
}

interface WindowOptions {
  readonly since: Since | null;
  /** In milliseconds. */
  readonly now: number;
}

interface OwnRun extends DigestRun {
  readonly workflow_id: number | null;
}

const permission = 'actions: read';
const ownFact: OptionalFact = { name: 'when this run was created', permission };
const lastFact: OptionalFact = { name: 'when the last digest was', permission };

export async function findWindow(
  context: Context,
  api: LimitedApi,
  { since, now }: WindowOptions,
): Promise<FoundWindow> {
  const own = await api.optional(ownFact, () => findOwnRun(context, api));
  const isSought = own !== null && since === null;
  const found = isSought ? await api.optional(lastFact, () => findPreviousOf(own, api)) : null;
  const to = own?.created_at ?? now;
  const previous = found?.previous ?? null;
  const from = startOf(to, { since, previous });
  if (since !== null && from >= to)
    throw new ActionError(
      'invalid_input',
      `\`data.since\` must be before this run was created, at ${writeTime(to)}, but is ${writeTime(from)}.`,
    );
  return {
    from,
    to,
    isKnown: found !== null || since !== null,
    isCut: previous !== null && previous < to - MOST_MS,
    runs: found?.runs ?? [],
  };
}

/** One that is run again was created when it was, and tells of the same time. */
async function findOwnRun({ run }: Context, { get }: LimitedApi): Promise<OwnRun> {
  const own = await get('/actions/runs/{run_id}', { run_id: run.id });
  const created_at = timeAt(own, 'created_at');
  if (created_at === null)
    throw new UnusableResponseError('it does not say when this run was created.');
  return { id: numberAt(own, 'id'), workflow_id: numberAt(own, 'workflow_id'), created_at };
}

/** When the last digest was, in milliseconds; null: never. */
async function findPreviousOf({ workflow_id, ...own }: OwnRun, { page }: LimitedApi) {
  const route = '/actions/workflows/{workflow_id}/runs';
  const { items, isWhole } = await page(route, { workflow_id });
  const previous = findPrevious(items, own);
  if (previous !== null || isWhole) return { previous, runs: items };
  // GitHub's answers to filters have been weeks old, so they are the last resort.
  const created = `*..${writeTime(own.created_at)}`;
  const filters = { event: 'schedule', status: 'success', created };
  const older = (await page(route, { workflow_id, ...filters })).items;
  return { previous: findPrevious(older, own), runs: [...items, ...older] };
}
