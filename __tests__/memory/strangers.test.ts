/** What somebody else stored under the name of a subject, or GitHub no longer has. */

import { describe, expect, test } from '@jest/globals';
import { createSealer, type Entry } from '../../src/memory/entry.ts';
import { zip } from '../../src/memory/zip.ts';
import { REPOSITORY_ID, type StoredArtifact } from '../../testing/github-storage/storage.ts';
import { makeZip } from './make-zip.ts';
import {
  entry,
  type GitHub,
  noDeadline,
  operationsOf,
  secret,
  startGitHub,
  subject,
} from './runs.ts';

const fork = 42;

/** What run 1 stored, under id 101. */
async function startWithOne(): Promise<GitHub & { readonly good: StoredArtifact }> {
  const github = await startGitHub();
  await github.run({ run_id: 1 }).remember(entry, noDeadline);
  github.storage.requests.splice(0);
  return { ...github, good: github.storage.artifacts[0] as StoredArtifact };
}

const sealed = (change: Partial<Entry>, by = secret, about = subject) =>
  createSealer(by, about, `${REPOSITORY_ID}`).seal({
    ...{ ...entry, run_id: 2, run_attempt: 1 },
    ...change,
  });

const run2 = { id: 2, repository_id: REPOSITORY_ID, head_repository_id: REPOSITORY_ID };

const found = { kind: 'found', entry: { ...entry, run_id: 1, run_attempt: 1 } };

const unlike = 'The artifact of run 2 is not as this action stores them.';
const unsigned =
  "The artifact of run 2 is not signed with this step's key or token for this `key`.";

/** What run 2 stored under the name, and the word about it. */
const strange: readonly (readonly [string, Buffer, string])[] = [
  ['nothing', Buffer.alloc(0), unlike],
  ['a page', Buffer.from('<html>'), unlike],
  ['a zip with nothing in it', makeZip([]), unlike],
  [
    'a zip with two files',
    makeZip([
      { name: 'message', content: sealed({}) },
      { name: 'other', content: '' },
    ]),
    unlike,
  ],
  ['a file of another name', zip('other', sealed({})), unlike],
  ['a wrong checksum', makeZip([{ name: 'message', content: sealed({}), checksum: 1 }]), unlike],
  [
    'a bomb',
    makeZip([{ name: 'message', content: '\0'.repeat(30_000_000), method: 8, size: 100 }]),
    unlike,
  ],
  ['an empty file', zip('message', ''), unsigned],
  ['JSON', zip('message', '{"__proto__":{"x":1}}'), unsigned],
  ['a signature alone', zip('message', sealed({}).slice(0, 43)), unsigned],
  ['an entry without a signature', zip('message', sealed({}).slice(43)), unsigned],
  ['an entry by another key', zip('message', sealed({}, 'other')), unsigned],
  [
    'an entry of another subject',
    zip('message', sealed({}, secret, { ...subject, key: 'pr-1' })),
    unsigned,
  ],
  ['an entry with a space behind it', zip('message', `${sealed({})} `), unsigned],
  [
    'an entry of another repository',
    zip(
      'message',
      createSealer(secret, subject, '1').seal({ ...entry, run_id: 2, run_attempt: 1 }),
    ),
    unsigned,
  ],
  [
    'a copy of what run 1 stored',
    zip('message', sealed({ run_id: 1 })),
    'The artifact of run 2 is a copy of what run 1 stored.',
  ],
];

