/** What a digest counts of GitHub's lists, and what it does not. */

import { describe, expect, test } from '@jest/globals';
import { describeDeployments } from '../../../src/workflow/digest/deployments.ts';
import { describeIssues } from '../../../src/workflow/digest/issues.ts';
import { describeMerged, readMerged } from '../../../src/workflow/digest/merged.ts';
import { describeReleases } from '../../../src/workflow/digest/releases.ts';
import { describeRuns, readFinished } from '../../../src/workflow/digest/workflow-runs.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';

const url = 'https://github.com/o/r';
const from = '2026-11-20T05:30:00Z';
const inside = '2026-11-24T12:00:00Z';
const to = '2026-11-27T05:30:00Z';
const window = { from: Date.parse(from), to: Date.parse(to) };
const place = { url, window };
const span = `${from}..${to}`;

interface Pull {
  readonly by?: string | null;
  readonly labels?: readonly string[];
  readonly mergedAt?: string | null;
}

let number = 0;
const pull = ({ by = 'mona', labels = [], mergedAt = inside }: Pull = {}): JsonObject => {
  number += 1;
  return {
    number,
    title: `Title ${number}`,
    url: `${url}/pull/${number}`,
    mergedAt,
    author: by && {
      __typename: by.startsWith('app/') ? 'Bot' : 'User',
      login: by.slice(by.indexOf('/') + 1),
    },
    labels: { nodes: labels.map((name) => ({ name })) },
  };
};

const many = (count: number, one: Pull = {}) => Array.from({ length: count }, () => pull(one));

describe('merged pull requests', () => {
  const describeAll = (
    nodes: readonly JsonObject[],
    by: Parameters<typeof describeMerged>[2] = null,
  ) => describeMerged(readMerged(nodes, window), place, by);
  const groupsOf = (...args: Parameters<typeof describeAll>) =>
    describeAll(...args).groups.map(({ name, count, list }) => [name, count, list.length]);

  test('are those that were merged in that time, the newest first', () => {
    const times = [from, to, inside, '2026-11-20T05:29:59Z', null];
    const pulls = readMerged(
      times.map((mergedAt) => pull({ mergedAt })),
      window,
    );
    expect(pulls.map((one) => (one.number ?? 0) - number)).toEqual([-2, -4]);
  });

  test('have an author as events tell it; an account that is gone is none', () => {
    const nodes = ['mona', 'app/dependabot', null].map((by) => pull({ by }));
    expect(readMerged(nodes, window).map(({ author }) => author)).toEqual([
      'mona',
      'dependabot[bot]',
      null,
    ]);
    expect(describeAll(nodes).authors).toBe(3);
  });

  test('are none', () => {
    const search = `${url}/pulls?q=is:pr+merged:${span}`;
    expect(describeAll([])).toEqual({ count: 0, url: search, authors: 0, by: 'none', groups: [] });
  });

  test('are one group of ten where few have labels', () => {
    expect(groupsOf([...many(3, { labels: ['bug'] }), ...many(9)])).toEqual([[null, 12, 10]]);
  });

  test('are not taken apart where they are few', () => {
    expect(groupsOf(many(5, { labels: ['bug'] }))).toEqual([[null, 5, 5]]);
    expect(groupsOf(many(5, { labels: ['bug'] }), 'label')).toEqual([['bug', 5, 3]]);
  });

  test('stand once, under the label that most have', () => {
    const nodes = [
      ...many(2, { labels: ['small', 'bug'] }),
      ...many(3, { labels: ['bug'] }),
      ...many(2, { labels: ['docs', 'small'] }),
      pull({ labels: ['docs'] }),
      pull(),
    ];
    expect(groupsOf(nodes)).toEqual([
      ['bug', 5, 3],
      ['small', 2, 2],
      ['docs', 1, 1],
      [null, 1, 1],
    ]);
  });

  test('are in four groups, and the rest', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((label, index) =>
      many(7 - index, { labels: [label] }),
    );
    expect(groupsOf(nodes)).toEqual([
      ['a', 7, 3],
      ['b', 6, 3],
      ['c', 5, 3],
      ['d', 4, 3],
      [null, 5, 3],
    ]);
  });

  test('by author, with a search for each that GitHub understands', () => {
    const nodes = [...many(2, { by: 'app/renovate' }), pull(), pull({ by: null })];
    expect(describeAll(nodes, 'author').groups.map((group) => [group.name, group.url])).toEqual([
      ['renovate[bot]', `${url}/pulls?q=is:pr+author:app%2Frenovate+merged:${span}`],
      ['mona', `${url}/pulls?q=is:pr+author:mona+merged:${span}`],
      [null, `${url}/pulls?q=is:pr+merged:${span}`],
    ]);
  });

  test('by a label that is hostile', () => {
    const nodes = many(6, { labels: ['x" author:y & z'] });
    expect(describeAll(nodes).groups[0]?.url).toBe(
      `${url}/pulls?q=is:pr+label:%22x+author:y+%26+z%22+merged:${span}`,
    );
  });
});

