/** Pull requests as GraphQL has them, each told by what differs from one that nobody has looked at. */

import { connectionOf } from './connection.ts';
import { fieldError } from './schema.ts';

/** A login; `x[bot]` is a bot; null is a deleted account. */
type AccountFixture = string | null;

/** A login, `team:slug`, or `forbidden`: a team that the token may not read. */
type ReviewerFixture = AccountFixture | 'forbidden';

interface ReviewFixture {
  readonly by: AccountFixture;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly at: string;
  /** Of the newest commit then. */
  readonly commit?: string | null;
}

/** What happened, and when. */
type EventFixture =
  | { readonly requested: ReviewerFixture; readonly at: string }
  | { readonly dismissed: AccountFixture; readonly at: string }
  | { readonly reviewed: AccountFixture; readonly at: string }
  | { readonly type: 'ready' | 'reopened' | 'force_pushed'; readonly at: string };

export interface PullRequestFixture {
  readonly number: number;
  readonly title?: string;
  readonly repository?: string;
  readonly author?: AccountFixture;
  readonly created?: string;
  readonly draft?: boolean;
  readonly queued?: boolean;
  readonly autoMerge?: boolean;
  readonly labels?: readonly string[];
  readonly head?: string;
  /** When checks of the newest commit began; null: there are none. */
  readonly pushed?: string | null;
  readonly committed?: string;
  readonly checks?: 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | 'EXPECTED' | 'forbidden' | null;
  readonly mergeable?: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  /** What GitHub says of it when it is asked again. */
  readonly mergeableLater?: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  readonly decision?: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  readonly requests?: readonly ReviewerFixture[];
  /** The newest of each who may decide. */
  readonly opinions?: readonly ReviewFixture[];
  /** The newest of each. */
  readonly reviews?: readonly ReviewFixture[];
  readonly events?: readonly EventFixture[];
}

/** A repository with these open pull requests, the oldest first. */
export function repositoryOf(pulls: readonly PullRequestFixture[]): object {
  return { pullRequests: connectionOf(pulls.map(pullRequestOf)) };
}

/** The field `nodes` of `Query`, for asking again. */
export function nodesOf(pulls: readonly PullRequestFixture[]) {
  return {
    nodes: ({ ids }: { ids: readonly string[] }) =>
      ids.map((id) => {
        const pull = pulls.find(({ number }) => `PR_${number}` === id);
        if (pull === undefined) return null;
        return { ...pullRequestOf(pull), mergeable: pull.mergeableLater ?? 'UNKNOWN' };
      }),
  };
}

function pullRequestOf(pull: PullRequestFixture): object {
  const { number, created = '2026-11-16T09:00:00Z', head = 'head' } = pull;
  const { opinions = [], reviews = [], events = [], requests = [], labels = [] } = pull;
  return {
    __typename: 'PullRequest',
    id: `PR_${number}`,
    number,
    title: pull.title ?? `Greet ${number} times`,
    url: `https://github.com/${pull.repository ?? 'octo-org/hello'}/pull/${number}`,
    createdAt: created,
    isDraft: pull.draft ?? false,
    headRefOid: head,
    author: accountOf(pull.author === undefined ? 'mona' : pull.author),
    mergeable: pull.mergeable ?? 'MERGEABLE',
    // What a workflow's token reads, whatever a maintainer sees.
    mergeStateStatus: 'BLOCKED',
    reviewDecision: pull.decision ?? null,
    isInMergeQueue: pull.queued ?? false,
    autoMergeRequest: pull.autoMerge ? { enabledAt: created } : null,
    labels: connectionOf(labels.map((name) => ({ name }))),
    reviewRequests: connectionOf(requests.map((one) => ({ requestedReviewer: reviewerOf(one) }))),
    latestOpinionatedReviews: connectionOf(opinions.map((one) => reviewOf(one, head))),
    latestReviews: connectionOf(reviews.map((one) => reviewOf(one, head))),
    commits: connectionOf([{ commit: commitOf(pull, created) }]),
    reviews: connectionOf(events.flatMap(remarkOf)),
    timelineItems: connectionOf(events.flatMap(eventOf)),
  };
}

function commitOf(pull: PullRequestFixture, created: string): object {
  const { checks = null, pushed = created, committed = created } = pull;
  return {
    committedDate: committed,
    statusCheckRollup: () => {
      if (checks === 'forbidden') throw forbidden();
      return checks && { state: checks };
    },
    checkSuites: connectionOf(pushed === null ? [] : [{ createdAt: pushed }]),
  };
}

function forbidden() {
  return fieldError('FORBIDDEN', 'Resource not accessible by integration');
}

function accountOf(login: AccountFixture): object | null {
  if (login === null) return null;
  return login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.replace('[bot]', '') }
    : { __typename: 'User', login };
}

function reviewerOf(reviewer: ReviewerFixture): object | null | (() => never) {
  if (reviewer === 'forbidden')
    return () => {
      throw forbidden();
    };
  const [, slug] = /^team:(.*)/.exec(reviewer ?? '') ?? [];
  return slug ? { __typename: 'Team', slug, name: `The ${slug}` } : accountOf(reviewer);
}

function reviewOf({ by, state, at, commit }: ReviewFixture, head: string): object {
  const oid = commit === undefined ? head : commit;
  return { state, submittedAt: at, author: accountOf(by), commit: oid === null ? null : { oid } };
}

const typeNames = {
  ready: 'ReadyForReviewEvent',
  reopened: 'ReopenedEvent',
  force_pushed: 'HeadRefForcePushedEvent',
} as const;

function eventOf(event: EventFixture): readonly object[] {
  const createdAt = event.at;
  if ('reviewed' in event) return [];
  if ('dismissed' in event)
    return [
      {
        ...{ __typename: 'ReviewDismissedEvent', createdAt },
        review: { author: accountOf(event.dismissed) },
      },
    ];
  if ('type' in event) return [{ __typename: typeNames[event.type], createdAt }];
  const requestedReviewer = reviewerOf(event.requested);
  return [{ __typename: 'ReviewRequestedEvent', createdAt, requestedReviewer }];
}

function remarkOf(event: EventFixture): readonly object[] {
  return 'reviewed' in event ? [{ createdAt: event.at, author: accountOf(event.reviewed) }] : [];
}
