/**
 * The pages of a connection of GitHub's GraphQL, each no larger than GitHub can make it in time.
 *
 * Source: https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api
 */

import { flagAt, numberAt, objectAt, textAt } from '../payload.ts';
import type { GitHubApi, Query } from './github-api.ts';
import { type GraphqlResult, refuseFor } from './graphql.ts';

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
  /** How many pages at most. */
  readonly most: number;
}

/** Of larger ones, GitHub often gives up the making after 10 s. */
const FIRST = 50;

/** One that is halved more often does not fail for its size. */
const LEAST = 6;

/** Never throws: what could be read counts. */
export async function takeConnection(
  { graphql }: Pick<GitHubApi, 'graphql'>,
  { query: asked, variables, path, most }: ConnectionQuery,
): Promise<ConnectionPages> {
  const pages: GraphqlResult[] = [];
  let [query, first, after]: [string, number, string | null] = [asked, FIRST, null];
  while (pages.length < most) {
    try {
      const page = await graphql(query, { ...variables, first, after });
      if (isCutShort(page) && first > LEAST) {
        first = Math.floor(first / 2);
        continue;
      }
      const connection = objectAt(page.data, ...path);
      if (!Array.isArray(connection?.['nodes']))
        return { pages, end: 'error', error: refuseFor(page.errors) };
      pages.push(page);
      const info = objectAt(connection, 'pageInfo');
      if (!flagAt(info, 'hasNextPage')) return { pages, end: 'all' };
      query = page.query;
      after = textAt(info, 'endCursor');
    } catch (error) {
      if (!isTooMuch(error) || first <= LEAST) return { pages, end: 'error', error };
      first = Math.floor(first / 2);
    }
  }
  return { pages, end: 'bound' };
}

/** What GitHub answers where it has taken longer than it gives itself. */
export function isTooMuch(error: unknown): boolean {
  return (
    [502, 504].includes(numberAt(error, 'status') ?? 0) || /resource limits/i.test(String(error))
  );
}

/** A page with holes where GitHub has stopped. */
export function isCutShort({ errors }: GraphqlResult): boolean {
  return errors.some(({ type, message }) => /resource.limits/i.test(`${type} ${message}`));
}