test('releases are those that were published in that time, by their name or tag', () => {
  const release = (tagName: string, publishedAt: string | null, other: object = {}) => ({
    name: '',
    tagName,
    url: `${url}/releases/tag/${tagName}`,
    publishedAt,
    isDraft: false,
    isPrerelease: false,
    ...other,
  });
  const nodes = [
    release('v5', to),
    release('v4', null, { isDraft: true }),
    release('v3', inside, { name: 'Three' }),
    release('v3-rc', from, { isPrerelease: true }),
    release('v2', '2026-11-01T00:00:00Z'),
  ];
  expect(describeReleases(nodes, place)).toEqual({
    count: 2,
    url: `${url}/releases`,
    list: [
      { name: 'Three', url: `${url}/releases/tag/v3`, prerelease: false },
      { name: 'v3-rc', url: `${url}/releases/tag/v3-rc`, prerelease: true },
    ],
  });
});

test('issues are counted by when they were opened and closed, not by when they were changed', () => {
  const issue = (createdAt: string, closedAt: string | null) => ({ createdAt, closedAt });
  const old = '2026-01-01T00:00:00Z';
  const nodes = [issue(old, null), issue(old, inside), issue(from, inside), issue(inside, to)];
  const { opened, closed } = describeIssues(nodes, place);
  expect([opened.count, closed.count]).toEqual([2, 2]);
  expect(opened.url).toBe(`${url}/issues?q=is:issue+created:${span}`);
});

