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
  /** Why no team could be read; null: that is told of each, if it is so. */
  readonly teamsError: unknown;
}

/** More wait for something else than a list in the morning. */
const MOST_PULL_REQUESTS = 500;

/** What GitHub needs most of the time to find out what can be merged. */
const PAUSE_MS = 2000;

/** As many as GitHub takes by their ids, and how often. */
const MOST_IDS = 100;
const MOST_ASKED = 5;

const path = ['repository', 'pullRequests'];

/** Of the path to a pull request, which its list and its position are parts of. */
const DEPTH = path.length + 2;

/** Never throws. */
export async function readRepository(name: string, api: GitHubApi): Promise<FoundRepository> {
  const [owner, repo] = name.split('/');
  const variables = { owner, name: repo };
  const take = (query: string) =>
    takeConnection(api, { query, variables, path, most: MOST_PULL_REQUESTS });
  const whole = await take(pullRequestsQuery);
  // A person's token without that scope is refused everything for the sake of teams.
  const teamsError = lacksScope(whole.error) ? whole.error : null;
  const { pages, end, error } = teamsError ? await take(withoutTeams(pullRequestsQuery)) : whole;
  const nodes = pages.flatMap((page) => nodesOf(page));
  const pulls = pages.flatMap((page) => readPage(page, name));
  const total = numberAt(objectAt(pages[0]?.data, ...path), 'totalCount') ?? 0;
  // Between two pages, one may have been closed.
  const isCut = end !== 'all' || (pages.length === 1 && nodes.length < total);
  const reason = error ?? refuseForNodes(pages);
  return {
    name,
    pulls,
    // An empty list beside an error is no answer.
    isRead: nodes.length > 0 || (pages.length > 0 && reason === null),
    unread: nodes.length - pulls.length,
    cutFrom: isCut ? Math.max(total, nodes.length) : null,
    error: reason,
    teamsError,
  };
}

function lacksScope(error: unknown): boolean {
  return listAt(error, 'errors').some((one) => textAt(one, 'type') === 'INSUFFICIENT_SCOPES');
}

function withoutTeams(query: string): string {
  return query.replace(/\.\.\. on Team \{[^}]*\}/g, '');
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
  const ids = unknown.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return pulls;
  const parts = Array.from({ length: Math.min(MOST_ASKED, Math.ceil(ids.length / MOST_IDS)) });
  const ask = async (start: number) => {
    const variables = { ids: ids.slice(start, start + MOST_IDS) };
    return listAt((await api.graphql(mergeableQuery, variables)).data, 'nodes');
  };
  const fact = { name: 'whether some pull requests conflict', permission: 'contents: read' };
  const nodes = await api.optional(fact, async () => {
    await pause(PAUSE_MS);
    return (await Promise.all(parts.map((_, index) => ask(index * MOST_IDS)))).flat();
  });
  const known = new Map((nodes ?? []).map((node) => [textAt(node, 'id'), readMergeable(node)]));
  return pulls.map((pull) => ({
    ...pull,
    conflicts: pull.conflicts ?? known.get(pull.id) ?? null,
  }));
}
