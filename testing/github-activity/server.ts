/** A GitHub on this machine that tells what happened in a repository, by GraphQL and by REST. */

import {
  createGraphqlServer,
  type GraphqlGitHub,
  type GraphqlServer,
} from '../github-graphql/server.ts';
import type { RepositoryFixture } from './repository.ts';
import { fieldsOf, searchIn } from './resolvers.ts';
import { listenForRuns, type RestFault } from './runs.ts';

export interface ActivityOptions extends Omit<GraphqlGitHub, 'repositories' | 'root' | 'rest'> {
  readonly restFault?: RestFault;
}

export interface ActivityServer extends GraphqlServer {
  /** What it was asked by REST. */
  readonly asked: readonly string[];
}

export function createActivityServer(
  repository: RepositoryFixture,
  { restFault, ...options }: ActivityOptions = {},
): ActivityServer {
  const asked: string[] = [];
  const graphql = createGraphqlServer({
    ...options,
    repositories: { 'octo-org/hello': fieldsOf(repository) },
    root: { search: searchIn(repository) },
    rest: listenForRuns(repository, { asked, fault: restFault }),
  });
  return { ...graphql, asked };
}