describe('another run stored', () => {
  test.each(strange)('%s', async (_, content, reason) => {
    const { storage, run, good } = await startWithOne();
    storage.artifacts.push({ ...good, id: 102, content, workflow_run: run2 });
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found);
    storage.artifacts.shift();
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual({ kind: 'failed', reason });
  });

  test('more than is read of it', async () => {
    const { storage, run, good } = await startWithOne();
    storage.artifacts.push({
      ...good,
      id: 102,
      content: Buffer.alloc(200_000),
      workflow_run: run2,
    });
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found);
  });

  test('four of them: the fifth is read, and no sixth', async () => {
    const { storage, run, good } = await startWithOne();
    const forge = (id: number) =>
      storage.artifacts.push({ ...good, id, content: Buffer.from('x'), workflow_run: run2 });
    for (let id = 102; id < 106; id++) forge(id);
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found);
    forge(106);
    storage.requests.splice(0);
    const failed = { kind: 'failed', reason: unlike };
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(failed);
    expect(operationsOf(storage).filter((one) => one === 'zip')).toHaveLength(5);
  });

  test('a hundred of them from a fork, which stand behind our own', async () => {
    const { storage, run, good } = await startWithOne();
    const workflow_run = { ...run2, head_repository_id: fork };
    for (let id = 102; id < 202; id++)
      storage.artifacts.push({ ...good, id, content: Buffer.from('x'), workflow_run });
    storage.isOldestFirst = true;
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found);
  });
});

describe('what counts', () => {
  test('is an artifact of a pull request from a fork too, where it is signed', async () => {
    const { storage, run, good } = await startWithOne();
    const workflow_run = { ...run2, id: 1, head_repository_id: fork };
    storage.artifacts.splice(0, 1, { ...good, workflow_run });
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(found);
  });

  test.each<[string, (good: StoredArtifact) => Partial<StoredArtifact>]>([
    ['has expired', () => ({ expired: true })],
    ['is of no run', () => ({ workflow_run: null })],
    [
      'is of a run of another repository',
      () => ({ workflow_run: { ...run2, id: 1, repository_id: fork } }),
    ],
    ['is of another name', ({ name }) => ({ name: `${name}0` })],
  ])('is not what %s', async (_, change) => {
    const { storage, run, good } = await startWithOne();
    // A list that is not asked for one name alone, as an older server has it.
    const { content, ...listed } = { ...good, ...change(good) };
    storage.faults.artifacts = { status: 200, json: { total_count: 1, artifacts: [listed] } };
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual({ kind: 'none' });
    expect(operationsOf(storage)).toEqual(['artifacts']);
    expect(content).toBe(good.content);
  });

  test('is not an entry of another form', async () => {
    const { storage, run, good } = await startWithOne();
    const { content } = good;
    const at = content.indexOf('.');
    const changed = Buffer.from(content);
    changed.writeUInt8((changed[at + 1] ?? 0) ^ 1, at + 1);
    storage.artifacts.splice(0, 1, { ...good, content: changed });
    expect(await run({ run_id: 3 }).recall(noDeadline)).toMatchObject({ kind: 'failed' });
  });
});

describe('in keys of caches', () => {
  const withKey = async (keyOf: (good: string) => string) => {
    const github = await startGitHub('enterprise');
    await github.run({ run_id: 1 }).remember({ ...entry, sequence: 7 }, noDeadline);
    const [good] = github.storage.caches;
    github.storage.caches.push({
      id: 999,
      key: keyOf(good?.key ?? ''),
      version: '',
      ref: 'refs/pull/9/merge',
    });
    return github;
  };
  const latest = { kind: 'found', entry: { ...entry, sequence: 7, run_id: 1, run_attempt: 1 } };
  const keys: readonly (readonly [string, (good: string) => string])[] = [
    ['in lower case', (good) => good.toLowerCase()],
    ['cut', (good) => good.slice(0, -1)],
    ['of nothing but the name', (good) => good.slice(0, 47)],
    ['with more behind it', (good) => `${good}-`],
    ['by another key', (good) => good.slice(0, 47) + sealed({ sequence: 8 }, 'other')],
    ['huge', (good) => good.slice(0, 47) + 'A'.repeat(100_000)],
  ];

  test.each(keys)('one %s does not count', async (_, keyOf) => {
    const { storage, run } = await withKey(keyOf);
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(latest);
    storage.caches.shift();
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual({
      kind: 'failed',
      reason: "No cache of this name is signed with this step's key or token for this `key`.",
    });
  });

  test('an older one that was stored again does not count', async () => {
    const { run } = await withKey((good) => good.slice(0, 47) + sealed({ sequence: 6, run_id: 9 }));
    expect(await run({ run_id: 3 }).recall(noDeadline)).toEqual(latest);
  });
});
