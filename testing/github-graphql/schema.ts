/** GitHub's own schema of its GraphQL: what a query may ask for, and what an answer may hold. */

import { schema as github } from '@octokit/graphql-schema';
import {
  buildASTSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';

let built: GraphQLSchema | undefined;

/** Building it takes a second. */
function schemaOf(): GraphQLSchema {
  built ??= buildASTSchema(parse(github.idl, { noLocation: true }), { assumeValid: true });
  return built;
}

/** What is wrong with a query, as sentences. */
export function findIssues(query: string): readonly string[] {
  try {
    return validate(schemaOf(), parse(query)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}

/**
 * What GitHub answers to a query. A value that does not fit its type is an error, as on GitHub.
 * @param root the fields of `Query`; a function in it takes the arguments of its field
 */
export async function respondTo(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  root: object,
): Promise<object> {
  const document = parse(query);
  const result: ExecutionResult = await execute({
    schema: schemaOf(),
    document,
    rootValue: root,
    variableValues: variables,
  });
  const { data, errors } = result;
  return { data, ...(errors && { errors: errors.map(toGitHubError) }) };
}

/** An error of a field, which is null then. */
export function fieldError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** GitHub has the type beside the message. */
function toGitHubError({ message, path, extensions }: GraphQLError): object {
  return { message, path, type: extensions['type'] ?? 'INTERNAL' };
}
