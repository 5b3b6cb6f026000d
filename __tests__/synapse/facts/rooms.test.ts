/** What can be asked of a room, and done in it, by who is in it, was, or never was. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { message } from '../contents.ts';
import { eventIdOf, openSession, type Session, summarize } from '../session.ts';

let homeserver: Homeserver;
let alice: Session;
let bot: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  bot = openSession(homeserver.url, homeserver.accounts.bot.token);
});
afterAll(() => homeserver.stop());

/** A room in which the bot wrote something before something became of its membership. */
async function makeFormerRoom(become: (room: string) => Promise<unknown>): Promise<string> {
  const { alice, bot: member } = homeserver.accounts;
  const room = await makeRoom(homeserver.url, { owner: alice, members: [member], body: {} });
  await bot.send(room, message('before'));
  await become(room);
  return room;
}

async function invite(): Promise<string> {
  const { alice, bot } = homeserver.accounts;
  const body = { invite: [bot.user_id] };
  return makeRoom(homeserver.url, { owner: alice, members: [], body });
}

const user_id = '@bot:localhost';

/** A room of each kind. */
const kinds: Readonly<Record<string, () => Promise<string>>> = {
  joined: async () => homeserver.rooms.deploys,
  encrypted: async () => homeserver.rooms.encrypted,
  'read only': async () => homeserver.rooms.readOnly,
  upgraded: async () => homeserver.rooms.upgraded,
  invited: invite,
  'never joined': async () => homeserver.rooms.unjoined,
  left: () => makeFormerRoom((room) => bot.act(room, 'leave')),
  kicked: () => makeFormerRoom((room) => alice.act(room, 'kick', { user_id })),
  banned: () => makeFormerRoom((room) => alice.act(room, 'ban', { user_id })),
  forgotten: () =>
    makeFormerRoom(async (room) => {
      await bot.act(room, 'leave');
      await bot.act(room, 'forget');
    }),
  unknown: async () => '!nosuch:localhost',
  'an alias': async () => '#deploys:localhost',
};

const table = `
               | m.room.encryption | m.room.tombstone | own m.room.member | messages        | send
  joined       | 404 M_NOT_FOUND   | 404 M_NOT_FOUND  | 200 join          | 200             | 200
  encrypted    | 200               | 404 M_NOT_FOUND  | 200 join          | 200             | 200
  read only    | 404 M_NOT_FOUND   | 404 M_NOT_FOUND  | 200 join          | 200             | 403 M_FORBIDDEN
  upgraded     | 404 M_NOT_FOUND   | 200              | 200 join          | 200             | 403 M_FORBIDDEN
  invited      | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
  never joined | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
  left         | 404 M_NOT_FOUND   | 404 M_NOT_FOUND  | 200 leave         | 200             | 403 M_FORBIDDEN
  kicked       | 404 M_NOT_FOUND   | 404 M_NOT_FOUND  | 200 leave         | 200             | 403 M_FORBIDDEN
  banned       | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
  forgotten    | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
  unknown      | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
  an alias     | 403 M_FORBIDDEN   | 403 M_FORBIDDEN  | 403 M_FORBIDDEN   | 403 M_FORBIDDEN | 403 M_FORBIDDEN
`;

const rows = table
  .split('\n')
  .filter((line) => /^ {2}\w/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)(
  '%s: encryption %s, tombstone %s, member %s, messages %s, send %s',
  async (kind = '', ...expected) => {
    const room = await (kinds[kind] as () => Promise<string>)();
    const recorded = (what: string) => bot.as(`rooms: ${kind}: ${what}`);
    const member = await recorded('own m.room.member').state(room, 'm.room.member', user_id);
    expect([
      summarize(await recorded('m.room.encryption').state(room, 'm.room.encryption')),
      summarize(await recorded('m.room.tombstone').state(room, 'm.room.tombstone')),
      [summarize(member), member.json['membership']].filter(Boolean).join(' '),
      summarize(await bot.messages(room)),
      summarize(await recorded('send').send(room, message('x'))),
    ]).toEqual(expected);
  },
);

test('every kind of room is asked', () => {
  expect(rows.map(([kind]) => kind)).toEqual(Object.keys(kinds));
});

test('the two kinds of 403 differ in their words', async () => {
  const { rooms } = homeserver;
  const say = async (room: string) => (await bot.send(room, message('x'))).json['error'];
  expect(await say(rooms.unjoined)).toBe(`User @bot:localhost not in room ${rooms.unjoined}`);
  const noPower =
    "You don't have permission to post that to the room. user_level (0) < send_level (50)";
  expect(await say(rooms.readOnly)).toBe(noPower);
  expect(await say(rooms.upgraded)).toBe(noPower);
});

test('a tombstone names the room that took the place', async () => {
  const { json } = await bot.state(homeserver.rooms.upgraded, 'm.room.tombstone');
  const successor = String(json['replacement_room']);
  expect(successor).toMatch(/^![\w-]{43}$/);
  expect(summarize(await bot.send(successor, message('x')))).toBe('403 M_FORBIDDEN');
});

test('an alias of a server that cannot be reached is 502, and not 404', async () => {
  const ask = async (alias: string) => {
    const path = `/_matrix/client/v3/directory/room/${encodeURIComponent(alias)}`;
    return summarize(await bot.as(`rooms: alias ${alias}`).request({ method: 'GET', path }));
  };
  expect(await ask('#deploys:localhost')).toBe('200');
  expect(await ask('#nosuch:localhost')).toBe('404 M_NOT_FOUND');
  expect(await ask('#deploys:elsewhere.invalid')).toBe('502 M_UNKNOWN');
});

test('what was sent can be asked for by who was banned since', async () => {
  const { alice: owner, bot: member } = homeserver.accounts;
  const room = await makeRoom(homeserver.url, { owner, members: [member], body: {} });
  const sent = eventIdOf(await bot.send(room, message('x')));
  await alice.act(room, 'ban', { user_id });
  expect(summarize(await bot.event(room, sent))).toBe('200');
  expect(summarize(await bot.redact(room, sent))).toBe('403 M_FORBIDDEN');
});
