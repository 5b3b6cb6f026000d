/** Whose messages can be removed, and what becomes of a second removal. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { edit, message } from '../contents.ts';
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

const unknown = `$${'a'.repeat(43)}`;

test('what is redacted is redacted again, by another event', async () => {
  const { deploys } = homeserver.rooms;
  const own = eventIdOf(await bot.send(deploys, message('x')));
  const first = await bot.redact(deploys, own);
  const second = await bot.as('redaction: of what is redacted').redact(deploys, own);
  expect([first, second].map(summarize)).toEqual(['200', '200']);
  expect(eventIdOf(second)).not.toBe(eventIdOf(first));
});

test("somebody else's: 403; unknown: 404; in a room never joined: 403; in an unknown room: 404", async () => {
  const { deploys, unjoined } = homeserver.rooms;
  const hers = eventIdOf(await alice.send(deploys, message('x')));
  const hidden = eventIdOf(await alice.send(unjoined, message('x')));
  const recorded = (what: string) => bot.as(`redaction: ${what}`);
  expect([
    summarize(await recorded("somebody else's").redact(deploys, hers)),
    summarize(await recorded('unknown event').redact(deploys, unknown)),
    summarize(await recorded('room not joined').redact(unjoined, hidden)),
    summarize(await recorded('unknown room').redact('!nosuch:localhost', unknown)),
  ]).toEqual(['403 M_FORBIDDEN', '404 M_NOT_FOUND', '403 M_FORBIDDEN', '404 M_NOT_FOUND']);
});

test('of an edit, it takes the edit back', async () => {
  const { deploys } = homeserver.rooms;
  const own = eventIdOf(await bot.send(deploys, message('before')));
  const edited = eventIdOf(await bot.send(deploys, edit(own, { body: 'after' })));
  expect(summarize(await bot.redact(deploys, edited))).toBe('200');
  const { json } = await bot.event(deploys, own);
  expect(json['content']).toEqual(message('before'));
  expect(json['unsigned']).not.toHaveProperty(['m.relations', 'm.replace']);
});

/** A room in which the bot wrote something, and then the power levels changed. */
async function sendThenChangePower(change: object): Promise<readonly [string, string]> {
  const { alice: owner, bot: member } = homeserver.accounts;
  const room = await makeRoom(homeserver.url, { owner, members: [member], body: {} });
  const own = eventIdOf(await bot.send(room, message('x')));
  const { json } = await alice.state(room, 'm.room.power_levels');
  await alice.setState(room, 'm.room.power_levels', { ...json, ...change });
  return [room, own];
}

test('who may not speak any more can neither redact nor edit what it said', async () => {
  const [room, own] = await sendThenChangePower({ events_default: 50 });
  const redaction = await bot.as('redaction: own, power level too low').redact(room, own);
  expect(redaction.json).toEqual({
    errcode: 'M_FORBIDDEN',
    error: "You don't have permission to post that to the room. user_level (0) < send_level (50)",
  });
  expect(summarize(await bot.send(room, edit(own, { body: 'x' })))).toBe('403 M_FORBIDDEN');
});

test('where the room lets everybody redact, it can redact its own', async () => {
  const [room, own] = await sendThenChangePower({
    events_default: 50,
    events: { 'm.room.redaction': 0 },
  });
  expect(summarize(await bot.redact(room, own))).toBe('200');
});

test('`redact` of the power levels is for what others said', async () => {
  const [room, own] = await sendThenChangePower({ redact: 100 });
  expect(summarize(await bot.redact(room, own))).toBe('200');
});
