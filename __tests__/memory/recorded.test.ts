/** Our requests, and the answers of the GitHub on this machine, held against recorded ones (__tests__/fixtures/memory). */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { StorageRequest } from '../../testing/github-storage/storage.ts';
import { entry, noDeadline, startGitHub } from './runs.ts';

interface Exchange {
  readonly server?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly response: { readonly status: number; readonly body: unknown };
}

function readExchanges(name: string): readonly Exchange[] {
  const text = readFileSync(new URL(`../fixtures/memory/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What differs from run to run has the same spelling. */
function normalize(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .replace(/^http:\/\/[^/]*/, '')
      .replace(/(?<=\/blob\/)[^?]*/, 'NAME')
      .replace(/(?<=^Bearer ).*/, 'TOKEN')
      .replace(/^sha256:[0-9a-f]{64}$/, 'DIGEST')
      .replace(/^bytes 0-\d+\/\*$/, 'bytes RANGE')
      .replace(/(?<=caches\/)\d+$/, 'ID')
      .replace(/^\/89a6c376/, '')
      .replace(/^<\?xml/, '<?xml');
  return value;
}

const keysOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : typeof value;

function ours({ method, url, headers, body }: StorageRequest, names: readonly string[]) {
  const isJson = headers['content-type'] === 'application/json';
  return {
    ...{ method, url: normalize(url) },
    headers: Object.fromEntries(names.map((name) => [name, normalize(headers[name])])),
    body: isJson ? keysOf(JSON.parse(body.toString())) : 'string',
  };
}

function theirs({ method, url, headers, body }: Exchange['request']) {
  return {
    ...{ method, url: normalize(url) },
    headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, normalize(v)])),
    body: keysOf(body),
  };
}

const artifacts = readExchanges('artifacts');
const caches = readExchanges('caches');

test.each([
  ['cloud', artifacts.slice(0, 4)],
  ['enterprise', caches.slice(0, 3)],
] as const)('what is stored on %s is stored by the recorded requests', async (server, recorded) => {
  const { storage, run } = await startGitHub(server);
  await run().remember(entry, noDeadline);
  expect(storage.requests).toHaveLength(recorded.length);
  for (const [index, { request }] of recorded.entries()) {
    const sent = storage.requests[index] as StorageRequest;
    expect(ours(sent, Object.keys(request.headers))).toEqual(theirs(request));
  }
});

describe('the GitHub on this machine', () => {
  test.each([
    ['cloud', artifacts.slice(0, 5)],
    ['enterprise', caches.slice(0, 4)],
  ] as const)('of %s answers as recorded', async (server, recorded) => {
    const { storage, run, port } = await startGitHub(server);
    await run().remember(entry, noDeadline);
    const sent = [...storage.requests, storage.requests[0] as StorageRequest];
    storage.artifacts.splice(0);
    const cached = storage.caches.splice(0);
    for (const [index, { response }] of recorded.entries()) {
      // The last of each is refused, because the one before it was taken.
      if (index === recorded.length - 1) storage.caches.push(...cached);
      const { method, url, headers, body } = sent[index] as StorageRequest;
      const { authorization = '' } = headers;
      const answered = await fetch(`http://127.0.0.1:${port}${url}`, {
        method,
        headers: { authorization: String(authorization) },
        body: new Uint8Array(body),
      });
      const text = await answered.text();
      const json = text === '' ? '' : JSON.parse(text);
      expect([answered.status, keysOf(json)]).toEqual([response.status, keysOf(response.body)]);
      if (json.code) expect(json).toEqual(response.body);
    }
  });
});

/** Each refusal that was recorded, of the first request of either protocol. */
const refusals = [
  ...artifacts.slice(4).map(({ response }) => ['cloud', 'CreateArtifact', response] as const),
  ...caches
    .filter(({ response }) => response.status >= 400)
    .map(({ response }) => ['enterprise', 'reserve', response] as const),
];

test.each(refusals)(
  'on %s, %s answers %j: that is a sentence, or nothing new',
  async (server, operation, response) => {
    const { storage, run } = await startGitHub(server);
    storage.faults[operation] = { status: response.status, json: response.body };
    const told = await run().remember(entry, noDeadline);
    if (server === 'enterprise' && response.status === 409) expect(told).toBeUndefined();
    else
      expect(told).toMatch(
        /^(GitHub's service for \w+ answered with \d+(: too many requests)?|The storage for artifacts of this account is full)\.$/,
      );
  },
);

test('act spells the address as protobuf does, and answers 200 where GitHub says 201', async () => {
  const cloud = await startGitHub();
  const signedUploadUrl = `http://127.0.0.1:${cloud.port}/blob/x?sig=SECRETSIG&se=2026`;
  cloud.storage.faults.CreateArtifact = { status: 200, json: { ok: true, signedUploadUrl } };
  cloud.storage.faults.block = { status: 201 };
  cloud.storage.faults.blocklist = { status: 201 };
  cloud.storage.faults.FinalizeArtifact = { status: 200, json: { ok: true, artifactId: '7' } };
  expect(await cloud.run().remember(entry, noDeadline)).toBeUndefined();
  const enterprise = await startGitHub('enterprise');
  const [reserved, patched, committed] = caches
    .filter(({ server }) => server?.startsWith('act'))
    .map(({ response }) => ({ status: response.status, json: response.body }));
  Object.assign(enterprise.storage.faults, {
    reserve: reserved,
    patch: patched,
    commit: committed,
  });
  expect(await enterprise.run().remember(entry, noDeadline)).toBeUndefined();
});