describe('deployments', () => {
  const deploy = (
    environment: string,
    state: string,
    statuses: readonly string[] = [],
    ended = inside,
  ) => ({
    environment,
    state,
    createdAt: inside,
    statuses: { nodes: statuses.map((one) => ({ state: one, createdAt: ended })) },
  });

  test.each([
    ['has succeeded, and is live', 'ACTIVE', ['SUCCESS', 'IN_PROGRESS'], 'success'],
    ['has succeeded, of which no status is left', 'ACTIVE', [], 'success'],
    ['has succeeded, and was replaced', 'INACTIVE', ['INACTIVE', 'SUCCESS'], 'success'],
    ['has succeeded, and was taken down', 'DESTROYED', ['SUCCESS'], 'success'],
    ['has failed', 'FAILURE', ['FAILURE', 'IN_PROGRESS'], 'failure'],
    ['could not be made', 'ERROR', ['ERROR'], 'failure'],
    ['has failed, and was replaced', 'INACTIVE', ['INACTIVE', 'FAILURE'], 'failure'],
    ['failed after it had succeeded', 'FAILURE', ['FAILURE', 'SUCCESS'], 'failure'],
    ['was destroyed', 'DESTROYED', ['DESTROYED', 'SUCCESS'], 'success'],
    ['was replaced before anybody said how it went', 'INACTIVE', ['INACTIVE'], 'stale'],
    ['was given up', 'ABANDONED', [], 'unknown'],
    ['is at work', 'IN_PROGRESS', ['IN_PROGRESS', 'QUEUED'], 'in_progress'],
    ['is to be made', 'QUEUED', ['QUEUED'], 'in_progress'],
    ['is made once more', 'PENDING', ['PENDING', 'FAILURE'], 'in_progress'],
    ['waits for somebody', 'WAITING', ['WAITING'], 'action_required'],
    ['is in a state that nobody here knows', 'DREAMING', [], 'unknown'],
  ])('one that %s', (_, state, statuses, result) => {
    const { succeeded, failed, unfinished, environments } = describeDeployments(
      [deploy('production', state, statuses)],
      place,
    );
    expect(environments[0]?.latest).toBe(result);
    const expected: Readonly<Record<string, readonly number[]>> = {
      ...{ success: [1, 0, 0], failure: [0, 1, 0] },
      ...{ in_progress: [0, 0, 1], action_required: [0, 0, 1] },
    };
    expect([succeeded, failed, unfinished]).toEqual(expected[result] ?? [0, 0, 0]);
  });

  test.each<[what: string, began: string, ended: string, counts: readonly number[]]>([
    ['ended after the last digest', '2026-11-20T05:00:00Z', from, [1, 1, 0]],
    ['ended before it', '2026-11-20T05:00:00Z', '2026-11-20T05:29:59Z', [0, 0, 0]],
    ['had not ended by the end', inside, to, [1, 0, 1]],
    ['began after it', to, to, [0, 0, 0]],
  ])('one that %s belongs to one time', (_, began, ended, counts) => {
    const node = { ...deploy('a', 'INACTIVE', ['INACTIVE', 'SUCCESS'], ended), createdAt: began };
    const { count, succeeded, unfinished } = describeDeployments([node], place);
    expect([count, succeeded, unfinished]).toEqual(counts);
  });

  test('are told by environment, the busiest first, and the newest of each decides its sign', () => {
    const at = (time: string, environment: string, ...states: readonly [string, string]) => ({
      ...deploy(environment, states[0], states, time),
      createdAt: time,
    });
    const nodes = [
      at(to, 'staging', 'FAILURE', 'FAILURE'),
      at('2026-11-26T00:00:00Z', 'a/b c', 'SUCCESS', 'SUCCESS'),
      at('2026-11-21T00:00:00Z', 'staging', 'FAILURE', 'FAILURE'),
      at('2026-11-22T00:00:00Z', 'staging', 'INACTIVE', 'SUCCESS'),
      at(from, 'staging', 'INACTIVE', 'SUCCESS'),
    ];
    const { environments, ...all } = describeDeployments(nodes, place);
    expect(all).toMatchObject({ count: 4, succeeded: 3, failed: 1, url: `${url}/deployments` });
    expect(environments).toMatchObject([
      { name: 'staging', count: 3, succeeded: 2, failed: 1, latest: 'success', icon: '✅' },
      { name: 'a/b c', url: `${url}/deployments/a/b%20c`, count: 1 },
    ]);
  });
});

test('environments where a deployment failed come first, then the busiest', () => {
  const states = { a: 'SUCCESS', b: 'FAILURE', c: 'SUCCESS', d: 'SUCCESS', e: 'ERROR' };
  const counts = { a: 1, b: 1, c: 3, d: 2, e: 2 };
  const nodes = Object.entries(states).flatMap(([environment, state], index) =>
    Array.from({ length: Object.values(counts)[index] ?? 0 }, () => ({
      ...{ environment, state, createdAt: inside },
      statuses: { nodes: [{ state, createdAt: inside }] },
    })),
  );
  const { environments } = describeDeployments(nodes, place);
  expect(environments.map(({ name }) => name)).toEqual(['e', 'b', 'c', 'd', 'a']);
});

test('a deployment ended when it first came to what it has come to', () => {
  const status = (state: string, createdAt: string) => ({ state, createdAt });
  const late = '2026-11-27T06:00:00Z';
  const node = (...statuses: readonly object[]) => ({
    ...{ environment: 'a', state: 'INACTIVE', createdAt: inside },
    statuses: { nodes: statuses },
  });
  const { succeeded, unfinished } = describeDeployments(
    [
      node(status('INACTIVE', late), status('SUCCESS', late), status('SUCCESS', inside)),
      node(status('SUCCESS', late), status('IN_PROGRESS', inside)),
    ],
    place,
  );
  expect([succeeded, unfinished]).toEqual([1, 1]);
});

