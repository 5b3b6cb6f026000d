/** A digest where one question is never answered: the others are. */

import { expect, test } from '@jest/globals';
import { readEvent } from '../../../events/event-fixture.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { findDigest } from '../../../src/workflow/digest/digest.ts';
import { createGitHubApi } from '../../../src/workflow/lookups/github-api.ts';

const now = Date.parse('2026-11-27T05:30:00Z');
const time = '2026-11-26T05:30:00Z';
const nodes = [
  { number: 7, title: 'T', mergedAt: time, updatedAt: time, author: { login: 'mona' } },
];

test('whose first pull requests these are is looked for beside the runs, which are told', async () => {
  const over = new AbortController();
  const silent = new Promise<never>(() => {});
  const api = createGitHubApi({
    repository: 'octo-org/hello',
    timeout: () => over.signal,
    info: () => {},
    connect: async () => ({
      request: async () => ({ data: { workflow_id: 1, created_at: '2026-11-27T05:30:00Z' } }),
      graphql: async (query) =>
        query.includes('search(')
          ? silent
          : { pullRequests: { pullRequests: { nodes, pageInfo: { hasNextPage: false } } } },
      paginate: {
        async *iterator() {
          // After what comes of the response.
          setImmediate(() => over.abort(new DOMException('Too late', 'TimeoutError')));
          yield { data: [] };
        },
      },
    }),
  });
  const context = buildContext({
    env: { GITHUB_REPOSITORY: 'octo-org/hello' },
    event: readEvent('schedule'),
    status: 'success',
    data: { since: '7d' },
  } as never);
  const digest = await findDigest(context, api, now);
  expect(digest).toMatchObject({ merged: { count: 1 }, newcomers: null, runs: { count: 0 } });
  expect(digest?.missing).toContain('first pull requests');
  expect(digest?.missing).not.toContain('workflow runs');
});
