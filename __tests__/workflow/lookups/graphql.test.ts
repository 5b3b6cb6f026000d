/** What GraphQL answers is kept where a part of it is missing; what is no answer is an error with a sentence. */

import { describe, expect, test } from '@jest/globals';
import { activityQuery, searchQuery } from '../../../src/workflow/digest/query.ts';
import type { Octokit } from '../../../src/workflow/lookups/github-api.ts';
import { askGraphql } from '../../../src/workflow/lookups/graphql.ts';
import { askKnown } from '../../../src/workflow/lookups/known-fields.ts';
import { mergeableQuery, pullRequestsQuery } from '../../../src/workflow/reviews/query.ts';
import { findIssues } from '../../../testing/github-graphql/schema.ts';

/** An Octokit whose answers are these, each once; an error is thrown. */
function open(...responses: readonly unknown[]) {
  const queries: string[] = [];
  const octokit = {
    graphql: async (query: string) => {
      queries.push(query);
      const response = responses[queries.length - 1];
      if (response instanceof Error) throw response;
      return response;
    },
  } as unknown as Octokit;
  const told: string[] = [];
  const ask = askKnown({
    graphql: (query, variables) => askGraphql(octokit, query, variables),
    leaveOut: ({ name }, error) => void told.push(`${name}: ${error}`),
  });
  return { queries, told, ask: (query: string) => ask(query, {}) };
}

function graphqlError(given: object): Error {
  return Object.assign(new Error('Request failed'), { name: 'GraphqlResponseError', ...given });
}

const unknown = (...names: readonly string[]) =>
  graphqlError({
    errors: names.map((fieldName) => ({
      message: `Field '${fieldName}' doesn't exist`,
      extensions: { code: 'undefinedField', fieldName },
    })),
  });

test('data and errors are both kept', async () => {
  const error = { type: 'FORBIDDEN', message: 'No', path: ['a', 0], locations: [] };
  const { ask } = open(graphqlError({ data: { a: [null] }, errors: [error] }));
  expect(await ask('{ a }')).toEqual({
    data: { a: [null] },
    errors: [{ type: 'FORBIDDEN', message: 'No', path: ['a', 0] }],
  });
});

describe('a field that the server does not know is left out', () => {
  test.each([
    ['a { old new }', ['old'], 'a { new }'],
    ['a { new old(first: 3) { b { c } } d }', ['old'], 'a { new d }'],
    ['a { other: old { b } d older }', ['old'], 'a { d older }'],
    ['a(old: $old) { old } b  old', ['old'], 'b'],
    ['a { old } c { d: e(f: 1) @include(if: $g) { ... on H { old } } } i', ['old'], 'i'],
    ['a { one two { b } three }', ['two', 'three'], 'a { one }'],
  ])('%s without %j', async (query, names, expected) => {
    const { ask, queries, told } = open(unknown(...names), { b: 1 }, { b: 2 });
    expect((await ask(query)).data).toEqual({ b: 1 });
    // What is not known need not be tried again.
    expect((await ask(query)).data).toEqual({ b: 2 });
    const [first, ...others] = queries.map((one) => one.replace(/\s+/g, ' ').trim());
    expect([first, ...others]).toEqual([query.replace(/\s+/g, ' '), expected, expected]);
    expect(told).toEqual([
      `${names.join(', ')}: GraphqlRefusal: GitHub's API answered without it: Field '${names[0]}' doesn't exist.`,
    ]);
  });

  test.each([
    'isInMergeQueue',
    'autoMergeRequest',
    'latestOpinionatedReviews',
    'statusCheckRollup',
    'checkSuites',
    'reviewDecision',
  ])('%s: what is left of our query is one', async (name) => {
    const { ask, queries } = open(unknown(name), {});
    await ask(pullRequestsQuery);
    expect(queries[1]).not.toMatch(new RegExp(`\\b${name}\\b`));
    expect(findIssues(queries[1] ?? '')).toEqual([]);
  });

  test('once', async () => {
    const { ask, queries } = open(unknown('a'), unknown('b'));
    await expect(ask('{ a b }')).rejects.toThrow("GitHub's API answered without it: Field 'b'");
    expect(queries).toHaveLength(2);
  });
});

describe('a limit that is used up is none of the token', () => {
  test.each([
    { errors: [{ type: 'RATE_LIMITED' }] },
    { errors: [{ type: 'RATE_LIMIT' }], data: { a: null } },
    { errors: [{ message: 'Wait' }], data: { a: null }, headers: { 'retry-after': '60' } },
  ])('%j', (given) =>
    expect(open(graphqlError(given)).ask('{ a }')).rejects.toThrow('its rate limit is used up'),
  );

  test('what is no limit is not taken for one', async () => {
    const errors = [{ type: 'NO_RATE_LIMIT', message: 'No', path: 'a' }];
    const { ask } = open(graphqlError({ errors, data: { a: null }, headers: {} }));
    expect(await ask('{ a }')).toEqual({
      data: { a: null },
      errors: [{ type: 'NO_RATE_LIMIT', message: 'No', path: [] }],
    });
  });
});

test('what else is thrown is thrown on', async () => {
  const error = Object.assign(new Error('no'), { status: 502 });
  await expect(open(error).ask('{ a }')).rejects.toBe(error);
});

test.each(['', null, 'HTML', 7])('%j is no answer', async (response) => {
  await expect(open(response).ask('{ a }')).rejects.toThrow("GitHub's API answered without data");
});

test.each(['deployments', 'releases', 'isPrerelease', 'labels'])(
  'the query of a digest without %s is still one',
  async (fieldName) => {
    const errors = [
      { message: `Field '${fieldName}'`, extensions: { code: 'undefinedField', fieldName } },
    ];
    const refused = Object.assign(new Error('x'), {
      name: 'GraphqlResponseError',
      errors,
      data: null,
    });
    const { ask, queries } = open(refused, { repository: {} });
    await ask(activityQuery);
    expect(queries[1]).not.toContain(
      fieldName === 'deployments' ? 'deployments(' : `${fieldName} `,
    );
    // A variable that nobody uses any more is no field.
    expect(findIssues(queries[1] ?? '').filter((issue) => !/never used/.test(issue))).toEqual([]);
  },
);

test.each([pullRequestsQuery, mergeableQuery, activityQuery, searchQuery(2)])(
  'our queries are right for GitHub: %#',
  (query) => {
    expect(findIssues(query)).toEqual([]);
    expect(findIssues(query.replace(/ (?:url|issueCount|id) /, ' idd '))).not.toEqual([]);
  },
);
