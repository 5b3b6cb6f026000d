/** What is listed of the pull requests that wait, what that costs, and what is said of those that could not be read. */

import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/workflow/payload.ts';
import {
  type PullRequestFixture,
  repositoryOf,
} from '../../../testing/github-graphql/pull-request.ts';
import type { GraphqlFault } from '../../../testing/github-graphql/server.ts';
import { find } from './find.ts';

/** The first is the oldest: each is a minute younger than the one before. */
function many(count: number, given: Partial<PullRequestFixture> = {}) {
  return Array.from({ length: count }, (_, index): PullRequestFixture => {
    const created = new Date(Date.UTC(2026, 10, 16, 9, index)).toISOString();
    return { number: index + 1, created, ...given };
  });
}

const out = { count: null, groups: [], missing: ['octo-org/hello'], partial: [] };

describe('the list', () => {
  test('has twenty, those that have waited longest, and counts the others', async () => {
    const { reviews, told } = await find(many(25));
    expect(reviews).toMatchObject({ count: 25, more: 5, missing: [], partial: [] });
    expect(told).toEqual(many(20).map(({ number }) => `${number}: first_review, 10`));
  });

  test('has groups in the sequence of who can act', async () => {
    const approved = [{ by: 'hubot', state: 'APPROVED', at: '2026-11-17T09:00:00Z' }] as const;
    const refused = [{ ...approved[0], state: 'CHANGES_REQUESTED' }] as const;
    const { reviews } = await find([
      { number: 1, checks: 'FAILURE' },
      { number: 2, opinions: approved },
      { number: 3, opinions: refused },
      { number: 4, opinions: [{ ...refused[0], commit: 'old' }], head: 'new' },
      { number: 5 },
    ]);
    expect(
      reviews.groups.map(({ turn, list }) => [turn, list.map(({ number }) => number)]),
    ).toEqual([
      ['first_review', [5]],
      ['re_review', [4]],
      ['changes', [3]],
      ['ready', [2]],
      ['stuck', [1]],
    ]);
  });

  test('tells of each what helps to decide', async () => {
    const { reviews } = await find(
      [
        {
          ...{ number: 7, title: 'Greet\neverybody', author: 'Mona', checks: 'SUCCESS' },
          ...{ requests: ['dependabot', 'team:greeters'] },
          events: [{ requested: 'dependabot', at: '2026-11-27T09:00:00Z' }],
        },
      ],
      {
        people: {
          'The greeters': [{ name: 'Nobody', id: '3' }],
          mona: [{ name: 'Lisa', id: '1' }],
          'dependabot[bot]': [{ name: 'Bo', id: '2' }],
        },
      },
    );
    expect(reviews.groups[0]?.list).toEqual([
      {
        ...{ number: 7, title: 'Greet', url: 'https://github.com/octo-org/hello/pull/7' },
        ...{ repository: 'octo-org/hello', author: 'Lisa', reviewers: ['The greeters', 'Bo'] },
        ...{ checks: 'success', conflicts: false, age: 10, at_least: true },
        since: '2026-11-16T09:00:00.000Z',
      },
    ]);
    expect(reviews.awaited).toEqual(['team:greeters', 'dependabot']);
    expect(reviews.url).toBe('https://github.com/octo-org/hello/pulls');
  });

  test('has some of each group: what is stuck for months is not all there is to do', async () => {
    const stuck = many(25, { checks: 'FAILURE' });
    const waiting = many(3, { requests: ['alice'], created: '2026-11-25T09:00:00Z' });
    const { reviews } = await find([
      ...stuck,
      ...waiting.map((pull, index) => ({ ...pull, number: 100 + index })),
    ]);
    const sizes = reviews.groups.map(({ turn, list }) => [turn, list.length]);
    expect(sizes).toEqual([
      ['first_review', 3],
      ['stuck', 17],
    ]);
    expect(reviews.groups[1]?.list.map(({ number }) => number)).toEqual(
      stuck.slice(0, 17).map(({ number }) => number),
    );
    expect(reviews).toMatchObject({ count: 28, more: 8, awaited: ['alice'] });
  });

  test('begins with the longest wait, whenever it was opened', async () => {
    const ready = (at: string) => [{ type: 'ready', at }] as const;
    const { told } = await find([
      { number: 1, events: ready('2026-11-27T09:00:00Z') },
      { number: 2, events: ready('2026-11-25T09:00:00Z') },
    ]);
    expect(told).toEqual(['2: first_review, 3', '1: first_review, 1']);
  });

  test('has a pull request once, though its repository has two names', async () => {
    const { reviews } = await find([], {
      data: { repositories: 'octo-org/hello, octo-org/greetings' },
      github: {
        repositories: {
          'octo-org/hello': repositoryOf(many(2)),
          'octo-org/greetings': repositoryOf(many(2)),
        },
      },
    });
    expect(reviews).toMatchObject({ count: 2, missing: [], partial: [] });
  });

  test('calls for nobody whose turn it is not, and for nobody who is not listed', async () => {
    const waiting = many(20, { requests: ['hubot'] });
    const { reviews } = await find([
      { number: 98, requests: ['alice'], checks: 'FAILURE' },
      ...waiting.slice(1),
      { number: 99, requests: ['bob'], created: '2026-11-30T09:00:00Z' },
    ]);
    expect(reviews).toMatchObject({ count: 21, awaited: ['hubot'] });
  });

  test('counts what merges by itself, which nobody need look at', async () => {
    const approved = [{ by: 'hubot', state: 'APPROVED', at: '2026-11-24T09:00:00Z' }] as const;
    const { reviews } = await find([
      { number: 1, autoMerge: true, opinions: approved },
      { number: 2, queued: true },
      { number: 3, queued: true, draft: true },
      { number: 4, autoMerge: true, decision: 'REVIEW_REQUIRED' },
    ]);
    expect(reviews).toMatchObject({ count: 1, merging: 2, left_out: 0 });
  });

  test('is empty where nothing waits, and known to be', async () => {
    const { reviews, log, requests } = await find([]);
    expect(reviews).toMatchObject({ count: 0, groups: [], missing: [], more: 0 });
    expect([log.length, requests.length]).toEqual([0, 1]);
  });
});

