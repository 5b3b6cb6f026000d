/** `key`: one message follows its subject from run to run, whatever the ref, and nobody else's. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../events/event-fixture.ts';
import { merge } from '../../events/merge.ts';
import { runStep, type Step } from '../../local-runner/runner.ts';
import { type MatrixTwake, startTwake, type Twake } from '../../local-twake/server.ts';
import { roomInputsFor } from '../../scripts/bench/kinds.ts';
import { toTerminal } from '../../src/twake/twacode/preview/preview.ts';
import type { Twacode } from '../../src/twake/twacode/vocabulary.ts';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';
import { createStorageServer } from '../../testing/github-storage/server.ts';
import {
  createStorage,
  REPOSITORY_ID,
  type Storage,
} from '../../testing/github-storage/storage.ts';
import { listen } from '../../testing/sockets/listen.ts';
import { inputsFor, startServer } from './transcript.ts';

let twake: Twake;
let storage: Storage;
let origin: string;
/** Each is the next run. */
let run_id: number;
beforeEach(async () => {
  twake = await startServer();
  storage = createStorage();
  origin = `http://127.0.0.1:${await listen(createStorageServer(storage))}`;
  run_id = 100;
});
afterEach(() => twake.close());

const base = { content: 'Hello', key: 'pr-12', github_token: 'ghs_1' };

/** A run of its own; `GITHUB_REF` and the like in `env`. */
async function run(inputs: Readonly<Record<string, string>>, step: Step = {}) {
  run_id += 1;
  return runStep({
    ...step,
    inputs: inputsFor(twake, { ...base, ...inputs }),
    env: {
      GITHUB_API_URL: origin,
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(run_id),
      GITHUB_RUN_ID: String(run_id),
      GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
      ...step.env,
    },
  });
}

/** The channel: text without addresses, replies behind an arrow. */
const read = (channel_id?: string) =>
  twake.messages(channel_id).flatMap(({ content, parent_message_id, removed }) => {
    if (removed) return [];
    const text = toTerminal(content as Twacode, { colour: false }).replace(/ <https?:[^>]*>/g, '');
    return `${parent_message_id && '↳ '}${text.trim()}`;
  });

describe('a pull request', () => {
  const opened = readEvent('pull_request.opened');
  const onPullRequest = (action: string, change = {}, ref = 'refs/pull/12/merge'): Step => ({
    eventName: 'pull_request',
    event: merge(opened, { action, ...change }),
    env: { GITHUB_REF: ref },
  });
  const comment = readEvent('issue_comment.created');

  test('is one message from opened to merged', async () => {
    const inputs = { content: '', preset: 'auto' };
    const review = { review: { state: 'approved', body: '', html_url: 'https://github.com/r' } };
    const merged = { pull_request: { merged: true, state: 'closed' } };
    const steps: readonly Step[] = [
      onPullRequest('opened'),
      onPullRequest('synchronize'),
      { ...onPullRequest('submitted', review), eventName: 'pull_request_review' },
      {
        eventName: 'issue_comment',
        event: merge(comment, { issue: { number: 12, pull_request: {} } }),
        env: { GITHUB_REF: 'refs/heads/main' },
      },
      onPullRequest('closed', merged, 'refs/heads/main'),
    ];
    const ids: unknown[] = [];
    for (const step of steps) {
      const { outputs, exitCode } = await run(inputs, step);
      expect({ exitCode, outcome: outputs['outcome'] }).toEqual({ exitCode: 0, outcome: 'sent' });
      ids.push(outputs['message_id']);
    }
    expect(new Set(ids).size).toBe(1);
    expect(read()).toEqual([expect.stringContaining('merged #12')]);
    expect(twake.requests).toHaveLength(steps.length);
  });
});

