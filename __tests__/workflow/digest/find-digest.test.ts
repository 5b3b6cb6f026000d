/** What is asked of GitHub for a digest, and what becomes of what it does not tell. */

import { describe, expect, test } from '@jest/globals';
import type { RepositoryFixture } from '../../../testing/github-activity/repository.ts';
import {
  ago,
  busyWeek,
  digestRun,
  mergedPull,
  ownRuns,
} from '../../../testing/github-activity/week.ts';
import type { GraphqlFault } from '../../../testing/github-graphql/server.ts';
import { find } from './find.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const all = '4 merged, 1 new, 1 released, 2 deployed, 1 failed, 1 opened, 1 closed, 1 red, 2 flaky';

test('a busy week, in as many requests as it has parts', async () => {
  const { told, digest, log, count, asked } = await find(busyWeek);
  expect(told).toBe(all);
  expect(digest).toMatchObject({ empty: false, missing: [], partial: [], period: '7 days' });
  expect([log, count]).toEqual([[], 6]);
  expect(asked).toEqual([
    '/actions/runs/9000000007',
    '/actions/workflows/9/runs?per_page=100',
    '/actions/runs?per_page=100',
    '/actions/runs/23/attempts/1',
  ]);
});

const one: readonly (readonly [string, Partial<RepositoryFixture>])[] = [
  ['1 merged', { pullRequests: [mergedPull(2, 2), mergedPull(1, 200)] }],
  ['1 opened', { issues: [{ createdAt: ago(2) }] }],
  ['1 closed', { issues: [{ createdAt: ago(300), closedAt: ago(2) }] }],
  ['1 released', { releases: [{ tagName: 'v1', publishedAt: ago(2) }] }],
  ['1 deployed', { deployments: [{ environment: 'a', createdAt: ago(2), states: ['SUCCESS'] }] }],
  ['1 failed', { deployments: [{ environment: 'a', createdAt: ago(2), states: ['ERROR'] }] }],
  [
    '1 red',
    { runs: [...ownRuns, { id: 8, created_at: ago(2), conclusion: 'failure', workflow_id: 5 }] },
  ],
  [
    '1 flaky',
    {
      runs: [...ownRuns, { id: 8, created_at: ago(2), conclusion: 'success', run_attempt: 2 }],
      attempts: { '8/1': { conclusion: 'failure' } },
    },
  ],
];

test.each([...one, ['', {}] as const])('a week with no more than "%s"', async (words, week) => {
  const { told, digest } = await find(week);
  expect([told, digest?.empty]).toEqual([words, words === '']);
});

describe('since when', () => {
  const runs = [
    ...ownRuns,
    digestRun(2, 24, 'failure'),
    { ...digestRun(3, 24, 'success'), event: 'workflow_dispatch' },
    digestRun(4, -24, 'success'),
  ];
  const pullRequests = [mergedPull(2, 167), mergedPull(1, 168), mergedPull(0, 168.01)];

  test('the last run of the clock that went well, which has told what was before', async () => {
    const { digest } = await find({ runs, pullRequests });
    expect(digest).toMatchObject({ since: ago(168), until: ago(0), merged: { count: 2 } });
  });

  test('a week ago, where there is none', async () => {
    const { digest } = await find({ runs: ownRuns.slice(0, 1), pullRequests });
    expect(digest).toMatchObject({ since: ago(168), merged: { count: 2 }, missing: [] });
  });

  test.each([
    [34, []],
    [35, []],
    [40, ['the last 35 days']],
  ])('%d days, or no longer than 35, which is said', async (days, partial) => {
    const { digest } = await find({
      runs: [...ownRuns.slice(0, 1), digestRun(1, 24 * days, 'success')],
    });
    expect(digest).toMatchObject({ since: ago(24 * Math.min(days, 35)), partial });
  });

  test('as `data.since` says, and then nobody asks for earlier runs', async () => {
    const { digest, asked } = await find({ runs, pullRequests }, { data: { since: '2w' } });
    expect(digest).toMatchObject({ since: ago(336), merged: { count: 3 }, missing: [] });
    expect(asked).not.toContain('/actions/workflows/9/runs?per_page=100');
  });

  test.each([-1, 0])('a time that is not before this run is refused: %d hours ago', (hours) =>
    expect(find({}, { data: { since: ago(hours) } })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/^`data\.since` must be /),
    }),
  );

  test('one that is run again asks for those before it', async () => {
    const later = range(120).map((index) => digestRun(100 + index, -1 - index, 'success'));
    const { digest } = await find({ runs: [...later, ...ownRuns] });
    expect(digest).toMatchObject({ since: ago(168), until: ago(0) });
  });

  test('the last digest behind more than a hundred other runs is found by a filter', async () => {
    const others = range(120).map((index) => ({
      ...digestRun(1000 + index, 1 + index, 'success'),
      event: 'push',
    }));
    const { digest, asked } = await find({ runs: [...ownRuns, ...others] });
    expect(digest).toMatchObject({ since: ago(168) });
    expect(asked[2]).toBe(
      `/actions/workflows/9/runs?per_page=100&event=schedule&status=success&created=*..${ago(0)}`,
    );
  });

  test('nobody tells when this run was created, so until now', async () => {
    const restFault = (path: string) =>
      path === '/actions/runs/9000000007' ? { json: { id: 7 } } : undefined;
    const { digest, log } = await find({}, { restFault });
    expect(digest).toMatchObject({ until: ago(-0.1), missing: ['when the last digest was'] });
    expect(log).toEqual([
      "when this run was created: GitHub's API was asked, but it does not say when this run was created.",
    ]);
  });
});

