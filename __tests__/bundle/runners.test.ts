/** docs/runners.md: what runners leave out costs names in templates, and no message; through the bundle. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type EventName, eventNames, readEvent } from '../../events/event-fixture.ts';
import { runStep } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import { createGitHubServer } from '../../testing/github-api.ts';
import { issue } from '../../testing/sockets/certificates.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { inputsFor, startServer } from './transcript.ts';

const page = readFileSync(new URL('../../docs/runners.md', import.meta.url), 'utf8');

/** The names of the page's table, and the runners that lack them. */
const rows = [...page.matchAll(/^\| (.*) \| (act(?:, old servers)?) \|$/gm)].map(
  ([, names = '', runners = '']) => ({
    names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    runners: runners.split(', '),
  }),
);
const missingOn = (runner: string) =>
  rows.filter(({ runners }) => runners.includes(runner)).flatMap(({ names }) => names);

jest.setTimeout(30_000);

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

interface Runner {
  readonly missing: readonly string[];
  readonly event?: EventName;
  readonly matrix?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** A step on a runner that lacks these names, and whose API of GitHub knows none of its routes. */
async function run(
  { missing, event = 'push', matrix = null, env = {} }: Runner,
  inputs: Readonly<Record<string, string>>,
) {
  const api = createGitHubServer({});
  const GITHUB_API_URL = `http://127.0.0.1:${await listen(api.server)}`;
  const variables = missing.map((name) => [name.replace('.', '_').toUpperCase(), undefined]);
  // These two come by no variable.
  const facts = { check_run_id: null, secret_source: null };
  const { outputs, log } = await runStep({
    event: readEvent(event),
    eventName: event,
    env: {
      GITHUB_REPOSITORY_OWNER_ID: '9919001',
      GITHUB_WORKFLOW_SHA: '6dcb09b',
      ...Object.fromEntries(variables),
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_API_URL,
      ...env,
    },
    inputs: inputsFor(twake, {
      github_token: 'token',
      runner_facts: JSON.stringify({ status: 'success', ...facts, matrix }),
      ...inputs,
    }),
  });
  const { text, content } = twake.messages().at(-1) ?? {};
  return { outcome: outputs['outcome'], log, text, content, asked: api.asked };
}

describe.each(['act', 'old servers'])('%s', (runner) => {
  const missing = missingOn(runner);

  test('lacks some names', () => {
    expect(missing.length).toBeGreaterThan(7);
  });

  test.each(eventNames)('tells of %s', async (event) => {
    const told = ['success', 'failure'].map((status) =>
      run({ missing, event }, { preset: 'auto', status }),
    );
    const sent = { outcome: 'sent' };
    expect(await Promise.all(told)).toMatchObject([sent, sent]);
  });

  test('they print nothing, and are there where nothing is missing', async () => {
    const content = missing.map((name) => `-{{ ${name} }}-`).join(' ; ');
    const inputs = { content, template: 'true', format: 'text' };
    const lines = async (names: readonly string[]) =>
      (await run({ missing: names }, inputs)).text?.split(' ; ') ?? [];
    expect(await lines(missing)).toEqual(missing.map(() => '--'));
    // These two are given to no step of this test.
    const isNever = (name: string) => /secret_source|check_run_id/.test(name);
    const given = (await lines([])).map((text) => text === '--');
    expect(given).toEqual(missing.map(isNever));
  });
});

test('links lead to the server, and look-ups to its API', async () => {
  const { content, asked } = await run({ missing: [] }, { preset: 'status', status: 'failure' });
  expect(JSON.stringify(content)).toContain('"https://git.example/octo-org/hello/actions/runs/');
  expect(JSON.stringify(content)).not.toContain('https://github.com');
  expect(asked.length).toBeGreaterThan(0);
});

test.each([
  ['Forgejo', { FORGEJO_ACTIONS: 'true' }, '/actions/runs/25'],
  ['Gitea', { GITEA_ACTIONS: 'true' }, '/actions/runs/9000000007/attempts/2'],
])('a run of %s has the address that its server gives it', async (_, env, path) => {
  const { content } = await run(
    { missing: [], env: { ...env, GITHUB_RUN_NUMBER: '25', GITHUB_RUN_ATTEMPT: '2' } },
    { preset: 'status' },
  );
  expect(JSON.stringify(content)).toContain(`"https://git.example/octo-org/hello${path}"`);
});

test('an API that knows nothing costs what it would have told', async () => {
  const result = await run({ missing: [] }, { preset: 'status', status: 'failure' });
  expect(result).toMatchObject({ outcome: 'sent', text: expect.stringContaining('deploy failed') });
  expect(result.log).toContain('404');
});

test.each([
  ['Forgejo 12', ['runner.environment'], { Matrix: { os: 'ubuntu' } }],
  ['all others', [], { os: 'ubuntu' }],
])('the matrix of %s', async (_, missing, matrix) => {
  const content = '{{ matrix.os }}';
  const { text } = await run({ missing, matrix }, { content, template: 'true' });
  expect(text).toBe('ubuntu');
});

test('no secrets and no secret source: a pull request from a fork is skipped all the same', async () => {
  const fork: Runner = { missing: missingOn('act'), event: 'pull_request.opened.fork' };
  const inputs = { content: 'Hi', public_id: '', private_api_key: '' };
  expect(await run(fork, inputs)).toMatchObject({ outcome: 'skipped' });
});

test('without the store of the machine, as under Node 20, an untrusted certificate is told as one', async () => {
  await using server = await startServer({ tls: await issue('localhost') });
  const without =
    'import m from "node:module"; import tls from "node:tls"; delete tls.getCACertificates; m.syncBuiltinESMExports();';
  const { outputs } = await runStep({
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(without)}` },
    inputs: inputsFor(server, { content: 'Hi' }),
  });
  expect(outputs['error_code']).toBe('tls_error');
});

test('dist/ is JavaScript alone, for every processor', () => {
  const files = readdirSync(fileURLToPath(new URL('../../dist', import.meta.url)), {
    recursive: true,
    withFileTypes: true,
  });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  expect(names.filter((name) => !/\.c?js$/.test(name)).sort()).toEqual([
    'README.md',
    'licenses.txt',
    'package.json',
  ]);
  expect(names).toContain('index.js');
});
