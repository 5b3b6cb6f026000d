/** What a preset will name is asked of GitHub at once, by the clock of the step. */

import { expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import { merge } from '../../events/merge.ts';
import type { Octokit } from '../../src/workflow/lookups/github-api.ts';
import { runStep } from './step.ts';

const started_at = '2026-11-22T17:57:00Z';
const completed_at = '2026-11-22T17:59:00Z';
const pull = { number: 7, title: 'Greet', merged_at: completed_at, user: { login: 'mona' } };

/** A GitHub that answers nothing before it has been asked for everything. */
function openGitHub(count: number): Octokit {
  const asked: string[] = [];
  const { promise: all, resolve } = Promise.withResolvers<void>();
  const ask = async (route: string) => {
    asked.push(route);
    if (asked.length === count) resolve();
    await all;
  };
  return {
    request: async (route) => {
      await ask(route);
      return { data: [pull] };
    },
    graphql: async () => null,
    paginate: {
      async *iterator(route) {
        await ask(route);
        const job = { id: 2, name: 'test', conclusion: 'success', started_at, completed_at };
        yield { data: route.endsWith('/jobs') ? [job] : [{ id: 5, name: 'coverage' }] };
      },
    },
  };
}

test('all look-ups of a preset are under way before the first is answered', async () => {
  const octokit = openGitHub(3);
  const { requests } = await runStep({
    inputs: { preset: 'status', needs: '{"test":{"result":"success"}}', github_token: 'ghs_1' },
    event: merge(readEvent('push'), { head_commit: { message: 'Greet' } }),
    time: Date.parse('2026-11-22T18:00:12Z'),
    octokit: async () => octokit as never,
  });
  expect(requests[0]?.message.content).toMatchObject({
    original_str:
      '✅ Deploy succeeded in octo-org/hello · main · 6dcb09b · #7 Greet — mona · by octocat · in 3m 12s • ✅ test · 2m Artifacts∶ coverage [Open run]',
  });
});
