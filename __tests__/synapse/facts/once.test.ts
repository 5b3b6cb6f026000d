/** When a repeated send is one message: `txnId`, and whose token it is. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { message } from '../contents.ts';
import { eventIdOf, openSession, type Session, summarize } from '../session.ts';

let homeserver: Homeserver;
beforeAll(async () => {
  homeserver = await startSynapse();
});
afterAll(() => homeserver.stop());

type TokenKind = 'login' | 'admin-made';

function openBot(kind: TokenKind): Session {
  const { token, adminMadeToken } = homeserver.accounts.bot;
  return openSession(homeserver.url, kind === 'login' ? token : adminMadeToken);
}

function makeBotRoom(): Promise<string> {
  const { alice, bot } = homeserver.accounts;
  return makeRoom(homeserver.url, { owner: alice, members: [bot], body: {} });
}

const kinds: readonly TokenKind[] = ['login', 'admin-made'];

describe.each(kinds)('%s token', (kind) => {
  test('the same txnId is the same event, whatever the content', async () => {
    const bot = openBot(kind);
    const room = await makeBotRoom();
    const first = eventIdOf(await bot.send(room, message('one'), 'same'));
    expect(first).toMatch(/^\$/);
    expect(eventIdOf(await bot.send(room, message('two'), 'same'))).toBe(first);
  });

  test('20 at once are one event', async () => {
    const bot = openBot(kind);
    const room = await makeBotRoom();
    const sends = Array.from({ length: 20 }, () => bot.send(room, message('x'), 'at once'));
    const ids = (await Promise.all(sends)).map(eventIdOf);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^\$/);
  });

  test('the same txnId in another room is another event', async () => {
    const bot = openBot(kind);
    const first = eventIdOf(await bot.send(await makeBotRoom(), message('x'), 'rooms'));
    const other = eventIdOf(await bot.send(await makeBotRoom(), message('x'), 'rooms'));
    expect(other).toMatch(/^\$/);
    expect(other).not.toBe(first);
  });

  test('a path with another spelling is the same', async () => {
    const bot = openBot(kind);
    const room = await makeBotRoom();
    const first = eventIdOf(await bot.send(room, message('x'), 'spelling'));
    const path = `/_matrix/client/v3/rooms/${room}/send/m.room.message/spelling`;
    const bare = await bot.request({ method: 'PUT', path, body: message('x') });
    expect(eventIdOf(bare)).toBe(first);
  });
});

test('whoami tells the tokens apart: one that the administrator made has no device', async () => {
  const { json } = await openBot('login').as('once: whoami, token of a login').whoami();
  expect(json).toEqual({
    user_id: '@bot:localhost',
    is_guest: false,
    device_id: expect.stringMatching(/^[A-Z]{10}$/),
  });
  const other = await openBot('admin-made').as('once: whoami, admin-made token').whoami();
  expect(other.json).toEqual({ user_id: '@bot:localhost', is_guest: false });
});

test('a redaction with the txnId of a send in the same room is that send, and redacts nothing', async () => {
  const bot = openBot('login');
  const room = await makeBotRoom();
  const sent = eventIdOf(await bot.as('once: send').send(room, message('x'), 'one'));
  const redaction = await bot.as('once: redact, txnId of the send').redact(room, sent, 'one');
  expect(eventIdOf(redaction)).toBe(sent);
  expect((await bot.event(room, sent)).json['content']).toEqual(message('x'));
  const apart = eventIdOf(await bot.redact(room, sent, 'one-r'));
  expect(apart).not.toBe(sent);
  expect((await bot.event(room, sent)).json['content']).toEqual({});
});

test('after a restart, only the token of a login makes a repeat the same event', async () => {
  const room = await makeBotRoom();
  const sendBoth = () =>
    Promise.all(
      kinds.map(async (kind) => eventIdOf(await openBot(kind).send(room, message('x'), 'kept'))),
    );
  const [login, adminMade] = await sendBoth();
  await homeserver.restart();
  const [loginAgain, adminMadeAgain] = await sendBoth();
  expect(loginAgain).toBe(login);
  expect(adminMadeAgain).toMatch(/^\$/);
  expect(adminMadeAgain).not.toBe(adminMade);
});

test('a repeat of what is stored succeeds though the account is not in the room any more', async () => {
  const bot = openBot('login');
  const { alice } = homeserver.accounts;
  const room = await makeBotRoom();
  const sent = eventIdOf(await bot.send(room, message('x'), 'kicked'));
  await openSession(homeserver.url, alice.token).act(room, 'kick', { user_id: '@bot:localhost' });
  await homeserver.restart();
  const repeated = await bot
    .as('once: same txnId, kicked meanwhile')
    .send(room, message('x'), 'kicked');
  expect(eventIdOf(repeated)).toBe(sent);
  expect(summarize(await bot.send(room, message('x'), 'new'))).toBe('403 M_FORBIDDEN');
});
