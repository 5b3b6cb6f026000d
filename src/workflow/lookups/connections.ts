/**
 * The pages of a connection of GitHub's GraphQL, each no larger than GitHub can make it in time.
 *
 * Source: https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
 */

import { flagAt, type JsonObject, numberAt, objectAt, textAt } from '../payload.ts';
import type { GitHubApi, Query } from './github-api.ts';
import { type GraphqlResult, refuseFor } from './graphql.ts';
import { askKnown } from './known-fields.ts';

export interface ConnectionPages {
  readonly pages: readonly GraphqlResult[];
  /** `all` is read; or as far as the bound, or until something went wrong. */
  readonly end: 'all' | 'bound' | 'error';
  /** What went wrong. */
  readonly error?: unknown;
}

export interface ConnectionQuery {
  /** With the variables `$first` and `$after`, and `pageInfo { hasNextPage endCursor }`. */
  readonly query: string;
  readonly variables: Query;
  /** To the connection: names. */
  readonly path: readonly string[];
  /** How many nodes at most, but for the rest of a page. */
  readonly most: number;
}

/** Of larger ones, GitHub often gives up the making after 10 s. */
const FIRST = 50;

/** One that is halved more often does not fail for its size. */
const LEAST = 6;

/** Never throws: what could be read counts. */
export async function takeConnection(
  api: Pick<GitHubApi, 'graphql' | 'leaveOut'>,
  { query, variables, path, most }: ConnectionQuery,
): Promise<ConnectionPages> {
  const pages: GraphqlResult[] = [];
  const ask = askKnown(api);
  let [first, after, count]: [number, string | null, number] = [FIRST, null, 0];
  try {
    while (count < most) {
      const size = { first, after };
      const page = await askInTime(() => ask(query, { ...variables, ...size }), first <= LEAST);
      if (page === null) {
        first = Math.floor(first / 2);
        continue;
      }
      const connection = objectAt(page.data, ...path);
      const nodes = connection?.['nodes'];
      if (!Array.isArray(nodes)) throw refuseFor(page.errors);
      pages.push(page);
      count += nodes.length;
      const next = nextIn(connection ?? {}, after);
      if (next === undefined) return { pages, end: 'all' };
      after = next;
    }
    return { pages, end: 'bound' };
  } catch (error) {
    return { pages, end: 'error', error };
  }
}

/**
 * Where the next page begins; undefined: there is none.
 * @throws {GraphqlRefusal} where that is no further than this one, which no one would come to the end of
 */
export function nextIn(connection: JsonObject, after: string | null): string | undefined {
  const info = objectAt(connection, 'pageInfo');
  if (!flagAt(info, 'hasNextPage')) return undefined;
  const next = textAt(info, 'endCursor');
  if (next === null || next === after)
    throw refuseFor([{ message: 'It does not say where the next page begins.' }]);
  return next;
}

/**
 * Null: that was too much for GitHub, or went wrong on its side, and a smaller page may not.
 * @param isLast whether none smaller is asked for, so that what there is counts
 */
export async function askInTime(
  ask: () => Promise<GraphqlResult>,
  isLast: boolean,
): Promise<GraphqlResult | null> {
  try {
    const page = await ask();
    return isCutShort(page) && !isLast ? null : page;
  } catch (error) {
    if (isLast || !isPassing(error)) throw error;
    return null;
  }
}

/**
 * GitHub answers 502 or 504 where it has taken longer than it gives itself, or nothing; Octokit has 500 for a connection that is lost,
 * too.
 */
function isPassing(error: unknown): boolean {
  return (
    (error instanceof DOMException && error.name === 'TimeoutError') ||
    (numberAt(error, 'status') ?? 0) >= 500 ||
    /resource limits|something went wrong/i.test(String(error))
  );
}

/** A page with holes where GitHub has stopped. */
function isCutShort({ errors }: GraphqlResult): boolean {
  return errors.some(({ type, message }) => /resource.limits/i.test(`${type} ${message}`));
}
