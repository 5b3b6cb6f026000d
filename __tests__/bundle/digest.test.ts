/** `preset: digest` through dist/index.js, with a Twake and a GitHub on this machine, whose answers are held against its schema. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import type { Twake } from '../../local-twake/server.ts';
import {
  emptyRepository,
  type RepositoryFixture,
} from '../../testing/github-activity/repository.ts';
import {
  type ActivityOptions,
  createActivityServer,
} from '../../testing/github-activity/server.ts';
import type { GraphqlFault } from '../../testing/github-graphql/server.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeEach(async () => {
  twake = await startServer();
});
afterEach(() => twake.close());

const to = Date.parse('2026-11-27T05:30:00Z');

/** So many hours before this run began. */
const ago = (hours: number) => `${new Date(to - hours * 3_600_000).toISOString().slice(0, 19)}Z`;

const digestRun = (id: number, hours: number, conclusion: string | null) => ({
  ...{ id, conclusion, workflow_id: 9, name: 'Digest', event: 'schedule' },
  created_at: ago(hours),
});

/** This run, and the one a week before that told the last digest. */
const ownRuns = [digestRun(9000000007, 0, null), digestRun(1, 168, 'success')];

const quiet: RepositoryFixture = { ...emptyRepository, runs: ownRuns };

interface Step extends ActivityOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of the API. */
  readonly path?: string;
}

/** The step on a schedule, and what became of it. */
async function tell(
  repository: Partial<RepositoryFixture>,
  { inputs, path = '', ...options }: Step = {},
) {
  const api = createActivityServer({ ...quiet, ...repository }, options);
  const { result } = await transcribe(twake, {
    eventName: 'schedule',
    event: readEvent('schedule'),
    inputs: { preset: 'digest', github_token: 'ghs_token', ...inputs },
    env: { GITHUB_API_URL: `http://127.0.0.1:${await listen(api.server)}${path}` },
  });
  const [message] = twake.messages();
  const { asked, requests, issues } = api;
  // Whatever happens, a digest keeps to it, and asks for what there is.
  expect(asked.length + requests.length).toBeLessThanOrEqual(8);
  expect(issues).toEqual([]);
  return {
    ...result,
    text: message?.text ?? '',
    message: JSON.stringify(message),
    asked,
    queries: requests.length,
  };
}

const pull = (number: number, hours: number, other: object = {}) => ({
  number,
  title: `Title ${number}`,
  mergedAt: ago(hours),
  author: 'mona',
  ...other,
});

describe('a week in which nothing happened', () => {
  test('is one line, and what the clock has started is none of it', async () => {
    const { text, asked, queries, outputs } = await tell({});
    expect(text).toBe(
      '📰 Nothing new in hello in the last 7 days in octo-org/hello · since 20 November 2026 · 1 run on main, none red',
    );
    expect(outputs['outcome']).toBe('sent');
    expect(asked).toEqual([
      '/actions/runs/9000000007',
      '/actions/workflows/9/runs?per_page=100',
      '/actions/runs?per_page=100',
    ]);
    expect(queries).toBe(1);
  });

  test('has no runs, where there are none', async () => {
    const { text } = await tell({ runs: ownRuns.slice(0, 1) });
    expect(text).toMatch(/^📰 Nothing new in hello in the last 7 days .* · no runs on main$/);
  });

  test('is not worth a message, with `if_empty: skip`', async () => {
    const { text, outputs, exitCode } = await tell({}, { inputs: { if_empty: 'skip' } });
    expect([text, exitCode]).toEqual(['', 0]);
    expect(outputs).toMatchObject({ outcome: 'skipped', error_code: 'empty' });
  });
});

