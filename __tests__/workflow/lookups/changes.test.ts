/** What is new is what came since the last deployment of the environment, else since the last release. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type ContextSources } from '../../../src/workflow/context.ts';
import { findChanges } from '../../../src/workflow/lookups/changes.ts';
import { createMemoryApi } from './memory-api.ts';

const HEAD = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const commits = [{ sha: 'c1', html_url: 'u/c1', commit: { message: 'Say hello' } }];
const releases = '/releases?per_page=100';
const deployments = '/deployments?environment=production&per_page=10';
const statusesOf = (id: number | null) => `/deployments/${id}/statuses`;
const compare = (base: string, head = HEAD) => `/compare/${base}...${head}`;

const contextOf = (event: EventName, sources: Partial<ContextSources> = {}) =>
  buildContext({ ...loadEventFixture(event), data: {}, ...sources });

describe('since the last deployment', () => {
  const deploying = contextOf('push', { data: { environment: 'production' } });
  const succeeded = [{ state: 'inactive' }, { state: 'success' }];

  test.each<[what: string, deployment: object, since: string]>([
    ['of a version', { sha: 'abcdef012', ref: 'v1.9.0' }, 'v1.9.0'],
    [
      'of a version that is a number of 41 digits',
      { sha: 'abcdef012', ref: '1'.repeat(41) },
      '1'.repeat(41),
    ],
    [
      'of a version with a commit in it',
      { sha: 'abcdef012', ref: `v-${'a1'.repeat(20)}` },
      `v-${'a1'.repeat(20)}`,
    ],
    [
      'of a version with a commit before it',
      { sha: 'abcdef012', ref: `${'a1'.repeat(20)}-v` },
      `${'a1'.repeat(20)}-v`,
    ],
    ['of a short version', { sha: 'abcdef012', ref: '2' }, '2'],
    ['of a branch', { sha: 'abcdef012', ref: 'main' }, 'abcdef0'],
    ['of a commit', { sha: 'abcdef012', ref: 'a1'.repeat(20) }, 'abcdef0'],
    ['of something without a name', { sha: 'abcdef012' }, 'abcdef0'],
  ])('%s', async (_, deployment, since) => {
    const { api, asked } = createMemoryApi({
      [deployments]: [{ id: 1, ...deployment }],
      [statusesOf(1)]: succeeded,
      [compare('abcdef012')]: { html_url: 'u', total_commits: 1, commits },
    });
    expect(await findChanges(deploying, api)).toMatchObject({ since, url: 'u', count: 1 });
    expect(asked).toEqual([deployments, statusesOf(1), compare('abcdef012')]);
  });

  test('which went well at some time, and is not this one', async () => {
    const context = contextOf('deployment.created');
    const { api, asked } = createMemoryApi({
      [deployments]: [
        { id: 8001, sha: HEAD },
        { id: 3, sha: 'failed' },
        { id: 2, sha: 'good' },
        { id: 1 },
      ],
      [statusesOf(3)]: [{ state: 'failure' }, { state: 'in_progress' }],
      [statusesOf(2)]: succeeded,
      [compare('good')]: { commits },
    });
    expect(await findChanges(context, api)).toMatchObject({ since: 'good' });
    expect(asked).toEqual([deployments, statusesOf(3), statusesOf(2), compare('good')]);
  });

  test.each<[what: string, data: Readonly<Record<string, unknown>>]>([
    ['there is none', { [deployments]: [] }],
    ['none went well', { [deployments]: [{ id: 1, sha: 'bad' }], [statusesOf(1)]: [] }],
    ['it was of nobody knows what', { [deployments]: [{ id: 1 }], [statusesOf(1)]: succeeded }],
  ])('is since the last release where %s', async (_, data) => {
    const { api, told } = createMemoryApi({
      ...data,
      [releases]: [{ tag_name: 'v1' }],
      [compare('v1')]: { commits },
    });
    expect(await findChanges(deploying, api)).toMatchObject({ since: 'v1' });
    expect(told).toEqual([]);
  });

  test('is nothing where that was of the same commit', async () => {
    const { api, asked } = createMemoryApi({
      [deployments]: [{ id: 1, sha: HEAD, ref: 'v1' }],
      [statusesOf(1)]: succeeded,
    });
    expect(await findChanges(deploying, api)).toBeNull();
    expect(asked).toEqual([deployments, statusesOf(1)]);
  });
});

describe('since the last release', () => {
  const release = (tag_name: string, published_at: string | null, more: object = {}) => ({
    tag_name,
    published_at,
    ...more,
  });
  const own = release('v1.10.0', '2026-03-02T10:30:00Z');
  const older = release('v1', '2026-01-01T00:00:00Z');

  test.each<[what: string, releases: readonly object[], since: string | null]>([
    ['before this one', [own, older], 'v1'],
    ['not a later one', [release('v2', '2026-03-02T10:30:01Z'), own, older], 'v1'],
    ['not one of the same moment', [release('lib-v2', '2026-03-02T10:30:00Z'), own, older], 'v1'],
    ['not a draft', [release('v1.9', null, { draft: true }), older], 'v1'],
    [
      'not a pre-release',
      [release('v1.9', '2026-02-01T00:00:00Z', { prerelease: true }), older],
      'v1',
    ],
    ['also one of an unknown date', [release('v1.9', null), older], 'v1.9'],
    ['not this one at another time', [release('v1.10.0', '2026-02-01T00:00:00Z'), older], 'v1'],
    ['of which there may be none', [own], null],
  ])('%s', async (_, list, since) => {
    const { api } = createMemoryApi({
      [releases]: list,
      ...(since && { [compare(since, 'v1.10.0')]: { commits } }),
    });
    const changes = await findChanges(contextOf('release.published'), api);
    expect(changes?.since ?? null).toBe(since);
  });

  test('of a pre-release is the pre-release before it', async () => {
    const { event } = loadEventFixture('release.published');
    const { release: published } = event as { release: object };
    const context = contextOf('release.published', {
      event: { ...Object(event), release: { ...published, prerelease: true } },
    });
    const { api } = createMemoryApi({
      [releases]: [release('v1.10.0-rc', '2026-02-01T00:00:00Z', { prerelease: true }), older],
      [compare('v1.10.0-rc', 'v1.10.0')]: { commits },
    });
    expect(await findChanges(context, api)).toMatchObject({ since: 'v1.10.0-rc' });
  });

  test('of a tag is not that of the tag itself', async () => {
    const { env, ...fixture } = loadEventFixture('push');
    const context = contextOf('push', {
      ...fixture,
      env: { ...env, GITHUB_REF: 'refs/tags/v2', GITHUB_REF_NAME: 'v2', GITHUB_REF_TYPE: 'tag' },
      data: {},
    });
    const { api } = createMemoryApi({
      [releases]: [release('v2', '2026-02-01T00:00:00Z'), older],
      [compare('v1')]: { commits },
    });
    expect(await findChanges(context, api)).toMatchObject({ since: 'v1' });
  });

  test('is not known where nobody knows what there is now', async () => {
    const { api, asked } = createMemoryApi({ [releases]: [older] });
    expect(await findChanges(contextOf('schedule', { env: {} }), api)).toBeNull();
    expect(asked).toEqual([releases]);
  });
});

describe('the changes', () => {
  const commit = (sha: string, parents: readonly string[], message: string, more: object = {}) => ({
    sha,
    html_url: `u/${sha}`,
    parents: parents.map((parent) => ({ sha: parent })),
    commit: { message, author: { name: 'Mona' } },
    ...more,
  });
  const merge = (number: number) => `Merge pull request #${number} from hubot/x\n\nGreet`;

  /** Of a push, since the release v1. */
  function find(comparison: object, sources: Partial<ContextSources> = {}) {
    const { api } = createMemoryApi({
      [releases]: [{ tag_name: 'v1' }],
      [compare('v1')]: comparison,
    });
    return findChanges(contextOf('push', sources), api);
  }

  test('are what was merged, the newest first, without the commits of a pull request', async () => {
    const commits = [
      commit('c1', ['c0'], 'Say hello\n\nLoudly.', { author: { login: 'octocat' } }),
      commit('p1', ['c0'], 'wip'),
      commit('m1', ['c1', 'p1'], merge(12)),
    ];
    expect(await find({ html_url: 'u', total_commits: 3, commits })).toEqual({
      since: 'v1',
      url: 'u',
      count: 2,
      commits: 3,
      list: [
        { title: 'Greet (#12)', url: 'https://github.com/octo-org/hello/pull/12', author: 'Mona' },
        { title: 'Say hello', url: 'u/c1', author: 'octocat' },
      ],
    });
  });

  test('lead to the commit where the address of the repository is not known', async () => {
    const { env } = loadEventFixture('push');
    const { GITHUB_SERVER_URL: _, ...rest } = env;
    const changes = await find({ commits: [commit('m1', [], merge(12))] }, { env: rest });
    expect(changes?.list).toEqual([{ title: 'Greet (#12)', url: 'u/m1', author: 'Mona' }]);
  });

  test('may be told of with nothing', async () => {
    const changes = await find({ commits: [{ commit: {} }] });
    expect(changes).toEqual({
      since: 'v1',
      url: null,
      count: 1,
      commits: 1,
      list: [{ title: '', url: null, author: null }],
    });
  });

  test.each([
    ['as many as are listed', 1, 1],
    ['as many as GitHub counts where it lists fewer', 2, 2],
    ['as many as are listed where GitHub counts none', undefined, 1],
  ])('are %s', async (_, total_commits, count) => {
    expect(await find({ total_commits, commits: [commit('c1', [], 'x')] })).toMatchObject({
      count,
    });
  });

  test('end where parents lead in a circle', async () => {
    const commits = [commit('a', ['b'], 'A'), commit('b', ['a'], 'B')];
    expect((await find({ commits }))?.list.map(({ title }) => title)).toEqual(['B', 'A']);
  });
});
