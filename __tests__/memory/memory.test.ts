/** What one run stores, and which others find. */

import { createHash } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import type { StoredArtifact } from '../../testing/github-storage/storage.ts';
import { entry, noDeadline, operationsOf, secret, startGitHub, subject } from './runs.ts';

const found = (run_id: number, sequence = 1) => ({
  kind: 'found',
  entry: { ...entry, sequence, run_id, run_attempt: 1 },
});

describe('an artifact', () => {
  test('that one run stored is found by another, in three requests', async () => {
    const { storage, run } = await startGitHub();
    expect(await run({ run_id: 1 }).recall(noDeadline)).toEqual({ kind: 'none' });
    expect(await run({ run_id: 1 }).remember(entry, noDeadline)).toBeUndefined();
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1));
    expect(operationsOf(storage)).toEqual([
      'artifacts',
      ...['CreateArtifact', 'block', 'blocklist', 'FinalizeArtifact'],
      ...['artifacts', 'zip', 'download'],
    ]);
  });

  test('is found where the redirect says that it is a zip itself, and nothing listens any more', async () => {
    const { storage, run, port } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    const location = `http://127.0.0.1:${port}/blob/101?sig=SECRETSIG`;
    storage.faults.zip = { status: 302, headers: { location, 'content-type': 'application/zip' } };
    const { signal } = new AbortController();
    expect(await run({ run_id: 2 }).recall(signal)).toEqual(found(1));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('shows neither subject nor server nor key, and names always alike', async () => {
    const { storage, run } = await startGitHub();
    const hostile = { ...subject, key: 'SUBJECT' };
    await run({ run_id: 1, subject: hostile }).remember(entry, noDeadline);
    await run({ run_id: 2, subject: hostile }).remember(entry, noDeadline);
    const [first, second] = storage.artifacts;
    expect(first?.name).toMatch(/^twake-message-[0-9a-f]{32}$/);
    expect(second?.name).toBe(first?.name);
    const seen = storage.requests.map(({ url, body }) => url + body.toString('latin1')).join();
    for (const word of ['SUBJECT', 'twake.app', 'group-1', secret])
      expect(seen).not.toContain(word);
  });

  test('is gone after the days that the repository allows, and at most 90', async () => {
    const { storage, run } = await startGitHub();
    const days = ['', '7', '400', 'many'];
    for (const [run_id, GITHUB_RETENTION_DAYS] of days.entries())
      await run({ run_id: run_id + 1, env: { GITHUB_RETENTION_DAYS } }).remember(entry, noDeadline);
    const created = storage.requests.filter(({ operation }) => operation === 'CreateArtifact');
    expect(created.map(({ body }) => JSON.parse(body.toString()).expires_at)).toEqual([
      '2027-02-25T12:00:00.000Z',
      '2026-12-04T12:00:00.000Z',
      '2027-02-25T12:00:00.000Z',
      '2027-02-25T12:00:00.000Z',
    ]);
  });

  test('takes the place of the one that this run has already', async () => {
    const { storage, run } = await startGitHub();
    await run().remember(entry, noDeadline);
    expect(await run().remember({ ...entry, sequence: 2 }, noDeadline)).toBeUndefined();
    expect(operationsOf(storage).slice(4)).toEqual([
      ...['CreateArtifact', 'ListArtifacts', 'DeleteArtifact', 'CreateArtifact'],
      ...['block', 'blocklist', 'FinalizeArtifact'],
    ]);
    expect(storage.artifacts).toHaveLength(1);
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1, 2));
  });

  test('is not replaced where it cannot be removed', async () => {
    const { storage, run } = await startGitHub();
    await run().remember(entry, noDeadline);
    storage.faults.DeleteArtifact = { status: 200, json: { ok: false } };
    expect(await run().remember(entry, noDeadline)).toBe(
      "GitHub's service for artifacts answered with 409.",
    );
  });

  test.each([
    ['of the highest sequence', 2, 1],
    ['of the newest run, among equal ones', 1, 2],
  ])('counts %s', async (_, sequence, run_id) => {
    const { run } = await startGitHub();
    await run({ run_id: 1 }).remember({ ...entry, sequence }, noDeadline);
    await run({ run_id: 2 }).remember({ ...entry, sequence: 1 }, noDeadline);
    const recalled = await run({ run_id: 9 }).recall(noDeadline);
    expect(recalled).toMatchObject({ kind: 'found', entry: { run_id } });
  });

  test.each([false, true])('is found among 250, oldest first: %s', async (isOldestFirst) => {
    const { storage, run } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    const [stored] = storage.artifacts.splice(0) as [StoredArtifact];
    for (let id = 1; id < 250; id++)
      storage.artifacts.push({ ...stored, id, content: Buffer.from('old') });
    storage.artifacts.push({ ...stored, id: 250 });
    storage.isOldestFirst = isOldestFirst;
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1));
    expect(operationsOf(storage).filter((one) => one === 'artifacts')).toHaveLength(2);
  });

  test('that is not in the list yet is none', async () => {
    const { storage, run } = await startGitHub();
    await run().remember(entry, noDeadline);
    storage.isListed = false;
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual({ kind: 'none' });
  });
});

