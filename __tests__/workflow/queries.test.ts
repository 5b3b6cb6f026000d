/** What the queries of GraphQL ask for, beside their fields: of which the imitation of GitHub knows nothing. */

import { expect, test } from '@jest/globals';
import { type FieldNode, parse, print, visit } from 'graphql';
import { activityQuery } from '../../src/workflow/digest/query.ts';
import { pullRequestsQuery } from '../../src/workflow/reviews/query.ts';

/** The arguments of the field of this name, as they are written. */
function argumentsOf(query: string, name: string): readonly string[] {
  const found: FieldNode[] = [];
  visit(parse(query), {
    Field: (field) => {
      if (field.name.value === name) found.push(field);
    },
  });
  return (found[0]?.arguments ?? []).map((one) => print(one));
}

const events =
  'REVIEW_REQUESTED_EVENT, REVIEW_DISMISSED_EVENT, READY_FOR_REVIEW_EVENT, REOPENED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT';

test.each([
  ['pullRequests', 'states: OPEN', 'orderBy: {field: CREATED_AT, direction: ASC}'],
  ['latestOpinionatedReviews', 'first: 20', 'writersOnly: true'],
  ['latestReviews', 'first: 20'],
  ['reviews', 'last: 20'],
  ['commits', 'last: 1'],
  ['timelineItems', 'last: 20', `itemTypes: [${events}]`],
])('reviews: %s', (name, ...expected) => {
  expect(argumentsOf(pullRequestsQuery, name)).toEqual(expect.arrayContaining(expected));
});

const newestBy = (field: string) => `orderBy: {field: ${field}, direction: DESC}`;

test.each([
  ['pullRequests', 'states: MERGED', newestBy('UPDATED_AT')],
  ['issues', 'filterBy: {since: $since}', newestBy('UPDATED_AT')],
  ['releases', newestBy('CREATED_AT')],
  ['deployments', newestBy('CREATED_AT')],
])('digest: %s', (name, ...expected) => {
  expect(argumentsOf(activityQuery, name)).toEqual(expect.arrayContaining(expected));
});
