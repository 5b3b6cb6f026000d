/** "Deployed" or not: what `preset: deploy` says, and whether it rings those who want to know, through the bundle. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Twake } from '../../local-twake/server.ts';
import { startServer, transcribe } from './transcript.ts';

/** needs | status of this job, called `tell` | data.job | first line, `x` for hello and its version | rings on */
const table = `
deploy: success | success | | ✅ Deployed x | success
deploy: failure | success | | ❌ Failed to deploy x | failure
deploy: cancelled | success | | 🚫 Cancelled deploying x | cancelled
deploy: skipped | success | | ⏭️ Skipped deploying x | skipped
test: success, deploy: skipped | success | | ⏭️ Skipped deploying x | skipped
test: failure, deploy: skipped | success | | ❌ Deploy of x: test failed | failure
deploy: success, smoke-test: failure | success | | ❌ Deploy of x: smoke-test failed | failure
deploy: success, smoke-test: cancelled | success | | 🚫 Deploy of x: smoke-test was cancelled | cancelled
deploy-eu: success, deploy-us: success | success | | ✅ Deployed x | success
deploy-eu: success, deploy-us: skipped | success | | ✅ Deployed x | success
deploy-eu: success, deploy-us: failure | success | | ❌ Failed to deploy x | failure
deploy-eu: skipped, deploy-us: skipped | success | | ⏭️ Skipped deploying x | skipped
build-release-notes: success, deploy: skipped | success | | ⏭️ Skipped deploying x | skipped
build-release-notes: success, deploy: success | success | | ✅ Deployed x | success
build-release-notes: failure, deploy: success | success | | ❌ Deploy of x: build-release-notes failed | failure
release-please: success, publish: skipped | success | | ⏭️ Skipped deploying x | skipped
plan: success, publish: skipped | success | | ⏭️ Skipped deploying x | skipped
build-and-deploy: success, docs: skipped | success | | ✅ Deployed x | success
deploy: success | failure | | ❌ Deploy of x: tell failed | failure
deploy: success | cancelled | | 🚫 Deploy of x: tell was cancelled | cancelled
deploy: success | timed_out | | ⏱️ Deploy of x: tell timed out | failure timed_out
test: success, lint: success | success | | ✅ Deployed x | success
test: success, rollout: skipped | success | | ⚪ Deploy of x: rollout was skipped |
test: success, rollout: skipped | success | rollout | ⏭️ Skipped deploying x | skipped
rollout: success, lint: skipped | success | rollout | ✅ Deployed x | success
test: success | success | rolout | ⚪ Deploy of x: tell succeeded |
| success | tell | ✅ Deployed x | success
| failure | tell | ❌ Failed to deploy x | failure
| success | | ⚪ Deploy of x: tell succeeded |
| in_progress | tell | ⏳ Deploying x |
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const conditions = ['success', 'failure', 'cancelled', 'skipped', 'timed_out', 'action_required'];

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

test.each(rows)('%s | %s | %s: %s', async (jobs = '', status = '', job = '', line, rings = '') => {
  const needs = jobs.split(', ').filter(Boolean);
  const { result } = await transcribe(twake, {
    inputs: {
      preset: 'deploy',
      status,
      needs: JSON.stringify(Object.fromEntries(needs.map(readNeed))),
      data: JSON.stringify({ version: 'v2', ...(job && { job }) }),
      mentions: conditions.map((on, index) => `${on}:${idOf(index)} on ${on}`).join('\n'),
    },
    env: { GITHUB_JOB: 'tell' },
  });
  expect(result.outputs['outcome']).toBe('sent');
  const text = textOf(twake.requests.at(-1)?.body).replaceAll('\u2236', ':');
  const [first = ''] = text.split(' in octo-org/hello');
  expect(first.replace('hello v2', 'x')).toBe(line);
  expect(conditions.filter((on) => text.includes(`@${on}:`))).toEqual(
    conditions.filter((on) => rings.split(' ').includes(on)),
  );
});

function readNeed(text: string) {
  const [name = '', result] = text.split(': ');
  return [name, { result, outputs: {} }] as const;
}

function idOf(index: number): string {
  return `3c000000-cccc-11ea-8000-00000000000${index}`;
}

function textOf(body: unknown): string {
  return (body as { message: { content: { original_str: string } } }).message.content.original_str;
}