test.each<[what: string, pullRequests: JsonObject]>([
  ['a list that is none', { totalCount: 1, nodes: null, pageInfo: {} }],
  ['no list', {}],
])('%s is not taken for an empty one', async (_, pullRequests) => {
  const lastFault = { json: { data: { repository: { pullRequests } } } };
  const { reviews } = await find([], { github: { lastFault } });
  expect(reviews).toMatchObject({ count: null, at_least: true });
});

describe('what the author of the workflow leaves out', () => {
  test('is counted, so that nobody reads that nothing waits', async () => {
    const pulls = [{ number: 1 }, { number: 2, author: 'dependabot[bot]' }];
    const data = { min_age: 99, ignore_authors: '*[bot]' };
    const { reviews } = await find(pulls, { data });
    expect(reviews).toMatchObject({ count: 0, left_out: 2, at_least: false });
  });

  test('is counted beside what is told, without what waits for nobody', async () => {
    const { reviews } = await find(
      [
        { number: 1 },
        { number: 2, author: 'dependabot[bot]' },
        { number: 3, author: 'dependabot[bot]', draft: true },
        { number: 4, created: '2026-11-30T09:00:00Z' },
      ],
      { data: { min_age: 1, ignore_authors: '*[bot]' } },
    );
    expect(reviews).toMatchObject({ count: 1, left_out: 2 });
  });

  const pulls: readonly PullRequestFixture[] = [
    { number: 1, author: 'dependabot[bot]', labels: ['dependencies'] },
    { number: 2, author: 'Renovate[bot]' },
    { number: 3, author: null },
    { number: 4, author: 'bot' },
    { number: 5, created: '2026-11-27T09:00:00Z', labels: ['On Hold', 'i18n'] },
  ];

  test.each<[JsonObject, readonly number[]]>([
    [{}, [1, 2, 3, 4, 5]],
    [{ ignore_authors: '*[bot]' }, [3, 4, 5]],
    [{ ignore_authors: 'dependabot, renovate' }, [3, 4, 5]],
    [{ ignore_authors: ['DEPENDABOT[bot]'] }, [2, 3, 4, 5]],
    [{ ignore_authors: '*' }, [3]],
    [{ ignore_authors: 'b.t' }, [1, 2, 3, 4, 5]],
    [{ ignore_labels: 'on hold\ndependencies' }, [2, 3, 4]],
    [{ ignore_labels: ['on*'] }, [1, 2, 3, 4]],
    [{ min_age: 2 }, [1, 2, 3, 4]],
    [{ ignore_authors: '@BOT' }, [1, 2, 3, 5]],
    [{ min_age: 11 }, []],
    [{ max_age: 3, repositories_url: 'u', holidays_url: 'u', label: 'i18n' }, [1, 2, 3, 4, 5]],
    [{ min_age: 1, holidays: ['2026-11-30'] }, [1, 2, 3, 4]],
  ])('%j', async (data, expected) => {
    const { reviews, issues } = await find(pulls, { data });
    const numbers = reviews.groups.flatMap(({ list }) => list.map(({ number }) => number));
    expect(numbers).toEqual(expected);
    expect([reviews.count, issues]).toEqual([expected.length, []]);
  });

  const repositoriesAre = (text: string) =>
    `\`data.repositories\` must be repositories, such as octo-org/hello, but is "${text}".`;

  test.each<[JsonObject, string]>([
    [
      { min_age: 'long' },
      '`data.min_age` must be a number of working days, such as 2, but is "long".',
    ],
    [{ repositories: 'a/b/c' }, repositoriesAre('a/b/c')],
    [{ repositories: 'https://github.com/a/b' }, repositoriesAre('https://github.com/a/b')],
    [{ min_age: 1.5 }, '`data.min_age` must be a number of working days, such as 2, but is "1.5".'],
    [
      { repositories: 'hello', weekend: ['Sat', 'Caturday'] },
      '`data.repositories` must be repositories, such as octo-org/hello, but is "hello".\n`data.weekend` must be days of the week, such as [Friday, Saturday], but is "Caturday".',
    ],
    [
      { repositories: Array.from({ length: 21 }, (_, index) => `octo-org/r${index}`) },
      '`data.repositories` must have at most 20 of them, but has 21.',
    ],
    [
      { ignore_labels: { bug: true } },
      '`data.ignore_labels` must be names, in which * stands for anything, but is "{\\"bug\\":true}".',
    ],
    [
      { ignore_label: 'wip', timezone: 'UTC', coverage: 90 },
      '`data.ignore_label` is not known. Did you mean `ignore_labels`?\n`data.timezone` is not known. Did you mean `time_zone`?',
    ],
    [{ repository: 'a/b' }, '`data.repository` is not known. Did you mean `repositories`?'],
    [{ 'Min-Agee': 3 }, '`data.Min-Agee` is not known. Did you mean `min_age`?'],
  ])('%j is wrong', async (data, message) => {
    await expect(find([], { data })).rejects.toMatchObject({ code: 'invalid_input', message });
  });
});

