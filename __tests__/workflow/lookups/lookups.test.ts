/** Look-ups find what the event does not hold, each at most once, and cost a message at most three seconds. */

import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { merge } from '../../../events/merge.ts';
import { fillText } from '../../../src/message/fragment.ts';
import { createHttp } from '../../../src/net/http.ts';
import { buildContext, type Context } from '../../../src/workflow/context.ts';
import {
  createGitHubApi,
  type GitHubApiOptions,
} from '../../../src/workflow/lookups/github-api.ts';
import { createLookups, type Lookups } from '../../../src/workflow/lookups/lookups.ts';
import { createFetch } from '../../../src/workflow/lookups/octokit-fetch.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';
import {
  createGitHubServer,
  deployedBefore,
  failedRun,
  type GitHubResponse,
  type GitHubServer,
  releasedBefore,
} from '../../../testing/github-api.ts';
import { createForwardProxy } from '../../../testing/sockets/forward-proxy.ts';
import { listen } from '../../../testing/sockets/listen.ts';
import { renderTemplate } from '../../../testing/template.ts';

interface Lookup extends Lookups {
  readonly api: GitHubServer;
  readonly context: Context;
  readonly told: string[];
  /** The time limits that were set, in milliseconds. */
  readonly limits: number[];
}

function lookUp(context: Context, options: Omit<GitHubApiOptions, 'repository'>): Lookups {
  const { full_name: repository } = context.repository;
  const api = createGitHubApi({ repository, ...options });
  return createLookups(context, api, {
    date: () => new Date(0),
    patient: api,
    history: async () => null,
  });
}

interface Surroundings {
  readonly event?: EventName;
  readonly env?: Record<string, string>;
  /** What differs in the event. */
  readonly payload?: JsonObject;
}

/** Octokit as the bundle uses it, on a real socket. */
async function open(
  responses: Readonly<Record<string, GitHubResponse>>,
  { event = 'push', env = {}, payload = {} }: Surroundings = {},
): Promise<Lookup> {
  const api = createGitHubServer(responses);
  const port = await listen(api.server);
  const host = env['http_proxy'] ? 'api.github.test' : '127.0.0.1';
  const data = event === 'push' ? { environment: 'production' } : {};
  const fixture = loadEventFixture(event);
  const context = buildContext({
    ...fixture,
    event: merge(fixture.event, payload),
    needs: {},
    data,
  });
  const told: string[] = [];
  const limits: number[] = [];
  const connect = async () =>
    getOctokit('ghs_token', {
      baseUrl: `http://${host}:${port}`,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: { fetch: createFetch(createHttp(env)) },
    });
  const info = (sentence: string) => void told.push(sentence);
  const timeout = (milliseconds: number) => {
    limits.push(milliseconds);
    // Nothing that answers takes that long on this machine, and nobody waits for what hangs.
    return Object.values(responses).includes('hang')
      ? AbortSignal.timeout(50)
      : AbortSignal.timeout(milliseconds);
  };
  return { ...lookUp(context, { connect, info, timeout }), api, context, told, limits };
}

const failures = [
  {
    name: 'test (24)',
    step: 'npm test',
    url: 'https://github.com/octo-org/hello/actions/runs/9000000007/job/11#step:4:1',
    message: 'Expected 2, but got 3 @all',
    annotations: [
      {
        ...{ message: 'Expected 2, but got 3 @all', details: ['at add.test.js:7'] },
        ...{ path: null, line: null, url: null },
      },
    ],
    legs: null,
  },
  {
    name: 'deploy',
    step: 'Upload',
    url: 'https://github.com/octo-org/hello/actions/runs/9000000007/job/13#step:2:1',
    message: null,
    annotations: [],
    legs: null,
  },
];

const list = [
  {
    title: 'Greet *everyone* (#12)',
    url: 'https://github.com/octo-org/hello/pull/12',
    author: 'Mona Octocat',
  },
  {
    title: 'Say hello louder',
    url: 'https://github.com/octo-org/hello/commit/c1',
    author: 'octocat',
  },
];

