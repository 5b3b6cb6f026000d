/** Who said what about an issue, a discussion or a pull request. */

import { describe, expect, test } from '@jest/globals';
import {
  describeComment,
  describeIssue,
  describeReview,
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
    labels: ['bug', 'i18n'],
    label: 'i18n',
  };
  const label = { name: 'i18n' };

  test.each<[what: string, event: Record<string, unknown>, facts: unknown]>([
    ['is that of the event', { issue, label }, facts],
    ['may be a discussion', { discussion: issue, label }, { ...facts, kind: 'discussion' }],
    [
      'is what there is of it',
      { issue: {} },
      { ...silent, kind: 'issue', number: null, title: null, state: null, labels: [], label: null },
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

test('a comment is that of the event', () => {
  expect(describeComment({ event: { comment: written } })).toEqual(told);
  expect(describeComment({ event: { comment: {} } })).toEqual(silent);
  expect(describeComment({ event: { issue: written } })).toBeUndefined();
});
