/** Whose client rings: what Synapse counted as a highlight for alice (`/sync`), content by content. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { alice } from '../../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { editOf, type RoomName, redact, say } from './client.ts';

let twake: MatrixTwake;
beforeEach(async () => {
  twake = await startTwake({ behave: 'matrix' });
});
afterEach(() => twake.close());

const saying = (body: string, mentions?: unknown, more = {}) => ({
  msgtype: 'm.text',
  body,
  ...(mentions !== undefined && { 'm.mentions': mentions }),
  ...more,
});
const pill = `<a href="https://matrix.to/#/${alice}">alice</a>`;
const html = { format: 'org.matrix.custom.html', formatted_body: pill };

/** In #general, everybody may ring for everybody; in #deploys, moderators may. */
test.each<[what: string, content: object, room: RoomName, rings: boolean]>([
  ['nobody is named', saying('build failed', {}), 'deploys', false],
  ['she is named', saying('x', { user_ids: [alice] }), 'deploys', true],
  ['in a notice', saying('x', { user_ids: [alice] }, { msgtype: 'm.notice' }), 'deploys', false],
  ['in an emote', saying('x', { user_ids: [alice] }, { msgtype: 'm.emote' }), 'deploys', true],
  ['a text in place of a list', saying('x', { user_ids: alice }), 'deploys', false],
  ['somebody else is named', saying('x', { user_ids: ['@bot:localhost'] }), 'deploys', false],
  ['the room, without power', saying('x', { room: true }), 'deploys', false],
  ['the room, with power', saying('x', { room: true }), 'general', true],
  ['the room, in a notice', saying('x', { room: true }, { msgtype: 'm.notice' }), 'general', false],
  ['not the room', saying('x', { room: false }), 'general', false],
  ['a pill alone', saying('x', {}, html), 'deploys', false],
  ['her name in the text', saying('hi alice', {}), 'deploys', false],
  ['her name, without m.mentions', saying('hi alice'), 'deploys', true],
  ['her name in capitals, without m.mentions', saying('hi ALICE!'), 'deploys', true],
  ['a word with her name in it, without m.mentions', saying('malice'), 'deploys', false],
  ['her id, without m.mentions', saying(`hi ${alice}`), 'deploys', true],
  ['@room in the text', saying('@room', {}), 'general', false],
  ['@room, without m.mentions', saying('@room x'), 'general', true],
  ['@room, without m.mentions and power', saying('@room x'), 'deploys', false],
  ['@Room, without m.mentions', saying('@Room now'), 'general', true],
  ['@room behind a letter, without m.mentions', saying('x@room'), 'general', true],
  ['@rooms, without m.mentions', saying('@rooms'), 'general', false],
])('%s', async (_, content, room, rings) => {
  await say(twake, content, { room });
  const [message] = twake.messages();
  expect(message?.highlighted.includes(alice)).toBe(rings);
});

test('the room is everybody who is in it, but for the sender', async () => {
  await say(twake, saying('x', { room: true }), { room: 'general', by: 'alice' });
  expect(twake.messages()[0]?.highlighted).toEqual(['@bot:localhost']);
});

test('an edit rings for those at its top level, and for nobody in its new content', async () => {
  const first = await say(twake, saying('first', {}));
  const edit = editOf(first, 'second', { user_ids: [alice] });
  await say(twake, { ...edit, 'm.mentions': {} });
  expect(twake.messages()[0]?.highlighted).toEqual([]);
  await say(twake, edit);
  expect(twake.messages()[0]?.highlighted).toEqual([alice]);
});

test('what was removed rings no more', async () => {
  await redact(twake, await say(twake, saying('x', { user_ids: [alice] })));
  expect(twake.messages()[0]?.highlighted).toEqual([]);
});