describe('failures', () => {
  test('are the failed jobs, also one that still runs, with step and error', async () => {
    const lookup = await open(failedRun);
    expect(await lookup.failures()).toEqual(failures);
    expect(lookup.told).toEqual([]);
    expect(new Set(lookup.api.authorizations)).toEqual(new Set(['token ghs_token']));
  });

  test('are looked up once, however often a template names them', async () => {
    const { failures, changes, api, context } = await open(failedRun);
    const source =
      '{% if failures %}{% for f in failures %}{{ f.name }}: {{ f.message | default: "?" }}; {% endfor %}{{ failures | map: "step" }}{% endif %}';
    const { text, fragments } = await renderTemplate(source, { ...context, failures, changes });
    expect(fillText(text, fragments)).toBe(
      'test (24): Expected 2, but got 3 @all; deploy: ?; npm test, Upload',
    );
    expect(api.asked).toEqual([
      '/actions/runs/9000000007/attempts/1/jobs?per_page=100',
      '/check-runs/11/annotations?per_page=100',
      '/check-runs/13/annotations?per_page=100',
    ]);
  });

  test('cost nothing where no template names them', async () => {
    const { failures, changes, api, context } = await open(failedRun);
    await renderTemplate('{% if tag %}{{ failures }}{% endif %}', {
      ...context,
      failures,
      changes,
    });
    expect(api.asked).toEqual([]);
  });

  test('are null when nothing failed, and can have a default', async () => {
    const { failures, changes, context } = await open({
      '/actions/runs/9000000007/attempts/1/jobs': { json: { jobs: [] } },
    });
    const template = '{{ failures | default: "none" }}{% for f in failures %}!{% endfor %}';
    const { text, fragments } = await renderTemplate(template, { ...context, failures, changes });
    expect(fillText(text, fragments)).toBe('none');
  });

  test('do without the errors when these are forbidden', async () => {
    const lookup = await open({
      ...failedRun,
      '/check-runs/11/annotations': { status: 403 },
      '/check-runs/13/annotations': { status: 403 },
    });
    expect(await lookup.failures()).toEqual(
      failures.map((job) => ({ ...job, message: null, annotations: [] })),
    );
    expect(lookup.told[0]).toBe(
      "The message goes without an error message: GitHub's API answered with 403. It needs the permission `checks: read`.",
    );
  });

  test('quote no more than the beginning of a long error', async () => {
    const { failures } = await open({
      ...failedRun,
      '/check-runs/11/annotations': {
        json: [{ annotation_level: 'failure', message: `${'x'.repeat(5000)}\nsecond line` }],
      },
    });
    expect((await failures())?.[0]?.message).toBe(`${'x'.repeat(200)} …`);
  });

  test('are those of the run that a `workflow_run` reports', async () => {
    const { failures, api } = await open({}, { event: 'workflow_run.completed' });
    await failures();
    expect(api.asked).toEqual(['/actions/runs/9000000005/attempts/1/jobs?per_page=100']);
  });
});

