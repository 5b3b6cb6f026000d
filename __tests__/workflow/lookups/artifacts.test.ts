/** The artifacts of a run: those that can be downloaded, each name once, for one request. */

import { expect, test } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { findArtifacts } from '../../../src/workflow/lookups/artifacts.ts';
import { createMemoryApi } from './memory-api.ts';

const route = '/actions/runs/9000000007/artifacts?per_page=100';

async function find(artifacts: readonly object[], env: Record<string, string> = {}) {
  const fixture = loadEventFixture('push');
  const { api, asked } = createMemoryApi({ [route]: [artifacts, [{ id: 99, name: 'page 2' }]] });
  const context = buildContext({ ...fixture, env: { ...fixture.env, ...env } });
  const found = await findArtifacts(context, api);
  expect(asked).toEqual([route]);
  return found;
}

const coverage = { id: 1, name: 'coverage', size_in_bytes: 512, expired: false };
const page = 'https://github.com/octo-org/hello/actions/runs/9000000007/artifacts';
const told = { name: 'coverage', url: `${page}/1`, size: 512 };

test.each<[what: string, artifacts: readonly object[], found: unknown]>([
  ['are told with page and size', [coverage], [told]],
  ['are none', [], null],
  ['may have no size', [{ ...coverage, size_in_bytes: null }], [{ ...told, size: null }]],
  ['are gone when they have expired', [{ ...coverage, expired: true }], null],
  ['have an id', [{ ...coverage, id: null }], null],
  ['have a name', [{ ...coverage, name: '' }], null],
  [
    'of later attempts replace those of the same name',
    [coverage, { ...coverage, id: 3 }, { ...coverage, id: 2 }],
    [{ ...told, url: `${page}/3` }],
  ],
])('they %s', async (_, artifacts, found) => {
  expect(await find(artifacts)).toEqual(found);
});

test('they are on the server of the run, whichever attempt it is', async () => {
  const env = { GITHUB_SERVER_URL: 'https://github.octo.example', GITHUB_RUN_ATTEMPT: '2' };
  expect((await find([coverage], env))?.[0]?.url).toBe(
    page.replace('github.com', 'github.octo.example').concat('/1'),
  );
});
