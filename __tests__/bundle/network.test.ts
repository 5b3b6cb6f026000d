/** docs/network.md: whom each kind of message asks, through the bundle; and proxies, authorities and addresses, as it says. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { type EventName, readEvent } from '../../events/event-fixture.ts';
import { runStep, type Step } from '../../local-runner/runner.ts';
import type { Twake } from '../../local-twake/server.ts';
import {
  createGitHubServer,
  deployedBefore,
  failedRun,
  releasedBefore,
} from '../../testing/github-api.ts';
import { type Certificate, issue, makeAuthority } from '../../testing/sockets/certificates.ts';
import { createForwardProxy } from '../../testing/sockets/forward-proxy.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { watchStep } from './connections.ts';
import { inputsFor, startServer } from './transcript.ts';

const page = readFileSync(new URL('../../docs/network.md', import.meta.url), 'utf8');

/** A row is several processes, and a busy machine may be slow to start them. */
jest.setTimeout(30_000);

let twake: Twake;
beforeAll(async () => {
  twake = await startServer();
});
afterAll(() => twake.close());

type Inputs = Readonly<Record<string, string>>;
/** The inputs of a step; as `event` the name of what happened, and as `body` the notes of the release if they are others. */
type Kind = Inputs & { readonly event?: EventName };

const good = JSON.stringify({ build: { result: 'success', outputs: {} } });
const bad = JSON.stringify({ build: { result: 'failure', outputs: {} } });
const failed = { status: 'failure' };
const template = { template: 'true' };
const changes = 'New: {{ changes.count }}';
const failures = 'Failed: {% for failure in failures %}{{ failure.name }}{% endfor %}';
const subjects: readonly EventName[] = [
  'push',
  'pull_request.opened',
  'pull_request.opened.dependabot',
  'release.published',
  'issue_comment.created',
];
const others: readonly EventName[] = [
  'schedule',
  'workflow_dispatch',
  'deployment.created',
  'deployment_status.created',
  'workflow_run.completed',
];