describe('what GitHub does not tell is not told as nothing', () => {
  test.each([
    ['pullRequests', 'merged pull requests', 'pull-requests: read'],
    ['issues', 'issues', 'issues: read'],
    ['deployments', 'deployments', 'deployments: read'],
    ['releases', 'releases', 'contents: read'],
  ] as const)('%s, refused beside data', async (refused, name, permission) => {
    const { digest, log, requests } = await find({ refused: [refused] });
    expect(digest).toMatchObject({ empty: false, missing: [name], partial: [] });
    expect(log).toEqual([
      `the ${name}: GitHub's API answered without it: Resource not accessible by integration. It needs the permission \`${permission}\`.`,
    ]);
    expect(requests).toHaveLength(1);
  });

  test('three of them for one reason are one line, and the fourth is told', async () => {
    const refused = ['deployments', 'issues', 'releases'] as const;
    const { told, digest, log } = await find({ ...busyWeek, refused });
    expect(told).toBe('4 merged, 1 new, 1 red, 2 flaky');
    expect(digest?.missing).toEqual(['releases', 'deployments', 'issues']);
    expect(log).toEqual([
      "the issues, the releases, the deployments: GitHub's API answered without it: Resource not accessible by integration. It needs the permission `issues: read, contents: read, deployments: read`.",
    ]);
  });

  test('what an organization wants of a token is not told as a permission', async () => {
    const message = 'Resource protected by organization SAML enforcement.';
    const errors = [{ type: 'FORBIDDEN', message, path: ['issues'] }];
    const { log } = await find({}, { lastFault: { json: { data: { issues: null }, errors } } });
    expect(log).toContain(`the issues: GitHub's API answered without it: ${message}`);
  });

  const lists = 'the merged pull requests, the issues, the releases, the deployments';
  const missing = ['merged pull requests', 'releases', 'deployments', 'issues'];

  const faults: Readonly<Record<string, readonly [GraphqlFault, string]>> = {
    403: [{ status: 403 }, 'answered with 403. It needs the permission `'],
    404: [{ status: 404 }, 'answered with 404. It needs the permission `'],
    502: [{ status: 502 }, 'answered with 502.'],
    'a rate limit, with 200': [
      {
        headers: { 'x-ratelimit-remaining': '0' },
        json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      },
      'answered that its rate limit is used up',
    ],
    'a rate limit, with 403': [
      { status: 403, headers: { 'retry-after': '60' } },
      'answered that its rate limit is used up',
    ],
    'nothing, with 200': [{ json: { data: null } }, 'answered without data'],
    'no repository': [{ json: { data: { repository: null } } }, 'answered without it.'],
    'no lists': [{ json: { data: { pullRequests: {} } } }, 'answered without it.'],
    'a list that is none': [
      { json: { data: { pullRequests: { pullRequests: { nodes: null } } } } },
      'answered without it.',
    ],
  };

  test.each(Object.entries(faults))('%s in place of all lists', async (_, [lastFault, why]) => {
    const { told, digest, log } = await find(busyWeek, { lastFault });
    expect([told, digest?.missing]).toEqual(['1 red, 2 flaky', missing]);
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(`${lists}: GitHub's API ${why}`);
  });

  const empty = { nodes: [], pageInfo: { hasNextPage: false } };
  const emptyLists = {
    pullRequests: { pullRequests: empty },
    issues: { issues: empty },
    releases: { releases: empty },
    deployments: { deployments: empty },
  };

  test('an error about nothing beside empty lists', async () => {
    const errors = [{ message: 'Something went wrong while executing your query.' }];
    const { digest, log } = await find({}, { lastFault: { json: { data: emptyLists, errors } } });
    expect(digest).toMatchObject({ empty: false, missing });
    expect(log[0]).toContain(`${lists}: GitHub's API answered without it: Something went wrong`);
  });

  test.each([
    [{ status: 500 }],
    [{ json: { data: null, errors: [{ message: 'Something went wrong' }] } }],
    [
      {
        json: {
          data: { repository: null },
          errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Too much.', path: ['issues'] }],
        },
      },
    ],
  ])('%j once, and a smaller page is whole', async (fault) => {
    const { told, log, requests } = await find(busyWeek, { faults: [fault] });
    expect([told, log, requests.length]).toEqual([all, [], 3]);
  });

  test('502 for a large page, and a smaller one is enough', async () => {
    const { told, requests } = await find(busyWeek, { largestPage: 25 });
    // 100, 25, and whose first pull requests these are.
    expect([told, requests.length]).toEqual([all, 3]);
  });

  test('single entries that are refused beside others', async () => {
    const path = ['deployments', 'deployments', 'nodes', 0];
    const deploy = (hours: number) => ({
      environment: 'a',
      createdAt: ago(hours),
      state: 'ACTIVE',
    });
    const nodes = [null, deploy(1), deploy(2)];
    const { told, digest, log } = await find(
      {},
      {
        lastFault: {
          json: {
            data: { ...emptyLists, deployments: { deployments: { ...empty, nodes } } },
            errors: [{ type: 'FORBIDDEN', message: 'no', path }],
          },
        },
      },
    );
    expect([told, digest?.partial]).toEqual(['2 deployed', ['the newest 2 deployments']]);
    expect(log[0]).toContain("a part of the deployments: GitHub's API answered without it: no.");
  });

  test('a second page, and what was on the first is told', async () => {
    const pullRequests = range(120).map((index) => mergedPull(index, 1 + index));
    const { digest, log } = await find({ pullRequests }, { faults: [null, { status: 403 }, null] });
    expect(digest).toMatchObject({
      ...{ merged: { count: 100 }, missing: [] },
      partial: ['the 100 pull requests that changed last'],
    });
    expect(log).toEqual([
      expect.stringMatching(/^a part of the merged pull requests: GitHub's API answered with 403/),
    ]);
  });

  test.each([null, 'c'])('where the next page begins: %j, again and again', async (endCursor) => {
    const nodes = [{ number: 7, title: 'T', mergedAt: ago(2), updatedAt: ago(2) }];
    const list = { nodes, pageInfo: { hasNextPage: true, endCursor } };
    const json = { data: { ...emptyLists, pullRequests: { pullRequests: list } } };
    const { digest, log, requests } = await find({}, { faults: [{ json }, { json }, { json }] });
    expect(digest?.partial[0]).toMatch(/^the \d pull requests that changed last$/);
    expect(log).toContain(
      "a part of the merged pull requests: GitHub's API answered without it: It does not say where the next page begins.",
    );
    expect(requests).toHaveLength(endCursor === null ? 1 : 2);
  });

  test('the runs alone', async () => {
    const { told, digest, log } = await find(busyWeek, {
      restFault: () => ({ status: 403, json: {} }),
    });
    expect(told).toBe('4 merged, 1 new, 1 released, 2 deployed, 1 failed, 1 opened, 1 closed');
    expect(digest).toMatchObject({
      ...{ runs: null, missing: ['workflow runs', 'when the last digest was'] },
    });
    expect(log).toEqual([
      "when this run was created: GitHub's API answered with 403. It needs the permission `actions: read`.",
      "the runs of the default branch: GitHub's API answered with 403. It needs the permission `actions: read`.",
    ]);
  });

  test('the earlier runs alone', async () => {
    const pullRequests = [mergedPull(2, 167), mergedPull(1, 168.01), mergedPull(3, -1)];
    const { digest } = await find(
      { pullRequests },
      {
        restFault: (path) => (path.includes('workflows') ? { status: 404, json: {} } : undefined),
      },
    );
    expect(digest).toMatchObject({
      ...{ since: ago(168), until: ago(0), merged: { count: 1 } },
      missing: ['when the last digest was'],
    });
  });

  test('whose first pull requests these are', async () => {
    const { digest, log } = await find(busyWeek, { faults: [null], lastFault: { status: 403 } });
    expect(digest).toMatchObject({ newcomers: null, missing: ['first pull requests'] });
    expect(log[0]).toContain('whose first pull requests these are: ');
  });

  test('whether some of them are first', async () => {
    const json = { data: { a0: { issueCount: 0 }, a1: null, a2: { issueCount: 3 } } };
    const { digest } = await find(
      {
        pullRequests: ['a', 'b', 'c'].map((author, index) =>
          mergedPull(index, 9 - index, { author }),
        ),
      },
      { faults: [null, { json }] },
    );
    expect(digest?.newcomers?.map(({ author }) => author)).toEqual(['c']);
    expect(digest?.partial).toEqual(['first pull requests (2 of 3 authors)']);
  });

  test('an earlier attempt, and the runs are told all the same', async () => {
    const { told, digest, log } = await find({ ...busyWeek, attempts: {} });
    expect(told).toBe(all.replace('2 flaky', '1 flaky'));
    expect(digest?.partial).toEqual(['what is flaky']);
    expect(log[0]).toContain('whether other workflows are flaky: ');
  });

  test('anything', async () => {
    const { digest, log } = await find(busyWeek, {
      ...{ lastFault: { status: 403 }, restFault: () => ({ status: 403, json: {} }) },
    });
    expect(digest).toBeNull();
    expect(log).toHaveLength(3);
  });

  test('a default branch that the event does not know of', async () => {
    const data = { ...emptyLists, repository: { defaultBranchRef: { name: 'trunk' } } };
    const run = { id: 5, created_at: ago(3), conclusion: 'failure', head_branch: 'trunk' };
    const runs = [...ownRuns, run];
    const { digest, told } = await find({ runs }, { lastFault: { json: { data } } });
    expect([told, digest?.runs?.branch]).toEqual(['1 red', 'trunk']);
  });

  test('which branch is the default one', async () => {
    const data = { ...emptyLists, repository: { defaultBranchRef: null } };
    const { digest } = await find({}, { lastFault: { json: { data } } });
    // The event of a schedule says it, too.
    expect(digest).toMatchObject({ missing: [], runs: { branch: 'main' } });
  });
});

test('the oldest of each may be their first, and nobody new is asked for twice', async () => {
  const { digest } = await find({
    pullRequests: [mergedPull(4, 1), mergedPull(3, 2), mergedPull(2, 3, { author: 'app[bot]' })],
  });
  expect(digest?.newcomers?.map(({ number }) => number)).toEqual([3]);
});

describe('runs', () => {
  const many = (count: number, hours: (index: number) => number, other: object = {}) =>
    range(count).map((index) => ({
      ...{ id: 10_000 - index, created_at: ago(hours(index)), conclusion: 'success' },
      ...other,
    }));

  test('1,300 of them: the newest, by times and not by pages', async () => {
    const runs = many(1300, (index) => 0.5 + index / 10);
    const { digest, asked, count } = await find({ runs: [...ownRuns, ...runs] });
    expect(count).toBe(8);
    const pages = asked.filter((page) => page.includes('created='));
    // What the newest of all branches have told is not asked for again, but for the last of them.
    expect(pages[0]).toContain(`created=${ago(168 + 24)}..${ago(10.3)}`);
    expect(pages.join()).not.toContain('&page=');
    const told = digest?.runs?.count ?? 0;
    // Those at the seams are on two pages.
    expect(told).toBeGreaterThan(490);
    expect(digest?.partial).toEqual([`the newest ${told} workflow runs`]);
  });

  test('250 in a busy repository are all of them', async () => {
    const runs = many(250, (index) => 1 + index / 2);
    const { digest, count } = await find({ runs: [...ownRuns, ...runs] });
    expect(digest).toMatchObject({ runs: { count: 251 }, partial: [] });
    expect(count).toBe(6);
  });

  test('one that began before that time, and ended in it', async () => {
    const late = { id: 5, created_at: ago(190), updated_at: ago(160), conclusion: 'failure' };
    for (const others of [[], many(150, (index) => 1 + index)]) {
      const { told } = await find({ runs: [...ownRuns, late, ...others] });
      expect(told).toBe('1 red');
    }
  });

  test('of a quiet repository are on one page, though there were others before', async () => {
    const runs = many(150, (index) => 1 + index * 3);
    const { digest, asked } = await find({ runs: [...ownRuns, ...runs] });
    expect(digest?.partial).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  test('so many in one second that no time tells them apart', async () => {
    const { digest, asked } = await find({ runs: [...ownRuns, ...many(350, () => 1)] });
    expect(digest?.partial).toEqual(['the newest 100 workflow runs']);
    // The same page is not asked for again and again.
    expect(asked).toHaveLength(4);
  });

  const outdated = {
    restFault: (path: string, before: number) =>
      path === '/actions/runs' && before > 0
        ? { json: { total_count: 0, workflow_runs: [] } }
        : undefined,
  };

  test.each([
    ['one of the newest', many(150, (index) => 2 + index)],
    ['the last digest', many(150, (index) => 2 + index / 2, { head_branch: 'next' })],
  ])('a list of the branch that does not know %s is not believed', async (_, runs) => {
    const { digest, log } = await find({ runs: [...ownRuns, ...runs] }, outdated);
    const count = digest?.runs?.count ?? -1;
    expect(digest).toMatchObject({ missing: [], partial: [`the newest ${count} workflow runs`] });
    expect(log).toEqual([
      "older runs of the default branch: GitHub's API was asked, but its list of the runs of the branch is out of date.",
    ]);
  });

  test('a list that counts more than it has is not whole', async () => {
    const runs = many(150, (index) => 0.5 + index / 400);
    const restFault = (path: string, before: number) =>
      path === '/actions/runs' && before > 0
        ? { json: { total_count: 51, workflow_runs: [] } }
        : undefined;
    const { digest } = await find({ runs: [...ownRuns.slice(0, 1), ...runs] }, { restFault });
    expect(digest).toMatchObject({ missing: [], partial: ['the newest 99 workflow runs'] });
  });

  test('of the second in which a page ends, others may be on the next', async () => {
    const others = many(100, (index) => 1 + index / 100, { head_branch: 'next' });
    const branch = many(150, (index) => 2 + Math.ceil(index / 1.5)).map((run, index) => ({
      ...run,
      id: 5000 - index,
    }));
    const known = { ...digestRun(2, 69, 'success'), event: 'workflow_dispatch' };
    const { digest } = await find({ runs: [...ownRuns, ...others, ...branch, known] });
    expect(digest).toMatchObject({ missing: [], partial: [], runs: { count: 152 } });
  });

  test('what has ended a moment ago need not be on it yet', async () => {
    const runs = many(150, (index) => 0.5 + index / 400);
    const { digest } = await find({ runs: [...ownRuns.slice(0, 1), ...runs] }, outdated);
    expect(digest).toMatchObject({ runs: { count: 99 } });
  });

  test.each([
    [{ '30/2': { conclusion: 'cancelled' }, '30/1': { conclusion: 'failure' } }, '1 flaky'],
    [{ '30/2': { conclusion: 'failure' } }, '1 flaky'],
    [{ '30/2': { conclusion: 'cancelled' }, '30/1': { conclusion: 'cancelled' } }, ''],
  ])('one in its third attempt, after %j', async (attempts, expected) => {
    const run = { id: 30, created_at: ago(5), conclusion: 'success', run_attempt: 3 };
    expect((await find({ runs: [...ownRuns, run], attempts })).told).toBe(expected);
  });

  test('of a workflow that is known to be flaky, the others are not looked at', async () => {
    const runs = range(6).map((index) => ({
      ...{ id: 30 + index, created_at: ago(5 + index), conclusion: 'success', run_attempt: 2 },
      ...(index === 5 ? { workflow_id: 2, name: 'Lint' } : {}),
    }));
    const attempts = Object.fromEntries(
      runs.map(({ id }) => [`${id}/1`, { conclusion: 'failure' }]),
    );
    const { digest } = await find({ runs: [...ownRuns, ...runs], attempts });
    expect(digest?.runs?.flaky.map(({ name }) => name)).toEqual(['Test', 'Lint']);
    expect(digest?.partial).toEqual([]);
  });

  test('one that failed again is red, and nothing else', async () => {
    const run = { id: 30, created_at: ago(5), conclusion: 'failure', run_attempt: 2 };
    const attempts = { '30/1': { conclusion: 'failure' } };
    expect((await find({ runs: [...ownRuns, run], attempts })).told).toBe('1 red');
  });

  test('more earlier attempts than can be looked at', async () => {
    const runs = range(9).map((id) => ({
      ...{ id: id + 100, workflow_id: id + 1, name: `W${id}`, run_attempt: 3 },
      ...{ created_at: ago(1 + id), conclusion: 'success' },
    }));
    const attempts = Object.fromEntries(
      runs.map(({ id }) => [`${id}/2`, { conclusion: 'timed_out' }]),
    );
    const { digest, log } = await find({ runs: [...ownRuns, ...runs], attempts });
    expect(digest?.runs?.flaky.map(({ name }) => name)).toEqual(['W0', 'W1', 'W2', 'W3']);
    expect(digest?.partial).toEqual(['what is flaky']);
    expect(log).toEqual([
      "whether other workflows are flaky: GitHub's API could not be asked: a digest makes 8 requests at most.",
    ]);
  });

  test('without the time of one are not known', async () => {
    const restFault = (path: string) =>
      path === '/actions/runs' ? { json: { workflow_runs: [{ id: 1 }] } } : undefined;
    const { digest, log } = await find({}, { restFault });
    expect(digest?.missing).toEqual(['workflow runs']);
    expect(log[0]).toContain('it does not say when a run was created.');
  });
});

describe('pull requests', () => {
  test('400 by 25 people: as many as there are requests for', async () => {
    const pullRequests = range(400).map((index) =>
      mergedPull(1000 - index, (index + 1) / 3, { author: `user${index % 25}` }),
    );
    const { digest, count } = await find({ pullRequests });
    expect(digest).toMatchObject({
      merged: { count: 300 },
      partial: [
        'the 300 pull requests that changed last',
        'first pull requests (20 of 25 authors)',
      ],
    });
    expect([digest?.newcomers?.length, count]).toEqual([20, 7]);
  });

  test('120 are all of them, and one that has not changed since ends the list', async () => {
    const pullRequests = range(250).map((index) => mergedPull(1000 - index, 1 + index * 1.4));
    const { digest, requests } = await find({ pullRequests });
    expect(digest).toMatchObject({ merged: { count: 120 }, partial: [] });
    expect(requests).toHaveLength(3);
  });

  test('one that was merged long ago, and changed since, does not end it', async () => {
    const old = range(100).map((index) => mergedPull(index, 500, { updatedAt: ago(2) }));
    const { digest } = await find({ pullRequests: [...old, mergedPull(900, 50)] });
    expect(digest).toMatchObject({ merged: { count: 1 }, partial: [] });
  });
});

test.each([
  [
    '1 failed',
    {
      deployments: [
        ...range(30).map((index) => ({
          ...{ environment: 'preview', createdAt: ago(170 + index), states: ['SUCCESS'] },
        })),
        { environment: 'a', createdAt: ago(260), endedAt: ago(10), states: ['FAILURE'] },
      ],
    },
  ],
  [
    '1 released',
    {
      releases: [
        ...range(30).map((index) => ({ tagName: `n${index}`, publishedAt: ago(170 + index) })),
        { tagName: 'big', createdAt: ago(300), publishedAt: ago(3) },
      ],
    },
  ],
] as const)('"%s" of what began long before that time', async (expected, week) => {
  const { told, log } = await find(week, { largestPage: 25 });
  expect([told, log]).toEqual([expected, []]);
});

test('a pull request that is on two pages is one', async () => {
  const { digest } = await find({ pullRequests: [mergedPull(8, 2), mergedPull(8, 2)] });
  expect(digest?.merged?.count).toBe(1);
});

describe('on a GitHub Enterprise Server that does not know a field', () => {
  const options = { unknownFields: ['isPrerelease'] };

  test('all but that is told, and the log says so once', async () => {
    const pullRequests = range(120).map((index) => mergedPull(index, 1 + index));
    const { told, log, requests } = await find({ ...busyWeek, pullRequests }, options);
    expect(told).toBe(all.replace('4 merged', '120 merged'));
    expect(log).toEqual([
      expect.stringMatching(/^isPrerelease: .* Field 'isPrerelease' doesn't exist/),
    ]);
    // The first page twice, the second, and whose first pull requests these are.
    expect(requests).toHaveLength(4);
  });

  test('nor are there more than eight requests where more goes wrong', async () => {
    const faults = [null, ...range(6).map(() => ({ status: 502 }))];
    const { count } = await find(busyWeek, { ...options, faults });
    expect(count).toBeLessThanOrEqual(8);
  });
});
