/** Messages, replies, edits and removals in a room of a real homeserver, through the bundle, and what alice reads of them. */

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { openSession, type Session } from '../session.ts';
import { listEvents, readRoom } from './reading.ts';
import { type RunInRoom, sentBy, stepsFor } from './steps.ts';

let homeserver: Homeserver;
let alice: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
});
afterAll(() => homeserver.stop());

/** Each test has a room of its own, and its alias. */
let room: string;
let alias: string;
let run: RunInRoom;
let count = 0;
beforeEach(async () => {
  const { alice: owner, bot } = homeserver.accounts;
  count += 1;
  const body = { room_alias_name: `talk-${count}` };
  room = await makeRoom(homeserver.url, { owner, members: [bot], body });
  alias = `#talk-${count}:localhost`;
  run = stepsFor(homeserver, { channel_id: room });
});

test('a message: what alice reads, and what the next step is told', async () => {
  const { exitCode, outputs, log } = await run({ content: '**hello** < 2 & `up`' });
  const messages = await readRoom(alice, room);
  const [message] = messages;
  expect(messages).toEqual([
    {
      id: expect.stringMatching(/^\$[\w-]{43}$/),
      sender: '@bot:localhost',
      body: 'hello < 2 & up',
      formatted_body: '<strong>hello</strong> &#x3C; 2 &#x26; <code>up</code>',
      mentions: {},
      thread: '',
      edited: false,
      removed: false,
    },
  ]);
  expect(exitCode).toBe(0);
  const id = message?.id ?? '';
  const url = `https://matrix.to/#/${encodeURIComponent(room)}/${encodeURIComponent(id)}`;
  expect(outputs).toEqual({
    message_id: id,
    outcome: 'sent',
    sent: 'true',
    message_url: url,
    channel_id: room,
    parent_message_id: '',
    created_at: '',
    messages: JSON.stringify([
      {
        channel_id: room,
        message_id: id,
        parent_message_id: '',
        outcome: 'sent',
        error_code: '',
      },
    ]),
    response: JSON.stringify({ event_id: id }),
    error_code: '',
    attempts: '1',
  });
  expect(log).toContain(`Accepted by Matrix: a message in ${room}, ${url}.`);
});

test('by alias, to the room that it names', async () => {
  const result = await run({ channel_id: alias, content: 'Hi' });
  expect(await readRoom(alice, room)).toMatchObject([{ id: sentBy(result), body: 'Hi' }]);
  expect(result.outputs['channel_id']).toBe(room);
});

test('to two rooms at once, of which each has its own', async () => {
  const { deploys } = homeserver.rooms;
  const before = await readRoom(alice, deploys);
  const { outputs } = await run({ channel_id: `${alias}\n${deploys}`, content: 'Both' });
  const [here] = await readRoom(alice, room);
  const there = (await readRoom(alice, deploys)).at(-1);
  expect(before).toEqual([]);
  expect([here?.body, there?.body]).toEqual(['Both', 'Both']);
  expect(outputs).toMatchObject({ outcome: 'sent', attempts: '2', message_id: here?.id });
  expect(JSON.parse(outputs['messages'] ?? '')).toMatchObject([
    { channel_id: alias, message_id: here?.id },
    { channel_id: deploys, message_id: there?.id },
  ]);
});

test('one of two rooms is closed to it: the other has its message', async () => {
  const { unjoined } = homeserver.rooms;
  const { outputs, exitCode } = await run({ channel_id: `${unjoined},${room}`, content: 'x' });
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ outcome: 'partial', error_code: 'not_in_room', message_id: '' });
  expect(await readRoom(alice, room)).toMatchObject([{ body: 'x' }]);
});

