/** What an event says, beside the text and the HTML of its message, which have tests of their own. */

import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../../src/message/message.ts';
import type { Root } from '../../../src/message/tree.ts';
import {
  eventContentFor,
  LARGEST_CONTENT,
  sizeOf,
  toContent,
} from '../../../src/twake/matrix/content.ts';
import { composeBare } from '../../../testing/compose.ts';

const bold = { type: 'strong', children: [{ type: 'text', value: 'live' }] } as const;
const rootOf = (...children: Root['children']): Root => ({ type: 'root', children });
const plain = rootOf({ type: 'paragraph', children: [{ type: 'text', value: 'hello' }] });
const rich = rootOf({ type: 'paragraph', children: [{ type: 'text', value: 'is ' }, bold] });
const alice = { name: 'Alice', id: '@alice:example.org' };
const mentioning = (...addressees: (typeof alice | 'all')[]) =>
  rootOf(...plain.children, {
    type: 'mentions',
    children: addressees.map((addressee) => ({ type: 'mention', addressee })),
  });
const room = { channel_id: '!room:example.org' };
const fresh = { nonce: 'id', notified: [] };
const nonce = { 'dev.twake-message.nonce': 'id' };

async function eventOf(message: Partial<Message>, target = {}, more = {}) {
  const content = await toContent({ content: plain, ...message });
  return eventContentFor(content, { ...room, ...target }, { ...fresh, ...more });
}

test('plain text has no HTML, and mentions nobody', async () => {
  expect(await eventOf({})).toEqual({
    msgtype: 'm.text',
    body: 'hello',
    'm.mentions': {},
    ...nonce,
  });
});

test('what is more than text has both', async () => {
  expect(await eventOf({ content: rich })).toEqual({
    msgtype: 'm.text',
    body: 'is live',
    format: 'org.matrix.custom.html',
    formatted_body: 'is <strong>live</strong>',
    'm.mentions': {},
    ...nonce,
  });
});

test('a reply is in a thread of one level', async () => {
  expect(await eventOf({}, { parent_message_id: '$first' })).toMatchObject({
    body: 'hello',
    'm.relates_to': {
      rel_type: 'm.thread',
      event_id: '$first',
      is_falling_back: true,
      'm.in_reply_to': { event_id: '$first' },
    },
  });
});

test('an edit says it once for clients that know edits, and once for others', async () => {
  const target = { message_id: '$first', parent_message_id: '$thread' };
  expect(await eventOf({ content: rich }, target)).toEqual({
    msgtype: 'm.text',
    body: '* is live',
    format: 'org.matrix.custom.html',
    formatted_body: '* is <strong>live</strong>',
    'm.mentions': {},
    'm.new_content': {
      msgtype: 'm.text',
      body: 'is live',
      format: 'org.matrix.custom.html',
      formatted_body: 'is <strong>live</strong>',
      'm.mentions': {},
    },
    'm.relates_to': { rel_type: 'm.replace', event_id: '$first' },
    ...nonce,
  });
});

describe('who is notified', () => {
  const both = { user_ids: [alice.id], room: true };

  test('everybody, and people', async () => {
    expect(await eventOf({ content: mentioning('all', alice) })).toMatchObject({
      'm.mentions': both,
    });
  });

  test.each([
    [[], both],
    [['all'], { user_ids: [alice.id] }],
    [[alice.id], { room: true }],
    [['all', alice.id], {}],
  ])('by an edit, when these were before: %j', async (notified, late) => {
    const content = mentioning('all', alice);
    const event = await eventOf({ content }, { message_id: '$first' }, { notified });
    expect(event['m.mentions']).toEqual(late);
    expect(event['m.new_content']).toMatchObject({ 'm.mentions': both });
  });
});

describe('the sender', () => {
  test('stands in front, and bold', async () => {
    expect(await eventOf({ sender_name: 'Deploys' })).toMatchObject({
      body: 'Deploys: hello',
      formatted_body: '<strong>Deploys: </strong>hello',
    });
  });

  test('has a line of its own above what is no line', async () => {
    const content = rootOf({ type: 'code', lang: null, value: 'x' });
    const { body } = await eventOf({ content, sender_name: 'Deploys' });
    expect(String(body).split('\n')[0]).toBe('Deploys:');
  });
});

test('fields of the author stand beside, and in an edit too', async () => {
  const message_fields = { 'com.example.build': { number: 42 } };
  expect(await eventOf({ message_fields }, { message_id: '$first' })).toMatchObject({
    ...message_fields,
    'm.new_content': message_fields,
  });
});

describe('the size', () => {
  const long = (length: number) =>
    ({
      content: rootOf({
        type: 'paragraph',
        children: [{ type: 'text', value: 'é'.repeat(length) }],
      }),
    }) as const;

  test('is counted in bytes', async () => {
    const { measure, limit } = sizeOf({ isEdit: false });
    expect(limit).toBeLessThan(LARGEST_CONTENT - 500);
    expect((await measure(long(1000))) - (await measure(long(0)))).toBe(2000);
  });

  test('of an edit counts every copy, and leaves room for how the job ends', async () => {
    const { measure, limit } = sizeOf({ isEdit: true });
    expect(limit).toBeLessThan(LARGEST_CONTENT);
    expect((await measure(long(1000))) - (await measure(long(0)))).toBe(4000);
    const boldly = (value: string) => {
      const strong = { type: 'strong', children: [{ type: 'text', value }] } as const;
      return { content: rootOf({ type: 'paragraph', children: [strong] }) };
    };
    expect((await measure(boldly('é'.repeat(1000)))) - (await measure(boldly('')))).toBe(8000);
  });

  const longestId = '$'.padEnd(255, 'x');
  const targets = {
    post: {},
    reply: { parent_message_id: longestId },
    edit: { message_id: longestId },
  } as const;

  test.each([
    ['words', 'ab '.repeat(30_000)],
    ['Chinese that is nearly as long as a tree that nobody measures', `**a** ${'漢'.repeat(5200)}`],
    ['what HTML escapes', `**a** ${'<'.repeat(5200)}`],
    ['addresses', '[a](https://example.org/?a&b&c&d) '.repeat(2000)],
    ['quotes', `**a** ${'"'.repeat(20_000)}`],
    ['a table', '| a | b |\n| - | - |\n'.repeat(4000)],
  ])('is kept, whatever is composed: %s', async (_, content) => {
    for (const [kind, target] of Object.entries(targets)) {
      const size = sizeOf({ isEdit: kind === 'edit' });
      const { message } = await composeBare({ content }, { size });
      const event = await eventOf(message, target, { nonce: '01234567-'.padEnd(30, 'x') });
      const bytes = Buffer.byteLength(JSON.stringify(event));
      expect([kind, bytes]).toEqual([kind, Math.min(bytes, LARGEST_CONTENT)]);
    }
  });
});
