/** Asks GitHub for the open pull requests of a repository, and keeps apart what it does not tell. */

import { takeConnection } from '../lookups/connections.ts';
import type { GitHubApi } from '../lookups/github-api.ts';
import { type GraphqlRefusal, type GraphqlResult, refuseFor } from '../lookups/graphql.ts';
import { at, isObject, listAt, numberAt, objectAt, textAt } from '../payload.ts';
import { type OpenPullRequest, readMergeable, readPullRequest } from './pull-request.ts';
import { mergeableQuery, pullRequestsQuery } from './query.ts';

export interface FoundRepository {
  /** `owner/name` */
  readonly name: string;
  readonly pulls: readonly OpenPullRequest[];
  /** Whether anything of it could be read. */
  readonly isRead: boolean;
  /** How many GitHub has named, and did not tell of. */
  readonly unread: number;
  /** How many there are, where reading ended before its end. */
  readonly cutFrom: number | null;
  /** Why; null: nothing went wrong. */
  readonly error: unknown;
}

/** Of fifty pull requests each, where GitHub can make so large ones. */
const MOST_PAGES = 10;

/** What GitHub needs most of the time to find out what can be merged. */
const PAUSE_MS = 2000;

/** As many as GitHub takes by their ids. */
const MOST_IDS = 100;

const path = ['repository', 'pullRequests'];

/** Of the path to a pull request, which its list and its position are parts of. */
const DEPTH = path.length + 2;

/** Never throws. */
export async function readRepository(name: string, api: GitHubApi): Promise<FoundRepository> {
  const [owner, repo] = name.split('/');
  const variables = { owner, name: repo };
  const query = { query: pullRequestsQuery, variables, path, most: MOST_PAGES };
  const { pages, end, error } = await takeConnection(api, query);
  const nodes = pages.flatMap((page) => nodesOf(page));
  const pulls = pages.flatMap((page) => readPage(page, name));
  const total = numberAt(objectAt(pages[0]?.data, ...path), 'totalCount') ?? 0;
  const isCut = end !== 'all' || nodes.length < total;
  return {
    name,
    pulls,
    isRead: pages.length > 0,
    unread: nodes.length - pulls.length,
    cutFrom: isCut ? Math.max(total, nodes.length) : null,
    error: error ?? refuseForNodes(pages),
  };
}

/** A pull request that was not read at all is null, and its error is about just that. */
function refuseForNodes(pages: readonly GraphqlResult[]): GraphqlRefusal | null {
  const errors = pages.flatMap((page) => page.errors).filter((one) => one.path.length < DEPTH + 1);
  return errors.length > 0 ? refuseFor(errors) : null;
}

/** One that could not be read is null. */
function nodesOf({ data }: GraphqlResult): readonly unknown[] {
  const nodes = at(data, ...path, 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

function readPage(page: GraphqlResult, repository: string): readonly OpenPullRequest[] {
  return nodesOf(page).flatMap((node, index) => {
    const errors = page.errors
      .filter((error) => error.path[DEPTH - 1] === index)
      .map((error) => ({ ...error, path: error.path.slice(DEPTH) }));
    return isObject(node) ? (readPullRequest(node, repository, errors) ?? []) : [];
  });
}

/** Asks once more whether they conflict, of those of which GitHub had to find out first. */
export async function completeMergeable(
  pulls: readonly OpenPullRequest[],
  api: GitHubApi,
  pause: (milliseconds: number) => Promise<void>,
): Promise<readonly OpenPullRequest[]> {
  const unknown = pulls.filter(
    ({ conflicts, isDraft, isQueued }) => conflicts === null && !isDraft && !isQueued,
  );
  const ids = unknown.flatMap(({ id }) => id ?? []).slice(0, MOST_IDS);
  if (ids.length === 0) return pulls;
  const fact = { name: 'whether some pull requests conflict', permission: 'contents: read' };
  const nodes = await api.optional(fact, async () => {
    await pause(PAUSE_MS);
    return listAt((await api.graphql(mergeableQuery, { ids })).data, 'nodes');
  });
  const known = new Map((nodes ?? []).map((node) => [textAt(node, 'id'), readMergeable(node)]));
  return pulls.map((pull) => ({
    ...pull,
    conflicts: pull.conflicts ?? known.get(pull.id) ?? null,
  }));
}
