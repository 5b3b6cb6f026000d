/** What the API gets of a message beside its place. */

import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../../src/message/message.ts';
import { text } from '../../../src/message/text.ts';
import type { Root } from '../../../src/message/tree.ts';
import { messageSize, toMessageObject } from '../../../src/twake/v1/message-object.ts';
import { saveRequest } from '../../../src/twake/v1/request.ts';

const content: Root = {
  type: 'root',
  children: [{ type: 'paragraph', children: [text('Hi')] }],
};
const envelope = { formatted: ['Hi'], original_str: 'Hi', fallback_string: 'Hi' };

test.each<[string, Partial<Message>, object]>([
  ['nothing', {}, {}],
  [
    'what is empty',
    { sender_name: '', sender_icon: '', ephemeral_recipients: [], message_fields: {} },
    {},
  ],
  [
    'the sender',
    { sender_name: 'CI', sender_icon: 'https://x.io/i.png' },
    { hidden_data: { custom_title: 'CI', custom_icon: 'https://x.io/i.png' } },
  ],
  [
    'who sees it',
    { ephemeral_recipients: ['u1', 'u2'] },
    { _once_ephemeral_message: true, ephemeral_message_recipients: ['u1', 'u2'] },
  ],
  [
    'further fields, and those of hidden_data among its own',
    { sender_name: 'CI', message_fields: { pinned: true, hidden_data: { allow_delete: 'all' } } },
    { hidden_data: { custom_title: 'CI', allow_delete: 'all' }, pinned: true },
  ],
  ['no hidden_data that is none', { message_fields: { hidden_data: 'x' } }, {}],
])('has %s', async (_, frame, expected) => {
  expect(await toMessageObject({ content, ...frame })).toEqual({ content: envelope, ...expected });
});

describe('where a message is measured', () => {
  const connection = {
    api_url: new URL('https://twake.example'),
    public_id: 'app',
    private_api_key: 'key',
    group_id: '',
  };
  const frame = Buffer.byteLength('{"group_id":"","message":{"channel_id":"",}}');

  test.each(['"', '\\', '\u2028', 'é', '🚀', '@all ', '\u00A0'])(
    'the bytes of its request count, with %j too',
    async (character) => {
      const value = character.repeat(1000);
      const root: Root = {
        type: 'root',
        children: [
          { type: 'heading', depth: 1, children: [text(value)] },
          { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
        ],
      };
      const message = { content: root, sender_name: value };
      const object = await toMessageObject(message);
      const { body } = saveRequest(connection, { channel_id: '' }, object);
      expect(await messageSize.measure(message)).toBe(
        Buffer.byteLength(body) - frame + '{}'.length,
      );
    },
  );

  test('its last byte counts', async () => {
    const sized = (length: number): Root => ({
      type: 'root',
      children: [{ type: 'code', lang: null, value: 'x'.repeat(length) }],
    });
    const rest = (await messageSize.measure({ content: sized(5000) })) - 5000;
    const most = messageSize.limit - rest;
    expect(await messageSize.measure({ content: sized(most) })).toBe(messageSize.limit);
    expect(await messageSize.measure({ content: sized(most + 1) })).toBe(messageSize.limit + 1);
  });
});

test('is measured as it is sent, in bytes', async () => {
  const message = { content, sender_name: 'Größe' };
  const json = JSON.stringify(await toMessageObject(message));
  expect(await messageSize.measure(message)).toBe(new TextEncoder().encode(json).length);
  expect(messageSize.limit).toBe(1_048_576 - 4096);
});