describe('changes', () => {
  test('of a deploy are those since the last successful deployment of its environment', async () => {
    const { changes, api } = await open(deployedBefore);
    expect(await changes()).toEqual({
      since: 'v1.9.0',
      url: 'https://github.com/octo-org/hello/compare/a...b',
      count: 2,
      commits: 4,
      list,
    });
    expect(api.asked).toEqual([
      '/deployments?environment=production&per_page=10',
      ...[3, 2, 1].map((id) => `/deployments/${id}/statuses`),
      '/compare/aaa...6dcb09b5b57875f334f61aebed695e2e4193db5e',
    ]);
  });

  test('are those since the last release where deployments may not be read', async () => {
    const lookup = await open(
      { ...releasedBefore, '/deployments': { status: 403 } },
      { event: 'deployment.created' },
    );
    expect(await lookup.changes()).toMatchObject({ since: 'v1.9.0' });
    expect(lookup.told).toEqual([
      "The message goes without the last deployment: GitHub's API answered with 403. It needs the permission `deployments: read`.",
    ]);
  });

  test('of a release are those since the release before it', async () => {
    const { changes, api } = await open(releasedBefore, { event: 'release.published' });
    expect(await changes()).toMatchObject({ since: 'v1.9.0', count: 2, list });
    expect(api.asked).toEqual(['/releases?per_page=100', '/compare/v1.9.0...v1.10.0']);
  });

  test('are left out where nothing may be read, and said so', async () => {
    const lookup = await open({}, { event: 'release.published' });
    expect(await lookup.changes()).toBeNull();
    expect(lookup.told).toEqual([
      "The message goes without the list of changes: GitHub's API answered with 404. It needs the permission `contents: read`.",
    ]);
  });

  test('are null for the first release', async () => {
    const { changes, told } = await open(
      { '/releases': { json: [] } },
      { event: 'release.published' },
    );
    expect(await changes()).toBeNull();
    expect(told).toEqual([]);
  });

  test('are null when the last release holds everything', async () => {
    const { changes, told } = await open(
      { ...releasedBefore, '/compare/v1.9.0...v1.10.0': { json: { commits: [] } } },
      { event: 'release.published' },
    );
    expect(await changes()).toBeNull();
    expect(told).toEqual([]);
  });

  test.each([
    ['a branch', { sha: 'a'.repeat(40), ref: 'main' }, 'aaaaaaa'],
    ['a commit', { sha: 'a'.repeat(40), ref: 'a'.repeat(40) }, 'aaaaaaa'],
    ['a version', { sha: 'a'.repeat(40), ref: 'v2' }, 'v2'],
  ])('since a deployment of %s', async (_, deployment, since) => {
    const { changes, context } = await open({
      '/deployments': { json: [{ id: 1, ...deployment }] },
      '/deployments/1/statuses': { json: [{ state: 'success' }] },
      [`/compare/${'a'.repeat(40)}...${loadEventFixture('push').env['GITHUB_SHA']}`]: {
        json: { commits: [{ sha: 'x', commit: {} }] },
      },
    });
    expect(context.deploy.environment).toBe('production');
    expect(await changes()).toMatchObject({
      since,
      count: 1,
      list: [{ title: '', url: null, author: null }],
    });
  });

  test('count what GitHub does not list', async () => {
    const { changes } = await open(
      {
        ...releasedBefore,
        '/compare/v1.9.0...v1.10.0': {
          json: { total_commits: 900, commits: [{ sha: 'x', commit: { message: 'Last' } }] },
        },
      },
      { event: 'release.published' },
    );
    expect(await changes()).toMatchObject({ count: 900 });
  });
});

