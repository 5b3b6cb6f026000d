/** Whose turn a pull request is, and since when. Pure. */

import type { Account, OpenPullRequest, Review, Reviewer } from './pull-request.ts';
import type { Turn } from './types.ts';

export interface Wait {
  readonly turn: Turn;
  /** In milliseconds. */
  readonly since: number;
  /** Whether it may have begun before that. */
  readonly isLeast: boolean;
  /** Who has not answered. */
  readonly reviewers: readonly Reviewer[];
}

/** Somebody whose review is waited for. */
interface Awaited extends Pick<Wait, 'since' | 'isLeast'> {
  readonly reviewer: Reviewer;
  /** Whether they have reviewed it before. */
  readonly isAgain: boolean;
}

/** Null: it waits for nobody. */
export function findTurn(pull: OpenPullRequest, now: number): Wait | null {
  if (pull.isDraft || pull.isQueued) return null;
  const isAsked = (account: Account) =>
    account !== null && pull.requests.some(({ key }) => isSame(key, account.login));
  // Whoever is asked anew has no opinion on what is there now.
  const opinions = pull.opinions.filter(({ author }) => !isAsked(author));
  const approvals = opinions.filter(({ state, author }) => state === 'APPROVED' && !author?.isBot);
  const refusals = opinions.filter(({ state }) => state === 'CHANGES_REQUESTED');
  const open = refusals.filter((review) => !isPushedSince(review, pull));
  if (open.length > 0) return wait('changes', Math.min(...open.map(({ submitted }) => submitted)));
  const pushed = clamp(pull.pushed, pull.created, now);
  if (pull.conflicts || pull.checks === 'failure') return wait('stuck', pushed);
  // What auto-merge waits for are checks alone, where the rules want no other review.
  if (pull.mergesItself && isDecided(pull)) return null;
  if (approvals.length > 0 && refusals.length === 0 && isDecided(pull)) {
    if (pull.checks === 'in_progress') return wait('stuck', pushed);
    return wait('ready', Math.max(...approvals.map(({ submitted }) => submitted)));
  }
  const comments = commentsIn(pull).filter(({ author }) => !isAsked(author));
  const awaited = [
    ...requestsIn(pull),
    ...[...refusals, ...comments].flatMap((review) => awaitAgain(review, pull, now)),
  ];
  if (awaited.length > 0) return waitFor(awaited);
  if (comments.length > 0)
    return wait('changes', Math.min(...comments.map(({ submitted }) => submitted)));
  // Nobody is asked; beside an approval, the rules want another.
  const last = Math.max(readyAt(pull), ...approvals.map(({ submitted }) => submitted));
  return wait(approvals.length > 0 ? 're_review' : 'first_review', last);
}

function wait(turn: Turn, since: number): Wait {
  return { turn, since, isLeast: false, reviewers: [] };
}

/** No rule stands against it; without a rule, one approval is enough. */
function isDecided({ decision }: OpenPullRequest): boolean {
  return decision === null || decision === 'APPROVED';
}

/** For whoever has waited longest. */
function waitFor(awaited: readonly Awaited[]): Wait {
  const [first] = awaited.toSorted((a, b) => a.since - b.since);
  return {
    turn: awaited.every(({ isAgain }) => isAgain) ? 're_review' : 'first_review',
    since: first?.since ?? 0,
    isLeast: first?.isLeast ?? false,
    reviewers: awaited.map(({ reviewer }) => reviewer),
  };
}

/** Requests to people and teams; each has waited since its own. */
function requestsIn(pull: OpenPullRequest): readonly Awaited[] {
  const ready = readyAt(pull);
  return pull.requests
    .filter(({ isBot }) => !isBot)
    .map((reviewer) => {
      const event = pull.events.findLast(
        (one) => one.type === 'requested' && isOf(one.reviewer, reviewer),
      );
      // A request without an event is older than all events that are known.
      const oldest = pull.hasOlderEvents ? pull.events[0]?.time : undefined;
      return {
        reviewer,
        since: Math.max(event?.time ?? oldest ?? ready, ready),
        isLeast: event === undefined || reviewer.key === null,
        isAgain: hasReviewed(reviewer, pull),
      };
    });
}

/** One team that nobody may read is like another. */
function isOf(asked: Reviewer | null, { key }: Reviewer): boolean {
  return key === null ? asked === null : isSame(asked?.key, key);
}

/** Whoever had something to say, once the author has pushed, or has said something to a comment. */
function awaitAgain(review: Review, pull: OpenPullRequest, now: number): readonly Awaited[] {
  const { author, submitted } = review;
  const replied = pull.events.find(
    (event) => event.time > submitted && isAuthor(event.author, pull),
  );
  const since = isPushedSince(review, pull) ? clamp(pull.pushed, submitted, now) : replied?.time;
  // A bot needs nobody who asks it.
  if (author === null || author.isBot || since === undefined) return [];
  const reviewer = { key: author.login, name: author.login, isBot: false };
  return [{ reviewer, since, isLeast: false, isAgain: true }];
}

/** Reviews of people that decide nothing. What the author replies to one is a review, too. */
function commentsIn(pull: OpenPullRequest): readonly Review[] {
  return pull.reviews.filter(
    ({ state, author }) =>
      state === 'COMMENTED' &&
      author !== null &&
      !author.isBot &&
      !isAuthor(author, pull) &&
      !pull.opinions.some((opinion) => isSame(opinion.author?.login, author.login)),
  );
}

function hasReviewed({ key }: Reviewer, { events, opinions, reviews }: OpenPullRequest): boolean {
  return [...events, ...opinions, ...reviews].some(({ author }) => isSame(author?.login, key));
}

function isPushedSince({ commit }: Review, { head }: OpenPullRequest): boolean {
  return head !== null && commit !== head;
}

function isAuthor(account: Account, { author }: OpenPullRequest): boolean {
  return isSame(account?.login, author?.login);
}

/** Since when it is there to be reviewed. */
function readyAt({ created, events }: OpenPullRequest): number {
  const ready = events.filter(({ type }) => type === 'ready' || type === 'reopened');
  return Math.max(created, ...ready.map(({ time }) => time));
}

/** A commit has the time of a clock that may be wrong. */
function clamp(time: number, least: number, most: number): number {
  return Math.max(least, Math.min(time, most));
}

/** Logins, or teams, as GitHub compares them. What nobody knows is nobody's. */
function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b) && a?.toLowerCase() === b?.toLowerCase();
}