describe('another', () => {
  test.each([
    ['subject', { subject: { ...subject, key: 'pr-1' } }],
    ['subject that begins alike', { subject: { ...subject, key: 'pr-123' } }],
    [
      'server',
      { subject: { ...subject, address: { api_url: 'https://other.test', group_id: 'group-1' } } },
    ],
    ['group', { subject: { ...subject, address: { ...subject.address, group_id: 'group-2' } } }],
    ['key or token', { secret: 'rotated' }],
    ['repository', { env: { GITHUB_REPOSITORY_ID: '1' } }],
  ])('%s has no entry', async (_, options) => {
    const { run } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    expect(await run({ run_id: 2, ...options }).recall(noDeadline)).toEqual({ kind: 'none' });
  });

  test('sequence of the names in the address is the same server', async () => {
    const { run } = await startGitHub();
    await run({ run_id: 1 }).remember(entry, noDeadline);
    const address = Object.fromEntries(Object.entries(subject.address).reverse());
    const same = { ...subject, address };
    expect(await run({ run_id: 2, subject: same }).recall(noDeadline)).toEqual(found(1));
  });
});

test.each([
  ['a path', '../../etc/passwd'],
  ['commas', 'a,b,,c'],
  ['two thousand characters', 'x'.repeat(2000)],
  ['emoji', '🚀👩‍👩‍👧'],
  ['half an emoji', '\uD83D'],
  ['line ends', 'a\r\nb\u2028c\0'],
  ['nothing', ''],
  ['JSON', '"],["'],
])('a subject of %s is one like any other', async (_, key) => {
  for (const server of ['cloud', 'enterprise'] as const) {
    const { run } = await startGitHub(server);
    const hostile = { ...subject, key };
    expect(await run({ run_id: 1, subject: hostile }).remember(entry, noDeadline)).toBeUndefined();
    expect(await run({ run_id: 2, subject: hostile }).recall(noDeadline)).toEqual(found(1));
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual({ kind: 'none' });
  }
});

describe('a later step of the same job', () => {
  test('finds it without a request, though the list lags behind', async () => {
    const { storage, run, exported } = await startGitHub();
    await run({ env: { GITHUB_ENV: '/env' } }).remember(entry, noDeadline);
    expect(Object.keys(exported)).toEqual([expect.stringMatching(/^TWAKE_MESSAGE_[0-9A-F]{32}$/)]);
    storage.requests.splice(0);
    expect(await run({ env: exported }).recall(noDeadline)).toEqual(found(1));
    expect(storage.requests).toEqual([]);
  });

  test('finds it even where it could not be stored', async () => {
    const { storage, run, exported } = await startGitHub();
    storage.faults.CreateArtifact = { status: 503 };
    await run({ env: { GITHUB_ENV: '/env' } }).remember(entry, noDeadline);
    expect(await run({ env: exported }).recall(noDeadline)).toEqual(found(1));
  });

  test('may not, where the runner cannot be told, and other runs do', async () => {
    const { run } = await startGitHub();
    const exportVariable = () => {
      throw new Error('EACCES: /env');
    };
    const env = { GITHUB_ENV: '/env' };
    expect(await run({ env, exportVariable }).remember(entry, noDeadline)).toBe(
      'The runner takes no variable for later steps of this job.',
    );
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1));
  });

  test('is told nothing where the runner takes no variables', async () => {
    const { run, exported } = await startGitHub();
    await run().remember(entry, noDeadline);
    expect(exported).toEqual({});
  });

  test.each([
    ['of another run', 2, '1', ''],
    ['of another attempt', 1, '2', ''],
    ['that was changed', 1, '1', 'x'],
  ])('does not believe a variable %s', async (_, run_id, GITHUB_RUN_ATTEMPT, change) => {
    const { storage, run, exported } = await startGitHub();
    await run({ run_id: 1, env: { GITHUB_ENV: '/env' } }).remember(entry, noDeadline);
    storage.artifacts.splice(0);
    const [name = '', value = ''] = Object.entries(exported)[0] ?? [];
    const memory = run({ run_id, env: { [name]: value + change, GITHUB_RUN_ATTEMPT } });
    expect(await memory.recall(noDeadline)).toEqual({ kind: 'none' });
  });
});