describe('one message', () => {
  test('for a deploy on a branch, over three runs', async () => {
    const key = 'deploy-{{ branch }}';
    for (const content of ['one', 'two', 'three']) await run({ key, content });
    expect(read()).toEqual(['three']);
    await run(
      { key, content: 'other' },
      { env: { GITHUB_REF: 'refs/heads/dev', GITHUB_REF_NAME: 'dev' } },
    );
    expect(read()).toEqual(['three', 'other']);
  });

  test.each([
    ['another key', { key: 'pr-13' }, {}],
    ['a key of which it is the beginning', { key: 'pr-120' }, {}],
    ['the beginning of it', { key: 'pr-1' }, {}],
    ['another repository', {}, { GITHUB_REPOSITORY_ID: '1' }],
    ['the same key in capitals', { key: 'PR-12' }, {}],
  ])('is not found by %s', async (_, inputs, env) => {
    await run({});
    await run({ content: 'Other', ...inputs }, { env });
    expect(read()).toEqual(['Hello', 'Other']);
  });

  test.each([
    '../../etc',
    'a,b',
    'x'.repeat(2000),
    '🚀 déploiement',
    'two\nlines',
    '{{',
    '{% x',
    '"',
  ])('has the key %j', async (key) => {
    const first = await run({ key });
    expect(first.log).not.toContain('::notice');
    await run({ key, content: 'Again' });
    expect(read()).toEqual(['Again']);
  });

  test('in several channels: each is followed by itself', async () => {
    const [one, two] = twake.account.channel_ids;
    await run({ channel_id: one });
    await run({ channel_id: `${one},${two}`, content: 'Second' });
    await run({ channel_id: `${two},${one}`, content: 'Third' });
    expect([read(one), read(two)]).toEqual([['Third'], ['Third']]);
  });

  test('of two steps of one run: the second edits, though the list of artifacts lags behind', async () => {
    const first = await run({});
    storage.isListed = false;
    run_id -= 1;
    await run({ content: 'Second' }, { env: first.exported });
    expect(read()).toEqual(['Second']);
  });

  test('that is gone is posted anew, and that one is followed', async () => {
    const { outputs } = await run({});
    const remove = {
      operation: 'remove',
      key: '',
      message_id: outputs['message_id'] ?? '',
      content: '',
    };
    await run(remove);
    const { log } = await run({ content: 'Second' });
    expect(read()).toEqual(['Second']);
    expect(log).toMatch(/The message of this `key` in .* is gone, so a new one is posted\./);
    await run({ content: 'Third' });
    expect(read()).toEqual(['Third']);
  });

  test('whose thread is gone is followed where the server puts the reply', async () => {
    const { outputs } = await run({});
    const message_id = outputs['message_id'] ?? '';
    await run({ operation: 'remove', key: '', message_id, content: '' });
    for (const content of ['one', 'two']) await run({ content, on_repeat: 'reply' });
    expect(read()).toEqual(['one', '↳ two']);
  });

  test('is removed by its key, and the next one is new', async () => {
    await run({});
    const { outputs } = await run({ operation: 'remove', content: '' });
    expect(outputs).toMatchObject({ outcome: 'removed' });
    expect(read()).toEqual([]);
    const again = await run({ operation: 'remove', content: '' });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ outcome: 'skipped', error_code: 'no_message' });
    await run({ content: 'Second' });
    expect(read()).toEqual(['Second']);
  });

  test('gets replies where that is asked for, and stays the first', async () => {
    for (const content of ['one', 'two', 'three']) await run({ content, on_repeat: 'reply' });
    expect(read()).toEqual(['one', '↳ two', '↳ three']);
    await run({ content: 'four' });
    expect(read()).toEqual(['four', '↳ two', '↳ three']);
  });

  test('that is live is edited to its end, and followed by the next run', async () => {
    const live = { live: 'true', content: '', preset: 'status' };
    /** Main and post stage are of one run. */
    const end = (state: Step['state'], status: string) => {
      run_id -= 1;
      return run(live, { state, job: { status } } as Step);
    };
    await end((await run(live)).state, 'success');
    const { state } = await run(live);
    expect(read()).toEqual([expect.stringContaining('is running')]);
    await end(state, 'failure');
    expect(read()).toEqual([expect.stringContaining('failed')]);
  });

  test('rings again for a second breakage, and not for one that stays', async () => {
    const mentions = `mona:${twake.account.user_id} on failure`;
    for (const status of ['failure', 'failure', 'success', 'failure'])
      await run({ content: `**Build** ${status}`, status, mentions });
    const replies = read().filter((text) => text.startsWith('↳'));
    expect(replies).toEqual([expect.stringMatching(/^↳ Build failure\s@mona/)]);
  });

  test('rings the next time for whom it could not', async () => {
    const mentions = `mona:${twake.account.user_id}`;
    await run({ content: 'One' });
    twake.injectFault({ kind: 'status', status: 403 }, { times: 1 });
    await run({ content: 'Two', mentions });
    await run({ content: 'Three', mentions });
    expect(read().filter((text) => text.startsWith('↳')).length).toBeGreaterThan(0);
  });

  test('rings for those who are mentioned first, once', async () => {
    const id = twake.account.user_id;
    await run({ content: '**Build** runs' });
    await run({ content: '**Build** failed\nwith much to say', mentions: `mona:${id}` });
    await run({ content: '**Build** failed again', mentions: `mona:${id}` });
    expect(read()).toEqual([
      expect.stringContaining('Build failed again'),
      expect.stringMatching(/^↳ Build failed\s@mona/),
    ]);
  });
});

