/**
 * Executes what is asked of GitHub's GraphQL against GitHub's own schema: a query that GitHub would refuse is refused, and an
 * answer that GitHub could not give is an error.
 */

import { schema } from '@octokit/graphql-schema';
import { buildSchema, type GraphQLSchema, graphql } from 'graphql';

let known: GraphQLSchema | undefined;

function loadSchema(): GraphQLSchema {
  known ??= buildSchema(schema.idl, { assumeValidSDL: true });
  return known;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An error of GitHub's, which has a type beside what all servers' errors have. */
export interface AnsweredError {
  readonly type?: unknown;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/** What resolvers throw where GitHub refuses a field. */
export class RefusedFieldError extends Error {
  override readonly message = 'Resource not accessible by integration';
  readonly extensions = { type: 'FORBIDDEN' };
}

/** @param root resolvers by name; what is there already is its own value */
export async function executeQuery(
  { query, variables }: GraphqlRequest,
  root: object,
): Promise<GraphqlAnswer> {
  const { data, errors } = await graphql({
    schema: loadSchema(),
    source: query,
    rootValue: root,
    variableValues: variables,
  });
  const told = errors?.map(({ message, path, extensions, originalError }) => {
    // What no resolver has meant is a mistake of the query, or of this GitHub.
    if (!(originalError instanceof RefusedFieldError)) throw new Error(`${message} (${path})`);
    return { type: extensions['type'], message, path: path ?? [] };
  });
  return { data, ...(told && { errors: told }) };
}