describe('runs', () => {
  const run = (conclusion: string | null, other: object = {}): JsonObject => ({
    id: 1,
    name: 'Test',
    workflow_id: 1,
    event: 'push',
    head_branch: 'main',
    head_sha: 'aaa',
    head_repository: { id: 7 },
    repository: { id: 7 },
    created_at: inside,
    updated_at: inside,
    html_url: `${url}/actions/runs/1`,
    conclusion,
    ...other,
  });
  const line = { branch: 'main', window };
  const count = (runs: readonly JsonObject[]) =>
    describeRuns(readFinished(runs, line), { ...line, ...place, rerun: [] });

  test('belong to the time in which they ended, so that each is told once', () => {
    const late = run('failure', {
      created_at: '2026-11-27T05:00:00Z',
      updated_at: '2026-11-27T06:00:00Z',
    });
    const next = { branch: 'main', window: { from: window.to, to: window.to + 86_400_000 } };
    expect(readFinished([late], line)).toEqual([]);
    expect(readFinished([late], next)).toHaveLength(1);
  });

  test('are none, which is not 0 %', () => {
    expect(count([])).toMatchObject({ count: 0, red: 0, share: null, workflows: [], flaky: [] });
  });

  test('that succeeded or failed are counted, whatever else there is', () => {
    const words = ['success', 'failure', 'timed_out', 'startup_failure', 'cancelled', 'skipped'];
    const others = ['neutral', 'stale', 'action_required', null];
    expect(count([...words, ...others].map((word) => run(word)))).toMatchObject({
      count: 4,
      red: 3,
    });
  });

  test.each([
    ['of another branch', { head_branch: 'next' }],
    ["of a fork's branch that is called the same", { head_repository: { id: 8 } }],
    ['of a fork that is gone', { head_repository: null }],
    ['for a pull request', { event: 'pull_request' }],
    ['for a pull request, with the rights of its target', { event: 'pull_request_target' }],
    ['before that time', { updated_at: '2026-11-20T05:29:59Z' }],
    ['after it', { updated_at: to }],
  ])('%s are not', (_, other) => {
    expect(count([run('failure', other)]).count).toBe(0);
  });

  test.each([
    [0, 3, 0],
    [1, 3, 33],
    [1, 1000, 1],
    [999, 1000, 99],
    [3, 3, 100],
  ])('%d of %d red are %d %%', (red, all, share) => {
    const runs = Array.from({ length: all }, (_, index) =>
      run(index < red ? 'failure' : 'success'),
    );
    expect(count(runs).share).toBe(share);
  });

  test('are told by workflow where it was red, the reddest first, with its newest red run', () => {
    const runs = [
      run('failure', { workflow_id: 1, html_url: 'first' }),
      run('failure', { workflow_id: 2, name: 'Lint', html_url: 'second' }),
      run('failure', { workflow_id: 2, name: 'Lint', html_url: 'third' }),
      run('success', { workflow_id: 2, name: 'Lint' }),
      run('success', { workflow_id: 3, name: 'Docs' }),
    ].map((one, index) => ({ ...one, head_sha: `${index}` }));
    expect(count(runs).workflows).toEqual([
      { name: 'Lint', url: 'second', count: 3, red: 2 },
      { name: 'Test', url: 'first', count: 1, red: 1 },
    ]);
    expect(count(runs).flaky).toEqual([]);
  });

  test('of one workflow that are red and green with the same commit are flaky', () => {
    const red = run('failure', { html_url: 'red' });
    expect(count([run('success'), red]).flaky).toEqual([{ name: 'Test', url: 'red' }]);
    expect(count([run('success', { workflow_id: 2 }), red]).flaky).toEqual([]);
    expect(count([run('success', { head_sha: 'bbb' }), red]).flaky).toEqual([]);
    expect(count([run('cancelled'), red]).flaky).toEqual([]);
  });

  test.each(['issues', 'workflow_dispatch'])(
    'for %s with the same commit need not be alike',
    (event) => {
      const runs = [run('success', { event }), run('failure', { event })];
      expect(count(runs)).toMatchObject({ red: 1, flaky: [] });
    },
  );

  test.each([
    ['of one workflow that calls each otherwise', { name: 'Deploy #2' }, ['test.yml']],
    [
      'of workflows that are called alike',
      { workflow_id: 2, path: 'a/b.yml@refs/heads/main' },
      ['test.yml', 'b.yml'],
    ],
    ['of one whose file nobody knows', { name: 'Deploy #2', path: null }, ['test.yml']],
  ])('%s are told by their file', (_, other, names) => {
    const path = '.github/workflows/test.yml';
    const runs = [run('failure', { path }), run('failure', { path, ...other })];
    expect(count(runs).workflows.map(({ name }) => name)).toEqual(names);
  });
});
