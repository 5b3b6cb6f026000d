/** Finds the pull requests that wait, whose turn each is, and since when. What could not be read is said, and never taken for nothing. */

import type { Context } from '../context.ts';
import { serverUrl } from '../facts/links.ts';
import type { GitHubApi } from '../lookups/github-api.ts';
import { type Choice, readChoice } from './choice.ts';
import type { OpenPullRequest, Reviewer } from './pull-request.ts';
import { completeMergeable, type Found, readRepository } from './repository.ts';
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
  const found = await Promise.all(repositories.map((name) => readRepository(name, api)));
  const { wanted = [], ignored = [] } = Object.groupBy(
    found.flatMap(({ pulls }) => pulls),
    (pull) => (choice.isIgnored(pull) ? 'ignored' : 'wanted'),
  );
  const now = date().getTime();
  const all = findWaiting(await completeMergeable(wanted, api, pause), choice, now);
  const waiting = all.filter(({ age }) => age >= choice.minAge);
  const listed = waiting.slice(0, MOST_LISTED);
  const known = found.some(({ isRead }) => isRead);
  return {
    known,
    count: known ? waiting.length : null,
    at_least: found.some(({ end }) => end !== null),
    left_out: all.length - waiting.length + findWaiting(ignored, choice, now).length,
    groups: groupByTurn(listed, (login) => context.people[login] ?? login),
    more: waiting.length - listed.length,
    unread: describeUnread(found),
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
    reviewers: wait.reviewers.map(nameOfReviewer),
    checks: pull.checks,
    conflicts: pull.conflicts,
    since: new Date(wait.since).toISOString(),
    age,
    at_least: wait.isLeast,
  };
}

/** Of all repositories together, each as a few words. */
function describeUnread(found: readonly Found[]): readonly string[] {
  const count = (part: keyof Found['unread']) =>
    found.reduce((sum, { unread }) => sum + unread[part], 0);
  return [
    ...found.flatMap(({ end }) => end ?? []),
    ...countOf(count('pulls'), 'pull request'),
    ...countOf(count('teams'), 'team'),
    ...(count('checks') > 0 ? ['checks not readable'] : []),
    ...(count('others') > 0 ? ['details not readable'] : []),
  ];
}

function countOf(count: number, name: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'} not readable`];
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
