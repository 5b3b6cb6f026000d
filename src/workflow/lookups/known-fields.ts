/** Asks a GitHub that may be older than some fields: it refuses a query that has one, so the next goes without. */

import { textAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';
import { GraphqlRefusal, type GraphqlResult } from './graphql.ts';
import type { Query } from './octokit.ts';

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
