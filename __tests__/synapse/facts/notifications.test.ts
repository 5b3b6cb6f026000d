/** Whom a message and its edits notify: what alice's client counts, and counts as a highlight. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { edit, message } from '../contents.ts';
import { eventIdOf, openSession, type Session } from '../session.ts';
import { countUnread, loud, makeRoomOfThree, markRead } from '../unread.ts';

let homeserver: Homeserver;
let alice: Session;
let bot: Session;
beforeAll(async () => {
  homeserver = await startSynapse();
  alice = openSession(homeserver.url, homeserver.accounts.alice.token);
  bot = openSession(homeserver.url, homeserver.accounts.bot.token);
});
afterAll(() => homeserver.stop());

const makeLoudRoom = () => makeRoomOfThree(homeserver, loud);

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
  expect(await countUnread(alice, room)).toBe(counts);
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
  await markRead(alice, room, own);
  expect(await countUnread(alice, room)).toBe('0/0');
  await bot
    .as(`notifications: edit that ${what}`)
    .send(room, edit(own, { body: 'y', ...mentions }));
  expect(await countUnread(alice, room)).toBe(counts);
});

test('an edit takes no unread mention away; a redaction does', async () => {
  const room = await makeLoudRoom();
  const own = eventIdOf(await bot.send(room, message('x', { 'm.mentions': her })));
  await bot.send(room, edit(own, { body: 'y' }));
  expect(await countUnread(alice.as('notifications: sync'), room)).toBe('1/1');
  await bot.redact(room, own);
  expect(await countUnread(alice, room)).toBe('0/0');
});