/** The rows of the page's table, and the steps for which a row speaks. Those with `live` are run to the end. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  '`content`, plain or a template': [
    { content: 'Hi' },
    { content: 'Hi', ...failed, needs: bad },
    { content: '{{ commit.title }} {{ status }}', ...template },
    { content: 'Hi', format: 'plain' },
    { content: '["Hi"]', format: 'twacode' },
  ],
  'a template that names [a look-up](templates.md#look-ups)': [
    { content: failures, ...template, ...failed },
    { content: changes, ...template },
  ],
  'a template that speaks of the `verdict`, without `needs`': [
    { content: '{{ verdict }}', ...template },
  ],
  '`preset: push`, `pull_request`, or `release` with notes, for its own event': [
    { preset: 'push' },
    { preset: 'pull_request', event: 'pull_request.opened' },
    { preset: 'release', event: 'release.published' },
  ],
  '`preset: release` without notes': [{ preset: 'release', event: 'release.published', body: '' }],
  '`preset: status`': [
    { preset: 'status' },
    { preset: 'status', needs: good },
    { preset: 'status', ...failed },
    { preset: 'status', needs: bad },
  ],
  '`preset: deploy`': [
    { preset: 'deploy' },
    { preset: 'deploy', needs: good },
    { preset: 'deploy', ...failed },
  ],
  '`preset: auto` for a push, pull request, release or comment, where the job went well':
    subjects.map((event) => ({ preset: 'auto', event })),
  '`preset: auto` otherwise': [
    ...subjects.map((event) => ({ preset: 'auto', event, ...failed })),
    ...others.map((event) => ({ preset: 'auto', event })),
  ],
  'any of these, with `github_token: ""`': [
    { preset: 'status', ...failed, github_token: '' },
    { preset: 'deploy', github_token: '' },
    { content: changes, ...template, github_token: '' },
    { preset: 'auto', live: 'true', github_token: '' },
  ],
  '`live: true` with `content`, both stages': [{ content: 'Hi', live: 'true' }],
  '`live: true` with `preset: status`, both stages': [{ preset: 'status', live: 'true' }],
  'an edit, a reply, a removal': [
    { content: 'Hi', message_id: 'm1' },
    { content: 'Hi', parent_message_id: 'm1' },
    { operation: 'remove', message_id: 'm1' },
  ],
  'with emoji, a picture, a sender of its own': [
    {
      content: ':rocket: ![logo](https://hello.example/logo.png) https://hello.example',
      sender_icon: 'https://hello.example/icon.png',
      summary: 'true',
    },
  ],
  'a step that is skipped, or whose inputs are wrong': [
    { content: 'Hi', channel_id: '' },
    { content: 'Hi', retries: 'many' },
    { content: 'Hi', private_api_key: '', event: 'pull_request.opened.fork' },
  ],
  '`dry_run: true`': [{ preset: 'status', ...failed, dry_run: 'true' }],
  '`dry_run: check`': [{ preset: 'status', ...failed, dry_run: 'check' }],
};

/** Where a step connected to, main stage and post stage, with `twake` and `github` in place of their addresses. */
async function ask({ event: name = 'push', body, ...inputs }: Kind): Promise<Set<string>> {
  const api = createGitHubServer({ ...failedRun, ...deployedBefore, ...releasedBefore });
  const github = await listen(api.server);
  const payload = readEvent(name) as { release?: object };
  const event = body === undefined ? payload : { release: { ...payload.release, body } };
  const step: Step = {
    event,
    eventName: name,
    env: { GITHUB_API_URL: `http://127.0.0.1:${github}` },
    inputs: inputsFor(twake, { github_token: 'ghs_token', ...inputs }),
    secretSource: name.endsWith('fork') ? 'None' : 'Actions',
  };
  const main = await watchStep(step);
  const post = inputs['live'] ? await watchStep({ ...step, state: main.state }) : undefined;
  const names: Readonly<Record<string, string>> = {
    [`tcp 127.0.0.1:${github}`]: 'github',
    [`tcp ${new URL(twake.url).host}`]: 'twake',
  };
  const all = [...main.connections, ...(post?.connections ?? [])];
  return new Set(all.map((line) => names[line] ?? line));
}

test.each(Object.entries(kinds))('%s', async (words, steps) => {
  const asked = await Promise.all(steps.map(ask));
  const [first = new Set()] = asked;
  expect(asked).toEqual(asked.map(() => first));
  const mark = (name: string) => (first.has(name) ? 'yes' : 'no');
  const rest = [...first].filter((name) => name !== 'twake' && name !== 'github');
  expect(rest).toEqual([]);
  expect(page).toContain(`\n| ${words} | ${mark('twake')} | ${mark('github')} |\n`);
});

test('the page has no other rows', () => {
  const rows = [...page.matchAll(/^\| (.*) \| (?:yes|no) \| (?:yes|no) \|$/gm)];
  expect(rows.map(([, words]) => words)).toEqual(Object.keys(kinds));
});

test('what else a program might do would be noticed', async () => {
  const program = fileURLToPath(new URL('talkative.mjs', import.meta.url));
  const { connections } = await watchStep({ program });
  expect(connections).toEqual([
    'tcp 127.0.0.1:2',
    'tcp 127.0.0.1:2',
    'tcp localhost:2',
    'dns localhost',
    'dns a.invalid',
    'dns b.invalid',
    'udp send',
    'udp send',
    `run ${process.execPath}`,
  ]);
});

