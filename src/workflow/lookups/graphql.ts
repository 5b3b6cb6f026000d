/**
 * GitHub's GraphQL: what it answers also where a part of that is missing, which Octokit takes for an error.
 *
 * Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits
 */

import { at, isObject, type JsonObject, listAt, objectAt, textAt } from '../payload.ts';
import type { Octokit, Query } from './octokit.ts';
import { RATE_LIMITED } from './rate-limit.ts';

export interface GraphqlResult {
  /** Null in it is what there is not, or what an error is about. */
  readonly data: JsonObject;
  readonly errors: readonly GraphqlError[];
}

/** Why a part of the data is null. */
export interface GraphqlError {
  /** Such as `FORBIDDEN` or `NOT_FOUND`. */
  readonly type: string | null;
  readonly message: string;
  /** To what is null: names, and positions in lists. */
  readonly path: readonly (string | number)[];
}

/** A response with HTTP 200 that holds no data, with the sentence about it. */
export class GraphqlRefusal extends Error {
  override readonly name = 'GraphqlRefusal';
  readonly errors: readonly object[];

  constructor(message: string, errors: readonly object[]) {
    super(message);
    this.errors = errors;
  }
}

/** In characters: what a token lacks, GitHub says at length. */
const MOST_REASON = 400;

/** Of what is null where it should not be. */
export function refuseFor(errors: readonly object[]): GraphqlRefusal {
  const reason = textAt(errors[0], 'message')?.trim().split('\n')[0]?.slice(0, MOST_REASON);
  const words = reason ? `: ${reason.replace(/\.?$/, '.')}` : '.';
  return new GraphqlRefusal(`GitHub's API answered without it${words}`, errors);
}

/** @throws what Octokit throws for a status that is an error, and {GraphqlRefusal} */
export async function askGraphql(
  octokit: Octokit,
  query: string,
  variables: Query,
): Promise<GraphqlResult> {
  try {
    const data = await octokit.graphql(query, variables);
    if (!isObject(data)) throw new GraphqlRefusal(NO_DATA, []);
    return { data, errors: [] };
  } catch (error) {
    if (textAt(error, 'name') !== 'GraphqlResponseError') throw error;
    const errors = listAt(error, 'errors');
    const data = objectAt(error, 'data');
    if (isRateLimit(error, errors)) throw new GraphqlRefusal(RATE_LIMITED, errors);
    if (data === null) throw refuseFor(errors);
    return { data, errors: errors.map(readError) };
  }
}

const NO_DATA =
  "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";

/** With 200, too: the words of the error differ, the header does not. */
function isRateLimit(error: unknown, errors: readonly JsonObject[]): boolean {
  return (
    at(error, 'headers', 'retry-after') !== undefined ||
    errors.some((one) => /^RATE_LIMIT/.test(textAt(one, 'type') ?? ''))
  );
}

function readError(error: JsonObject): GraphqlError {
  const path = at(error, 'path');
  return {
    type: textAt(error, 'type'),
    message: textAt(error, 'message') ?? '',
    path: Array.isArray(path) ? path : [],
  };
}