describe('on GitHub Enterprise Server', () => {
  test('the key of a cache is the entry', async () => {
    const { storage, run } = await startGitHub('enterprise');
    expect(await run({ run_id: 1 }).remember(entry, noDeadline)).toBeUndefined();
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1));
    expect(operationsOf(storage)).toEqual([
      ...['reserve', 'patch', 'commit'],
      ...['artifacts', 'caches'],
    ]);
    const { key = '', version } = storage.caches[0] ?? {};
    const asked = storage.requests.at(-1)?.url.includes('caches') ? -1 : -2;
    expect(storage.requests.at(asked)?.url).toBe(
      `/repos/octo-org/hello/actions/caches?key=${key.slice(0, 47)}&per_page=100&sort=created_at&direction=desc`,
    );
    expect(version).toMatch(/^[0-9a-f]{64}$/);
    expect(storage.requests[1]?.headers['content-range']).toBe('bytes 0-0/*');
    expect(key).toMatch(/^twake-message-[0-9a-f]{32}-[\w-]{43}\.[\w-]+$/);
  });

  test.each([
    ['five channels', 5, (n: number) => [uuid(`channel ${n}`), uuid(`message ${n}`)]],
    [
      'four rooms of Matrix',
      4,
      (n: number) => [`!${hash(`${n}`).slice(0, 18)}:matrix.example.com`, `$${hash(`event ${n}`)}`],
    ],
  ])('a key holds a message in %s, and no more', async (_, count, idsOf) => {
    const { storage, run } = await startGitHub('enterprise');
    const messages = Array.from({ length: count + 2 }, (_, n) => {
      const [channel_id = '', message_id = ''] = idsOf(n);
      return { channel_id, message_id };
    });
    const fitting = { ...entry, messages: messages.slice(0, count) };
    expect(await run().remember(fitting, noDeadline)).toBeUndefined();
    expect(await run({ run_id: 2 }).recall(noDeadline)).toMatchObject({ entry: fitting });
    storage.requests.splice(0);
    expect(await run().remember({ ...entry, messages }, noDeadline)).toMatch(
      /^On this server, a message in so many channels cannot be found again: it takes \d+ characters, and the key of a cache has 512\.$/,
    );
    expect(storage.requests).toEqual([]);
  });

  test('the same entry twice is one, and a URL without a slash is one with', async () => {
    const { storage, run, port } = await startGitHub('enterprise');
    const env = { ACTIONS_CACHE_URL: `http://127.0.0.1:${port}/89a6c376` };
    expect(await run({ env }).remember(entry, noDeadline)).toBeUndefined();
    expect(await run({ env }).remember(entry, noDeadline)).toBeUndefined();
    expect(operationsOf(storage)).toEqual(['reserve', 'patch', 'commit', 'reserve']);
  });

  test('one of another ref is found, and of two the one of the highest sequence', async () => {
    const { storage, run } = await startGitHub('enterprise');
    await run({ run_id: 1 }).remember({ ...entry, sequence: 2 }, noDeadline);
    await run({ run_id: 2 }).remember({ ...entry, sequence: 1 }, noDeadline);
    expect(storage.caches.map(({ ref }) => ref)).toContain('refs/pull/12/merge');
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found(1, 2));
  });

  test('artifacts are used where it has them', async () => {
    const { storage, run, port } = await startGitHub('enterprise');
    const env = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
    expect(await run({ run_id: 1, env }).remember(entry, noDeadline)).toBeUndefined();
    expect(storage.caches).toEqual([]);
    expect(await run({ run_id: 2, env }).recall(noDeadline)).toEqual(found(1));
  });

  test('caches are, where it names a service for artifacts and has none of version 4', async () => {
    const { storage, run, port } = await startGitHub('enterprise');
    storage.faults.CreateArtifact = { status: 404 };
    const env = { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` };
    expect(await run({ run_id: 1, env }).remember(entry, noDeadline)).toBeUndefined();
    expect(await run({ run_id: 2, env }).recall(noDeadline)).toEqual(found(1));
  });

  test('what one of the two lists has is enough', async () => {
    const { storage, run } = await startGitHub('enterprise');
    await run({ run_id: 1 }).remember(entry, noDeadline);
    storage.faults.artifacts = { status: 500 };
    expect(await run({ run_id: 2 }).recall(noDeadline)).toEqual(found(1));
  });
});

const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** As hard to compress as one is. */
function uuid(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return digits.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
