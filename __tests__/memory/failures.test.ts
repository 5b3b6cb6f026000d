/** What GitHub may refuse, and what the log can say of it: nothing throws, and nothing outlasts the deadline. */

import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';
import type { Operation, StorageFault } from '../../testing/github-storage/storage.ts';
import { findClosedPort } from '../../testing/sockets/listen.ts';
import { entry, noDeadline, operationsOf, type RunOptions, startGitHub } from './runs.ts';

const permission = 'It needs the permission `actions: read`.';

/** A secret that a signed address has, as a server may echo it. */
const sig = { message: 'https://storage.test/blob?sig=SECRETSIG' };

type FaultCase = readonly [Operation, StorageFault, string];

const recallFaults: readonly FaultCase[] = [
  ['artifacts', { status: 401, json: sig }, `GitHub's API answered with 401. ${permission}`],
  ['artifacts', { status: 403, json: sig }, `GitHub's API answered with 403. ${permission}`],
  ['artifacts', { status: 404, json: sig }, `GitHub's API answered with 404. ${permission}`],
  ['artifacts', { status: 429 }, "GitHub's API answered with 429: too many requests."],
  [
    'artifacts',
    { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
    "GitHub's API answered with 403: too many requests.",
  ],
  [
    'artifacts',
    { status: 403, headers: { 'retry-after': '60' } },
    "GitHub's API answered with 403: too many requests.",
  ],
  [
    'artifacts',
    { status: 404, headers: { 'x-ratelimit-remaining': '0' } },
    `GitHub's API answered with 404. ${permission}`,
  ],
  ['artifacts', { status: 500, json: sig }, "GitHub's API answered with 500."],
  ['artifacts', { status: 502 }, "GitHub's API answered with 502."],
  ['artifacts', { status: 200, json: {} }, "GitHub's API answered with no list."],
  ['artifacts', { status: 200, json: null }, "GitHub's API answered with no list."],
  ['artifacts', { status: 200, json: { artifacts: 7 } }, "GitHub's API answered with no list."],
  ['artifacts', { status: 302, headers: { location: '/' } }, "GitHub's API answered with no list."],
  [
    'artifacts',
    { status: 200, headers: { 'content-type': 'application/zip' } },
    "GitHub's API could not be asked: its response cannot be read.",
  ],
  [
    'artifacts',
    'close',
    "GitHub's API could not be asked: The connection to 127.0.0.1:PORT failed before the answer was complete: the other side closed it.",
  ],
  ['artifacts', 'hang', 'GitHub did not answer in time.'],
  ['zip', { status: 403, json: sig }, `GitHub's API answered with 403. ${permission}`],
  ['zip', { status: 404, json: sig }, `GitHub's API answered with 404. ${permission}`],
  ['zip', { status: 410, json: sig }, "GitHub's API answered with 410."],
  ['zip', { status: 302 }, "Where GitHub's API leads to (302) is not an address."],
  ['zip', { status: 200 }, "Where GitHub's API leads to (200) is not an address."],
  [
    'zip',
    { status: 302, headers: { location: 'file:///etc/passwd' } },
    "Where GitHub's API leads to (302) is not an address.",
  ],
  ['zip', 'hang', 'GitHub did not answer in time.'],
  ['download', { status: 403, json: sig }, "GitHub's storage of artifacts answered with 403."],
  ['download', { status: 404 }, "GitHub's storage of artifacts answered with 404."],
  ['download', { status: 410 }, "GitHub's storage of artifacts answered with 410."],
  ['download', { status: 302 }, "GitHub's storage of artifacts answered with 302."],
  ['download', { status: 503 }, "GitHub's storage of artifacts answered with 503."],
  [
    'download',
    'close',
    'The connection to 127.0.0.1:PORT failed before the answer was complete: the other side closed it.',
  ],
  ['download', 'hang', 'GitHub did not answer in time.'],
];

describe('recall', () => {
  test.each(recallFaults)('where %s meets %j', async (operation, fault, reason) => {
    const { storage, run, port, deadline } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    storage.faults[operation] = fault;
    const recalled = await run({ run_id: 2 }).recall(deadline);
    expect(recalled).toEqual({ kind: 'failed', reason: reason.replace('PORT', `${port}`) });
    expect(deadline.aborted).toBe(fault === 'hang');
    expect(operationsOf(storage).at(-1)).toBe(operation);
  });

  test.each<[string, RunOptions, string]>([
    ['a token', { octokit: undefined }, 'Without `github_token`, GitHub cannot be asked for it.'],
    ['a key or token', { secret: '' }, 'There is no key or token to sign it with.'],
    [
      'a repository',
      { env: { GITHUB_REPOSITORY: undefined } },
      'The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).',
    ],
    [
      'a run',
      { env: { GITHUB_RUN_ID: '' } },
      'The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).',
    ],
  ])('without %s', async (_, options, reason) => {
    const { storage, run } = await startGitHub();
    expect(await run(options).recall(noDeadline)).toEqual({ kind: 'failed', reason });
    expect(storage.requests).toEqual([]);
  });

  test('says that the job was cancelled', async () => {
    const { run } = await startGitHub();
    const reason = 'The job was cancelled.';
    expect(await run().recall(AbortSignal.abort())).toEqual({ kind: 'failed', reason });
  });

  test('goes where GitHub leads to by https', async () => {
    const port = await findClosedPort(createServer);
    const { storage, run } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    const location = `https://127.0.0.1:${port}/blob?sig=SECRETSIG`;
    storage.faults.zip = { status: 302, headers: { location } };
    const reason = `No connection to 127.0.0.1:${port}: it was refused.`;
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual({ kind: 'failed', reason });
  });

  test('waits for no library that never loads', async () => {
    const { run } = await startGitHub();
    const deadline = new AbortController();
    const octokit = () => {
      queueMicrotask(() => deadline.abort(new DOMException('', 'TimeoutError')));
      return new Promise<never>(() => {});
    };
    const reason = 'GitHub did not answer in time.';
    expect(await run({ octokit }).recall(deadline.signal)).toEqual({ kind: 'failed', reason });
  });

  test('says no more of a mistake of ours than what it is', async () => {
    const { run } = await startGitHub();
    const octokit = () => {
      throw new RangeError('sig=SECRETSIG');
    };
    const reason = 'This action failed at it (RangeError).';
    expect(await run({ octokit }).recall(noDeadline)).toEqual({ kind: 'failed', reason });
  });
});

const service = "GitHub's service for artifacts";
const storageName = "GitHub's storage of artifacts";
const full = { code: 'resource_exhausted', msg: 'insufficient usage to create artifact' };
const denied = { code: 'permission_denied', msg: 'x' };

const rememberFaults: readonly FaultCase[] = [
  ['CreateArtifact', { status: 401 }, `${service} answered with 401.`],
  ['CreateArtifact', { status: 403, json: denied }, `${service} answered with 403.`],
  [
    'CreateArtifact',
    { status: 403, json: full },
    'The storage for artifacts of this account is full.',
  ],
  ['CreateArtifact', { status: 404 }, `${service} answered with 404.`],
  ['CreateArtifact', { status: 409 }, `${service} answered with 409.`],
  [
    'CreateArtifact',
    { status: 429, json: { msg: 'slow' } },
    `${service} answered with 429: too many requests.`,
  ],
  [
    'CreateArtifact',
    { status: 429, json: { ...full, msg: 'rate limit' } },
    `${service} answered with 429: too many requests.`,
  ],
  ['CreateArtifact', { status: 500 }, `${service} answered with 500.`],
  ['CreateArtifact', { status: 302 }, `${service} answered with 302.`],
  [
    'CreateArtifact',
    { status: 200, json: { ok: false } },
    `What ${service} answered is not an address.`,
  ],
  ['CreateArtifact', { status: 200, json: [] }, `What ${service} answered is not an address.`],
  ['CreateArtifact', { status: 200 }, `What ${service} answered is not an address.`],
  [
    'CreateArtifact',
    'close',
    'The connection to 127.0.0.1:PORT failed before the answer was complete: the other side closed it.',
  ],
  ['CreateArtifact', 'hang', 'GitHub did not answer in time.'],
  ['block', { status: 403, json: sig }, `${storageName} answered with 403.`],
  ['block', { status: 503 }, `${storageName} answered with 503.`],
  ['block', 'hang', 'GitHub did not answer in time.'],
  ['blocklist', { status: 400 }, `${storageName} answered with 400.`],
  ['blocklist', 'hang', 'GitHub did not answer in time.'],
  ['FinalizeArtifact', { status: 500 }, `${service} answered with 500.`],
  [
    'FinalizeArtifact',
    { status: 200, json: { ok: false } },
    `${service} did not take the artifact.`,
  ],
  ['FinalizeArtifact', 'hang', 'GitHub did not answer in time.'],
];

const caches = "GitHub's service for caches";

const cacheFaults: readonly FaultCase[] = [
  ['reserve', { status: 403 }, `${caches} answered with 403.`],
  ['reserve', { status: 429 }, `${caches} answered with 429: too many requests.`],
  ['reserve', { status: 500, json: { message: 'boom' } }, `${caches} answered with 500.`],
  ['reserve', { status: 200, json: {} }, `${caches} did not take the entry.`],
  ['reserve', 'hang', 'GitHub did not answer in time.'],
  ['patch', { status: 400 }, `${caches} answered with 400.`],
  ['patch', 'hang', 'GitHub did not answer in time.'],
  ['commit', { status: 500 }, `${caches} answered with 500.`],
  ['commit', 'hang', 'GitHub did not answer in time.'],
];

describe('remember', () => {
  test.each([
    ...rememberFaults.map((fault) => ['cloud', ...fault] as const),
    ...cacheFaults.map((fault) => ['enterprise', ...fault] as const),
  ])('on %s, where %s meets %j', async (server, operation, fault, reason) => {
    const { storage, run, port, deadline } = await startGitHub(server);
    storage.faults[operation] = fault;
    const told = await run().remember(entry, deadline);
    expect(told).toBe(reason.replace('PORT', `${port}`));
    expect(deadline.aborted).toBe(fault === 'hang');
    expect(operationsOf(storage).at(-1)).toBe(operation);
    expect(storage.artifacts).toEqual([]);
    expect(storage.caches).toEqual([]);
    const isTwice = typeof fault === 'object' && fault.status === 409;
    const asked = operationsOf(storage).filter((one) => one === operation);
    expect(asked).toHaveLength(isTwice ? 2 : 1);
  });

  test('on a server that has artifacts, does not go to caches for any other reason', async () => {
    const { storage, run, port } = await startGitHub('enterprise');
    storage.faults.CreateArtifact = { status: 500 };
    const env = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
    expect(await run({ env }).remember(entry, noDeadline)).toBe(`${service} answered with 500.`);
    expect(operationsOf(storage)).toEqual(['CreateArtifact']);
  });

  test('where act replaces what it has, and tells of none', async () => {
    const { storage, run } = await startGitHub();
    storage.faults.CreateArtifact = { status: 409 };
    storage.faults.ListArtifacts = { status: 200, json: {} };
    expect(await run().remember(entry, noDeadline)).toBe(`${service} answered with 409.`);
    expect(operationsOf(storage)).toEqual(['CreateArtifact', 'ListArtifacts', 'CreateArtifact']);
  });

  const none =
    'The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).';

  test.each<[string, RunOptions['env'], string]>([
    ['without any service', { ACTIONS_RESULTS_URL: undefined }, none],
    [
      'with a service for caches and no token',
      {
        ACTIONS_RESULTS_URL: undefined,
        ACTIONS_CACHE_URL: 'http://127.0.0.1:1/',
        ACTIONS_RUNTIME_TOKEN: undefined,
      },
      none,
    ],
    [
      'with a service for caches at no address',
      { ACTIONS_RESULTS_URL: undefined, ACTIONS_CACHE_URL: 'caches' },
      'ACTIONS_CACHE_URL of the environment is not an address.',
    ],
    [
      'with an address that is none',
      { ACTIONS_RESULTS_URL: 'results' },
      'ACTIONS_RESULTS_URL of the environment is not an address.',
    ],
    [
      'without a token of the runner',
      { ACTIONS_RUNTIME_TOKEN: undefined },
      'The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.',
    ],
    [
      'with a token for something else',
      { ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(1, 'Actions.Cache:1') },
      'The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.',
    ],
  ])('%s', async (_, env, reason) => {
    const { storage, run } = await startGitHub();
    expect(await run({ ...(env && { env }) }).remember(entry, noDeadline)).toBe(reason);
    expect(storage.requests).toEqual([]);
  });

  test('where nobody listens', async () => {
    const port = await findClosedPort(createServer);
    const { run } = await startGitHub();
    const env = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
    expect(await run({ env }).remember(entry, noDeadline)).toBe(
      `No connection to 127.0.0.1:${port}: it was refused.`,
    );
  });
});

describe('recall on GitHub Enterprise Server', () => {
  test.each<FaultCase>([
    ['caches', { status: 403 }, `GitHub's API answered with 403. ${permission}`],
    ['caches', { status: 429 }, "GitHub's API answered with 429: too many requests."],
    ['caches', { status: 500 }, "GitHub's API answered with 500."],
    ['caches', { status: 200, json: [] }, "GitHub's API answered with no list."],
    ['caches', 'hang', 'GitHub did not answer in time.'],
  ])('where %s meets %j', async (operation, fault, reason) => {
    const { storage, run, deadline } = await startGitHub('enterprise');
    await run().remember(entry, noDeadline);
    storage.faults[operation] = fault;
    expect(await run({ run_id: 2 }).recall(deadline)).toEqual({ kind: 'failed', reason });
  });
});

test('no word about any of it has a part of a signed address', () => {
  const reasons = [...recallFaults, ...rememberFaults, ...cacheFaults].map(
    ([, , reason]) => reason,
  );
  for (const reason of reasons) expect(reason).not.toMatch(/sig|blob|https?:/i);
});
