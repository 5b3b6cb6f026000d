/** What somebody in a room sees of what was sent to it. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alice, rooms } from '../../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { call, editOf, put, redact, say } from './client.ts';

let time: number;
let twake: MatrixTwake;
beforeEach(async () => {
  time = Date.UTC(2026, 6, 1);
  twake = await startTwake({ behave: 'matrix', rateLimit: 'none', now: () => new Date(time) });
});
afterEach(() => twake.close());

const bot = '@bot:localhost';

test('a message, with all that it says', async () => {
  const content = {
    msgtype: 'm.text',
    body: 'hello is live',
    format: 'org.matrix.custom.html',
    formatted_body: '<b>hello</b> is live',
    'm.mentions': {},
    'dev.example.nonce': 'n-1',
  };
  const id = await say(twake, content);
  expect(twake.messages()).toEqual([
    {
      id,
      channel_id: rooms.deploys.room_id,
      parent_message_id: '',
      application_id: '',
      sender: bot,
      content: 'hello is live',
      text: 'hello is live',
      title: null,
      icon: null,
      hidden_data: null,
      pinned: false,
      edited: false,
      removed: false,
      ephemeral_recipients: null,
      created_at: new Date(time),
      modified_at: new Date(time),
      msgtype: 'm.text',
      formatted_body: '<b>hello</b> is live',
      highlighted: [],
      is_unencrypted_in_encrypted_room: false,
      event_content: content,
    },
  ]);
});

test('HTML counts where its format says that it is HTML', async () => {
  await say(twake, { msgtype: 'm.text', body: 'x', formatted_body: '<b>x</b>' });
  expect(twake.messages()[0]?.formatted_body).toBeNull();
});

test('each room has its own', async () => {
  await say(twake, 'one');
  await say(twake, 'two', { room: 'old' });
  expect(twake.messages(rooms.old.room_id).map(({ text }) => text)).toEqual(['two']);
});

test('events of other types are no messages', async () => {
  await put(twake, { a: 1 }, { type: 'com.example.x' });
  expect(twake.messages()).toEqual([]);
});

test('clear text in an encrypted room says so', async () => {
  await say(twake, 'x', { room: 'encrypted' });
  expect(twake.messages()[0]?.is_unencrypted_in_encrypted_room).toBe(true);
});

test('a reply in a thread names its root, also once it is edited', async () => {
  const root = await say(twake, 'root');
  const relation = { rel_type: 'm.thread', event_id: root };
  const reply = await say(twake, { msgtype: 'm.text', body: 're', 'm.relates_to': relation });
  await say(twake, editOf(reply, 're, again'));
  const { id, parent_message_id, text, edited } = twake.messages()[1] ?? {};
  expect({ id, parent_message_id, text, edited }).toEqual({
    id: reply,
    parent_message_id: root,
    text: 're, again',
    edited: true,
  });
});

describe('an edit', () => {
  const shown = () => twake.messages().map(({ text, edited }) => [text, edited]);

  test('takes the place of what was there, and the last one counts', async () => {
    const id = await say(twake, 'one');
    time += 1000;
    await say(twake, editOf(id, 'two'));
    await say(twake, editOf(id, 'three'));
    expect(shown()).toEqual([['three', true]]);
    const [message] = twake.messages();
    expect(message?.id).toBe(id);
    expect(Number(message?.modified_at) - Number(message?.created_at)).toBe(1000);
  });

  test('that is removed again leaves the one before', async () => {
    const id = await say(twake, 'one');
    await say(twake, editOf(id, 'two'));
    await redact(twake, await say(twake, editOf(id, 'three')));
    expect(shown()).toEqual([['two', true]]);
  });

  test.each<[what: string, send: (id: string) => Promise<unknown>]>([
    ['by somebody else', (id) => say(twake, editOf(id, 'two'), { by: 'alice' })],
    ['of another type', (id) => put(twake, editOf(id, 'two'), { type: 'com.example.x' })],
    ['without new content', (id) => say(twake, { ...editOf(id, 'two'), 'm.new_content': 5 })],
  ])('%s is accepted, and nobody sees it', async (_, send) => {
    const id = await say(twake, 'one');
    await send(id);
    expect(shown()).toEqual([['one', false]]);
  });

  test('of an edit is accepted, and nobody sees it', async () => {
    const edit = await say(twake, editOf(await say(twake, 'one'), 'two'));
    expect(await say(twake, editOf(edit, 'three'))).toMatch(/^\$/);
    expect(shown()).toEqual([['two', true]]);
  });

  test('of a removed message is accepted, and nobody sees it', async () => {
    const id = await say(twake, 'one');
    await redact(twake, id);
    expect(await say(twake, editOf(id, 'two'))).toMatch(/^\$/);
    expect(shown()).toEqual([[null, false]]);
  });
});

test('what is removed stays in the list, without a word', async () => {
  const id = await say(twake, { msgtype: 'm.text', body: 'x', 'm.mentions': {} });
  await say(twake, editOf(id, 'y'));
  time += 1000;
  await redact(twake, id, { by: 'alice' });
  expect(twake.messages()).toMatchObject([
    { id, sender: bot, removed: true, edited: false, content: '', text: null, event_content: {} },
  ]);
  expect(twake.messages()[0]?.modified_at).toEqual(new Date(time));
});

test('what is removed from a thread stays in its place', async () => {
  const root = await say(twake, 'root');
  const relation = { rel_type: 'm.thread', event_id: root };
  const id = await say(twake, { msgtype: 'm.text', body: 're', 'm.relates_to': relation });
  await redact(twake, id);
  expect(twake.messages()[1]).toMatchObject({ id, parent_message_id: root, removed: true });
});

test('a shadow-banned account is told an id, and nobody sees anything', async () => {
  expect(await say(twake, 'x', { by: 'shadow_banned' })).toMatch(/^\$[\w-]{43}$/);
  expect(twake.messages()).toEqual([]);
});

test('tells who listens of every message that readers see change', async () => {
  const news: string[] = [];
  const stop = twake.onChange((change) => {
    if (change.kind !== 'requested') news.push(`${change.kind} ${change.message.text}`);
  });
  const id = await say(twake, 'one');
  await redact(twake, await say(twake, editOf(id, 'not by me'), { by: 'alice' }), { by: 'alice' });
  const edit = await say(twake, editOf(id, 'two'));
  await say(twake, editOf(edit, 'of an edit'));
  await put(twake, { a: 1 }, { type: 'com.example.x' });
  await redact(twake, edit);
  await redact(twake, id);
  await redact(twake, id);
  stop();
  await say(twake, 'three');
  expect(news).toEqual(['posted one', 'edited two', 'edited one', 'removed null']);
});

test('keeps a record of every request, its body as it came', async () => {
  await say(twake, { msgtype: 'm.text', body: 'x', 'm.mentions': {} }, { txnId: 'a' });
  const room = encodeURIComponent(rooms.deploys.room_id);
  expect(twake.requests).toMatchObject([
    {
      method: 'PUT',
      path: `/_matrix/client/v3/rooms/${room}/send/m.room.message/a`,
      body: { msgtype: 'm.text', body: 'x', 'm.mentions': {} },
    },
  ]);
});

test('a page of events leads to the next, until there are no more', async () => {
  await say(twake, 'one', { room: 'private', by: 'alice' });
  const page = async (query: string) => {
    const { body } = await call(twake, ['GET', `messages?${query}`], {
      room: 'private',
      by: 'alice',
    });
    return JSON.parse(body.toString());
  };
  for (const dir of ['b', 'f']) {
    const all = (await page(`dir=${dir}&limit=100`)).chunk;
    const walked: unknown[] = [];
    let { chunk, end } = await page(`dir=${dir}&limit=3`);
    while (chunk.length > 0) {
      walked.push(...chunk);
      ({ chunk, end } = await page(`dir=${dir}&limit=3&from=${end}`));
    }
    expect(end).toBeUndefined();
    expect(walked).toEqual(all);
    expect(all.length).toBeGreaterThan(6);
  }
});

test('alice reads what the bot says, and the bot does not read where it is not', async () => {
  const id = await say(twake, 'x', { room: 'private', by: 'alice' });
  const path = `event/${encodeURIComponent(id)}`;
  const statusFor = async (by: 'alice' | 'login') =>
    (await call(twake, ['GET', path], { room: 'private', by })).status;
  expect([await statusFor('alice'), await statusFor('login')]).toEqual([200, 404]);
  expect(twake.messages()[0]?.sender).toBe(alice);
});