/** A proxy that lets nobody through: it is asked by the names that a policy has to know. */
test('what an egress policy has to allow', async () => {
  const proxy = createForwardProxy(0, { status: 403 });
  const https_proxy = `http://127.0.0.1:${await listen(proxy.server)}`;
  const { api_url: _, ...inputs } = inputsFor(twake, {
    preset: 'status',
    github_token: 'ghs_x',
    retries: '0',
  });
  const { connections } = await watchStep({ inputs, env: { https_proxy } });
  expect(new Set(connections)).toEqual(new Set([`tcp ${https_proxy.slice('http://'.length)}`]));
  const asked = new Set(proxy.asked.map(({ line }) => line.replace('CONNECT ', '')));
  const [, text = ''] = /```yaml\n(- uses: step-security[\s\S]*?)```/.exec(page) ?? [];
  const [step]: { with: { 'allowed-endpoints': string } }[] = parse(text);
  expect(new Set(step?.with['allowed-endpoints'].trim().split(' '))).toEqual(asked);
});

/** A Twake that is called twake.example, whom an authority of the company vouches for, behind a proxy. */
describe('a company', () => {
  const api_url = 'https://twake.example';
  const folder = mkdtempSync(join(tmpdir(), 'twake-company-'));
  const file = join(folder, 'authority.pem');
  let hidden: Twake;
  let authority: Certificate;
  beforeAll(async () => {
    authority = await makeAuthority('Hello Inc.');
    writeFileSync(file, authority.cert);
    hidden = await startServer({ tls: await issue('twake.example', { authority }) });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await hidden.close();
  });

  /** A step in its network: what became of it, and what the proxy was asked. */
  async function send(
    env: (proxy: string) => Readonly<Record<string, string>>,
    inputs: Inputs = {},
  ) {
    const proxy = createForwardProxy(Number(new URL(hidden.url).port));
    const address = `127.0.0.1:${await listen(proxy.server)}`;
    const step = { inputs: inputsFor(hidden, { content: 'Hi', api_url, retries: '0', ...inputs }) };
    const { outputs } = await runStep({ ...step, env: env(address) });
    const { outcome, error_code } = outputs;
    return { outcome, error_code, asked: proxy.asked };
  }

  const trusted = { NODE_EXTRA_CA_CERTS: file };
  const line = 'CONNECT twake.example:443';

  test.each<[string, (proxy: string) => Record<string, string>, string | undefined]>([
    ['lower case', (proxy) => ({ https_proxy: `http://${proxy}` }), undefined],
    ['upper case', (proxy) => ({ HTTPS_PROXY: `http://${proxy}` }), undefined],
    ['no scheme', (proxy) => ({ https_proxy: proxy }), undefined],
    [
      'lower case wins',
      (proxy) => ({ https_proxy: proxy, HTTPS_PROXY: 'http://127.0.0.1:2' }),
      undefined,
    ],
    [
      'credentials',
      (proxy) => ({ https_proxy: `http://me:p%40ss@${proxy}` }),
      `Basic ${btoa('me:p@ss')}`,
    ],
  ])('its proxy: %s', async (_, env, authorization) => {
    const { outcome, asked } = await send((proxy) => ({ ...trusted, ...env(proxy) }));
    expect(outcome).toBe('sent');
    expect(asked).toEqual([{ line, authorization }]);
  });

  test.each<[string, Record<string, string>]>([
    ['no_proxy', { no_proxy: '.example' }],
    ['NO_PROXY', { NO_PROXY: 'other.example, twake.example:443' }],
    ['everything', { no_proxy: '*' }],
    ['an empty variable', { https_proxy: '' }],
    ['a variable of another kind', { https_proxy: '', http_proxy: 'PROXY', ALL_PROXY: 'PROXY' }],
  ])('past its proxy: %s', async (_, env) => {
    const { outcome, error_code, asked } = await send((proxy) => {
      const all = { HTTPS_PROXY: proxy, ...trusted, ...env };
      return Object.fromEntries(
        Object.entries(all).map(([name, value]) => [name, value.replace('PROXY', proxy)]),
      );
    });
    // Outside of this test nobody is called twake.example.
    expect([outcome, error_code, asked]).toEqual(['failed', 'unreachable', []]);
  });

  test('a block of addresses exempts nobody', async () => {
    const inputs = { api_url: 'https://10.1.2.3' };
    const proxied = (proxy: string) => ({ https_proxy: proxy, no_proxy: '10.0.0.0/8' });
    expect((await send(proxied, inputs)).asked[0]?.line).toBe('CONNECT 10.1.2.3:443');
  });

  test('socks, and what is no address', async () => {
    for (const https_proxy of ['socks5://127.0.0.1:2', 'http://']) {
      expect(await send(() => ({ https_proxy }))).toMatchObject({ error_code: 'proxy_error' });
    }
  });

  test('loopback never goes through a proxy', async () => {
    const { outcome, asked } = await send(
      (proxy) => ({ http_proxy: proxy, https_proxy: proxy, no_proxy: '' }),
      inputsFor(twake),
    );
    expect([outcome, asked]).toEqual(['sent', []]);
  });

  test('another port', async () => {
    const ported = { api_url: 'https://twake.example:8443' };
    const env = (proxy: string) => ({ ...trusted, https_proxy: proxy });
    const { outcome, asked } = await send(env, ported);
    expect([outcome, asked]).toMatchObject(['sent', [{ line: 'CONNECT twake.example:8443' }]]);
  });

  test('GitHub, too, is asked through its proxy', async () => {
    const GITHUB_API_URL = 'https://github.example/api/v3';
    const inputs = { content: '', preset: 'status', github_token: 'ghs_x' };
    const { asked } = await send((proxy) => ({ https_proxy: proxy, GITHUB_API_URL }), inputs);
    expect(asked.map((one) => one.line)).toContain('CONNECT github.example:443');
  });

  test.each<[string, Record<string, string>, object]>([
    ['is not known', {}, { error_code: 'tls_error', outcome: 'failed' }],
    ['NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: file }, { outcome: 'sent' }],
    [
      'is not waved through',
      { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      { error_code: 'tls_error', outcome: 'failed' },
    ],
    // On other systems the store of the machine is no file.
    ...(process.platform === 'linux'
      ? [['the store of the machine', { SSL_CERT_FILE: file }, { outcome: 'sent' }] as const]
      : []),
  ] as [string, Record<string, string>, object][])('its authority: %s', async (_, env, result) => {
    expect(await send((proxy) => ({ https_proxy: proxy, ...env }))).toMatchObject(result);
  });
});

test('a certificate that nobody signed is trusted by its file, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twake-self-signed-'));
  const tls = await issue('localhost');
  const file = join(folder, 'certificate.pem');
  writeFileSync(file, tls.cert);
  const server = await startServer({ tls });
  const api_url = server.url.replace('127.0.0.1', 'localhost');
  const inputs = inputsFor(server, { content: 'Hi', api_url, retries: '0' });
  const codes: unknown[] = [];
  for (const env of [{}, { NODE_EXTRA_CA_CERTS: file }]) {
    codes.push((await runStep({ inputs, env })).outputs['error_code']);
  }
  await server.close();
  rmSync(folder, { recursive: true });
  expect(codes).toEqual(['tls_error', '']);
});

/** Accepts every message. */
const accept: RequestListener = (request, response) => {
  const [channel_id] = twake.account.channel_ids;
  request
    .resume()
    .on('end', () => response.end(JSON.stringify({ object: { id: 'm1', channel_id } })));
};

describe('addresses', () => {
  test('of IPv6', async () => {
    const port = await listen(createServer(accept), '::1');
    const inputs = inputsFor(twake, { content: 'Hi', api_url: `http://[::1]:${port}` });
    expect((await runStep({ inputs })).outputs).toMatchObject({ outcome: 'sent' });
  });

  test('over plain http are those of this machine', async () => {
    const inputs = inputsFor(twake, { content: 'Hi', api_url: 'http://twake.example' });
    expect((await watchStep({ inputs })).connections).toEqual([]);
  });
});
