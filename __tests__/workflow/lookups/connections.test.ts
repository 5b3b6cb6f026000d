/** Pages of a connection: each no larger than GitHub can make it, and what could be read counts. */

import { describe, expect, test } from '@jest/globals';
import { type ConnectionPages, takeConnection } from '../../../src/workflow/lookups/connections.ts';
import { GraphqlRefusal, type GraphqlResult } from '../../../src/workflow/lookups/graphql.ts';

interface PageOptions {
  readonly after?: string | null;
  readonly hasNextPage?: boolean;
  readonly errors?: GraphqlResult['errors'];
}

const page = ({ after = null, hasNextPage = after !== null, errors = [] }: PageOptions = {}) => ({
  data: { a: { b: { nodes: [{}], pageInfo: { hasNextPage, endCursor: after } } } },
  errors,
});

const whole = page();
const isFailing = (status: number) => Object.assign(new Error('Failed'), { status });

/** What is asked for, as `50 of x`, and what comes of the responses, each given once. */
async function take(...responses: readonly unknown[]) {
  const asked: string[] = [];
  const graphql = async (
    query: string,
    { id, first, after }: Readonly<Record<string, unknown>>,
  ) => {
    asked.push(`${query} ${id}: ${first} behind ${after}`);
    const response = responses[asked.length - 1];
    if (response instanceof Error || response instanceof DOMException) throw response;
    return response as GraphqlResult;
  };
  const found: ConnectionPages = await takeConnection(
    { graphql, leaveOut: () => {} },
    { query: 'Q', variables: { id: 7 }, path: ['a', 'b'], most: 3 },
  );
  return { ...found, asked, count: found.pages.length };
}

test('one page after the other, as far as there are some', async () => {
  const { asked, end, pages } = await take(page({ after: 'x' }), page({ after: 'y' }), whole);
  expect(asked).toEqual(['Q 7: 50 behind null', 'Q 7: 50 behind x', 'Q 7: 50 behind y']);
  expect([end, pages]).toEqual(['all', [page({ after: 'x' }), page({ after: 'y' }), whole]]);
});

test('as far as the bound', async () => {
  const pages = ['x', 'y', 'z'].map((after) => page({ after }));
  expect(await take(...pages)).toMatchObject({ end: 'bound', count: 3 });
});

describe('a smaller page is asked for', () => {
  const limits = { message: 'No', path: ['a'] };
  test.each<[what: string, response: unknown]>([
    ['500', isFailing(500)],
    ['nothing', new DOMException('Late', 'TimeoutError')],
    ['502', isFailing(502)],
    ['504', isFailing(504)],
    ['words about it', new GraphqlRefusal('Resource limits exceeded', [])],
    ['words about nothing', new GraphqlRefusal('Something went wrong while executing', [])],
    ['a page with holes', page({ errors: [{ ...limits, type: 'RESOURCE_LIMITS_EXCEEDED' }] })],
    ['holes in words', page({ errors: [{ ...limits, type: null, message: 'Resource limits' }] })],
  ])('after %s', async (_, response) => {
    const { asked, end } = await take(response, page({ after: 'x' }), whole);
    expect(asked).toEqual(['Q 7: 50 behind null', 'Q 7: 25 behind null', 'Q 7: 25 behind x']);
    expect(end).toBe('all');
  });

  test('until it is as small as can be', async () => {
    const error = isFailing(502);
    const { asked, ...found } = await take(error, error, error, error, whole);
    expect(asked.map((one) => one.replace(/\D*7: (\d+).*/, '$1'))).toEqual(['50', '25', '12', '6']);
    expect(found).toMatchObject({ end: 'error', count: 0, error });
  });

  test('and the holes of the smallest are what there is', async () => {
    const holes = page({ errors: [{ ...limits, type: 'RESOURCE_LIMITS_EXCEEDED' }] });
    expect(await take(holes, holes, holes, holes)).toMatchObject({ end: 'all', pages: [holes] });
  });
});

describe('what was read before counts', () => {
  test.each<[what: string, response: unknown, message: string]>([
    ['another status', isFailing(403), 'Failed'],
    ['no status', new Error('Lost'), 'Lost'],
    [
      'no list',
      { data: { a: null }, errors: [{ type: null, message: 'Gone', path: [] }] },
      "GitHub's API answered without it: Gone.",
    ],
    [
      'a list without nodes',
      { data: { a: { b: {} } }, errors: [] },
      "GitHub's API answered without it.",
    ],
  ])('where %s ends it', async (_, response, message) => {
    const { end, count, error, asked } = await take(page({ after: 'x' }), response);
    expect([end, count, asked.length]).toEqual(['error', 1, 2]);
    expect(error).toMatchObject({ message });
  });

  test.each(['x', null])('where the next page is no further: %j', async (after) => {
    const stuck = page({ after, hasNextPage: true });
    const { end, error, count } = await take(page({ after: 'x' }), stuck);
    expect([end, count]).toEqual(['error', 2]);
    expect(error).toMatchObject({
      message: "GitHub's API answered without it: It does not say where the next page begins.",
    });
  });
});
