/** Whose turn a pull request is, and how many working days it has waited: on Monday, 30 November 2026, at noon. */

import { describe, expect, test } from '@jest/globals';
import type { PullRequestFixture } from '../../../testing/github-graphql/pull-request.ts';
import { find } from './find.ts';

const [thursday, friday] = ['2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z'];
const [monday, tuesday] = ['2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z'];

const refused = { by: 'hubot', state: 'CHANGES_REQUESTED', at: monday } as const;
const approved = { by: 'hubot', state: 'APPROVED', at: tuesday } as const;
const commented = { by: 'hubot', state: 'COMMENTED', at: tuesday } as const;

/** It is created on Monday, 16 November. */
type Case = readonly [what: string, pull: Omit<PullRequestFixture, 'number'>, told: string | null];

async function check(pull: Omit<PullRequestFixture, 'number'>, told: string | null) {
  const found = await find([{ number: 1, ...pull }]);
  expect(found.told).toEqual(told === null ? [] : [`1: ${told}`]);
  expect(found.issues).toEqual([]);
  expect(found.reviews).toMatchObject({ missing: [], partial: [] });
  expect(found.log).toEqual([]);
}

describe('nobody waits for', () => {
  test.each<Case>([
    ['a draft', { draft: true, opinions: [approved] }, null],
    ['what is in the merge queue', { queued: true, opinions: [approved] }, null],
    ['what merges itself', { autoMerge: true, opinions: [approved] }, null],
    [
      'what merges itself once its checks have ended',
      { autoMerge: true, decision: 'APPROVED', opinions: [approved], checks: 'PENDING' },
      null,
    ],
    [
      'what merges itself, as no rule wants a review',
      { autoMerge: true, requests: ['hubot'] },
      null,
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});

describe('a first review', () => {
  test.each<Case>([
    [
      'a bot has approved it, which is none',
      { opinions: [{ ...approved, by: 'hubot[bot]' }], checks: 'SUCCESS' },
      'first_review, 10',
    ],
    ['nobody is asked: since it is there', {}, 'first_review, 10'],
    [
      'auto-merge waits for the review that the rules want',
      { autoMerge: true, decision: 'REVIEW_REQUIRED', requests: ['hubot'] },
      'first_review, at least 10, hubot',
    ],
    [
      'drafted, ready, drafted, ready: the last counts',
      {
        events: [
          { type: 'ready', at: monday },
          { type: 'ready', at: thursday },
        ],
      },
      'first_review, 2',
    ],
    ['reopened', { events: [{ type: 'reopened', at: friday }] }, 'first_review, 1'],
    [
      'each request has its own time: the oldest counts',
      {
        requests: ['Hubot', 'alice'],
        events: [
          { requested: 'hubot', at: monday },
          { requested: 'alice', at: friday },
        ],
      },
      'first_review, 5, Hubot and alice',
    ],
    [
      'asked, taken back and asked again: the last request counts',
      {
        requests: ['hubot'],
        events: [
          { requested: 'hubot', at: monday },
          { requested: 'hubot', at: friday },
        ],
      },
      'first_review, 1, hubot',
    ],
    [
      'asked while it was a draft: since it is ready',
      {
        requests: ['hubot'],
        events: [
          { requested: 'hubot', at: monday },
          { type: 'ready', at: friday },
        ],
      },
      'first_review, 1, hubot',
    ],
    [
      'a team',
      { requests: ['team:greeters'], events: [{ requested: 'team:greeters', at: thursday }] },
      'first_review, 2, The greeters',
    ],
    [
      'a request without an event: at least since it is there',
      { requests: ['hubot'] },
      'first_review, at least 10, hubot',
    ],
    [
      'a request before all events that are known: at least since the oldest',
      {
        requests: ['hubot'],
        events: Array.from({ length: 25 }, (_, index) => ({
          requested: 'mona',
          at: index < 10 ? monday : tuesday,
        })),
      },
      'first_review, at least 5, hubot',
    ],
    [
      'a bot has commented, which is no review',
      { reviews: [{ ...commented, by: 'copilot[bot]' }] },
      'first_review, 10',
    ],
    [
      'many reviews of a bot since it is ready do not hide that',
      {
        events: [
          { type: 'ready', at: thursday },
          ...Array.from({ length: 25 }, () => ({ reviewed: 'copilot[bot]', at: friday })),
        ],
      },
      'first_review, 2',
    ],
    [
      'nobody is asked, and what came before the events that are known nobody knows',
      { events: Array.from({ length: 20 }, () => ({ type: 'force_pushed', at: friday })) },
      'first_review, at least 1',
    ],
    [
      'who has waited longest comes first',
      {
        requests: ['alice', 'hubot'],
        events: [
          { requested: 'hubot', at: tuesday },
          { requested: 'alice', at: friday },
        ],
      },
      'first_review, 4, hubot and alice',
    ],
    [
      'one has seen it, the other is asked for the first time',
      {
        ...{ head: 'new', pushed: thursday, opinions: [{ ...refused, commit: 'old' }] },
        ...{ requests: ['alice'], events: [{ requested: 'alice', at: friday }] },
      },
      'first_review, 2, hubot and alice',
    ],
    [
      'somebody who may not decide has approved it',
      { reviews: [{ ...approved, by: 'carol' }] },
      'first_review, 10',
    ],
    [
      'a team that may be read is not the one that may not',
      {
        requests: ['team:greeters'],
        events: [
          { requested: 'team:greeters', at: monday },
          { requested: null, at: friday },
        ],
      },
      'first_review, 5, The greeters',
    ],
    ['a bot is asked, which needs nobody', { requests: ['copilot[bot]'] }, 'first_review, 10'],
    [
      'a bot wanted changes, and looks at the push by itself',
      { head: 'new', opinions: [{ ...refused, by: 'copilot[bot]', commit: 'old' }] },
      'first_review, 10',
    ],
    [
      'one is asked anew, the other for the first time',
      {
        opinions: [{ ...refused, by: 'alice' }],
        requests: ['alice', 'hubot'],
        events: [
          { requested: 'alice', at: thursday },
          { requested: 'hubot', at: friday },
        ],
      },
      'first_review, 2, alice and hubot',
    ],
    [
      'its author has replied to somebody, which is no review',
      { reviews: [{ ...commented, by: 'mona' }] },
      'first_review, 10',
    ],
    [
      'everybody is gone',
      {
        author: null,
        requests: [null],
        reviews: [{ ...commented, by: null }],
        events: [{ requested: null, at: monday }],
      },
      'first_review, 10',
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});

describe('changes by the author', () => {
  test.each<Case>([
    ['somebody wants some', { opinions: [refused] }, 'changes, 5'],
    [
      'one of two does, the other is asked',
      {
        opinions: [refused],
        requests: ['alice'],
        events: [{ requested: 'alice', at: friday }],
      },
      'changes, 5',
    ],
    [
      'two do: the first counts',
      { opinions: [{ ...refused, by: 'alice', at: friday }, refused] },
      'changes, 5',
    ],
    [
      'the author said something before somebody commented',
      { reviews: [commented], events: [{ reviewed: 'mona', at: monday }] },
      'changes, 4',
    ],
    ['somebody has commented', { reviews: [commented] }, 'changes, 4'],
    [
      'two have commented: the first counts',
      { reviews: [{ ...commented, by: 'alice', at: friday }, commented] },
      'changes, 4',
    ],
    ['somebody who may not decide does', { reviews: [refused] }, 'changes, 5'],
    [
      'somebody has commented, whose opinion was dismissed',
      { opinions: [{ ...approved, state: 'DISMISSED' }], reviews: [{ ...commented, at: friday }] },
      'changes, 1',
    ],
    [
      'since it is there again, where that was before',
      { opinions: [refused], events: [{ type: 'reopened', at: thursday }] },
      'changes, 2',
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});

describe('another review', () => {
  const pushed = { head: 'new', pushed: thursday };

  test.each<Case>([
    [
      'pushed since: since the push',
      { ...pushed, opinions: [{ ...refused, commit: 'old' }] },
      're_review, 2, hubot',
    ],
    [
      'what was reviewed is gone, by a push with force',
      {
        ...pushed,
        events: [{ type: 'force_pushed', at: friday }],
        opinions: [{ ...refused, commit: null }],
      },
      're_review, 1, hubot',
    ],
    [
      'a commit that is older than the review came after it all the same',
      {
        head: 'new',
        pushed: null,
        committed: monday,
        opinions: [{ ...refused, at: thursday, commit: 'old' }],
      },
      're_review, 2, hubot',
    ],
    [
      'a commit from the future came now',
      {
        head: 'new',
        ...{ pushed: null, committed: '2027-01-01T00:00:00Z' },
        opinions: [{ ...refused, commit: 'old' }],
      },
      're_review, 0, hubot',
    ],
    [
      'asked anew: since then',
      {
        opinions: [refused],
        requests: ['hubot'],
        events: [
          { reviewed: 'hubot', at: monday },
          { requested: 'hubot', at: friday },
        ],
      },
      're_review, 1, hubot',
    ],
    [
      'one of two approves, the other has not seen the push, and there is no rule',
      { ...pushed, opinions: [approved, { ...refused, by: 'alice', commit: 'old' }] },
      're_review, 2, alice',
    ],
    [
      'asked anew after a comment: once',
      {
        ...{ ...pushed, reviews: [{ ...commented, commit: 'old' }], requests: ['hubot'] },
        events: [{ requested: 'hubot', at: friday }],
      },
      're_review, 1, hubot',
    ],
    [
      'the rules want another approval, and who gave one has commented since',
      {
        ...{ opinions: [approved], decision: 'REVIEW_REQUIRED' },
        reviews: [{ ...commented, at: friday }],
      },
      're_review, 4',
    ],
    [
      'pushed after a comment',
      { ...pushed, reviews: [{ ...commented, commit: 'old' }] },
      're_review, 2, hubot',
    ],
    [
      'the author has replied to a comment',
      {
        reviews: [commented, { by: 'mona', state: 'COMMENTED', at: friday }],
        events: [{ reviewed: 'mona', at: friday }],
      },
      're_review, 1, hubot',
    ],
    [
      'the rules want another approval',
      { opinions: [approved], decision: 'REVIEW_REQUIRED' },
      're_review, 4',
    ],
    [
      'an approval that a push has dismissed: since the push',
      {
        ...{ ...pushed, decision: 'REVIEW_REQUIRED' },
        reviews: [{ ...approved, state: 'DISMISSED', commit: 'old' }],
        opinions: [{ ...approved, state: 'DISMISSED', commit: 'old' }],
      },
      're_review, 2, hubot',
    ],
    [
      'dismissed by somebody: since then',
      {
        opinions: [{ ...approved, state: 'DISMISSED' }],
        events: [
          { dismissed: 'hubot', at: thursday },
          { dismissed: 'alice', at: friday },
        ],
      },
      're_review, 2, hubot',
    ],
    [
      'dismissed, of which only the newest of each tells',
      { reviews: [{ ...approved, state: 'DISMISSED' }] },
      're_review, 4, hubot',
    ],
    [
      'pushed since somebody wanted changes who is gone',
      { ...pushed, opinions: [{ ...refused, by: null, commit: 'old' }] },
      're_review, 2',
    ],
    [
      'pushed while it was a draft: since it is ready again',
      {
        ...{ ...pushed, opinions: [{ ...refused, commit: 'old' }] },
        events: [{ type: 'ready', at: friday }],
      },
      're_review, 1, hubot',
    ],
    [
      'another is asked beside an approval',
      {
        ...{ opinions: [approved], decision: 'REVIEW_REQUIRED', requests: ['alice'] },
        events: [{ requested: 'alice', at: friday }],
      },
      're_review, 1, alice',
    ],
    [
      'approved once, and asked anew',
      {
        ...{ opinions: [approved], decision: 'APPROVED', requests: ['hubot'] },
        events: [{ requested: 'hubot', at: friday }],
      },
      're_review, 1, hubot',
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});

describe('ready to merge', () => {
  test.each<Case>([
    ['one approval, where there is no rule', { opinions: [approved] }, 'ready, 4'],
    [
      'approved and green, though the token may not merge',
      { opinions: [approved], decision: 'APPROVED', checks: 'SUCCESS' },
      'ready, 4',
    ],
    [
      'since the last approval',
      { opinions: [approved, { ...approved, by: 'alice', at: friday }] },
      'ready, 1',
    ],
    [
      'others were asked, too, and need not answer',
      { opinions: [approved], decision: 'APPROVED', requests: ['alice'] },
      'ready, 4',
    ],
    [
      'who approved has commented since',
      { opinions: [approved], reviews: [{ ...commented, at: friday }] },
      'ready, 4',
    ],
    ['by somebody who is gone', { opinions: [{ ...approved, by: null }] }, 'ready, 4'],
    [
      'no longer: the approval was dismissed',
      { opinions: [{ ...approved, state: 'DISMISSED' }] },
      're_review, 4, hubot',
    ],
    [
      'not: one approval, and one who wants changes',
      { opinions: [approved, { ...refused, by: 'alice' }] },
      'changes, 5',
    ],
    ['not: no approval', { decision: null }, 'first_review, 10'],
    [
      'by the rules, which a bot fulfils',
      { opinions: [{ ...approved, by: 'bot[bot]' }], decision: 'APPROVED' },
      'ready, 4',
    ],
    ['by the rules, whoever approved it', { decision: 'APPROVED' }, 'ready, 10'],
    [
      'since it is ready for review, where it was approved before that',
      { opinions: [approved], events: [{ type: 'ready', at: friday }] },
      'ready, 1',
    ],
    [
      'though somebody who may not decide wants changes',
      { opinions: [approved], reviews: [{ ...refused, by: 'carol' }] },
      'ready, 4',
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});

describe('stuck since the last push', () => {
  test.each<Case>([
    ['a conflict', { mergeable: 'CONFLICTING', opinions: [approved] }, 'stuck, 10'],
    ['red', { checks: 'FAILURE', pushed: thursday, requests: ['hubot'] }, 'stuck, 2'],
    [
      'red, by a commit from the future',
      { checks: 'FAILURE', pushed: null, committed: '2027-01-01T00:00:00Z' },
      'stuck, 0',
    ],
    [
      'red, by a commit from long ago: since it is there',
      { checks: 'FAILURE', pushed: null, committed: '2020-01-01T00:00:00Z' },
      'stuck, 10',
    ],
    ['an error', { checks: 'ERROR' }, 'stuck, 10'],
    [
      'whoever was asked since',
      { checks: 'FAILURE', requests: ['alice'], events: [{ requested: 'alice', at: friday }] },
      'stuck, 10',
    ],
    [
      'a push with force, whose commit is older',
      { checks: 'FAILURE', events: [{ type: 'force_pushed', at: friday }] },
      'stuck, 1',
    ],
    [
      'auto-merge, which a conflict stops',
      { autoMerge: true, decision: 'APPROVED', mergeable: 'CONFLICTING', opinions: [approved] },
      'stuck, 10',
    ],
    ['auto-merge, which red checks stop', { autoMerge: true, checks: 'FAILURE' }, 'stuck, 10'],
    ['approved, and never green', { checks: 'EXPECTED', opinions: [approved] }, 'stuck, 10'],
    [
      'not: somebody wants changes, which comes first',
      { checks: 'FAILURE', opinions: [refused] },
      'changes, 5',
    ],
  ])('%s', (_, pull, told) => check(pull, told));
});
