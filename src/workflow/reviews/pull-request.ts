/** Reads an open pull request out of GitHub's GraphQL, as far as it tells whose turn it is. */

import type { GraphqlError } from '../lookups/graphql.ts';
import {
  at,
  flagAt,
  type JsonObject,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  textAt,
  timeAt,
} from '../payload.ts';
import {
  type Account,
  type Reviewer,
  readAccount,
  readReviewer,
  unreadableTeam,
} from './account.ts';
import type { Checks } from './types.ts';

export interface Review {
  readonly state: string | null;
  readonly author: Account;
  /** In milliseconds, like all times here. */
  readonly submitted: number;
  /** What was the newest commit then; null where it is gone, undefined where the token may not read it. */
  readonly commit: string | null | undefined;
}

/** That somebody has said something in a review, whatever it was. */
type Remark = Pick<Review, 'author'> & { readonly time: number };

interface TimelineEvent {
  readonly type: 'requested' | 'dismissed' | 'ready' | 'reopened' | 'force_pushed';
  readonly time: number;
  /** Whose review is requested or dismissed; null: nobody may know. */
  readonly reviewer: Reviewer | null;
}

export interface OpenPullRequest {
  readonly id: string | null;
  readonly number: number;
  readonly title: string | null;
  readonly url: string | null;
  readonly repository: string;
  readonly author: Account;
  readonly labels: readonly string[];
  readonly created: number;
  readonly isDraft: boolean;
  /** Whether the merge queue sees to it. */
  readonly isQueued: boolean;
  /** Whether auto-merge will, as soon as nothing is in its way. */
  readonly mergesItself: boolean;
  /** The newest commit, and when it came. */
  readonly head: string | null;
  readonly pushed: number;
  readonly checks: Checks;
  readonly conflicts: boolean | null;
  /** By the rules of its branch; null: there are none. */
  readonly decision: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | 'UNKNOWN' | null;
  readonly requests: readonly Reviewer[];
  /** The newest of each who may decide; comments are none, what was dismissed is. */
  readonly opinions: readonly Review[];
  /** The newest of each whose review is not requested again. */
  readonly reviews: readonly Review[];
  /** The newest, also of those who have said something else since. */
  readonly remarks: readonly Remark[];
  /** The newest, the oldest of them first. */
  readonly events: readonly TimelineEvent[];
  /** Whether there were others before them. */
  readonly hasOlderEvents: boolean;
  /** What GitHub did not let the token read of it; each with its path inside of it. */
  readonly errors: readonly GraphqlError[];
}

/** As many events as the query asks for. */
const MOST_EVENTS = 20;

/** What a token may not be allowed to read of one. */
export type Part = 'teams' | 'checks' | 'times' | 'others';

/** @param path inside of the pull request */
export function partOf({ path: [name, ...names] }: GraphqlError): Part {
  // Of a team that may not be read, the event may not be, either.
  if (names.at(-1) === 'requestedReviewer') return 'teams';
  if (name === 'timelineItems') return 'times';
  return names.includes('statusCheckRollup') || names.includes('checkSuites') ? 'checks' : 'others';
}

