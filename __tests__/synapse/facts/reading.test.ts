/** What an account sees of events: by their id, and when it looks into the room. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { edit, message } from '../contents.ts';
import { eventIdOf, openSession, type Session, summarize } from '../session.ts';

let homeserver: Homeserver;
let alice: Session;
let bot: Session;
let room: string;
beforeAll(async () => {
  homeserver = await startSynapse();
  room = homeserver.rooms.deploys;
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  bot = openSession(homeserver.url, homeserver.accounts.bot.token);
});
afterAll(() => homeserver.stop());

describe('GET of an event', () => {
  test('own: what was sent, and in `unsigned` its last edit', async () => {
    const own = eventIdOf(await bot.send(room, message('own')));
    const edited = eventIdOf(await bot.send(room, edit(own, { body: 'edited' })));
    const { json } = await bot.as('reading: own event, edited').event(room, own);
    expect(json).toMatchObject({
      type: 'm.room.message',
      sender: '@bot:localhost',
      content: message('own'),
      unsigned: { 'm.relations': { 'm.replace': { event_id: edited } } },
    });
  });

  test("somebody else's: its sender tells", async () => {
    const other = eventIdOf(await alice.send(room, message('hers')));
    const { json } = await bot.as("reading: somebody else's event").event(room, other);
    expect(json).toMatchObject({ sender: '@alice:localhost', content: message('hers') });
  });

  test('of an edit: its `m.relates_to` tells', async () => {
    const own = eventIdOf(await bot.send(room, message('own')));
    const edited = eventIdOf(await bot.send(room, edit(own, { body: 'edited' })));
    const { json } = await bot.as('reading: edit event').event(room, edited);
    const relation = { rel_type: 'm.replace', event_id: own };
    expect(json).toMatchObject({ content: { 'm.relates_to': relation } });
  });

  test('redacted: 200, empty content, `redacted_because`', async () => {
    const own = eventIdOf(await bot.send(room, message('own')));
    const edited = eventIdOf(await bot.send(room, edit(own, { body: 'edited' })));
    await bot.redact(room, own);
    const { status, json } = await bot.as('reading: redacted event').event(room, own);
    expect(status).toBe(200);
    expect(json['content']).toEqual({});
    expect(json['unsigned']).toHaveProperty('redacted_because');
    // The text of the edit stays where it was.
    const { json: rest } = await bot
      .as('reading: edit event of a redacted one')
      .event(room, edited);
    expect(rest['content']).toHaveProperty(['m.new_content']);
  });

  test('unknown, malformed, of another room, of a room that it never was in: 404', async () => {
    const { unjoined } = homeserver.rooms;
    const hidden = eventIdOf(await alice.send(unjoined, message('hidden')));
    const own = eventIdOf(await bot.send(room, message('own')));
    const asked = [
      await bot.as('reading: unknown event').event(room, `$${'a'.repeat(43)}`),
      await bot.event(room, 'nosuch'),
      await bot.as('reading: event of another room').event(homeserver.rooms.encrypted, own),
      await bot.as('reading: room not joined').event(unjoined, hidden),
    ];
    expect(asked.map(summarize)).toEqual(asked.map(() => '404 M_NOT_FOUND'));
  });

  test('hidden by history visibility: 404, though an edit of it is accepted', async () => {
    const { alice: owner } = homeserver.accounts;
    const visibility = {
      type: 'm.room.history_visibility',
      state_key: '',
      content: { history_visibility: 'joined' },
    };
    const body = { initial_state: [visibility] };
    const late = await makeRoom(homeserver.url, { owner, members: [], body });
    const earlier = eventIdOf(await alice.send(late, message('earlier')));
    await alice.act(late, 'invite', { user_id: '@bot:localhost' });
    await bot.act(late, 'join');
    const response = await bot.as('reading: hidden by history visibility').event(late, earlier);
    expect(summarize(response)).toBe('404 M_NOT_FOUND');
    expect(summarize(await bot.send(late, edit(earlier, { body: 'x' })))).toBe('200');
  });
});

interface RoomEvent {
  readonly event_id: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly unsigned: { readonly transaction_id?: string };
}

async function look(session: Session): Promise<readonly RoomEvent[]> {
  return (await session.messages(room)).json['chunk'] as readonly RoomEvent[];
}

describe('a look into the room', () => {
  test('shows an edit with its nonce as soon as it is sent, 50 times of 50', async () => {
    const own = eventIdOf(await bot.send(room, message('own')));
    for (let count = 0; count < 50; count += 1) {
      const nonce = `nonce-${count}`;
      const sent = await bot.send(room, edit(own, { body: 'x', more: { nonce } }));
      const found = (await look(bot)).find(({ content }) => content['nonce'] === nonce);
      expect(found?.event_id).toBe(eventIdOf(sent));
    }
  });

  test('names the txnId of an event, to the device that sent it only', async () => {
    const sent = eventIdOf(await bot.send(room, message('x'), 'looked-for'));
    const findId = async (session: Session) =>
      (await look(session)).find(({ event_id }) => event_id === sent)?.unsigned.transaction_id;
    expect(await findId(bot.as('reading: messages'))).toBe('looked-for');
    expect(await findId(alice)).toBeUndefined();
    const { adminMadeToken } = homeserver.accounts.bot;
    const deviceless = openSession(homeserver.url, adminMadeToken);
    const other = eventIdOf(await deviceless.send(room, message('x'), 'unnamed'));
    const found = (await look(deviceless)).find(({ event_id }) => event_id === other);
    expect(found).toBeDefined();
    expect(found?.unsigned.transaction_id).toBeUndefined();
  });
});
