/** Whose turn a pull request is, and since when. Pure. */

import { isSame, type Reviewer } from './account.ts';
import type { OpenPullRequest, Review } from './pull-request.ts';
import { type SortedReviews, sortReviews } from './standing.ts';
import type { Turn } from './types.ts';

export interface Wait {
  readonly turn: Turn;
  /** In milliseconds. */
  readonly since: number;
  /** Whether it may have begun before that. */
  readonly isLeast: boolean;
  /** Who has not answered, the longest wait first. */
  readonly reviewers: readonly Reviewer[];
}

/** Somebody whose review is waited for; null: nobody who is known. */
interface Awaited extends Pick<Wait, 'since' | 'isLeast'> {
  readonly reviewer: Reviewer | null;
  /** Whether they have reviewed it before. */
  readonly isAgain: boolean;
}

/** Null: it waits for nobody. */
export function findTurn(pull: OpenPullRequest, now: number): Wait | null {
  if (pull.isDraft || pull.isQueued) return null;
  const reviews = sortReviews(pull);
  const open = reviews.refusals.filter((review) => !isPushedSince(review, pull));
  if (open.length > 0) return waitForAuthor(open, pull);
  const stuck = wait('stuck', clamp(pull.pushed, pull.created, now));
  if (pull.conflicts || pull.checks === 'failure') return stuck;
  // What auto-merge waits for are checks alone, where the rules want no other review.
  if (pull.mergesItself && (pull.decision === null || pull.decision === 'APPROVED')) return null;
  if (!isAccepted(pull, reviews)) return waitForReview(pull, reviews, now);
  if (pull.checks === 'in_progress') return stuck;
  return wait('ready', Math.max(readyAt(pull), ...timesOf(reviews.approvals)));
}

/** By the rules, unless all who have approved it are asked anew; without any, by one person whom nobody contradicts. */
function isAccepted(
  { decision, opinions }: OpenPullRequest,
  { approvals, refusals, hasApproval }: SortedReviews,
): boolean {
  if (decision === null) return hasApproval && refusals.length === 0;
  const isAskedAnew = approvals.length === 0 && opinions.some(({ state }) => state === 'APPROVED');
  return decision === 'APPROVED' && !isAskedAnew;
}

function waitForAuthor(reviews: readonly Review[], pull: OpenPullRequest): Wait {
  return wait('changes', Math.max(readyAt(pull), Math.min(...timesOf(reviews))));
}

function waitForReview(pull: OpenPullRequest, reviews: SortedReviews, now: number): Wait {
  const { approvals, refusals, dismissed, comments, hasApproval } = reviews;
  const awaited = [
    ...requestsIn(pull),
    ...[...refusals, ...dismissed, ...comments].flatMap((review) => awaitAgain(review, pull, now)),
  ].toSorted((a, b) => a.since - b.since);
  const [first] = awaited;
  if (first !== undefined)
    return {
      turn: hasApproval || awaited.every(({ isAgain }) => isAgain) ? 're_review' : 'first_review',
      since: Math.max(readyAt(pull), first.since),
      isLeast: first.isLeast,
      reviewers: awaited.flatMap(({ reviewer }) => reviewer ?? []),
    };
  if (comments.length > 0) return waitForAuthor(comments, pull);
  // Nobody is asked; beside an approval, the rules want another.
  if (hasApproval) return wait('re_review', Math.max(readyAt(pull), ...timesOf(approvals)));
  return { ...wait('first_review', 0), ...beginningOf(pull) };
}

function wait(turn: Turn, since: number): Wait {
  return { turn, since, isLeast: false, reviewers: [] };
}

function timesOf(reviews: readonly Review[]): readonly number[] {
  return reviews.map(({ submitted }) => submitted);
}

/** Requests to people and teams; each has waited since its own. */
function requestsIn(pull: OpenPullRequest): readonly Awaited[] {
  return pull.requests
    .filter(({ isBot }) => !isBot)
    .map((reviewer) => {
      const event = pull.events.findLast(
        (one) => one.type === 'requested' && isOf(one.reviewer, reviewer),
      );
      return {
        reviewer,
        since: Math.max(event?.time ?? beginningOf(pull).since, readyAt(pull)),
        isLeast: event === undefined || reviewer.key === null,
        isAgain: hasReviewed(reviewer, pull),
      };
    });
}

/** One team that nobody may read is like another. */
function isOf(asked: Reviewer | null, { key }: Reviewer): boolean {
  return key === null ? asked === null : isSame(asked?.key, key);
}

/** Whoever had something to say, once the author has pushed, or has said something to a comment; or who no longer has. */
function awaitAgain(review: Review, pull: OpenPullRequest, now: number): readonly Awaited[] {
  const { author, submitted, state } = review;
  // A bot needs nobody who asks it.
  if (author?.isBot) return [];
  const dismissal = pull.events.findLast(
    (event) => event.type === 'dismissed' && isSame(event.reviewer?.key, author?.login),
  );
  const replied = pull.remarks
    .filter((remark) => isSame(remark.author?.login, pull.author?.login))
    .find(({ time }) => time > submitted);
  const pushed = isPushedSince(review, pull) ? clamp(pull.pushed, submitted, now) : undefined;
  const since =
    state === 'DISMISSED' ? (dismissal?.time ?? pushed ?? submitted) : (pushed ?? replied?.time);
  if (since === undefined) return [];
  const reviewer = author && { key: author.login, name: author.login, isBot: false };
  return [{ reviewer, since, isLeast: false, isAgain: true }];
}

function hasReviewed({ key }: Reviewer, { remarks, opinions, reviews }: OpenPullRequest): boolean {
  return [...remarks, ...opinions, ...reviews].some(({ author }) => isSame(author?.login, key));
}

function isPushedSince({ commit }: Review, { head }: OpenPullRequest): boolean {
  return head !== null && commit !== undefined && commit !== head;
}

/** Since when it is there to be reviewed, as far as is known. */
function readyAt({ created, events }: OpenPullRequest): number {
  const ready = events.filter(({ type }) => type === 'ready' || type === 'reopened');
  return Math.max(created, ...ready.map(({ time }) => time));
}

/** What came before all events that are known may have been long after it was opened. */
function beginningOf(pull: OpenPullRequest): Pick<Wait, 'since' | 'isLeast'> {
  const [oldest] = pull.events;
  const ready = readyAt(pull);
  const isKnown = !pull.hasOlderEvents || oldest === undefined || ready > pull.created;
  return isKnown ? { since: ready, isLeast: false } : { since: oldest.time, isLeast: true };
}

/** A commit has the time of a clock that may be wrong. */
function clamp(time: number, least: number, most: number): number {
  return Math.max(least, Math.min(time, most));
}
