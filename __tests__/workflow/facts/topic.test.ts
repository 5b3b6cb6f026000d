/** Who said what about an issue, a discussion or a pull request. */

import { describe, expect, test } from '@jest/globals';
import {
  describeComment,
  describeIssue,
  describeReview,
  describeSolution,
} from '../../../src/workflow/facts/topic.ts';

const written = {
  body: '# Why\n\nIt greets in English only.\n\nHow rude.',
  user: { login: 'mona' },
  html_url: 'https://github.com/octo-org/hello/issues/11',
};
const told = {
  body: written.body,
  author: 'mona',
  url: written.html_url,
};
const silent = { body: null, author: null, url: null };

describe('an issue', () => {
  const issue = {
    ...written,
    number: 11,
    title: 'Greet in French',
    state: 'open',
    labels: [{ name: 'bug' }, { name: 'i18n' }],
  };
  const facts = {
    ...told,
    kind: 'issue',
    number: 11,
    title: 'Greet in French',
    state: 'open',
    reason: null,
    labels: ['bug', 'i18n'],
    label: 'i18n',
    assignee: null,
    milestone: null,
    lock_reason: null,
    type: null,
    category: null,
  };
  const label = { name: 'i18n' };

  test.each<[what: string, event: Record<string, unknown>, facts: unknown]>([
    ['is that of the event', { issue, label }, facts],
    ['may be a discussion', { discussion: issue, label }, { ...facts, kind: 'discussion' }],
    [
      'has what was just done to it',
      {
        issue: {
          ...issue,
          state_reason: 'not_planned',
          milestone: { title: 'v1.10' },
          active_lock_reason: 'spam',
          type: { name: 'Bug' },
        },
        assignee: { login: 'hubot' },
        label,
      },
      {
        ...facts,
        ...{ reason: 'not_planned', milestone: 'v1.10', lock_reason: 'spam', type: 'Bug' },
        assignee: 'hubot',
      },
    ],
    [
      'has what was just taken from it',
      { issue, milestone: { title: 'v2' }, type: { name: 'Task' }, label },
      { ...facts, milestone: 'v2', type: 'Task' },
    ],
    [
      'is in a category, as a discussion',
      { discussion: { ...issue, category: { name: 'Q&A' } }, label },
      { ...facts, kind: 'discussion', category: 'Q&A' },
    ],
    [
      'is what there is of it',
      { issue: {} },
      { ...facts, ...silent, number: null, title: null, state: null, labels: [], label: null },
    ],
    ['is none where the event brings none', { comment: written }, undefined],
    ['is no pull request', { issue: { ...issue, pull_request: {} } }, undefined],
  ])('%s', (_, event, expected) => {
    expect(describeIssue({ event })).toEqual(expected);
  });
});

describe('a review', () => {
  test.each<[what: string, event: Record<string, unknown>, facts: unknown]>([
    [
      'is that of the event',
      { review: { ...written, state: 'approved' } },
      { ...told, state: 'approved' },
    ],
    [
      'has its state in small letters, also on old servers',
      { review: { state: 'CHANGES_REQUESTED' } },
      { ...silent, state: 'changes_requested' },
    ],
    ['may have no state', { review: {} }, { ...silent, state: null }],
    ['is none where the event brings none', { comment: written }, undefined],
  ])('%s', (_, event, expected) => {
    expect(describeReview({ event })).toEqual(expected);
  });
});

describe('a comment', () => {
  const nowhere = { path: null, line: null };

  test.each<[what: string, event: Record<string, unknown>, facts: unknown]>([
    ['is that of the event', { comment: written }, { ...told, ...nowhere }],
    ['is what there is of it', { comment: {} }, { ...silent, ...nowhere }],
    [
      'is on a line',
      { comment: { ...written, path: 'a.ts', line: 7, original_line: 5 } },
      { ...told, path: 'a.ts', line: 7 },
    ],
    [
      'is on a line that is no longer there',
      { comment: { ...written, path: 'a.ts', line: null, original_line: 5 } },
      { ...told, path: 'a.ts', line: 5 },
    ],
    ['is none where the event brings none', { issue: written }, undefined],
  ])('%s', (_, event, expected) => {
    expect(describeComment({ event })).toEqual(expected);
  });
});

test('the solution of a discussion is the comment that was chosen, or no longer is', () => {
  const solutionOf = (name: string) => describeSolution({ event: { [name]: written } });
  expect(solutionOf('answer')).toEqual(told);
  expect(solutionOf('old_answer')).toEqual(told);
  expect(solutionOf('comment')).toBeUndefined();
});
