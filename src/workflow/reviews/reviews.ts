/** Finds the pull requests that wait, whose turn each is, and since when. What could not be read is said, and never taken for nothing. */

import type { Context } from '../context.ts';
import { serverUrl } from '../facts/links.ts';
import type { GitHubApi } from '../lookups/github-api.ts';
import { distinctBy } from '../mentions/distinct.ts';
import type { Reviewer } from './account.ts';
import { type Choice, readChoice } from './choice.ts';
import { describeGaps, tellGaps } from './gaps.ts';
import type { OpenPullRequest } from './pull-request.ts';
import { completeMergeable, readRepository } from './repository.ts';
import { findTurn, type Wait } from './turn.ts';
import type { ReviewGroup, Reviews, Turn, WaitingPullRequest } from './types.ts';

export interface ReviewSources {
  /** The clock. */
  readonly date: () => Date;
  /** Resolves after so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A pull request that waits, with what the choice of the author makes of its wait. */
interface Waiting {
  readonly pull: OpenPullRequest;
  readonly wait: Wait;
  readonly age: number;
}

/** In the sequence of who can act. */
const turns: readonly Turn[] = ['first_review', 're_review', 'changes', 'ready', 'stuck'];

/** More is no list that anybody reads in the morning. */
const MOST_LISTED = 20;

/** @throws {ActionError} `invalid_input` for what is wrong in `data` */
export async function findReviews(
  context: Context,
  api: GitHubApi,
  { date, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }: ReviewSources,
): Promise<Reviews> {
  const choice = await readChoice(context.data, context.repository.full_name);
  const { repositories } = choice;
  const read = await Promise.all(repositories.map((name) => readRepository(name, api)));
  const { wanted = [], ignored = [] } = Object.groupBy(
    // One that was renamed has the same ones under both of its names.
    distinctBy(
      read.flatMap(({ pulls }) => pulls),
      ({ url, repository, number }) => url ?? `${repository}#${number}`,
    ),
    (pull) => (choice.isIgnored(pull) ? 'ignored' : 'wanted'),
  );
  const now = date().getTime();
  const pulls = await completeMergeable(wanted, api, pause);
  const all = findWaiting(pulls, choice, now);
  // Where it may be longer, nobody is left out for it; but nothing waits for longer than it is there.
  const mostOf = ({ pull, wait, age }: Waiting) =>
    wait.isLeast ? choice.calendar.workingDaysBetween(pull.created, now) : age;
  const waiting = all.filter((one) => mostOf(one) >= choice.minAge);
  const listed = chooseListed(waiting);
  const found = { repositories: read, waiting };
  tellGaps(found, api, context.repository.full_name);
  return {
    count: read.some(({ isRead }) => isRead) ? waiting.length : null,
    ...describeGaps(found),
    // Whatever else waits for nobody is a draft.
    merging: pulls.filter(({ isDraft }) => !isDraft).length - all.length,
    left_out: all.length - waiting.length + findWaiting(ignored, choice, now).length,
    groups: groupByTurn(listed, (login) => context.people[login] ?? login),
    more: waiting.length - listed.length,
    repositories,
    url: urlOf(context, repositories),
    awaited: [
      ...new Set(listed.flatMap(({ wait }) => wait.reviewers.flatMap(({ key }) => key ?? []))),
    ],
  };
}

/** The oldest wait first. */
function findWaiting(
  pulls: readonly OpenPullRequest[],
  { calendar }: Choice,
  now: number,
): readonly Waiting[] {
  return pulls
    .flatMap((pull) => {
      const wait = findTurn(pull, now);
      return wait ? { pull, wait, age: calendar.workingDaysBetween(wait.since, now) } : [];
    })
    .toSorted((a, b) => a.wait.since - b.wait.since);
}

/** Each group has its oldest listed, then its second oldest: twenty that are stuck for months are not all there is to do. */
function chooseListed(waiting: readonly Waiting[]): readonly Waiting[] {
  const groups = [...Map.groupBy(waiting, ({ wait }) => wait.turn).values()];
  const ranks = new Map(groups.flatMap((group) => group.map((one, rank) => [one, rank] as const)));
  const rankOf = (one: Waiting) => ranks.get(one) ?? 0;
  const sorted = waiting.toSorted((a, b) => rankOf(a) - rankOf(b));
  const chosen = new Set(sorted.slice(0, MOST_LISTED));
  return waiting.filter((one) => chosen.has(one));
}

function groupByTurn(
  waiting: readonly Waiting[],
  nameOf: (login: string) => string,
): readonly ReviewGroup[] {
  return turns
    .map((turn) => ({
      turn,
      list: waiting.filter(({ wait }) => wait.turn === turn).map((one) => describe(one, nameOf)),
    }))
    .filter(({ list }) => list.length > 0);
}

function describe(
  { pull, wait, age }: Waiting,
  nameOf: (login: string) => string,
): WaitingPullRequest {
  const nameOfReviewer = ({ key, name }: Reviewer) => (key === name ? nameOf(name) : name);
  return {
    number: pull.number,
    title: pull.title,
    url: pull.url,
    repository: pull.repository,
    author: pull.author && nameOf(pull.author.login),
    reviewers: [...new Set(wait.reviewers.map(nameOfReviewer))],
    checks: pull.checks,
    conflicts: pull.conflicts,
    since: new Date(wait.since).toISOString(),
    age,
    at_least: wait.isLeast,
  };
}

/** Their list on GitHub, of all repositories together. */
function urlOf({ github, repository }: Context, repositories: readonly string[]): string | null {
  const server = serverUrl(github);
  if (server === null) return null;
  const [only] = repositories;
  if (repositories.length === 1 && only === repository.full_name) return `${repository.url}/pulls`;
  const words = ['is:open', 'is:pr', 'draft:false', ...repositories.map((name) => `repo:${name}`)];
  return `${server}/pulls?q=${words.map(encodeURIComponent).join('+')}`;
}