describe('the memory', () => {
  test('costs four requests the first time, and seven later', async () => {
    await run({});
    expect(storage.requests).toHaveLength(5);
    await run({ content: 'Second' });
    expect(storage.requests).toHaveLength(5 + 7);
  });

  test.each([
    ['artifacts', { status: 403 }, 'It needs the permission `actions: read`.'],
    ['artifacts', { status: 404 }, 'It needs the permission `actions: read`.'],
    ['artifacts', { status: 500 }, "GitHub's API answered with 500."],
    ['zip', { status: 410 }, 'answered with 410'],
    ['download', { status: 500 }, '500'],
    ['artifacts', 'close', 'notice'],
  ] as const)(
    'that does not answer (%s: %j) is one line, and the message is new',
    async (operation, fault, why) => {
      await run({});
      storage.faults[operation] = fault as never;
      const { log, exitCode } = await run({ content: 'Second' });
      expect(exitCode).toBe(0);
      expect(read()).toEqual(['Hello', 'Second']);
      expect(log).toContain('::notice::Where the message of this `key` is, nobody knows: ');
      expect(log).toContain(why);
      expect(log.match(/::notice/g)).toHaveLength(1);
    },
  );

  test.each(['CreateArtifact', 'block', 'FinalizeArtifact'] as const)(
    'that stores nothing (%s) is one line, and the message stays sent',
    async (operation) => {
      storage.faults[operation] = { status: 500 };
      const { log, outputs } = await run({});
      expect(outputs).toMatchObject({ outcome: 'sent' });
      expect(log).toContain('::notice::Later runs do not find the message of this `key`: ');
      expect(log).not.toContain('sig=');
    },
  );

  test('is of no use to whoever has another key', async () => {
    await run({});
    const other = await startServer();
    await run({ api_url: other.url, private_api_key: other.account.private_api_key });
    await other.close();
    const entry = storage.artifacts[0]?.name;
    expect(storage.artifacts.map(({ name }) => name)).toEqual([
      entry,
      expect.not.stringMatching(String(entry)),
    ]);
  });

  test('a key that ends where something is missing is noticed', async () => {
    const { log } = await run({ key: 'pr-' });
    expect(log).toContain('::notice::`key` is "pr-": what was to stand at its end came out empty');
  });

  test('is not asked in a dry run, nor for a key that came out empty', async () => {
    await run({ dry_run: 'true' });
    const { log } = await run({ key: '{{ tag }}' });
    expect(log).toContain('::notice::`key` came out empty, so no earlier message is looked for.');
    expect(storage.requests).toEqual([]);
    expect(read()).toEqual(['Hello']);
  });

  test('a wrong template in the key is an error', async () => {
    const { log, exitCode } = await run({ key: 'pr-{{ pull.number }}' });
    expect(exitCode).toBe(1);
    expect(log).toContain('There is no `pull`');
    expect(read()).toEqual([]);
  });

  test('nothing of a title in the key is evaluated', async () => {
    const title = '{{ github.token }} {{ nobody }}';
    const event = merge(readEvent('pull_request.opened'), { pull_request: { title } });
    const { exitCode } = await run({ key: `pr-${title}` }, { eventName: 'pull_request', event });
    expect(exitCode).toBe(0);
    expect(read()).toEqual(['Hello']);
  });
});