describe('requests', () => {
  test.each([
    [50, 1],
    [51, 2],
    [300, 6],
  ])('for %i pull requests: %i', async (count, expected) => {
    const { reviews, requests, issues } = await find(many(count));
    expect([reviews.count, requests.length, issues, reviews.missing]).toEqual([
      count,
      expected,
      [],
      [],
    ]);
  });

  test('one more, after a pause, for what GitHub does not know yet', async () => {
    const approved = [{ by: 'hubot', state: 'APPROVED', at: '2026-11-24T09:00:00Z' }] as const;
    const unknown = { opinions: approved, mergeable: 'UNKNOWN' } as const;
    const { told, requests, pauses, reviews } = await find([
      { number: 1, ...unknown, mergeableLater: 'CONFLICTING' },
      { number: 2, ...unknown, mergeableLater: 'MERGEABLE' },
      { number: 3, ...unknown },
      { number: 4, ...unknown, draft: true },
    ]);
    expect(told).toEqual(['2: ready, 4', '3: ready, 4', '1: stuck, 10']);
    expect([requests.length, pauses]).toEqual([2, [2000]]);
    expect(requests[1]?.variables).toEqual({ ids: ['PR_1', 'PR_2', 'PR_3'] });
    const [ready] = reviews.groups;
    expect(ready?.list.map(({ conflicts }) => conflicts)).toEqual([false, null]);
  });

  test('pages end at a bound, which is said', async () => {
    const { reviews, requests } = await find(many(512));
    expect([reviews.count, requests.length]).toEqual([500, 10]);
    expect(reviews.partial).toEqual(['the oldest 500 of 512 pull requests of octo-org/hello']);
  });

  test('smaller pages, where GitHub cannot make large ones in time', async () => {
    const { reviews, requests } = await find(many(30), { github: { largestPage: 12 } });
    expect(requests.map(({ variables }) => variables['first'])).toEqual([50, 25, 12, 12, 12]);
    expect(reviews).toMatchObject({ count: 30, missing: [], partial: [] });
  });

  test('a smaller page, where GitHub has stopped within a large one', async () => {
    const limits = {
      type: 'RESOURCE_LIMITS_EXCEEDED',
      message: 'Resource limits for this query exceeded.',
    };
    const json = { data: { repository: { pullRequests: { nodes: [null] } } }, errors: [limits] };
    const { reviews, requests } = await find(many(3), { github: { faults: [{ json }] } });
    expect(requests.map(({ variables }) => variables['first'])).toEqual([50, 25]);
    expect(reviews).toMatchObject({ count: 3, missing: [], partial: [] });
  });

  test('a server that is too old for a field is asked without it, on every page', async () => {
    const unknownFields = ['isInMergeQueue', 'autoMergeRequest'];
    const { reviews, requests, issues } = await find(many(60), {
      github: { unknownFields },
      basePath: '/api/v3',
    });
    expect(reviews).toMatchObject({ count: 60, missing: [], partial: [] });
    expect(requests.map(({ path }) => path)).toEqual(Array(3).fill('/api/graphql'));
    expect([requests[2]?.query.includes('autoMergeRequest'), issues]).toEqual([false, []]);
  });
});

