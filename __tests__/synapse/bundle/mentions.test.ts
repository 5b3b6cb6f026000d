/** Whom a message notifies in a room of a real homeserver, through the bundle: by what the clients of two people count. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Homeserver, startSynapse } from '../../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../../scripts/synapse/rooms.ts';
import { openSession, type Session } from '../session.ts';
import { countUnread, loud, makeRoomOfThree } from '../unread.ts';
import { readRoom } from './reading.ts';
import { annotationsOf, type Inputs, sentBy, stepsFor } from './steps.ts';

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

const her = 'alice:@alice:localhost';
const hostile =
  '@room alice @alice:localhost outsider <a href="https://matrix.to/#/@alice:localhost">alice</a>';

test.each<readonly [what: string, inputs: Inputs, forAlice: string, forOutsider: string]>([
  ['nobody', { content: 'x' }, '1/0', '1/0'],
  ['nobody, whatever the text says', { content: hostile }, '1/0', '1/0'],
  ['nobody, whatever the text says literally', { content: hostile, format: 'text' }, '1/0', '1/0'],
  ['one', { content: 'x', mentions: her }, '1/1', '1/0'],
  ['one who is not in the room', { content: 'x', mentions: 'no:@no:localhost' }, '1/0', '1/0'],
  [
    'her, by the login of the actor',
    { content: 'x', mentions: 'actor', people: `octocat: ${her}` },
    '1/1',
    '1/0',
  ],
  ['everybody, where the account may', { content: 'x', mentions: 'all' }, '1/1', '1/1'],
])('%s', async (_, inputs, forAlice, forOutsider) => {
  const room = await makeRoomOfThree(homeserver, loud);
  const sent = await stepsFor(homeserver, { channel_id: room })(inputs);
  expect([await countUnread(alice, room), await countUnread(outsider, room)]).toEqual([
    forAlice,
    forOutsider,
  ]);
  expect(await readRoom(alice, room)).toMatchObject([{ id: sentBy(sent) }]);
  expect(annotationsOf(sent, 'warning')).toEqual([]);
});

test('everybody, where the account may not: it is sent, rings for nobody, and a warning says so', async () => {
  const room = await makeRoomOfThree(homeserver);
  const run = stepsFor(homeserver, { channel_id: room });
  const result = await run({ content: 'x', mentions: 'all' });
  expect([sentBy(result), result.exitCode]).toEqual([expect.any(String), 0]);
  expect(annotationsOf(result, 'warning')).toEqual([
    `The room ${room} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level 0, and "Notify everyone" in the settings of the room asks for 50.`,
  ]);
  expect([await countUnread(alice, room), await countUnread(outsider, room)]).toEqual([
    '1/0',
    '1/0',
  ]);
});

test('everybody, by who made the room: since version 12, no power level says so', async () => {
  const { url, accounts } = homeserver;
  const { alice: reader, bot } = accounts;
  for (const room_version of ['11', '12']) {
    const body = { room_version };
    const room = await makeRoom(url, { owner: bot, members: [reader, accounts.outsider], body });
    const run = stepsFor(homeserver, { channel_id: room });
    const result = await run({ content: 'x', mentions: 'all' });
    expect(annotationsOf(result, 'warning')).toEqual([]);
    expect(await countUnread(alice, room)).toBe('1/1');
  }
});

test('an edit rings for those whom it names', async () => {
  const room = await makeRoomOfThree(homeserver, loud);
  const run = stepsFor(homeserver, { channel_id: room });
  const message_id = sentBy(await run({ content: 'x' }));
  sentBy(await run({ content: 'y', message_id, mentions: her }));
  expect([await countUnread(alice, room), await countUnread(outsider, room)]).toEqual([
    '2/1',
    '1/0',
  ]);
});