describe('what cannot be had', () => {
  const jobs = '/actions/runs/9000000007/attempts/1/jobs';

  test.each<[string, GitHubResponse, string]>([
    [
      'forbidden',
      { status: 403 },
      "GitHub's API answered with 403. It needs the permission `actions: read`.",
    ],
    [
      'too many requests',
      { status: 429, headers: { 'retry-after': '60' } },
      "GitHub's API answered that its rate limit is used up. Within an hour, it answers again.",
    ],
    ['broken', { status: 500 }, "GitHub's API answered with 500."],
    ['slow', 'hang', "GitHub's API took longer than 3 seconds."],
  ])('%s: left out, and said so', async (_, response, why) => {
    const lookup = await open({ [jobs]: response });
    expect(await lookup.failures()).toBeNull();
    expect(lookup.told).toEqual([`The message goes without the failed steps: ${why}`]);
  });

  test.each([
    ['long', 2_000_000, 'are read'],
    ['huge', 11_000_000, 'are left out'],
  ])('%s answers of %d bytes %s', async (_, length, fate) => {
    const response = failedRun[jobs];
    const json =
      response && typeof response === 'object' && 'json' in response ? response.json : {};
    const padded = { ...Object(json), padding: 'x'.repeat(length) };
    const lookup = await open({ ...failedRun, [jobs]: { json: padded } });
    expect(await lookup.failures()).toEqual(fate === 'are read' ? failures : null);
  });

  test('both together have one time limit, of three seconds', async () => {
    const lookup = await open({ [jobs]: 'hang', '/deployments': 'hang', '/releases': 'hang' });
    expect(await lookup.failures()).toBeNull();
    expect(await lookup.changes()).toBeNull();
    expect(lookup.limits).toEqual([3000]);
  });

  test('dead, strange: left out', async () => {
    const context = buildContext(loadEventFixture('push'));
    const info = () => {};
    const dead = async () => {
      throw new Error('no such chunk');
    };
    expect(await lookUp(context, { connect: dead, info }).failures()).toBeNull();
    for (const data of [null, 7, 'x', [], [null], { jobs: [null, 1] }, { jobs: {} }]) {
      const strange = async () => ({
        request: async () => ({ data }),
        graphql: async () => null,
        paginate: {
          async *iterator() {
            yield { data };
          },
        },
      });
      const { failures, changes } = lookUp(context, { connect: strange, info });
      expect([await failures(), await changes()]).toEqual([null, null]);
    }
  });

  const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
  const run = '/actions/runs/9000000007';

  describe.each<[keyof Lookups, path: string, permission: string]>([
    ['timing', `${run}/attempts/1/jobs`, 'actions: read'],
    ['artifacts', `${run}/artifacts`, 'actions: read'],
    ['associated_pull_request', `/commits/${sha}/pulls`, 'pull-requests: read'],
  ])('%s', (name, path, permission) => {
    const payload = { head_commit: { message: 'Greet' } };

    test.each<[string, GitHubResponse, needs: boolean]>([
      ['forbidden', { status: 403 }, true],
      ['not found', { status: 404 }, true],
      ['too many requests', { status: 429 }, false],
      ['broken', { status: 502 }, false],
      ['slow', 'hang', false],
    ])('%s: left out, and said so in one line', async (_, response, needs) => {
      const lookup = await open({ [path]: response }, { payload });
      expect(await lookup[name]()).toBeNull();
      expect(await lookup[name]()).toBeNull();
      expect(lookup.told).toHaveLength(1);
      expect(lookup.told[0]?.includes(`It needs the permission \`${permission}\`.`)).toBe(needs);
      expect(lookup.api.asked).toHaveLength(1);
    });

    const nothings = [null, 7, 'x', {}, [], [null], [{}], { jobs: null }, { jobs: [{}] }];
    test.each([...nothings, { artifacts: [{ id: null }] }, [{ number: null }]])(
      'an answer of %j: nothing that anybody made up',
      async (json) => {
        const lookup = await open({ [path]: { json } }, { payload });
        const found = await lookup[name]();
        const nothing = { run: null, job: null, jobs: {} };
        expect([null, nothing]).toContainEqual(found);
      },
    );
  });

  test('what the event tells is not asked for, and known without a token', async () => {
    const { associated_pull_request, api } = await open({});
    expect(await associated_pull_request()).toMatchObject({ number: 12 });
    expect(api.asked).toEqual([]);
    const context = buildContext(loadEventFixture('push'));
    const lookups = lookUp(context, { connect: undefined, info: () => {} });
    expect(await lookups.associated_pull_request()).toMatchObject({ number: 12 });
  });

  test('without a token nothing is asked', async () => {
    const { failures, changes } = lookUp(buildContext(loadEventFixture('push')), {
      connect: undefined,
      info: () => {},
    });
    expect([await failures(), await changes()]).toEqual([null, null]);
  });
});

test('GitHub is asked through the proxy', async () => {
  const api = createGitHubServer(failedRun);
  const apiPort = await listen(api.server);
  const proxy = createForwardProxy(apiPort);
  const port = await listen(proxy.server);
  const octokit = getOctokit('ghs_token', {
    baseUrl: 'http://api.github.test',
    request: { fetch: createFetch(createHttp({ http_proxy: `http://me:pw@127.0.0.1:${port}` })) },
  });
  const { failures } = lookUp(buildContext({ ...loadEventFixture('push'), needs: {} }), {
    connect: async () => octokit,
    info: () => {},
  });
  expect(await failures()).toHaveLength(2);
  expect(proxy.asked[0]?.authorization).toBe(`Basic ${btoa('me:pw')}`);
});
