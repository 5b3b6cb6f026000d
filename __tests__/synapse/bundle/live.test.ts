/** A live message in a room of a real homeserver: both stages through the bundle, what is read after each, and for whom it rings. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../local-runner/runner.ts';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { openSession, type Session } from '../session.ts';
import { countUnread, makeRoomOfThree, markRead } from '../unread.ts';
import { listEvents, readRoom } from './reading.ts';
import { annotationsOf, endStep, type Inputs, type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
let outsider: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  const { url, accounts } = homeserver;
  alice = openSession(url, accounts.alice.token);
  outsider = openSession(url, accounts.outsider.token);
});
afterAll(() => homeserver.stop());

let room: string;
let run: RunInRoom;
beforeEach(async () => {
  room = await makeRoomOfThree(homeserver);
  run = stepsFor(homeserver, { channel_id: room, live: 'true' });
});

/** The time between the stages is real. */
const timeless = (text = '') => text.replace(/after \d+s/, 'after 5s');

async function start(inputs: Inputs): Promise<RunResult> {
  const main = await run(inputs);
  await markRead(alice, room, sentBy(main));
  await markRead(outsider, room, sentBy(main));
  return main;
}

test.each([
  ['success', '✅ Job succeeded'],
  ['failure', '❌ Job failed'],
  ['cancelled', '🚫 Job was cancelled'],
])('is started, and edited to %s', async (status, words) => {
  const inputs = { content: '**hello** to production' };
  const main = await run(inputs);
  const running = await readRoom(alice, room);
  expect(running).toMatchObject([
    { id: sentBy(main), body: `hello to production\n\n⏳ Job is running (run)`, edited: false },
  ]);
  const post = await endStep(run, inputs, { main, status });
  expect(post.exitCode).toBe(0);
  expect(annotationsOf(post, 'warning')).toEqual([]);
  const [ended, ...others] = await readRoom(alice, room);
  expect(others).toEqual([]);
  expect(ended).toMatchObject({ id: sentBy(main), edited: true, mentions: {} });
  expect(timeless(ended?.body)).toBe(`hello to production\n\n${words} after 5s (run)`);
  expect(timeless(ended?.formatted_body)).toContain(
    `${words} after 5s (<a href="https://github.com/`,
  );
});

test('a reply in a thread, by alias, in two rooms: each is edited where it is', async () => {
  const { deploys } = homeserver.rooms;
  const channel_id = `#deploys:localhost,${room}`;
  const main = await run({ content: 'Both', channel_id });
  await endStep(run, { content: 'Both', channel_id }, { main, status: 'success' });
  const root = sentBy(main);
  const reply = { content: 'step', channel_id: '#deploys:localhost', parent_message_id: root };
  const replied = await run(reply);
  await endStep(run, reply, { main: replied, status: 'failure' });
  expect(await readRoom(alice, deploys)).toMatchObject([
    { id: root, body: expect.stringMatching(/^Both\n\n✅ /) },
    { id: sentBy(replied), thread: root, body: expect.stringMatching(/^step\n\n❌ /) },
  ]);
  expect(await readRoom(alice, room)).toMatchObject([
    { body: expect.stringMatching(/^Both\n\n✅ /), edited: true },
  ]);
});

describe('mentions', () => {
  const her = 'alice:@alice:localhost';
  const him = 'outsider:@outsider:localhost';

  test.each([
    ['rings for her when it is started, and not again', her, '1/1', '0/0'],
    ['rings for her in the end, when only then it is for her', `${her} on failure`, '1/0', '1/1'],
    ['does not ring for what did not happen', `${her} on success`, '1/0', '0/0'],
  ])('%s', async (_, mentions, atStart, inTheEnd) => {
    const inputs = { content: 'x', mentions };
    // What is told while it runs is told before the status is known.
    const main = await run(inputs, { job: { status: 'in_progress' } });
    expect(await countUnread(alice, room)).toBe(atStart);
    await markRead(alice, room, sentBy(main));
    await endStep(run, inputs, { main, status: 'failure' });
    expect(await countUnread(alice, room)).toBe(inTheEnd);
    const [message, ...replies] = await readRoom(alice, room);
    expect(replies).toEqual([]);
    expect(message).toMatchObject({ edited: true });
  });

  test('one late, one before: it rings for the late one alone, and names both', async () => {
    const inputs = { content: 'x', mentions: `${her}\n${him} on failure` };
    const main = await start(inputs);
    await endStep(run, inputs, { main, status: 'failure' });
    expect([await countUnread(alice, room), await countUnread(outsider, room)]).toEqual([
      '0/0',
      '1/1',
    ]);
    const both = { user_ids: ['@alice:localhost', '@outsider:localhost'] };
    expect(await readRoom(alice, room)).toMatchObject([{ mentions: both }]);
  });

  test('a late one rings even where the source can no longer be read', async () => {
    const inputs = { content_file: 'a.md', mentions: `${her} on failure` };
    const main = await run({ ...inputs }, { workspace: { 'a.md': 'from a file' } });
    await markRead(alice, room, sentBy(main));
    const post = await endStep(run, inputs, { main, status: 'failure' });
    expect(annotationsOf(post, 'warning')).toEqual([
      expect.stringContaining('shows only how the job ended'),
    ]);
    expect(await countUnread(alice, room)).toBe('1/1');
    const [message] = await readRoom(alice, room);
    expect(timeless(message?.body)).toBe('❌ Deploy: job failed after 5s (run)\n\n@alice');
  });
});

describe('size', () => {
  test('what outgrew an edit is cut to what the homeserver takes', async () => {
    const inputs = { content_file: 'a.md' };
    const main = await run(inputs, { workspace: { 'a.md': 'small' } });
    const post = await endStep(run, inputs, {
      ...{ main, status: 'success' },
      workspace: { 'a.md': '**bold** <&> "words" `code` ñ 🚀\n\n'.repeat(5000) },
    });
    expect(annotationsOf(post, 'warning')).toEqual([]);
    const [message] = await readRoom(alice, room);
    expect(message).toMatchObject({ id: sentBy(main), edited: true });
    expect(message?.body).toMatch(/^bold <&> .*✅ Job succeeded after \d+s \(run\)$/s);
    expect(message?.body.length).toBeGreaterThan(2000);
  });

  test.each([
    'x '.repeat(60_000),
    '<&>"\\ '.repeat(12_000),
    '🚀'.repeat(16_000),
    '**a** `b`\n'.repeat(7000),
  ])('of 64 KB and more, %.10s, the start can be edited to its end', async (content) => {
    const inputs = { content_file: 'a.md' };
    const workspace = { 'a.md': content };
    const main = await run(inputs, { workspace });
    expect(main.outputs).toMatchObject({ outcome: 'sent' });
    await endStep(run, inputs, { main, status: 'failure', workspace });
    expect(await readRoom(alice, room)).toMatchObject([
      { body: expect.stringMatching(/❌ Job failed after \d+s \(run\)$/), edited: true },
    ]);
  });
});

test('the state of another step is not taken: nothing is edited', async () => {
  const inputs = { content: 'x' };
  const main = await run(inputs);
  const before = await listEvents(alice, room);
  const access_token = homeserver.accounts.bot.adminMadeToken;
  const post = await endStep(run, { ...inputs, access_token }, { main, status: 'success' });
  expect(post.exitCode).toBe(0);
  expect(annotationsOf(post, 'warning')).toEqual([
    expect.stringContaining('its key is another one'),
  ]);
  expect((await listEvents(alice, room)).length).toBe(before.length);
});