test('in a room of Matrix, an edit notifies only those whom none before it did', async () => {
  await using room: MatrixTwake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
  const { reader_id } = room.account;
  const own = { ...roomInputsFor(room.url), public_id: '', private_api_key: '', group_id: '' };
  await run({ ...own, content: 'One' });
  await run({ ...own, content: 'Two', mentions: `reader:${reader_id}` });
  await run({ ...own, content: 'Three', mentions: `reader:${reader_id}` });
  const [message, ...others] = room.messages();
  expect(others).toEqual([]);
  expect(message?.content).toContain('Three');
  const sent = room.requests.flatMap(({ body }) => Object(body)['m.mentions'] ?? []);
  expect(sent).toEqual([{}, { user_ids: [reader_id] }, {}]);
});

test('in rooms of Matrix, whoever a new message notifies, an edit beside it does not again', async () => {
  await using room: MatrixTwake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
  const { reader_id, channel_ids } = room.account;
  const own = { ...roomInputsFor(room.url), public_id: '', private_api_key: '', group_id: '' };
  const mentions = `reader:${reader_id}`;
  await run({ ...own, content: 'One', mentions });
  await run({ ...own, content: 'Two', mentions, channel_id: channel_ids.join(',') });
  const sent = room.requests.flatMap(({ path, body }) => {
    const mentioned = Object(body)['m.mentions'];
    return mentioned
      ? [[channel_ids.findIndex((id) => decodeURIComponent(path).includes(id)), mentioned]]
      : [];
  });
  const notifying = { user_ids: [reader_id] };
  expect(sent.slice(0, 1)).toEqual([[0, notifying]]);
  expect(sent.slice(1).sort()).toEqual([
    [0, {}],
    [1, notifying],
  ]);
});

test('in a room of Matrix, a thread that cannot be started is a new message', async () => {
  await using room: MatrixTwake = await startTwake({ behave: 'matrix', rateLimit: 'none' });
  const own = { ...roomInputsFor(room.url), public_id: '', private_api_key: '', group_id: '' };
  const reply = { ...own, on_repeat: 'reply' };
  await run({ ...own, content: 'One' });
  const body =
    '{"errcode":"M_UNKNOWN","error":"Cannot start threads from an event with a relation"}';
  const when = ({ method }: { readonly method: string }) => method === 'PUT';
  room.injectFault({ kind: 'status', status: 400, body }, { times: 1, when });
  const { log } = await run({ ...reply, content: 'Two' });
  expect(log).toContain('is gone, so a new one is posted.');
  await run({ ...reply, content: 'Three' });
  expect(room.messages().map(({ content }) => content)).toEqual([
    expect.stringContaining('One'),
    expect.stringContaining('Two'),
    expect.stringContaining('Three'),
  ]);
  expect(room.requests.at(-1)?.body).toMatchObject({ 'm.relates_to': { rel_type: 'm.thread' } });
});
