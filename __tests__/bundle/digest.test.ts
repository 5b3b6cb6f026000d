/** `preset: digest` through dist/index.js, with a Twake and a GitHub on this machine, whose answers are held against its schema. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import type { Twake } from '../../local-twake/server.ts';
import type { RepositoryFixture } from '../../testing/github-activity/repository.ts';
import {
  type ActivityOptions,
  createActivityServer,
} from '../../testing/github-activity/server.ts';
import {
  ago,
  busyWeek,
  mergedPull,
  ownRuns,
  quietWeek,
} from '../../testing/github-activity/week.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { startServer, transcribe } from './transcript.ts';

let twake: Twake;
beforeEach(async () => {
  twake = await startServer();
});
afterEach(() => twake.close());

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
  const api = createActivityServer({ ...quietWeek, ...repository }, options);
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

test('a busy week, with everything a link, and what others wrote as text', async () => {
  const { text, message, asked, queries, log } = await tell(busyWeek);
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
    'Deploys • ❌ staging · 0 of 1 succeeded, the newest failed • ✅ production · 2 Red • ❌ Test · 1 of 2 runs red Flaky, red and green with the same commit • Test • Lint',
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
  const { text } = await tell(busyWeek, {
    inputs: {
      data: 'group_by: author',
      people: 'MONA: lisa:11111111-1111-11ea-8111-111111111111',
    },
  });
  expect(text).toContain(
    ' lisa · 1 merged • #14 Add <T> | <!channel> & @\u2060everyone dependabot[bot] · 1 merged • #12 Bump yaml hubot · 1 merged • #11 Title 11 Others · 1 merged • #13 Title 13 First merged pull request of lisa',
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
test('a label that is called like somebody is nobody', async () => {
  const pullRequests = Array.from({ length: 6 }, (_, index) =>
    mergedPull(index, 2, { labels: ['mona'] }),
  );
  const inputs = { people: 'mona: lisa:11111111-1111-11ea-8111-111111111111' };
  const { text } = await tell({ pullRequests }, { inputs });
  expect(text).toContain(' mona · 6 merged ');
  expect(text).toContain(' by lisa ');
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

  test('the runs alone', async () => {
    const { text, log } = await tell(busyWeek, {
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
    const { text, exitCode, log } = await tell(busyWeek, step);
    expect(text).toBe(
      '⚪ Nobody knows what happened in hello GitHub did not tell; the log says why',
    );
    expect(log).toContain('The message goes without');
    expect(exitCode).toBe(0);
  });

  test('whose first pull requests these are', async () => {
    const { text, log } = await tell(busyWeek, { faults: [null], lastFault: { status: 403 } });
    expect(text).toMatch(
      /^📰 hello, the last 7 days · .* · 4 merged .* ⚪ Not known: first pull requests;/,
    );
    expect(text).not.toContain('First merged');
    expect(log).toContain('goes without whose first pull requests these are: ');
  });

  test('and is a message with `if_empty: skip`, too', async () => {
    const inputs = { if_empty: 'skip' };
    expect((await tell({ refused: ['issues'] }, { inputs })).outputs['outcome']).toBe('sent');
  });
});

describe('more than eight requests can read', () => {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);

  test('400 merged pull requests by 25 people', async () => {
    const pullRequests = range(400).map((index) =>
      mergedPull(1000 - index, (index + 1) / 3, {
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
});

test('on a GitHub Enterprise Server that does not know a field, all but that', async () => {
  const { text, log } = await tell(busyWeek, { path: '/api/v3', unknownFields: ['isPrerelease'] });
  expect(text).toMatch(/^📰 hello, the last 7 days · .* · 4 merged · 1 released /);
  expect(log.match(/goes without .*/g)).toEqual([
    expect.stringMatching(/^goes without isPrerelease: .* Field 'isPrerelease' doesn't exist/),
  ]);
});

test('in a template, by its name', async () => {
  const { text } = await tell(busyWeek, {
    inputs: {
      preset: '',
      template: 'true',
      content: '{{ digest.merged.count }} merged since {{ digest.since }}',
      data: 'since: 7d',
    },
  });
  expect(text).toBe('4 merged since 2026-11-20T05:\u206030:00Z');
});