/** All that there is, and beside each what does not count. */
const busy: Partial<RepositoryFixture> = {
  pullRequests: [
    pull(14, 1, { title: 'Add <T> | <!channel> & @everyone\n# now', labels: ['bug'] }),
    pull(13, 30, { author: null }),
    pull(12, 100, { author: 'dependabot[bot]', title: 'Bump yaml' }),
    pull(11, 160, { author: 'hubot' }),
    pull(10, 169, { author: 'hubot', updatedAt: ago(2) }),
  ],
  issues: [{ createdAt: ago(3) }, { createdAt: ago(300), closedAt: ago(5) }],
  releases: [
    { tagName: 'v3', publishedAt: null, createdAt: ago(1) },
    { tagName: 'v2', name: 'Hello 2', publishedAt: ago(20) },
    { tagName: 'v1', publishedAt: ago(200) },
  ],
  deployments: [
    { environment: 'production', createdAt: ago(1), states: ['SUCCESS', 'IN_PROGRESS'] },
    { environment: 'production', createdAt: ago(50), states: ['INACTIVE', 'SUCCESS'] },
    { environment: 'staging', createdAt: ago(50), states: ['FAILURE', 'IN_PROGRESS'] },
    { environment: 'staging', createdAt: ago(500), states: ['FAILURE'] },
  ],
  runs: [
    ...ownRuns,
    { id: 20, created_at: ago(2), conclusion: 'success', head_sha: 'a' },
    { id: 21, created_at: ago(3), conclusion: 'failure', head_sha: 'a' },
    { id: 22, created_at: ago(4), conclusion: 'cancelled' },
    {
      id: 23,
      created_at: ago(5),
      conclusion: 'success',
      run_attempt: 2,
      name: 'Lint',
      workflow_id: 2,
    },
    { id: 24, created_at: ago(6), conclusion: 'failure', head_repository: { id: 5 } },
    { id: 25, created_at: ago(7), conclusion: 'failure', event: 'pull_request' },
  ],
  attempts: { '23/1': { conclusion: 'failure' } },
};

test('a busy week, with everything a link, and what others wrote as text', async () => {
  const { text, message, asked, queries, log } = await tell(busy);
  const [line = ''] = text.split(' in octo-org/hello');
  expect(line).toBe(
    '📰 hello, the last 7 days · 1 failed to deploy · 1 run red · 2 flaky · 4 merged · 1 released · 2 deployed · 1 issue opened · 1 issue closed',
  );
  expect(Buffer.from(line).subarray(0, 100).toString()).toContain('1 failed to deploy · 1 run red');
  expect(text).toContain(' · since 20 November 2026 · 4 runs on main, 25 % red ');
  expect(text).toContain('#14 Add <T> | <!channel> & @\u2060everyone by mona • #13 Title 13 • ');
  expect(text).toContain('#12 Bump yaml by dependabot[bot] • #11 Title 11 by hubot');
  expect(text).not.toContain('#10');
  // Hubot has had one merged before.
  expect(text).toMatch(/First merged pull request of mona$/);
  expect(text).toContain(' Released • 🚀 Hello 2 ');
  expect(text).toContain(
    'Deploys • ✅ production · 2 • ❌ staging · 0 of 1 succeeded, the newest failed Red • ❌ Test · 1 of 2 runs red Flaky, red and green with the same commit • Test • Lint',
  );
  for (const page of [
    `pulls?q=is:pr+merged:${ago(168)}..${ago(0)}`,
    `issues?q=is:issue+closed:${ago(168)}..${ago(0)}`,
    'releases/tag/v2',
    'deployments/production',
    'actions/runs/21',
    'pull/14',
  ])
    expect(message).toContain(`https://github.com/octo-org/hello/${page}`);
  expect(asked.length + queries).toBe(6);
  expect(log).not.toContain('goes without');
});

test('by author, called as in Twake, and each pull request without them', async () => {
  const { text } = await tell(busy, {
    inputs: {
      data: 'group_by: author',
      people: 'MONA: lisa:11111111-1111-11ea-8111-111111111111',
    },
  });
  expect(text).toContain(
    ' lisa · 1 merged • #14 Add <T> | <!channel> & @\u2060everyone dependabot[bot] · 1 merged • #12 Bump yaml hubot · 1 merged • #11 Title 11 Others · 1 merged • #13 Title 13 First merged pull request of lisa',
  );
});

