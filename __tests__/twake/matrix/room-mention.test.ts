/** A message that mentions everybody, where its account may not: it is sent, and rings for nobody. */

import { expect, test } from '@jest/globals';
import { withMentionWarning } from '../../../src/twake/matrix/room-mention.ts';
import { homeserver, options, type Reply, scripted, sendContent } from './scripted.ts';

const room = '!room:example.org';
const sent = [200, { event_id: '$new' }] as const;

const shout = () =>
  withMentionWarning(sendContent({ channel_id: room }, { body: 'Hi' }), homeserver.requests);
const creation = (content: object, sender = '@alice:example.org') =>
  [200, { type: 'm.room.create', sender, content }] as const;
const old = creation({ room_version: '11' });

const may = /^$/;
const mayNot =
  /does not let the account.*`mentions: all` notified nobody.*level 0, .* asks for 50\.$/;
test.each<[string, object, Reply, RegExp]>([
  ['without the power for it', {}, old, mayNot],
  [
    'without the power for it that others have',
    { users: { '@alice:example.org': 100 } },
    old,
    mayNot,
  ],
  ['with it', { users: { '@bot:example.org': 50 } }, old, may],
  ['with that of everybody', { users_default: 50 }, old, may],
  ['in a room where everybody may', { notifications: { room: 0 } }, old, may],
  ['in a room of old, with numbers as texts', { users: { '@bot:example.org': '50' } }, old, may],
  [
    'with the power of who made the room',
    {},
    creation({ room_version: '12' }, '@bot:example.org'),
    may,
  ],
  [
    'with the power of who made the room with another',
    {},
    creation({ room_version: '12', additional_creators: ['@bot:example.org'] }),
    may,
  ],
  [
    'in a room that it has made, when that gave no power yet',
    {},
    creation({ room_version: '11' }, '@bot:example.org'),
    mayNot,
  ],
  ['where nobody tells', {}, [403, { errcode: 'M_FORBIDDEN' }], may],
])('%s', async (_, levels, created, warning) => {
  const { ask, asked } = scripted({
    'GET m.room.power_levels': [200, levels],
    'GET m.room.create': created,
    'PUT send': sent,
  });
  const judgement = await shout().attempt(ask, options);
  expect(judgement).toMatchObject({ fate: 'accepted' });
  expect(('warning' in judgement && judgement.warning) || '').toMatch(warning);
  expect(asked).toEqual([
    'GET m.room.encryption',
    'PUT send',
    'GET m.room.power_levels',
    'GET m.room.create',
    'GET whoami',
  ]);
});

test('is warned of when only a look has found it, too', async () => {
  const { ask } = scripted({
    'GET m.room.power_levels': [200, {}],
    'GET m.room.create': old,
    'PUT send': 'cut',
    'GET messages': [
      200,
      { chunk: [{ event_id: '$own', content: { 'dev.twake-message.nonce': 'id' } }] },
    ],
  });
  const sending = shout();
  await sending.attempt(ask, options);
  expect(await sending.look?.(ask, options)).toMatchObject({
    warning: expect.stringMatching(mayNot),
  });
});
test('what was not sent is asked nothing more', async () => {
  const { ask, asked } = scripted({ 'PUT send': [502, ''] });
  expect(await shout().attempt(ask, options)).toMatchObject({ fate: 'unknown' });
  expect(asked.at(-1)).toBe('PUT send');
});
