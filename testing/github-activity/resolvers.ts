/** What GitHub's GraphQL resolves of a repository. */

import type { Deployment, PullRequest, Refused, Release, Repository } from './repository.ts';
import { repositoryUrl } from './repository.ts';
import { RefusedFieldError } from './schema.ts';

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

interface IssueFilter {
  readonly filterBy: { readonly since: string };
}

export function resolversOf(repository: Repository): object {
  const { pullRequests, issues, releases, deployments } = repository;
  const guard =
    <A>(name: Refused, resolve: (options: A) => object) =>
    (options: A) => {
      if (repository.refused.includes(name)) throw new RefusedFieldError();
      return resolve(options);
    };
  return {
    repository: {
      defaultBranchRef: { name: 'main' },
      pullRequests: guard('pullRequests', (page: Page) =>
        paginate(newestFirst(pullRequests.map(resolvePullRequest), 'updatedAt'), page),
      ),
      issues: guard('issues', ({ filterBy, ...page }: Page & IssueFilter) => {
        const changed = issues.map((issue) => ({
          ...issue,
          updatedAt: issue.closedAt ?? issue.createdAt,
        }));
        const since = changed.filter(({ updatedAt }) => updatedAt >= filterBy.since);
        return paginate(newestFirst(since, 'updatedAt'), page);
      }),
      releases: guard('releases', (page: Page) =>
        paginate(newestFirst(releases.map(resolveRelease), 'createdAt'), page),
      ),
      deployments: guard('deployments', (page: Page) =>
        paginate(newestFirst(deployments.map(resolveDeployment), 'createdAt'), page),
      ),
    },
    search: ({ query }: { readonly query: string }) => ({
      issueCount: countFound(query, pullRequests),
    }),
  };
}

/** A cursor is where the next page begins. */
function paginate<T>(all: readonly T[], { first, after }: Page): object {
  if (first > 100) throw new Error(`Requesting ${first} records exceeds the first limit of 100.`);
  const start = Number(after ?? 0);
  const end = start + first;
  const pageInfo = { hasNextPage: end < all.length, endCursor: String(end) };
  return { totalCount: all.length, pageInfo, nodes: all.slice(start, end) };
}

function newestFirst<K extends string, T extends Readonly<Record<K, string>>>(
  list: readonly T[],
  by: K,
): readonly T[] {
  return [...list].sort((one, other) => other[by].localeCompare(one[by]));
}

function resolvePullRequest({ author, labels = [], updatedAt, ...pull }: PullRequest) {
  const isApp = author?.startsWith('app/');
  return {
    ...pull,
    updatedAt: updatedAt ?? pull.mergedAt,
    url: `${repositoryUrl}/pull/${pull.number}`,
    author: author && { __typename: isApp ? 'Bot' : 'User', login: author.replace('app/', '') },
    labels: { nodes: labels.map((name) => ({ name })) },
  };
}

function resolveRelease({ createdAt, ...release }: Release) {
  return {
    name: null,
    isPrerelease: false,
    ...release,
    createdAt: createdAt ?? release.publishedAt ?? '2026-01-01T00:00:00Z',
    isDraft: release.publishedAt === null,
    url: `${repositoryUrl}/releases/tag/${release.tagName}`,
  };
}

function resolveDeployment({ states, ...deployment }: Deployment) {
  return {
    ...deployment,
    state: states[0],
    statuses: { nodes: states.map((state) => ({ state })) },
  };
}

/** `repo:o/r is:pr is:merged merged:<2026-11-20T05:30:00Z author:mona` */
function countFound(query: string, pulls: readonly PullRequest[]): number {
  const [, before = '', author = ''] =
    /^repo:octo-org\/hello is:pr is:merged merged:<(\S+) author:(\S+)$/.exec(query) ?? [];
  if (author === '') throw new Error(`The search ${query} finds nothing here.`);
  return pulls.filter((pull) => pull.author === author && pull.mergedAt < before).length;
}
