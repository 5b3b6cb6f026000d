/** The fields that GitHub's GraphQL has of a repository in which things have happened. */

import { connectionOf } from '../github-graphql/connection.ts';
import { fieldError } from '../github-graphql/schema.ts';
import type {
  Deployment,
  ListName,
  PullRequest,
  Release,
  RepositoryFixture,
} from './repository.ts';
import { repositoryUrl } from './repository.ts';

interface IssuesArguments {
  readonly first: number;
  readonly filterBy: { readonly since: string };
}

export function fieldsOf({ refused, ...repository }: RepositoryFixture): object {
  const guard = <A>(name: ListName, resolve: (options: A) => object) =>
    refused.includes(name)
      ? () => {
          throw fieldError('FORBIDDEN', 'Resource not accessible by integration');
        }
      : resolve;
  const issues = repository.issues.map((issue) => ({
    ...issue,
    updatedAt: issue.closedAt ?? issue.createdAt,
  }));
  const list = (name: ListName, items: readonly object[], by: string) =>
    guard(name, connectionOf(newestFirst(items, by)));
  return {
    defaultBranchRef: { name: 'main' },
    pullRequests: list('pullRequests', repository.pullRequests.map(pullRequestOf), 'updatedAt'),
    issues: guard('issues', ({ filterBy, ...page }: IssuesArguments) => {
      const since = issues.filter(({ updatedAt }) => updatedAt >= filterBy.since);
      return connectionOf(newestFirst(since, 'updatedAt'))(page);
    }),
    releases: list('releases', repository.releases.map(releaseOf), 'createdAt'),
    deployments: list('deployments', repository.deployments.map(deploymentOf), 'createdAt'),
  };
}

const SEARCH = /^repo:octo-org\/hello is:pr is:merged merged:<(\S+) author:(\S+)$/;

/** The field `search` of `Query`, as far as it counts pull requests that an author had merged before. */
export function searchIn({ pullRequests }: RepositoryFixture) {
  return ({ query }: { readonly query: string }) => {
    const [, before = '', author] = SEARCH.exec(query) ?? [];
    const found = pullRequests.filter((pull) => pull.author === author && pull.mergedAt < before);
    return { issueCount: author === undefined ? null : found.length };
  };
}

function newestFirst(list: readonly object[], by: string): readonly object[] {
  const timeOf = (item: object) => String(new Map(Object.entries(item)).get(by));
  return [...list].sort((one, other) => timeOf(other).localeCompare(timeOf(one)));
}

function pullRequestOf({ author, labels = [], updatedAt, ...pull }: PullRequest): object {
  const isApp = author?.endsWith('[bot]');
  return {
    ...pull,
    updatedAt: updatedAt ?? pull.mergedAt,
    url: `${repositoryUrl}/pull/${pull.number}`,
    author: author && { __typename: isApp ? 'Bot' : 'User', login: author.replace('[bot]', '') },
    labels: connectionOf(labels.map((name) => ({ name }))),
  };
}

function releaseOf({ createdAt, ...release }: Release): object {
  return {
    name: null,
    isPrerelease: false,
    ...release,
    createdAt: createdAt ?? release.publishedAt ?? '2026-01-01T00:00:00Z',
    isDraft: release.publishedAt === null,
    url: `${repositoryUrl}/releases/tag/${release.tagName}`,
  };
}

function deploymentOf({ states, endedAt, ...deployment }: Deployment): object {
  const createdAt = endedAt ?? deployment.createdAt;
  return {
    ...deployment,
    state: states[0],
    statuses: connectionOf(states.map((state) => ({ state, createdAt }))),
  };
}
