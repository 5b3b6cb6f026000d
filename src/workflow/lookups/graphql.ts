/**
 * GitHub's GraphQL: what it answers also where a part of that is missing, which Octokit takes for an error.
 *
 * Source: https://docs.github.com/graphql/overview/rate-limits-and-query-limits
 */

import { at, isObject, type JsonObject, listAt, objectAt, textAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';
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

/** How the GitHub that is there is asked: by one function, in which what it does not know is remembered. */
export type AskKnown = (query: string, variables: Query) => Promise<GraphqlResult>;

/**
 * Where the server is too old for some fields, asks once more without them, and from then on leaves them out.
 * @returns a function that throws like `graphql`
 */
export function askKnown({ graphql, leaveOut }: Pick<GitHubApi, 'graphql' | 'leaveOut'>): AskKnown {
  const unknown: string[] = [];
  return async (query, variables) => {
    try {
      return await graphql(unknown.reduce(withoutField, query), variables);
    } catch (error) {
      const fields = unknownFieldsIn(error).filter((field) => !unknown.includes(field));
      if (fields.length === 0) throw error;
      unknown.push(...fields);
      leaveOut({ name: fields.join(', '), permission: '' }, error);
      return graphql(unknown.reduce(withoutField, query), variables);
    }
  };
}

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

/** A GitHub Enterprise Server that is older than a field refuses the whole query, and names each. */
function unknownFieldsIn(error: unknown): readonly string[] {
  if (!(error instanceof GraphqlRefusal)) return [];
  return error.errors
    .filter((one) => textAt(one, 'extensions', 'code') === 'undefinedField')
    .flatMap((one) => textAt(one, 'extensions', 'fieldName') ?? []);
}

/** The query without every field of this name, with what is asked inside of it. */
function withoutField(query: string, name: string): string {
  const field = new RegExp(
    `(?:\\b\\w+:\\s*)?(?<![\\w$.])${name}(?![\\w:])\\s*(?:\\([^)]*\\))?\\s*(?:@\\w+\\s*\\([^)]*\\)\\s*)*`,
    'g',
  );
  let rest = query;
  for (let found = field.exec(rest); found !== null; found = field.exec(rest)) {
    const end = endOfBraces(rest, found.index + found[0].length);
    rest = rest.slice(0, found.index) + rest.slice(end);
    field.lastIndex = found.index;
  }
  return withoutEmpty(rest);
}

/** A field of which nothing is asked any more, with its name and whatever else belongs to it. */
const EMPTY =
  /(?:\.\.\. on \w+|(?:\w+:\s*)?\w+\s*(?:\([^)]*\))?)\s*(?:@\w+\s*\([^)]*\)\s*)*\{\s*\}/;

function withoutEmpty(query: string): string {
  const rest = query.replace(EMPTY, '');
  return rest === query ? query : withoutEmpty(rest);
}

/** Behind the braces that begin here; here, where none do. */
function endOfBraces(text: string, start: number): number {
  if (text[start] !== '{') return start;
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return text.length;
}
