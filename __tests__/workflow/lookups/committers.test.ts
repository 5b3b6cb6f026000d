/** Who made what is new: everybody whose commits the comparison holds. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { findChanges } from '../../../src/workflow/lookups/changes.ts';
import { findCommitters } from '../../../src/workflow/lookups/committers.ts';
import { createMemoryApi } from './memory-api.ts';

const contextOf = (event: EventName) => buildContext({ ...loadEventFixture(event), data: {} });

const releases = '/releases?per_page=100';
const compare = '/compare/v1.0.0...v1.10.0';
const before = [{ tag_name: 'v1.0.0', published_at: '2020-01-01T00:00:00Z' }];

/** As https://docs.github.com/rest/commits/commits#compare-two-commits has it. */
const commit = (login: string | null, message: string, email = 'm@example.org') => ({
  sha: message,
  author: login && { login },
  commit: { message, author: { name: 'M', email } },
});

describe('of a release', () => {
  const inComparison = {
    html_url: 'u',
    total_commits: 5,
    commits: [
      commit('mona', 'Inside of a merge'),
      commit(null, 'Of nobody that GitHub knows'),
      commit(null, 'By its address', '7+lisa@users.noreply.github.com'),
      commit('renovate[bot]', 'Update'),
      commit('octocat', 'Two\n\nCo-authored-by: H <1+hubot@users.noreply.github.com>'),
      commit('Mona', 'Again'),
    ],
  };

  test('each once, with co-authors, without programs', async () => {
    const { api } = createMemoryApi({ [releases]: before, [compare]: inComparison });
    const committers = await findCommitters(contextOf('release.published'), api);
    expect(committers).toEqual(['mona', 'lisa', 'octocat', 'hubot']);
  });

  test('with the list of changes, GitHub is asked once', async () => {
    const { api, asked } = createMemoryApi({ [releases]: before, [compare]: inComparison });
    const context = contextOf('release.published');
    await findChanges(context, api);
    await findCommitters(context, api);
    expect(asked).toEqual([releases, compare]);
  });

  test('that is the first one', async () => {
    const { api } = createMemoryApi({ [releases]: [] });
    expect(await findCommitters(contextOf('release.published'), api)).toBeNull();
  });
});
