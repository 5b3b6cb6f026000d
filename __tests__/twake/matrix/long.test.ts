/** A message that is too long for a room is shortened to what a homeserver takes, wherever it goes. */

import { expect, test } from '@jest/globals';
import type { Source } from '../../../src/message/source.ts';
import { composeBare } from '../../../testing/compose.ts';
import { sendingOf, twake } from './connected.ts';

const thread = `$${'t'.repeat(43)}`;

/** Signs that take many bytes, in HTML, and four times in an edit. */
test.each(['界', '<'])('all that an edit cannot hold of %j', async (sign) => {
  for (let length = 0; length < 6000; length += 500) {
    const content = `**a** ${sign.repeat(length)}`;
    const size = twake.sizeOf({ isEdit: true });
    const { message } = await composeBare({ content }, { size });
    const { error } = await sendingOf(message, { message_id: thread });
    expect(error).toBeUndefined();
  }
});

test.each<[string, Partial<Source>]>([
  ['text', { content: 'word '.repeat(14_000), format: 'text' }],
  ['letters of two bytes', { content: 'é'.repeat(70_000), format: 'text' }],
  ['code', { content: `~~~\n${'<&\n'.repeat(25_000)}` }],
  ['bold words', { content: '**a** b '.repeat(9000) }],
  [
    'with a sender and buttons',
    {
      content: '**a** b '.repeat(9000),
      sender_name: 'Deploys',
      buttons: [{ label: 'Open', url: `https://a.example/${'x'.repeat(2000)}` }],
    },
  ],
])('%s', async (_, source) => {
  for (const [isEdit, target] of [
    [false, {}],
    [false, { parent_message_id: thread }],
    [true, { message_id: thread }],
  ] as const) {
    const { message, whole, advice } = await composeBare(source, {
      size: twake.sizeOf({ isEdit }),
    });
    const { request, error } = await sendingOf(message, target);
    expect(error).toBeUndefined();
    expect(advice.join()).toContain('was shortened');
    expect(whole).toBeDefined();
    // Nor much shorter than it must be, unless nobody would read more.
    const { body } = JSON.parse(request.body);
    const isFull = request.body.length > 40_000 || Buffer.byteLength(request.body) > 50_000;
    expect(isFull || body.length > 25_000).toBe(true);
  }
});
