/**
 * Facts that the event does not hold, and GitHub's API tells: what failed, and what is new.
 *
 * They are functions of the context, so that they cost requests only where a template names them.
 */

import type { Context } from '../context.ts';
import { type Changes, findChanges } from './changes.ts';
import { type FailedJob, findFailures } from './failures.ts';
import type { GitHubApi } from './github-api.ts';

export interface Lookups {
  readonly failures: () => Promise<readonly FailedJob[] | null>;
  readonly changes: () => Promise<Changes | null>;
}

export function createLookups(context: Context, api: GitHubApi): Lookups {
  const failures = { name: 'the failed steps', permission: 'actions: read' };
  const changes = { name: 'the list of changes', permission: 'contents: read' };
  return {
    failures: once(() => api.optional(failures, () => findFailures(context, api))),
    changes: once(() => api.optional(changes, () => findChanges(context, api))),
  };
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
