/** Finds what is on GitHub's lists of merged pull requests, issues, releases and deployments, back to a time. */

import type { Context } from '../context.ts';
import { isCutShort, isTooMuch } from '../lookups/connections.ts';
import type { OptionalFact, Query } from '../lookups/github-api.ts';
import { type GraphqlError, type GraphqlResult, refuseFor } from '../lookups/graphql.ts';
import { flagAt, type JsonObject, listAt, objectAt, textAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import { activityQuery, type ListName } from './query.ts';
import { type Window, writeTime } from './window.ts';

/** As far as a list could be read. */
interface FoundList {
  readonly nodes: readonly JsonObject[];
  /** Whether that is all of that time; else the newest. */
  readonly isWhole: boolean;
}

/** Null: it could not be read. */
export type Lists = Readonly<Record<ListName, FoundList | null>>;

interface Activity {
  /** The default branch. */
  readonly branch: string | null;
  readonly lists: Lists;
}

/** What is known of a list so far. */
interface Reading extends FoundList {
  /** Where the next page begins; undefined: there is none, or it is not wanted. */
  readonly after?: string | null;
  /** Why there is nothing of it, or not all. */
  readonly error?: GraphqlError | undefined;
}

type Readings = Readonly<Record<ListName, Reading>>;

const facts: Readonly<Record<ListName, OptionalFact>> = {
  pullRequests: { name: 'the merged pull requests', permission: 'pull-requests: read' },
  issues: { name: 'the issues', permission: 'issues: read' },
  releases: { name: 'the releases', permission: 'contents: read' },
  deployments: { name: 'the deployments', permission: 'deployments: read' },
};

/** By which time a list is sorted, the newest first; the issues are those of that time alone. */
const sortedBy: Readonly<Record<ListName, string>> = {
  pullRequests: 'updatedAt',
  issues: '',
  releases: 'createdAt',
  deployments: 'createdAt',
};

/** As many as GitHub gives on a page, and so few that they are not too much for it. */
const MOST_NODES = 100;
const LEAST_NODES = 25;

/** Requests that are left to what comes after. */
const LATER = 3;

const names = ['pullRequests', 'issues', 'releases', 'deployments'] as const;

const all: OptionalFact = {
  name: 'pull requests, issues, releases and deployments',
  permission: 'contents: read',
};

export async function findActivity(
  { repository }: Context,
  api: LimitedApi,
  window: Window,
): Promise<Activity> {
  const common = { owner: repository.owner, repo: repository.name, since: writeTime(window.from) };
  let [query, first, branch]: [string, number, string | null] = [activityQuery, MOST_NODES, null];
  let lists: Readings = forEachList(() => ({ nodes: [], isWhole: false, after: null }));
  await api.optional(all, async () => {
    while (names.some((name) => isOpen(lists[name])) && api.left() > LATER) {
      const isLast = first === LEAST_NODES || api.left() === LATER + 1;
      const variables = { ...common, first, ...variablesOf(lists) };
      const result = await ask({ query, variables }, { api, isLast });
      if (result === null) first /= 2;
      else {
        query = result.query;
        branch ??= textAt(result.data, 'repository', 'defaultBranchRef', 'name');
        const before = lists;
        lists = forEachList((name) => readOn(name, before[name], { result, window }));
      }
    }
    return true;
  });
  return { branch, lists: settle(lists, api) };
}

function forEachList<T>(make: (name: ListName) => T): Readonly<Record<ListName, T>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<ListName, T>;
}

function isOpen({ after }: Reading): boolean {
  return after !== undefined;
}

/** Null: that was too much for GitHub, and less of it may not be. */
async function ask(
  { query, variables }: { readonly query: string; readonly variables: Query },
  { api, isLast }: { readonly api: LimitedApi; readonly isLast: boolean },
): Promise<GraphqlResult | null> {
  try {
    const result = await api.graphql(query, variables);
    return isCutShort(result) && !isLast ? null : result;
  } catch (error) {
    if (isLast || !isTooMuch(error)) throw error;
    return null;
  }
}

/** Which lists are asked for, and from where on. */
function variablesOf(lists: Readings): Query {
  const flags = forEachList((name) => isOpen(lists[name]));
  const cursors = names.map((name) => [`${name}After`, lists[name].after ?? null] as const);
  return { ...flags, ...Object.fromEntries(cursors) };
}

/** A list with one page more, where that was asked for. */
function readOn(
  name: ListName,
  list: Reading,
  { result, window }: { readonly result: GraphqlResult; readonly window: Window },
): Reading {
  if (!isOpen(list)) return list;
  // An error about nothing may be about everything.
  const {
    nodes: before,
    error = result.errors.find(({ path: [, list] }) => (list ?? name) === name),
  } = list;
  const connection = objectAt(result.data, 'repository', name);
  if (!Array.isArray(connection?.['nodes'])) {
    // What may not be null takes everything beside it along, which is asked for once more without it.
    const isBeside = error === undefined && result.errors.some(({ path }) => path.length > 1);
    return isBeside ? list : { nodes: before, isWhole: false, error: error ?? result.errors[0] };
  }
  const nodes = [...before, ...listAt(connection, 'nodes')];
  const oldest = Date.parse(textAt(nodes.at(-1), sortedBy[name]) ?? '');
  if (flagAt(connection, 'pageInfo', 'hasNextPage') && !(oldest < window.from)) {
    const after = textAt(connection, 'pageInfo', 'endCursor');
    return { nodes, isWhole: false, after, error };
  }
  // Of nodes that are refused, there is none in their place.
  return { nodes, isWhole: error === undefined, error };
}

/** A list of which nothing could be read is null, and the log says why. */
function settle(lists: Readings, api: LimitedApi): Lists {
  return forEachList((name) => {
    const { nodes, isWhole, error } = lists[name];
    // What was never answered at all is in the log already.
    const isAnswered = error !== undefined || !isOpen(lists[name]);
    const isUnread = nodes.length === 0 && !isWhole;
    if (isUnread && isAnswered) api.leaveOut(facts[name], refuseFor(error ? [error] : []));
    return isUnread ? null : { nodes, isWhole };
  });
}
