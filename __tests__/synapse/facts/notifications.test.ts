/** Whom a message and its edits notify: what alice's client counts, and counts as a highlight. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { edit, message } from '../contents.ts';
import { eventIdOf, openSession, type Session } from '../session.ts';

let homeserver: Homeserver;
let alice: Session;
let bot: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  bot = openSession(homeserver.url, homeserver.accounts.bot.token);
});
afterAll(() => homeserver.stop());

/** A room of three, because in one of two every message notifies. In it, everybody may notify the room. */
function makeLoudRoom(): Promise<string> {
  const { alice: owner, bot: sender, outsider } = homeserver.accounts;
  const body = { power_level_content_override: { notifications: { room: 0 } } };
  return makeRoom(homeserver.url, { owner, members: [sender, outsider], body });
}

interface Counts {
  readonly notification_count: number;
  readonly highlight_count: number;
}

/** What is unread for alice, as `notifications/highlights`. */
async function countFor(room: string, name = ''): Promise<string> {
  const filter = encodeURIComponent(JSON.stringify({ room: { rooms: [room] } }));
  const path = `/_matrix/client/v3/sync?timeout=0&filter=${filter}`;
  const { json } = await (name === '' ? alice : alice.as(name)).request({ method: 'GET', path });
  const { join } = json['rooms'] as {
    readonly join: Readonly<Record<string, { readonly unread_notifications: Counts }>>;
  };
  const counts = join[room]?.unread_notifications;
  return `${counts?.notification_count}/${counts?.highlight_count}`;
}

async function read(room: string, eventId: string): Promise<void> {
  const body = { 'm.read': eventId, 'm.fully_read': eventId };
  await alice.act(room, 'read_markers', body);
}

const her = { user_ids: ['@alice:localhost'] };
const everybody = { room: true };

test.each([
  ['nobody is named', message('x'), '1/0'],
  ['she is named', message('x', { 'm.mentions': her }), '1/1'],
  ['the room is named', message('x', { 'm.mentions': everybody }), '1/1'],
  ['"@room" and her id in the text, nobody named', message('@room @alice:localhost alice'), '1/0'],
  ['"@room" in the text, without m.mentions', { msgtype: 'm.text', body: '@room' }, '1/1'],
  [
    'who is named is nobody',
    message('x', { 'm.mentions': { user_ids: ['no', '@no:where'] } }),
    '1/0',
  ],
  ['a notice that names her', message('x', { msgtype: 'm.notice', 'm.mentions': her }), '0/0'],
])('a message, %s', async (_, content, counts) => {
  const room = await makeLoudRoom();
  await bot.send(room, content);
  expect(await countFor(room)).toBe(counts);
});

interface MentionedEdit {
  readonly before?: object;
  readonly mentions?: object;
  readonly allMentions?: object;
}

test.each<[string, MentionedEdit, string]>([
  ['names nobody', {}, '0/0'],
  ['names her', { mentions: her, allMentions: her }, '1/1'],
  ['names the room', { mentions: everybody, allMentions: everybody }, '1/1'],
  ['names her in m.new_content alone', { allMentions: her }, '0/0'],
  ['names her again', { before: her, mentions: her, allMentions: her }, '1/1'],
  ['keeps her named in m.new_content', { before: her, allMentions: her }, '0/0'],
])('an edit of what she has read that %s', async (what, { before = {}, ...mentions }, counts) => {
  const room = await makeLoudRoom();
  const own = eventIdOf(await bot.send(room, message('x', { 'm.mentions': before })));
  await read(room, own);
  expect(await countFor(room)).toBe('0/0');
  await bot
    .as(`notifications: edit that ${what}`)
    .send(room, edit(own, { body: 'y', ...mentions }));
  expect(await countFor(room)).toBe(counts);
});

test('an edit takes no unread mention away; a redaction does', async () => {
  const room = await makeLoudRoom();
  const own = eventIdOf(await bot.send(room, message('x', { 'm.mentions': her })));
  await bot.send(room, edit(own, { body: 'y' }));
  expect(await countFor(room, 'notifications: sync')).toBe('1/1');
  await bot.redact(room, own);
  expect(await countFor(room)).toBe('0/0');
});