/** @param errors about it, each with its path inside of it */
export function readPullRequest(
  json: JsonObject,
  repository: string,
  errors: readonly GraphqlError[],
): OpenPullRequest | null {
  const number = numberAt(json, 'number');
  const created = timeAt(json, 'createdAt');
  if (number === null || created === null) return null;
  const events = listAt(json, 'timelineItems', 'nodes').flatMap(readEvent);
  const isRefused = (...path: GraphqlError['path']) =>
    errors.some((error) => path.every((part, index) => part === error.path[index]));
  const hasChecks = !errors.some((error) => partOf(error) === 'checks');
  const readReviews = (name: string) =>
    listAt(json, name, 'nodes').flatMap((review, index) =>
      readReview(review, !isRefused(name, 'nodes', index, 'commit')),
    );
  const reviews = readReviews('latestReviews');
  const commit = objectAt(listAt(json, 'commits', 'nodes')[0], 'commit');
  return {
    id: textAt(json, 'id'),
    number,
    title: lineAt(json, 'title'),
    url: textAt(json, 'url'),
    repository,
    author: readAccount(objectAt(json, 'author')),
    labels: listAt(json, 'labels', 'nodes').flatMap((label) => textAt(label, 'name') ?? []),
    created,
    isDraft: flagAt(json, 'isDraft'),
    isQueued: flagAt(json, 'isInMergeQueue'),
    mergesItself: objectAt(json, 'autoMergeRequest') !== null,
    head: textAt(json, 'headRefOid'),
    pushed: timeOfPush(commit, events) ?? created,
    checks: hasChecks ? readChecks(at(commit, 'statusCheckRollup')) : 'unknown',
    conflicts: readMergeable(json),
    decision: isRefused('reviewDecision') ? 'UNKNOWN' : readDecision(json),
    requests: listAt(json, 'reviewRequests', 'nodes').flatMap((request, index) => {
      const reviewer = readReviewer(objectAt(request, 'requestedReviewer'));
      const isTeam = textAt(request, 'requestedReviewer', '__typename') === 'Team';
      const isUnread = isTeam || isRefused('reviewRequests', 'nodes', index);
      return reviewer ?? (isUnread ? unreadableTeam : []);
    }),
    // Where GitHub does not tell whose opinion counts, everybody's does.
    opinions: objectAt(json, 'latestOpinionatedReviews')
      ? readReviews('latestOpinionatedReviews')
      : reviews.filter(({ state }) => state !== 'COMMENTED'),
    reviews,
    remarks: listAt(json, 'reviews', 'nodes').flatMap(readRemark),
    events,
    hasOlderEvents: listAt(json, 'timelineItems', 'nodes').length === MOST_EVENTS,
    errors,
  };
}

/** Of either query. */
export function readMergeable(json: JsonObject): boolean | null {
  const mergeable = textAt(json, 'mergeable');
  return mergeable === 'CONFLICTING' || (mergeable === 'MERGEABLE' ? false : null);
}

/** A push has no event, but begins checks; a commit has the time that its author's clock gave it. */
function timeOfPush(commit: JsonObject | null, events: readonly TimelineEvent[]): number | null {
  const suite = listAt(commit, 'checkSuites', 'nodes')[0];
  const came = timeAt(suite, 'createdAt') ?? timeAt(commit, 'committedDate');
  const forced = events.findLast(({ type }) => type === 'force_pushed')?.time;
  return came === null || forced === undefined ? (came ?? forced ?? null) : Math.max(came, forced);
}

const checks: Readonly<Record<string, Checks>> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'failure',
  PENDING: 'in_progress',
  EXPECTED: 'in_progress',
};

/** A server that does not know that field has not told that there are none. */
function readChecks(rollup: unknown): Checks {
  if (rollup === null) return 'none';
  return checks[textAt(rollup, 'state') ?? ''] ?? 'unknown';
}

const decisions = ['APPROVED', 'CHANGES_REQUESTED', 'REVIEW_REQUIRED'] as const;

/** A server that does not know that field has not told that there is no rule. */
function readDecision(json: JsonObject): OpenPullRequest['decision'] {
  const decision = at(json, 'reviewDecision');
  return decision === null ? null : (decisions.find((one) => one === decision) ?? 'UNKNOWN');
}

function readReview(json: JsonObject, isCommitKnown: boolean): readonly Review[] {
  // One that is not submitted yet has no time.
  const submitted = timeAt(json, 'submittedAt');
  if (submitted === null) return [];
  const author = readAccount(objectAt(json, 'author'));
  const commit = isCommitKnown ? textAt(json, 'commit', 'oid') : undefined;
  return [{ state: textAt(json, 'state'), author, submitted, commit }];
}

function readRemark(json: JsonObject): readonly Remark[] {
  const time = timeAt(json, 'createdAt');
  return time === null ? [] : [{ time, author: readAccount(objectAt(json, 'author')) }];
}

const eventTypes: Readonly<Record<string, TimelineEvent['type']>> = {
  ReviewRequestedEvent: 'requested',
  ReviewDismissedEvent: 'dismissed',
  ReadyForReviewEvent: 'ready',
  ReopenedEvent: 'reopened',
  HeadRefForcePushedEvent: 'force_pushed',
};

function readEvent(json: JsonObject): readonly TimelineEvent[] {
  const type = eventTypes[textAt(json, '__typename') ?? ''];
  const time = timeAt(json, 'createdAt');
  if (type === undefined || time === null) return [];
  const whose = objectAt(json, 'requestedReviewer') ?? objectAt(json, 'review', 'author');
  return [{ type, time, reviewer: readReviewer(whose) }];
}