test('from a post to its reply, their edits and their removal, each by the outputs of the one before', async () => {
  const root = await run({ content: 'Deploying **v2**' });
  const { message_id = '', channel_id = '' } = root.outputs;
  const reply = await run({ channel_id, parent_message_id: message_id, content: 'step *one*' });
  expect(reply.outputs).toMatchObject({ outcome: 'sent', parent_message_id: message_id });
  const edit = await run({ channel_id, message_id, content: 'Deployed **v2**' });
  expect(edit.outputs).toMatchObject({ outcome: 'sent', message_id });
  expect(edit.log).toContain(`Accepted by Matrix: the edit of a message in ${room}, `);
  const replied = { channel_id, message_id: sentBy(reply) };
  const again = await run({
    ...replied,
    parent_message_id: message_id,
    content: 'step *one* done',
  });
  expect(again.outputs).toMatchObject({ outcome: 'sent', message_id: sentBy(reply) });
  expect(await readRoom(alice, room)).toMatchObject([
    {
      id: message_id,
      body: 'Deployed v2',
      formatted_body: 'Deployed <strong>v2</strong>',
      thread: '',
      edited: true,
    },
    { id: sentBy(reply), body: 'step one done', thread: message_id, edited: true },
  ]);

  const twice = await run({ channel_id, message_id, content: 'plain again' });
  expect(sentBy(twice)).toBe(message_id);
  const [plain] = await readRoom(alice, room);
  expect(plain).toMatchObject({ body: 'plain again', edited: true });
  expect(plain).not.toHaveProperty('formatted_body');

  const removal = await run({ ...replied, operation: 'remove' });
  expect(removal).toMatchObject({ exitCode: 0, outputs: { outcome: 'removed', error_code: '' } });
  expect(await readRoom(alice, room)).toMatchObject([
    { id: message_id, removed: false },
    { id: sentBy(reply), body: '', removed: true },
  ]);
  const repeated = await run({ ...replied, operation: 'remove' });
  expect(repeated).toMatchObject({ exitCode: 0, outputs: { outcome: 'removed' } });
  expect(repeated.log).toContain(`Removed message ${sentBy(reply)} in ${room}`);
});

test('a message in an alias is edited, and removed, by the alias', async () => {
  const message_id = sentBy(await run({ channel_id: alias, content: 'one' }));
  await run({ channel_id: alias, message_id, content: 'two' });
  expect(await readRoom(alice, room)).toMatchObject([{ body: 'two', edited: true }]);
  await run({ channel_id: alias, message_id, operation: 'remove' });
  expect(await readRoom(alice, room)).toMatchObject([{ removed: true }]);
});

test('of what was removed, nothing is shown; its edits are events of their own, and stay in the room', async () => {
  const message_id = sentBy(await run({ content: 'one' }));
  await run({ message_id, content: 'two' });
  await run({ message_id, operation: 'remove' });
  const { json } = await alice.event(room, message_id);
  expect(JSON.stringify(json)).not.toMatch(/one|two/);
  expect(await readRoom(alice, room)).toMatchObject([{ body: '', removed: true }]);
  const events = await listEvents(alice, room);
  expect(events.map(({ content }) => content.body).filter(Boolean)).toEqual(['* two']);
});

test('further fields are in the event, and in its edit', async () => {
  const message_fields = 'org.example.run: 7';
  const message_id = sentBy(await run({ content: 'one', message_fields }));
  await run({ content: 'two', message_id, message_fields });
  const { json } = await alice.event(room, message_id);
  expect(json['content']).toMatchObject({ 'org.example.run': 7 });
  const { unsigned } = json as {
    readonly unsigned: { readonly 'm.relations': { readonly 'm.replace': unknown } };
  };
  expect(unsigned['m.relations']['m.replace']).toMatchObject({
    content: { 'm.new_content': { body: 'two', 'org.example.run': 7 } },
  });
});

test('a dry run asks the homeserver nothing', async () => {
  const { outputs, log } = await run({ content: 'x', dry_run: 'true' });
  expect(outputs).toMatchObject({ outcome: 'dry_run', attempts: '0' });
  expect(log).toContain('/send/m.room.message/');
  expect(await readRoom(alice, room)).toEqual([]);
});