const one: readonly (readonly [string, Partial<RepositoryFixture>])[] = [
  ['1 merged', { pullRequests: [pull(1, 2)] }],
  ['1 issue opened', { issues: [{ createdAt: ago(2) }] }],
  ['1 issue closed', { issues: [{ createdAt: ago(300), closedAt: ago(2) }] }],
  ['1 released', { releases: [{ tagName: 'v1', publishedAt: ago(2) }] }],
  [
    '1 failed to deploy',
    { deployments: [{ environment: 'a', createdAt: ago(2), states: ['FAILURE'] }] },
  ],
  [
    '1 run red',
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

test.each(one)(
  'a week with no more than %s is told, also with `if_empty: skip`',
  async (words, repository) => {
    const { text } = await tell(repository, { inputs: { if_empty: 'skip' } });
    expect(text).toContain(`📰 hello, the last 7 days · ${words} in octo-org/hello `);
  },
);

describe('since when', () => {
  const runs = [
    ...ownRuns,
    digestRun(2, 24, 'failure'),
    { ...digestRun(3, 24, 'success'), event: 'workflow_dispatch' },
    digestRun(4, -24, 'success'),
  ];
  const pullRequests = [pull(2, 167), pull(1, 168), pull(0, 168.01)];

  test('the last run of the clock that went well, which has told what was before', async () => {
    const { text } = await tell({ runs, pullRequests });
    expect(text).toMatch(/^📰 hello, the last 7 days · 1 run red · 2 merged .* #2 .* #1 /);
  });

  test('a week ago, where there is none', async () => {
    const { text } = await tell({ runs: ownRuns.slice(0, 1), pullRequests });
    expect(text).toMatch(/^📰 hello, the last 7 days · 2 merged /);
  });

  test('no longer ago than 35 days, which the message says', async () => {
    const { text } = await tell({
      runs: [digestRun(9000000007, 0, null), digestRun(1, 24 * 40, 'success')],
    });
    expect(text).toContain(', the last 35 days ');
    expect(text).toContain('⚪ Read in part: the last 35 days');
  });

  test('as `data.since` says, and then nobody asks for earlier runs', async () => {
    const { text, asked } = await tell({ runs, pullRequests }, { inputs: { data: 'since: 2w' } });
    expect(text).toMatch(
      /^📰 hello, the last 14 days · 1 run red · 3 merged .* since 13 November 2026 /,
    );
    expect(asked).not.toContain('/actions/workflows/9/runs?per_page=100');
    expect(text).not.toContain('⚪');
  });

  test('one that is run again asks for those before it', async () => {
    const later = Array.from({ length: 120 }, (_, index) =>
      digestRun(100 + index, -1 - index, 'success'),
    );
    const { text } = await tell({ runs: [...later, ...ownRuns] });
    expect(text).toContain(' since 20 November 2026 ');
  });

  test('the last digest behind more than a hundred other runs is found by a filter', async () => {
    const others = Array.from({ length: 120 }, (_, index) => ({
      ...digestRun(1000 + index, 1 + index, 'success'),
      event: 'push',
    }));
    const { text, asked } = await tell({ runs: [...ownRuns, ...others] });
    expect(text).toContain(' since 20 November 2026 ');
    expect(asked[2]).toBe(
      '/actions/workflows/9/runs?per_page=100&event=schedule&status=success&created=*..2026-11-27T05:30:00Z',
    );
  });

  test('what is wrong is said by its name, and nobody is asked', async () => {
    const data = 'since: last week\ngroup_by: team';
    const { log, asked, outputs } = await tell({}, { inputs: { data } });
    expect(log).toContain('`data.since` must be a time within the last 90 days');
    expect(log).toContain('`data.group_by` must be `label`, `author` or `none`, but is "team".');
    expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'invalid_input' });
    expect(asked).toEqual([]);
  });
});

test('a time that begins after this run is refused', async () => {
  const { log, outputs } = await tell({}, { inputs: { data: `since: ${ago(-1)}` } });
  expect(log).toContain(
    `\`data.since\` must be before this run was created, at ${ago(0)}, but is ${ago(-1)}.`,
  );
  expect(outputs).toMatchObject({ outcome: 'failed', error_code: 'invalid_input' });
});

test('a deploy that was at work at the time of the last digest is told', async () => {
  const deployments = [
    { environment: 'a', createdAt: ago(169), endedAt: ago(167), states: ['FAILURE'] },
  ];
  const { text } = await tell({ deployments });
  expect(text).toMatch(/^📰 hello, the last 7 days · 1 failed to deploy in /);
});

test('a label that is called like somebody is nobody', async () => {
  const pullRequests = Array.from({ length: 6 }, (_, index) =>
    pull(index, 2, { labels: ['mona'] }),
  );
  const inputs = { people: 'mona: lisa:11111111-1111-11ea-8111-111111111111' };
  const { text } = await tell({ pullRequests }, { inputs });
  expect(text).toContain(' mona · 6 merged ');
  expect(text).toContain(' by lisa ');
});

test('a run that failed, was cancelled and went well is of a flaky workflow', async () => {
  const run = { id: 30, created_at: ago(5), conclusion: 'success', run_attempt: 3 };
  const attempts = { '30/2': { conclusion: 'cancelled' }, '30/1': { conclusion: 'failure' } };
  const { text } = await tell({ runs: [...ownRuns, run], attempts });
  expect(text).toContain(' · 1 flaky ');
});

describe('what GitHub does not tell is not told as nothing', () => {
  const happened = 'hello, the last 7 days · nothing in what could be read';

  test.each([
    ['pullRequests', 'merged pull requests', 'pull-requests: read'],
    ['issues', 'issues', 'issues: read'],
    ['deployments', 'deployments', 'deployments: read'],
    ['releases', 'releases', 'contents: read'],
  ] as const)('%s, refused beside data', async (refused, name, permission) => {
    const { text, log, queries, outputs } = await tell({ refused: [refused] });
    expect(text).toContain(`📰 ${happened} in octo-org/hello`);
    expect(text).toContain(`⚪ Not known: ${name}; the log says why`);
    expect(log).toContain(
      `GitHub's API answered without it: Resource not accessible by integration. It needs the permission \`${permission}\`.`,
    );
    expect(outputs['outcome']).toBe('sent');
    expect(queries).toBe(1);
  });

  test('two of them, and the rest is told', async () => {
    const { text } = await tell({ ...busy, refused: ['deployments', 'issues'] });
    expect(text).toMatch(
      /^📰 hello, the last 7 days · 1 run red · 2 flaky · 4 merged · 1 released in /,
    );
    expect(text).toContain('⚪ Not known: deployments, issues; the log says why');
  });

  test('three of them for one reason are one line, and the fourth is told', async () => {
    const refused = ['deployments', 'issues', 'releases'] as const;
    const { text, log } = await tell({ ...busy, refused });
    expect(text).toMatch(/^📰 hello, the last 7 days · 1 run red · 2 flaky · 4 merged in /);
    expect(text).toContain('⚪ Not known: releases, deployments, issues; the log says why');
    const lines = log.split('\n').filter((line) => line.includes('goes without'));
    expect(lines).toEqual([
      "The message goes without the issues, the releases, the deployments: GitHub's API answered without it: Resource not accessible by integration. It needs the permission `issues: read, contents: read, deployments: read`.",
    ]);
  });

  test('what an organization wants of a token is not told as a permission', async () => {
    const message = 'Resource protected by organization SAML enforcement.';
    const errors = [{ type: 'FORBIDDEN', message, path: ['issues'] }];
    const { log } = await tell({}, { lastFault: { json: { data: { issues: null }, errors } } });
    expect(log).toContain(`the issues: GitHub's API answered without it: ${message}\n`);
  });

  const faults: Readonly<Record<string, GraphqlFault>> = {
    403: { status: 403 },
    404: { status: 404 },
    502: { status: 502 },
    'a rate limit, with 200': {
      headers: { 'x-ratelimit-remaining': '0' },
      json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    },
    'a rate limit, with 403': { status: 403, headers: { 'retry-after': '60' } },
    'nothing, with 200': { json: { data: null } },
  };
  const reasons: Readonly<Record<string, string>> = {
    403: "GitHub's API answered with 403. It needs the permission",
    404: "GitHub's API answered with 404. It needs the permission",
    502: "GitHub's API answered with 502.",
  };

  test.each(Object.entries(faults))('%s in place of all lists', async (name, lastFault) => {
    const { text, log, exitCode } = await tell(busy, { lastFault });
    expect(exitCode).toBe(0);
    expect(text).toMatch(/^📰 hello, the last 7 days · 1 run red · 2 flaky in /);
    expect(text).toContain(
      '⚪ Not known: merged pull requests, releases, deployments, issues; the log says why',
    );
    const lines = log.split('\n').filter((line) => line.includes('goes without'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(reasons[name] ?? "GitHub's API answered");
  });

  test('an error about nothing beside empty lists, also with `if_empty: skip`', async () => {
    const empty = { nodes: [], pageInfo: { hasNextPage: false } };
    const names = ['pullRequests', 'issues', 'releases', 'deployments'];
    const data = Object.fromEntries(names.map((name) => [name, { [name]: empty }]));
    const errors = [{ message: 'Something went wrong while executing your query.' }];
    const json = { data, errors };
    const { text, log } = await tell({}, { lastFault: { json }, inputs: { if_empty: 'skip' } });
    expect(text).toContain('⚪ Not known: merged pull requests, releases, deployments, issues');
    expect(log).toContain("GitHub's API answered without it: Something went wrong");
  });

  test.each([
    ['no repository', { repository: null }],
    ['no lists', { repository: {}, pullRequests: {} }],
    ['a list that is none', { pullRequests: { pullRequests: { nodes: null } } }],
  ])('%s, without an error: the log says so', async (_, data) => {
    const { text, log } = await tell({}, { lastFault: { json: { data } } });
    expect(text).toContain('⚪ Not known: merged pull requests, releases, deployments, issues');
    expect(log).toContain(
      "goes without the merged pull requests, the issues, the releases, the deployments: GitHub's API answered without it.",
    );
  });

  test('a page of which GitHub has made a part in its time, and a smaller one is whole', async () => {
    const path = ['pullRequests', 'pullRequests', 'nodes', 0];
    const errors = [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Too much.', path }];
    const { text, queries } = await tell(busy, {
      faults: [{ json: { data: { repository: null }, errors } }],
    });
    expect(text).toMatch(/^📰 hello, the last 7 days · .* · 4 merged /);
    expect(text).not.toContain('⚪');
    expect(queries).toBe(3);
  });

  test('a repository that is null, with 200', async () => {
    const { text } = await tell(busy, { lastFault: { json: { data: { repository: null } } } });
    expect(text).toContain(
      '⚪ Not known: merged pull requests, releases, deployments, issues; the log says why',
    );
  });

  test('single entries that are refused beside others', async () => {
    const path = ['deployments', 'deployments', 'nodes', 0];
    const page = (nodes: readonly unknown[]) => ({ pageInfo: { hasNextPage: false }, nodes });
    const deploy = (hours: number) => ({
      environment: 'a',
      createdAt: ago(hours),
      state: 'ACTIVE',
    });
    const { text, log } = await tell(quiet, {
      lastFault: {
        json: {
          data: {
            pullRequests: { pullRequests: page([]) },
            issues: { issues: page([]) },
            releases: { releases: page([]) },
            deployments: { deployments: page([null, deploy(1), deploy(2)]) },
          },
          errors: [{ type: 'FORBIDDEN', message: 'no', path }],
        },
      },
    });
    expect(text).toMatch(
      /^📰 hello, the last 7 days · 2 deployed in .* ⚪ Read in part: the newest 2 deployments/,
    );
    expect(log).toContain("goes without a part of the deployments: GitHub's API answered");
  });

  test('a second page, and what was on the first is told', async () => {
    const pullRequests = Array.from({ length: 120 }, (_, index) => pull(index, 1 + index));
    const fault = { status: 403 };
    const { text, log } = await tell({ pullRequests }, { faults: [null, fault, null] });
    expect(text).toMatch(/^📰 hello, the last 7 days · 100 merged /);
    expect(text).toContain('⚪ Read in part: the 100 pull requests that changed last');
    expect(log).toContain("goes without a part of the merged pull requests: GitHub's API answered");
  });

  test.each([null, 'c'])('where the next page begins: %j, again and again', async (endCursor) => {
    const nodes = [{ number: 7, title: 'T', mergedAt: ago(2), updatedAt: ago(2) }];
    const list = { nodes, pageInfo: { hasNextPage: true, endCursor } };
    const json = { data: { pullRequests: { pullRequests: list } } };
    const { text, log } = await tell({}, { faults: [{ json }, { json }, { json }] });
    expect(text).toContain('⚪ Read in part: the ');
    expect(log).toContain('It does not say where the next page begins.');
  });

  test('502 for a large page, and a smaller one is enough', async () => {
    const { text, queries } = await tell(busy, { largestPage: 25 });
    expect(text).toMatch(/^📰 hello, the last 7 days · .* · 4 merged /);
    expect(text).not.toContain('⚪');
    // 100, 25, and whose first pull requests these are.
    expect(queries).toBe(3);
  });

  test('the runs alone', async () => {
    const { text, log } = await tell(busy, {
      restFault: () => ({ status: 403, json: {} }),
    });
    expect(text).toContain(
      '⚪ Not known: workflow runs, when the last digest was; the log says why',
    );
    expect(text).not.toContain('no runs');
    expect(log).toContain('It needs the permission `actions: read`.');
  });

  test.each([
    [
      'nobody answers',
      { lastFault: { status: 502 }, restFault: () => ({ status: 502, json: {} }) },
    ],
    ['nobody is asked', { inputs: { github_token: '' } }],
  ])('%s', async (_, step) => {
    const { text, exitCode, log } = await tell(busy, step);
    expect(text).toBe(
      '⚪ Nobody knows what happened in hello GitHub could not be asked; the log says why',
    );
    expect(log).toContain('The message goes without');
    expect(exitCode).toBe(0);
  });

  test('the earlier runs alone, and what happened is told of a week that ends where the next begins', async () => {
    const pullRequests = [pull(2, 167), pull(1, 168.01), pull(3, -1)];
    const { text } = await tell(
      { pullRequests },
      {
        restFault: (path) => (path.includes('workflows') ? { status: 404, json: {} } : undefined),
      },
    );
    expect(text).toMatch(
      /^📰 hello, the last 7 days · 1 merged in .* ⚪ Not known: when the last digest was;/,
    );
  });

  test('whose first pull requests these are', async () => {
    const { text, log } = await tell(busy, { faults: [null], lastFault: { status: 403 } });
    expect(text).toMatch(
      /^📰 hello, the last 7 days · .* · 4 merged .* ⚪ Not known: first pull requests;/,
    );
    expect(text).not.toContain('First merged');
    expect(log).toContain('goes without whose first pull requests these are: ');
  });

  test('an earlier attempt, and the runs are told all the same', async () => {
    const { text, log } = await tell({ ...busy, attempts: {} });
    expect(text).toContain(' · 4 runs on main, 25 % red ');
    expect(log).toContain('goes without which workflows are flaky: ');
  });

  test('and is a message with `if_empty: skip`, too', async () => {
    const inputs = { if_empty: 'skip' };
    expect((await tell({ refused: ['issues'] }, { inputs })).outputs['outcome']).toBe('sent');
  });
});

describe('more than eight requests can read', () => {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);

  test('1,300 runs: the newest, by times and not by pages', async () => {
    const runs = range(1300).map((index) => ({
      id: 10_000 - index,
      created_at: ago(0.5 + index / 10),
      conclusion: index % 10 === 0 ? 'failure' : 'success',
    }));
    const { text, asked, queries } = await tell({ runs: [...ownRuns, ...runs] });
    expect(asked.length + queries).toBe(8);
    const pages = asked.filter((one) => one.includes('created='));
    // What the newest of all branches have told is not asked for again, but for the last of them.
    expect(pages[0]).toContain(`created=${ago(168 + 24)}..${ago(10.3)}`);
    expect(pages.join()).not.toContain('&page=');
    const [, count = ''] = /⚪ Read in part: the newest (\d+) workflow runs/.exec(text) ?? [];
    // The runs at the seams are on two pages.
    expect(Number(count)).toBeGreaterThan(390);
    expect(text).toContain(` · ${count} runs on main, 10 % red`);
  });

  test('250 runs in a busy repository are all of them', async () => {
    const runs = range(250).map((index) => ({
      id: 10_000 - index,
      created_at: ago(1 + index / 2),
      conclusion: 'success',
    }));
    const { text } = await tell({ runs: [...ownRuns, ...runs] });
    expect(text).toContain(' · 251 runs on main, none red');
    expect(text).not.toContain('⚪');
  });

  test('so many in one second that no time tells them apart', async () => {
    const runs = range(350).map((id) => ({
      id: id + 100,
      created_at: ago(1),
      conclusion: 'success',
    }));
    const { text, asked } = await tell({ runs: [...ownRuns, ...runs] });
    expect(text).toContain('⚪ Read in part: the newest 100 workflow runs');
    // The same page is not asked for again and again.
    expect(asked).toHaveLength(4);
  });

  test('a list of the branch that is weeks old is not believed', async () => {
    const runs = range(150).map((index) => ({
      id: 10_000 - index,
      created_at: ago(2 + index),
      conclusion: 'success',
    }));
    const { text, log } = await tell(
      { runs: [...ownRuns, ...runs] },
      {
        restFault: (path, before) =>
          path === '/actions/runs' && before > 0
            ? { json: { total_count: 0, workflow_runs: [] } }
            : undefined,
      },
    );
    expect(text).toContain('⚪ Not known: workflow runs');
    expect(log).toContain('its list of the runs of the branch is out of date.');
  });

  test('nor one that does not even know the last digest', async () => {
    const runs = range(150).map((index) => ({
      ...{ id: 10_000 - index, created_at: ago(2 + index / 2), conclusion: 'success' },
      head_branch: 'next',
    }));
    const empty = { json: { total_count: 0, workflow_runs: [] } };
    const { text, log } = await tell(
      { runs: [...ownRuns, ...runs] },
      { restFault: (path, before) => (path === '/actions/runs' && before > 0 ? empty : undefined) },
    );
    expect(text).toContain('⚪ Not known: workflow runs');
    expect(log).toContain('its list of the runs of the branch is out of date.');
  });

  test('400 merged pull requests by 25 people', async () => {
    const pullRequests = range(400).map((index) =>
      pull(1000 - index, (index + 1) / 3, {
        author: `user${index % 25}`,
        labels: [`l${index % 7}`],
      }),
    );
    const { text, asked, queries } = await tell({ pullRequests });
    expect(text).toMatch(/^📰 hello, the last 7 days · 300 merged /);
    expect(text).toContain(
      '⚪ Read in part: the 300 pull requests that changed last, first pull requests (20 of 25 authors)',
    );
    expect(text).toContain(' • and 40 more ');
    // Of 25 people, 20 are asked for.
    expect(text).toMatch(/ First merged pull request of (?:user\d+, ){9}user\d+ and 10 more$/);
    expect(asked.length + queries).toBe(7);
  });

  test('runs that were run again, of which some earlier attempts are not looked at', async () => {
    const runs = range(9).map((id) => ({
      ...{ id: id + 100, workflow_id: id + 1, name: `W${id}`, run_attempt: 3 },
      ...{ created_at: ago(1 + id), conclusion: 'success' },
    }));
    const attempts = Object.fromEntries(
      runs.map(({ id }) => [`${id}/2`, { conclusion: 'timed_out' }]),
    );
    const { text, log } = await tell({ runs: [...ownRuns, ...runs], attempts });
    expect(text).toMatch(
      /^📰 hello, the last 7 days · 4 flaky in .* Flaky, red and green with the same commit • W0 • W1 • W2 • W3$/,
    );
    expect(log).toContain('which workflows are flaky: ');
    expect(log).toContain('a digest makes 8 requests at most.');
  });

  test('120 merged pull requests are all of them, and one that is old ends the list', async () => {
    const pullRequests = range(250).map((index) => pull(1000 - index, 1 + index * 1.4));
    const { text, queries } = await tell({ pullRequests });
    expect(text).toMatch(/^📰 hello, the last 7 days · 120 merged /);
    expect(text).not.toContain('⚪');
    expect(queries).toBe(3);
  });
});

test('on a GitHub Enterprise Server that does not know a field, all but that', async () => {
  const { text, log } = await tell(busy, { path: '/api/v3', unknownFields: ['isPrerelease'] });
  expect(text).toMatch(/^📰 hello, the last 7 days · .* · 4 merged · 1 released /);
  expect(log.match(/goes without .*/g)).toEqual([
    expect.stringMatching(/^goes without isPrerelease: .* Field 'isPrerelease' doesn't exist/),
  ]);
});

test('that it does not know the field is asked for once, and not for each page', async () => {
  const pullRequests = Array.from({ length: 120 }, (_, index) => pull(index, 1 + index));
  const { text, queries } = await tell({ pullRequests }, { unknownFields: ['isPrerelease'] });
  expect(text).toMatch(/^📰 hello, the last 7 days · 120 merged /);
  // The first page twice, the second, and whose first pull requests these are.
  expect(queries).toBe(4);
});

test('nor are there more than eight requests where that and more goes wrong', async () => {
  const fault = { status: 502 };
  const { asked, queries } = await tell(busy, {
    ...{ unknownFields: ['isPrerelease'], faults: [null, fault, fault, fault, fault, fault] },
  });
  expect(asked.length + queries).toBeLessThanOrEqual(8);
});

test('in a template, by its name', async () => {
  const { text } = await tell(busy, {
    inputs: {
      preset: '',
      template: 'true',
      content: '{{ digest.merged.count }} merged since {{ digest.since }}',
      data: 'since: 7d',
    },
  });
  expect(text).toBe('4 merged since 2026-11-20T05:\u206030:00Z');
});