test('whether more than a hundred conflict is asked in parts', async () => {
  const pulls = many(120, { mergeable: 'UNKNOWN', mergeableLater: 'CONFLICTING' });
  const { reviews, requests } = await find(pulls);
  expect(reviews.groups.map(({ turn }) => turn)).toEqual(['stuck']);
  expect(requests.length).toBe(3 + 2);
});

test('a page that has failed once is made up for by others', async () => {
  const { reviews, requests } = await find(many(300), {
    github: { faults: [null, { status: 502 }] },
  });
  expect(reviews).toMatchObject({ count: 300, partial: [] });
  // One of 50, one that failed, and ten of 25.
  expect(requests.length).toBe(12);
});

describe('what nobody could read is not taken for nothing', () => {
  const permission = 'It needs the permission `pull-requests: read`.';
  const noData =
    "GitHub's API answered without data, as a proxy does, or another server: see `GITHUB_API_URL`.";

  test.each<[string, GraphqlFault, string]>([
    ['403', { status: 403 }, `GitHub's API answered with 403. ${permission}`],
    ['404', { status: 404 }, `GitHub's API answered with 404. ${permission}`],
    ['500', { status: 500 }, "GitHub's API answered with 500."],
    ['always 502, as HTML', { status: 502 }, "GitHub's API answered with 502."],
    [
      'a secondary rate limit',
      { status: 403, headers: { 'retry-after': '60' } },
      "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.",
    ],
    [
      'a rate limit with 200',
      { json: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit' }] } },
      "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.",
    ],
    [
      'a secondary rate limit with 200',
      {
        json: { data: { repository: null }, errors: [{ message: 'Wait a minute' }] },
        headers: { 'retry-after': '60' },
      },
      "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.",
    ],
    [
      'no data',
      { json: { data: null, errors: [{ message: 'Something went wrong\nagain' }] } },
      "GitHub's API answered without it: Something went wrong.",
    ],
    ['a page of a proxy', { status: 200 }, noData],
    ['something else', { json: {} }, noData],
    [
      'a token without the permission',
      {
        json: {
          data: { repository: null },
          errors: [
            {
              ...{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
              path: ['repository', 'pullRequests'],
            },
          ],
        },
      },
      `GitHub's API answered without it: Resource not accessible by integration. ${permission}`,
    ],
  ])('%s', async (_, lastFault, why) => {
    const { reviews, log } = await find(many(3), { github: { lastFault } });
    expect(reviews).toMatchObject(out);
    expect(log).toEqual([`The message goes without pull requests of octo-org/hello: ${why}`]);
  });

  test.each<GraphqlFault>([
    { status: 500 },
    { json: { data: null, errors: [{ message: 'Something went wrong' }] } },
  ])('%j once, and all is told', async (fault) => {
    const { reviews, log } = await find(many(60), { github: { faults: [fault, null, fault] } });
    expect(reviews).toMatchObject({ count: 60, missing: [], partial: [] });
    expect(log).toEqual([]);
  });

  test('pages after one that failed', async () => {
    const { reviews, log } = await find(many(60), { github: { faults: [null, { status: 403 }] } });
    expect(reviews).toMatchObject({ count: 50, at_least: true });
    expect(reviews.partial).toEqual(['the oldest 50 of 60 pull requests of octo-org/hello']);
    expect(log).toHaveLength(1);
  });

  test('teams', async () => {
    const requests = ['forbidden', 'hubot'] as const;
    const events = [{ requested: 'forbidden', at: '2026-11-24T09:00:00Z' }] as const;
    const { reviews, told, log, issues } = await find([
      { number: 3, checks: null, created: '2026-11-30T09:00:00Z' },
      { number: 1, requests, events },
      { number: 2, requests: ['forbidden'], events },
    ]);
    expect(told).toEqual([
      '1: first_review, at least 10, hubot and a team',
      '2: first_review, at least 4, a team',
      '3: first_review, 0',
    ]);
    // Only what could not be read is not known.
    expect(reviews.groups[0]?.list.map(({ checks }) => checks)).toEqual(['none', 'none', 'none']);
    expect(reviews).toMatchObject({ missing: ['2 teams'], awaited: ['hubot'], at_least: false });
    expect([log, issues]).toEqual([
      [
        "The message goes without teams whose review is requested of octo-org/hello: GitHub's API answered without it: Resource not accessible by integration. Teams are read by the token of an app with `members: read`, or of a person with `read:org`.",
      ],
      [],
    ]);
  });

  test('what is not known of a pull request that nobody is told of is not missed', async () => {
    const requests = ['forbidden'] as const;
    const { reviews, log } = await find(
      [
        { number: 1, requests, author: 'dependabot[bot]' },
        { number: 2, checks: 'forbidden', draft: true },
        { number: 3, requests, queued: true },
      ],
      { data: { ignore_authors: '*[bot]' } },
    );
    expect(reviews).toMatchObject({ count: 0, left_out: 1, missing: [], at_least: false });
    expect(log).toEqual([]);
  });

  test('each is of its own pull request', async () => {
    const { reviews } = await find([
      { number: 1, checks: 'SUCCESS', requests: ['alice'] },
      { number: 2, checks: 'forbidden', requests: ['forbidden'] },
    ]);
    const { list = [] } = reviews.groups[0] ?? {};
    expect(list.map(({ checks, reviewers }) => [checks, reviewers])).toEqual([
      ['success', ['alice']],
      ['unknown', ['a team']],
    ]);
  });

  const refuse = (number: number, ...path: readonly (string | number)[]) => ({
    ...{ type: 'FORBIDDEN', message: 'No' },
    path: ['repository', 'pullRequests', 'nodes', number, ...path],
  });
  const node = {
    ...{ number: 1, title: 'T', url: 'u', createdAt: '2026-11-16T09:00:00Z', headRefOid: 'head' },
    ...{ isDraft: false, mergeable: 'MERGEABLE', reviewDecision: null },
  };
  const review = {
    ...{ submittedAt: '2026-11-24T09:00:00Z', author: { login: 'hubot' }, commit: null },
  };
  const refused = { nodes: [{ ...review, state: 'CHANGES_REQUESTED' }] };
  const commented = { nodes: [{ ...review, state: 'COMMENTED', commit: { oid: 'head' } }] };
  const approved = { nodes: [{ ...review, state: 'APPROVED', commit: { oid: 'head' } }] };

  test.each<[what: string, given: object, path: readonly (string | number)[], told: string]>([
    [
      'which commit somebody has reviewed: nobody has pushed since',
      { latestOpinionatedReviews: refused },
      ['latestOpinionatedReviews', 'nodes', 0, 'commit'],
      '1: changes, 4',
    ],
    [
      'whether the rules are met: it is not ready',
      { latestOpinionatedReviews: approved },
      ['reviewDecision'],
      '1: re_review, 4',
    ],
    [
      'which commit somebody else has reviewed: this one is pushed since',
      {
        latestOpinionatedReviews: {
          nodes: [
            { ...review, state: 'CHANGES_REQUESTED', commit: { oid: 'old' } },
            { ...review, author: { login: 'alice' }, state: 'APPROVED' },
          ],
        },
      },
      ['latestOpinionatedReviews', 'nodes', 1, 'commit'],
      '1: re_review, 4, hubot',
    ],
    [
      'whose opinion counts, where somebody has none',
      { latestOpinionatedReviews: null, latestReviews: commented },
      ['latestOpinionatedReviews'],
      '1: changes, 4',
    ],
    [
      'whose opinion counts: everybody, who has one',
      { latestOpinionatedReviews: null, latestReviews: approved },
      ['latestOpinionatedReviews'],
      '1: ready, 4',
    ],
  ])('%s', async (_, given, path, expected) => {
    const nodes = [{ ...node, ...given }];
    const pullRequests = { totalCount: 1, pageInfo: { hasNextPage: false }, nodes };
    const json = { data: { repository: { pullRequests } }, errors: [refuse(0, ...path)] };
    const { told, reviews, log } = await find([], { github: { faults: [{ json }] } });
    expect([told, reviews.missing]).toEqual([[expected], ['details']]);
    expect(log).toEqual([
      "The message goes without some details of octo-org/hello: GitHub's API answered without it: No. It needs the permission `contents: read`.",
    ]);
  });

  test.each([
    ['fewer than there are', { totalCount: 3, nodes: [] }, ['partial', 'the oldest 0 of 3 pull']],
    ['what is none', { totalCount: 1, nodes: [{ title: 'T' }] }, ['missing', '1 pull request']],
  ] as const)('%s, without an error', async (_, list, [name, words]) => {
    const pullRequests = { pageInfo: { hasNextPage: false }, ...list };
    const json = { data: { repository: { pullRequests } } };
    const { reviews } = await find([], { github: { faults: [{ json }] } });
    expect(reviews).toMatchObject({ count: 0, at_least: true });
    expect(reviews[name].join()).toContain(words);
  });

  test('of another repository alone, and which pull requests those are', async () => {
    const data = { repositories: ['octo-org/greetings'] };
    const repositories = { 'octo-org/greetings': repositoryOf(many(1)) };
    const { reviews } = await find([], { data, github: { repositories } });
    expect(reviews.url).toMatch(/\/pulls\?q=.*repo%3Aocto-org%2Fgreetings$/);
  });

  const emptyList = { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] };

  test('an error about nothing beside an empty list', async () => {
    const data = { repository: { pullRequests: emptyList } };
    const json = { data, errors: [{ message: 'Oh' }] };
    const { reviews, log } = await find([], { github: { faults: [{ json }] } });
    expect(reviews).toMatchObject(out);
    expect(log[0]).toContain('goes without pull requests of octo-org/hello: ');
  });

  test('teams, for which the token of a person lacks a scope', async () => {
    const message =
      "Your token has not been granted the required scopes to execute this query. The 'slug' field requires one of the following scopes: ['read:org'].";
    const json = { errors: [{ type: 'INSUFFICIENT_SCOPES', message }] };
    const { told, reviews, log, requests } = await find(
      [{ number: 1, requests: ['team:greeters'] }, { number: 2 }],
      { github: { faults: [{ json }] } },
    );
    expect(told).toEqual(['1: first_review, at least 10, a team', '2: first_review, 10']);
    expect(reviews).toMatchObject({ missing: ['1 team'], at_least: false });
    expect(log).toEqual([
      `The message goes without teams whose review is requested of octo-org/hello: GitHub's API answered without it: ${message}`,
    ]);
    expect(requests[1]?.query).not.toContain('Team');
  });

  test('teams that nobody waits for', async () => {
    const opinions = [{ by: 'hubot', state: 'APPROVED', at: '2026-11-24T09:00:00Z' }] as const;
    const { reviews, log } = await find([
      { number: 1, requests: ['forbidden'], opinions },
      { number: 2, requests: ['forbidden'], checks: 'FAILURE' },
    ]);
    expect(reviews).toMatchObject({ count: 2, missing: [] });
    expect(log).toEqual([]);
  });

  test('two teams of one pull request have one name', async () => {
    const { told, reviews } = await find([{ number: 1, requests: ['forbidden', 'forbidden'] }]);
    expect([told, reviews.missing]).toEqual([
      ['1: first_review, at least 10, a team'],
      ['2 teams'],
    ]);
  });

  test('what has happened to one', async () => {
    const nodes = [{ ...node, timelineItems: null }];
    const pullRequests = { ...emptyList, totalCount: 1, nodes };
    const errors = [refuse(0, 'timelineItems')];
    const json = { data: { repository: { pullRequests } }, errors };
    const { reviews, log } = await find([], { github: { faults: [{ json }] } });
    expect(reviews.missing).toEqual(['since when some wait']);
    expect(log[0]).toContain('goes without since when some wait of octo-org/hello: ');
  });

  test('one that was closed between two pages is not missed', async () => {
    const first = { totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'x' }, nodes: [node] };
    const second = { ...emptyList, totalCount: 2, nodes: [{ ...node, number: 2, url: 'v' }] };
    const faults = [first, second].map((pullRequests) => ({
      json: { data: { repository: { pullRequests } } },
    }));
    const { reviews } = await find([], { github: { faults } });
    expect(reviews).toMatchObject({ count: 2, partial: [], at_least: false });
  });

  test('more repositories than anybody reads the names of', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `octo-org/r${index}`);
    const { reviews } = await find([], { data: { repositories: names } });
    expect(reviews).toMatchObject({
      count: null,
      missing: ['octo-org/r0', 'octo-org/r1', 'octo-org/r2', '2 more repositories'],
    });
  });

  test('a wait that may be longer is not left out for its age', async () => {
    const events = Array.from({ length: 20 }, () => ({
      ...{ requested: 'alice', at: '2026-11-27T09:00:00Z' },
    }));
    const { told, reviews } = await find(
      [
        { number: 1, requests: ['hubot'], events },
        { number: 2, requests: ['hubot'], created: '2026-11-27T09:00:00Z' },
      ],
      { data: { min_age: 3 } },
    );
    // Nothing waits for longer than it is there.
    expect(told).toEqual(['1: first_review, at least 1, hubot']);
    expect(reviews.left_out).toBe(1);
  });

  test('checks: nothing is called green for that', async () => {
    const opinions = [{ by: 'hubot', state: 'APPROVED', at: '2026-11-24T09:00:00Z' }] as const;
    const { reviews, log } = await find([{ number: 1, opinions, checks: 'forbidden' }]);
    expect(reviews.groups[0]?.list[0]?.checks).toBe('unknown');
    expect(reviews.missing).toEqual(['checks']);
    expect(log[0]).toContain('It needs the permission `checks: read, statuses: read`.');
  });

  test('a pull request', async () => {
    const error = {
      type: 'FORBIDDEN',
      message: 'No',
      path: ['repository', 'pullRequests', 'nodes', 0],
    };
    const pullRequests = { totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [null] };
    const json = { data: { repository: { pullRequests } }, errors: [error] };
    const { reviews, log } = await find([], { github: { faults: [{ json }] } });
    expect(reviews).toMatchObject({ count: 0, missing: ['1 pull request'], at_least: true });
    expect(log).toEqual([
      "The message goes without some pull requests of octo-org/hello: GitHub's API answered without it: No. It needs the permission `pull-requests: read`.",
    ]);
  });

  test('checks, where the server is too old for them', async () => {
    const { reviews } = await find(many(1), { github: { unknownFields: ['statusCheckRollup'] } });
    expect(reviews.groups[0]?.list[0]?.checks).toBe('unknown');
  });

  test('teams of several repositories are counted together', async () => {
    const pulls = [{ number: 1, requests: ['forbidden'] }] as const;
    const { reviews, log } = await find([], {
      data: { repositories: 'octo-org/hello, octo-org/other, Octo-Org/Other' },
      github: {
        repositories: {
          'octo-org/hello': repositoryOf(pulls),
          'octo-org/other': repositoryOf([{ ...pulls[0], repository: 'octo-org/other' }]),
        },
      },
    });
    expect(reviews).toMatchObject({ count: 2, missing: ['2 teams'] });
    expect(log.map((line) => /requested of (\S+):/.exec(line)?.[1])).toEqual([
      'octo-org/hello',
      'octo-org/other',
    ]);
  });

  test('one of several repositories', async () => {
    const { reviews, requests, log } = await find([], {
      data: { repositories: ['octo-org/hello', 'octo-org/secret', 'octo-org/other'] },
      github: {
        repositories: {
          'octo-org/hello': repositoryOf(many(2)),
          'octo-org/other': repositoryOf(many(1, { repository: 'octo-org/other' })),
        },
      },
    });
    expect(reviews).toMatchObject({ count: 3, missing: ['octo-org/secret'], at_least: true });
    expect(reviews.url).toBe(
      'https://github.com/pulls?q=is%3Aopen+is%3Apr+draft%3Afalse+repo%3Aocto-org%2Fhello+repo%3Aocto-org%2Fsecret+repo%3Aocto-org%2Fother',
    );
    expect(requests).toHaveLength(3);
    expect(log).toEqual([
      "The message goes without pull requests of octo-org/secret: GitHub's API answered without it: Could not resolve to a Repository with the name 'octo-org/secret'. Is its name right, and may `github_token` read its pull requests? That of a workflow reads its own repository and public ones; others take the token of an app or a person.",
    ]);
  });
});
