/** Who is notified by an event. */

import { expect, test } from '@jest/globals';
import type { Addressee } from '../../../src/message/tree.ts';
import { addresseesIn, type Mentions, mentionsOf } from '../../../src/twake/matrix/mentions.ts';

const mona = { name: 'Mona', id: '@mona:x.io' };
const hubot = { name: 'Hubot', id: '@hubot:x.io' };

test.each<[string, readonly Addressee[], Mentions]>([
  ['nobody, which is said', [], {}],
  ['people', [mona, hubot], { user_ids: ['@mona:x.io', '@hubot:x.io'] }],
  ['somebody by two names, once', [mona, { ...mona, name: 'M' }], { user_ids: ['@mona:x.io'] }],
  ['everybody', ['all'], { room: true }],
  ['everybody, and one', ['all', mona], { user_ids: ['@mona:x.io'], room: true }],
])('%s', (_, addressees, mentions) => {
  expect(mentionsOf(addressees)).toEqual(mentions);
});

test('those of the closing line alone', () => {
  const mentions = [{ type: 'mention', addressee: mona } as const];
  const text = {
    type: 'paragraph',
    children: [{ type: 'text', value: '@room @hubot:x.io' }],
  } as const;
  expect(addresseesIn({ type: 'root', children: [text] })).toEqual([]);
  expect(
    addresseesIn({ type: 'root', children: [text, { type: 'mentions', children: mentions }] }),
  ).toEqual([mona]);
});
