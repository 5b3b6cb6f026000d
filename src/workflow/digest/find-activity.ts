/** Finds what is on GitHub's lists of merged pull requests, issues, releases and deployments, back to a time. */

import type { Context } from '../context.ts';
import { askInTime, nextIn } from '../lookups/connections.ts';
import type { OptionalFact, Query } from '../lookups/github-api.ts';
import { type GraphqlResult, refuseFor } from '../lookups/graphql.ts';
import { askKnown } from '../lookups/known-fields.ts';
import { type JsonObject, listAt, objectAt, textAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import { activityQuery, type ListName } from './query.ts';
import { LONGEST_MS, type Window, writeTime } from './window.ts';

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
  readonly error?: unknown;
}

type Readings = Readonly<Record<ListName, Reading>>;

interface ListKind extends OptionalFact {
  /** By which time it is sorted, the newest first; undefined: it has what belongs to that time alone. */
  readonly by?: string;
  /** How much before its end something may have begun, in milliseconds. */
  readonly earlier?: number;
}

const kinds: Readonly<Record<ListName, ListKind>> = {
  pullRequests: {
    name: 'the merged pull requests',
    permission: 'pull-requests: read',
    by: 'updatedAt',
  },
  issues: { name: 'the issues', permission: 'issues: read' },
  // A draft was created before it is published.
  releases: {
    name: 'the releases',
    permission: 'contents: read',
    by: 'createdAt',
    earlier: LONGEST_MS.approval,
  },
  deployments: {
    name: 'the deployments',
    permission: 'deployments: read',
    by: 'createdAt',
    earlier: LONGEST_MS.approval,
  },
};

/** As many as GitHub gives on a page, and so few that they are not too much for it: each try may take 10 s. */
const MOST_NODES = 100;
const LEAST_NODES = 25;

/** Requests that are left to what comes after. */
const LATER = 3;

const names = ['pullRequests', 'issues', 'releases', 'deployments'] as const;

export async function findActivity(
  { repository }: Context,
  api: LimitedApi,
  window: Window,
): Promise<Activity> {
  const common = { owner: repository.owner, repo: repository.name, since: writeTime(window.from) };
  const ask = askKnown(api);
  let [first, branch]: [number, string | null] = [MOST_NODES, null];
  let lists: Readings = forEachList(() => ({ nodes: [], isWhole: false, after: null }));
  try {
    while (names.some((name) => isOpen(lists[name])) && api.left() > LATER) {
      const isLast = first === LEAST_NODES || api.left() === LATER + 1;
      const variables = { ...common, first, ...variablesOf(lists) };
      const result = await askInTime(() => ask(activityQuery, variables), isLast);
      if (result === null) first = LEAST_NODES;
      else {
        branch ??= textAt(result.data, 'repository', 'defaultBranchRef', 'name');
        lists = mapLists(lists, (list, name) => readOn(list, { name, result, window }));
      }
    }
  } catch (error) {
    lists = mapLists(lists, (list) => ({ ...list, error }));
  }
  return { branch, lists: settle(lists, api) };
}

function forEachList<T>(make: (name: ListName) => T): Readonly<Record<ListName, T>> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<ListName, T>;
}

/** What becomes of those of which there is more to read. */
function mapLists(lists: Readings, change: (list: Reading, name: ListName) => Reading): Readings {
  return forEachList((name) => (isOpen(lists[name]) ? change(lists[name], name) : lists[name]));
}

function isOpen({ after }: Reading): boolean {
  return after !== undefined;
}

/** Which lists are asked for, and from where on. */
function variablesOf(lists: Readings): Query {
  const flags = forEachList((name) => isOpen(lists[name]));
  const cursors = names.map((name) => [`${name}After`, lists[name].after ?? null] as const);
  return { ...flags, ...Object.fromEntries(cursors) };
}

/** A list with one page more. */
function readOn(
  list: Reading,
  {
    name,
    result,
    window,
  }: { readonly name: ListName; readonly result: GraphqlResult; readonly window: Window },
): Reading {
  // An error about nothing may be about everything.
  const errors = result.errors.filter(({ path: [alias = name] }) => alias === name);
  const error = list.error ?? (errors.length > 0 ? refuseFor(errors) : undefined);
  const connection = objectAt(result.data, name, name);
  if (!Array.isArray(connection?.['nodes']))
    return { nodes: list.nodes, isWhole: false, error: error ?? refuseFor([]) };
  const nodes = [...list.nodes, ...listAt(connection, 'nodes')];
  const { by = '', earlier = 0 } = kinds[name];
  const isPassed = Date.parse(textAt(nodes.at(-1), by) ?? '') < window.from - earlier;
  try {
    const after = isPassed ? undefined : nextIn(connection, list.after ?? null);
    // Of nodes that are refused, there is none in their place.
    if (after === undefined) return { nodes, isWhole: error === undefined, error };
    return { nodes, isWhole: false, after, error };
  } catch (end) {
    return { nodes, isWhole: false, error: end };
  }
}

/** A list of which nothing could be read is null, and the log says why, once for all that have the same reason. */
function settle(lists: Readings, api: LimitedApi): Lists {
  const failed = names.filter((name) => lists[name].error !== undefined);
  const reasons = Map.groupBy(failed, (name) => String(lists[name].error));
  for (const [first, ...others] of reasons.values()) {
    if (first === undefined) continue;
    const all = [first, ...others];
    const listed = all.map(
      (name) => `${lists[name].nodes.length > 0 ? 'a part of ' : ''}${kinds[name].name}`,
    );
    const permission = all.map((name) => kinds[name].permission).join(', ');
    api.leaveOut({ name: listed.join(', '), permission }, lists[first].error);
  }
  return forEachList((name) => {
    const { nodes, isWhole } = lists[name];
    return nodes.length === 0 && !isWhole ? null : { nodes, isWhole };
  });
}
