/** What the queries of GraphQL ask for, beside their fields: of which the imitation of GitHub knows nothing. */

import { expect, test } from '@jest/globals';
import { type FieldNode, parse, print, visit } from 'graphql';
import { activityQuery } from '../../src/workflow/digest/query.ts';
import { pullRequestsQuery } from '../../src/workflow/reviews/query.ts';

/** The arguments of the field of this name. */
function argumentsOf(query: string, name: string): Readonly<Record<string, string>> {
  const found: FieldNode[] = [];
  visit(parse(query), {
    Field: (field) => {
      if (field.name.value === name) found.push(field);
    },
  });
  const given = found[0]?.arguments ?? [];
  return Object.fromEntries(given.map((one) => [one.name.value, print(one.value)]));
}

test.each([
  [
    'pullRequests',
    {
      states: 'OPEN',
      first: '$first',
      after: '$after',
      orderBy: '{field: CREATED_AT, direction: ASC}',
    },
  ],
  ['latestOpinionatedReviews', { first: '20', writersOnly: 'true' }],
  ['latestReviews', { first: '20' }],
  ['commits', { last: '1' }],
  [
    'timelineItems',
    {
      last: '20',
      itemTypes:
        '[REVIEW_REQUESTED_EVENT, READY_FOR_REVIEW_EVENT, REOPENED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, PULL_REQUEST_REVIEW]',
    },
  ],
])('reviews: %s', (name, expected) => {
  expect(argumentsOf(pullRequestsQuery, name)).toEqual(expected);
});

const newest = (name: string, field: string) => ({
  first: '$first',
  after: `$${name}After`,
  orderBy: `{field: ${field}, direction: DESC}`,
});

test.each([
  ['pullRequests', { states: 'MERGED', ...newest('pullRequests', 'UPDATED_AT') }],
  ['issues', { filterBy: '{since: $since}', ...newest('issues', 'UPDATED_AT') }],
  ['releases', newest('releases', 'CREATED_AT')],
  ['deployments', newest('deployments', 'CREATED_AT')],
])('digest: %s', (name, expected) => {
  expect(argumentsOf(activityQuery, name)).toEqual(expected);
});
