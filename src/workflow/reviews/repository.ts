/** Asks GitHub for the open pull requests of a repository, and keeps apart what it does not tell. */

import { type ConnectionPages, takeConnection } from '../lookups/connections.ts';
import type { GitHubApi } from '../lookups/github-api.ts';
import { type GraphqlError, type GraphqlResult, refuseFor } from '../lookups/graphql.ts';
import { at, isObject, listAt, numberAt, objectAt, textAt } from '../payload.ts';
import { type Gaps, type OpenPullRequest, readMergeable, readPullRequest } from './pull-request.ts';
import { mergeableQuery, pullRequestsQuery } from './query.ts';

export interface Found {
  readonly pulls: readonly OpenPullRequest[];
  /** Whether anything of it could be read. */
  readonly isRead: boolean;
  /** Where reading ended before its end, in a few words. */
  readonly end: string | null;
  /** How much of what could not be read before that. */
  readonly unread: Readonly<Record<Part, number>>;
}

/** What a token may not be allowed to read. */
type Part = 'pulls' | 'teams' | 'checks' | 'others';

/** Of fifty pull requests each, where GitHub can make so large ones. */
const MOST_PAGES = 10;

/** What GitHub needs most of the time to find out what can be merged. */
const PAUSE_MS = 2000;

/** As many as GitHub takes by their ids. */
const MOST_IDS = 100;

const path = ['repository', 'pullRequests'];

/** Never throws: why something could not be read is said in the log. */
export async function readRepository(repository: string, api: GitHubApi): Promise<Found> {
  const [owner, name] = repository.split('/');
  const query = { query: pullRequestsQuery, variables: { owner, name }, path, most: MOST_PAGES };
  const found = await takeConnection(api, query);
  const errors = Object.groupBy(
    found.pages.flatMap((page) => page.errors),
    partOf,
  );
  for (const [part, { what, permission }] of Object.entries(parts)) {
    const own = errors[part as Part];
    if (own) api.leaveOut({ name: `${what} of ${repository}`, permission }, refuseFor(own));
  }
  if (found.end === 'error') {
    const { permission } = parts.pulls;
    api.leaveOut({ name: `pull requests of ${repository}`, permission }, found.error);
  }
  const nodes = found.pages.flatMap(nodesOf);
  return {
    pulls: found.pages.flatMap((page) => readPage(page, repository)),
    isRead: found.pages.length > 0,
    end: describeEnd(found, { repository, read: nodes.length }),
    unread: {
      pulls: nodes.filter((node) => !isObject(node)).length,
      teams: errors.teams?.length ?? 0,
      checks: errors.checks?.length ?? 0,
      others: errors.others?.length ?? 0,
    },
  };
}

function describeEnd(
  { pages, end }: ConnectionPages,
  { repository, read }: { readonly repository: string; readonly read: number },
): string | null {
  if (end === 'all') return null;
  if (pages.length === 0) return `${repository} out of reach`;
  const total = numberAt(objectAt(pages[0]?.data, ...path), 'totalCount');
  return `only the oldest ${read} of ${total ?? 'all'} pull requests of ${repository} read`;
}

/** One that could not be read is null. */
function nodesOf({ data }: GraphqlResult): readonly unknown[] {
  const nodes = at(data, ...path, 'nodes');
  return Array.isArray(nodes) ? nodes : [];
}

function readPage(page: GraphqlResult, repository: string): readonly OpenPullRequest[] {
  return nodesOf(page).flatMap((node, index) => {
    const own = page.errors.filter((error) => error.path[3] === index);
    return isObject(node) ? (readPullRequest(node, repository, gapsOf(own)) ?? []) : [];
  });
}

function gapsOf(errors: readonly GraphqlError[]): Gaps {
  const teams = errors.filter((error) => partOf(error) === 'teams');
  return {
    checks: errors.some((error) => partOf(error) === 'checks'),
    requests: teams.map((error) => Number(error.path[6])),
  };
}

const parts: Readonly<Record<Part, { readonly what: string; readonly permission: string }>> = {
  pulls: { what: 'some pull requests', permission: 'pull-requests: read' },
  teams: { what: 'the teams whose review is requested', permission: '' },
  checks: { what: 'the checks', permission: 'checks: read, statuses: read' },
  others: { what: 'some details', permission: 'contents: read' },
};

/** What an error is about. */
function partOf({ path: [, , , index, ...names] }: GraphqlError): Part | 'events' {
  if (names.length === 0) return index === undefined ? 'others' : 'pulls';
  // Without the event of a request, its age is told as one at least.
  if (names[0] === 'timelineItems') return 'events';
  if (names.at(-1) === 'requestedReviewer') return 'teams';
  return names.includes('statusCheckRollup') || names.includes('checkSuites') ? 'checks' : 'others';
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
