/**
 * Facts that the event does not hold, and GitHub's API tells: what failed, and what is new.
 *
 * They are functions of the context, so that they cost requests only where a template names them.
 */

import type { Context } from '../context.ts';
import { isFailure } from '../facts/results.ts';
import { type History, MOST_FAILURES, type PreviousRun } from '../history/history.ts';
import { type Changes, findChanges } from './changes.ts';
import { type FailedJob, findFailures } from './failures.ts';
import type { GitHubApi } from './github-api.ts';

export interface Lookups {
  readonly failures: () => Promise<readonly FailedJob[] | null>;
  readonly changes: () => Promise<Changes | null>;
  /** The run before that says how things were. */
  readonly previous: () => Promise<PreviousRun | null>;
  /** How many runs in a row have failed, this one among them where it has; 10: or more. */
  readonly streak: () => Promise<number | null>;
  /** When the first of them began, as GitHub writes times. */
  readonly since: () => Promise<string | null>;
  /** How long ago that was, in seconds. */
  readonly red_for: () => Promise<number | null>;
}

/** @param history throws what the API throws */
export function createLookups(
  context: Context,
  api: GitHubApi,
  history: () => Promise<History | null>,
): Lookups {
  const failures = { name: 'the failed steps', permission: 'actions: read' };
  const changes = { name: 'the list of changes', permission: 'contents: read' };
  const runs = { name: 'the runs before', permission: 'actions: read' };
  return {
    failures: once(() => api.optional(failures, () => findFailures(context, api))),
    changes: once(() => api.optional(changes, () => findChanges(context, api))),
    ...describeHistory(
      context,
      once(() => api.optional(runs, history)),
    ),
  };
}

function describeHistory(
  { verdict }: Context,
  history: () => Promise<History | null>,
): Pick<Lookups, 'previous' | 'streak' | 'since' | 'red_for'> {
  const streakOf = ({ failures }: History) =>
    Math.min(failures + (isFailure(verdict) ? 1 : 0), MOST_FAILURES);
  return {
    previous: async () => (await history())?.previous ?? null,
    streak: async () => {
      const found = await history();
      return found && streakOf(found);
    },
    since: async () => (await history())?.since ?? null,
    red_for: async () => (await history())?.red_for ?? null,
  };
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
