/** Calls of a client become what the channel shows afterwards: the cases of api.md that no transcript holds. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startTwake, type Twake } from '../../local-twake/server.ts';
import { exchange, headersFor, post, send } from './post.ts';

const UNKNOWN = '0d1fd468-e68c-11f1-adbc-78d9c66282ff';
const MALFORMED = { error: 'unknown error or malformed query.', _cookies: [] };

const envelope = (text: string) => ({
  formatted: [text],
  original_str: text,
  fallback_string: text,
});

let twake: Twake;
let channel: string;
let other: string;

function restartAs(behave: '2020' | '2021') {
  beforeEach(async () => {
    twake = await startTwake({ behave });
    [channel, other] = twake.account.channel_ids;
  });
  afterEach(() => twake.close());
}

/** What is in the channels, one line each. */
function shown(): readonly string[] {
  const { length } = channel;
  return twake.messages().map((message) => {
    const marks = [
      message.channel_id.slice(length - 1),
      message.parent_message_id && 'reply',
      message.edited && 'edited',
      message.pinned && 'pinned',
      message.removed && 'removed',
      message.ephemeral_recipients && `only ${message.ephemeral_recipients.length}`,
    ];
    return `${marks.filter(Boolean).join(' ')}: ${message.text ?? JSON.stringify(message.content)}`;
  });
}

async function create(message: object = {}): Promise<string> {
  const { object } = await exchange(twake, { content: envelope('first'), ...message });
  return object.id;
}

describe('2020', () => {
  restartAs('2020');

  test('a message of each form reads as it was written', async () => {
    await post(twake, { content: 'bare *text*' });
    await post(twake, { content: ['Hello ', { type: 'bold', content: 'world' }] });
    await post(twake, { content: envelope('in full'), hidden_data: { custom_title: 'CI' } });
    const read = twake.messages(channel).map(({ content, text, title }) => [content, text, title]);
    expect(read).toEqual([
      ['bare *text*', 'bare *text*', null],
      [['Hello ', { type: 'bold', content: 'world' }], null, null],
      [['in full'], 'in full', 'CI'],
    ]);
  });

  test('an edit keeps what it does not name', async () => {
    const id = await create({ hidden_data: { custom_title: 'CI' }, pinned: true });
    await post(twake, { id, content: envelope('second') });
    expect(shown()).toEqual(['1 edited pinned: second']);
    expect(twake.messages()[0]?.title).toBe('CI');
    await post(twake, { id });
    expect(shown()).toEqual(['1 edited pinned: second']);
  });

  test('an edit needs the channel, and of a reply the parent too', async () => {
    const parent = await create();
    const reply = await create({ parent_message_id: parent });
    for (const wrong of [
      { id: parent, channel_id: other },
      { id: parent, parent_message_id: reply },
      { id: reply },
      { id: UNKNOWN },
    ]) {
      expect(await exchange(twake, { ...wrong, content: 'x' })).toEqual(MALFORMED);
    }
    expect(shown()).toEqual(['1: first', '1 reply: first']);
  });

  test('a reply to nothing is posted in the channel', async () => {
    const elsewhere = await create({ channel_id: other });
    for (const parent_message_id of [UNKNOWN, 'nope', elsewhere]) {
      const { object } = await exchange(twake, { content: 'orphan', parent_message_id });
      expect(object.parent_message_id).toBe('');
    }
    expect(shown()).toEqual(['2: first', '1: orphan', '1: orphan', '1: orphan']);
  });

  test('a reply can move out of its thread, which then has one less', async () => {
    const parent = await create();
    const id = await create({ parent_message_id: parent });
    const move = { parent_message_id: '', _once_replace_message_parent_message: parent };
    await post(twake, { id, content: 'moved', ...move });
    expect(shown()).toEqual(['1: first', '1 edited: moved']);
    await post(twake, { id: parent }, { operation: 'remove' });
    expect(shown()).toContain('1 removed: first');
  });

  test('a removed message is gone, and one with replies stays', async () => {
    const parent = await create();
    const id = await create({ parent_message_id: parent });
    await post(twake, { id: parent }, { operation: 'remove' });
    await post(twake, { id, parent_message_id: parent }, { operation: 'remove' });
    expect(shown()).toEqual(['1: first', '1 reply removed: first']);
    expect(await exchange(twake, { id, parent_message_id: parent })).toEqual(MALFORMED);
  });

  test('an ephemeral message is shown and cannot be edited', async () => {
    const id = await create({
      _once_ephemeral_message: 'yes',
      ephemeral_message_recipients: ['a'],
    });
    expect(shown()).toEqual(['1 only 1: first']);
    expect(await exchange(twake, { id, content: 'x' })).toEqual(MALFORMED);
    await post(twake, { ephemeral_id: id, content: 'updated' });
    expect(shown()).toEqual(['1 only 0: updated']);
  });

  test('the database loses a message whose front_id is a number, and the answer does not tell', async () => {
    const id = await create({ front_id: 42 });
    expect(id).toMatch(/-/);
    expect(shown()).toEqual([]);
  });

  test('a message that is a string, and a channel that is none, are fatal', async () => {
    const { group_id } = twake.account;
    const body = JSON.stringify({ group_id, message: 'Hello' });
    const { body: answer } = await send(twake.url, { headers: headersFor(twake), body });
    expect(answer.toString()).toContain('<b>Fatal error</b>');
    const unknown = await exchange(twake, { channel_id: UNKNOWN, content: 'x' });
    expect(unknown.text).toContain('getOriginalWorkspaceId() on null');
    expect(shown()).toEqual([]);
  });

  test.each([
    [{ sender: '3c000000-cccc-11ea-8000-000000000001' }, '3c000000-cccc-11ea-8000-000000000001'],
    [{ sender: UNKNOWN }, null],
    [{ sender: 'nobody' }, null],
  ])('%j is answered with the sender %j', async (message, sender) => {
    expect((await exchange(twake, { content: 'x', ...message })).object.sender).toBe(sender);
  });
});

describe('2021', () => {
  restartAs('2021');

  test('a bare string loses all but its first letter, and what begins beyond ASCII all', async () => {
    await post(twake, { content: 'Hello' });
    expect(shown()).toEqual(['1: H']);
    const { object } = await exchange(twake, { content: 'Привет' });
    expect(object).toMatchObject({ id: null, front_id: expect.any(String), channel_id: channel });
    expect(shown()).toHaveLength(1);
  });

  test('an envelope is shown in full, and Twacode alone has no text', async () => {
    await post(twake, { content: envelope('Привет') });
    await post(twake, { content: ['Hello'] });
    expect(shown()).toEqual(['1: Привет', '1: ["Hello"]']);
  });

  test('what is too large for the node service is not saved', async () => {
    const { object } = await exchange(twake, { content: envelope('я'.repeat(100_000)) });
    expect(object.id).toBeNull();
    expect(shown()).toEqual([]);
  });

  test('an edit replaces everything, and says it is none', async () => {
    const hidden_data = { custom_title: 'CI', custom_icon: 'i' };
    const id = await create({ hidden_data, front_id: 'f' });
    await post(twake, { id, content: envelope('second'), pinned: true });
    expect(shown()).toEqual(['1 edited pinned: second']);
    const { object } = await exchange(twake, { id });
    expect(object).toMatchObject({
      id,
      front_id: id,
      edited: false,
      pinned: false,
      title: null,
      text: '',
    });
    expect(object.content).toEqual({ fallback_string: null, original_str: null, prepared: null });
  });

  test('hidden_data shows in the answer', async () => {
    const hidden_data = { custom_title: 'CI', custom_icon: 'i', allow_delete: 'everyone' };
    const { object } = await exchange(twake, {
      content: envelope('x'),
      hidden_data,
      front_id: 'f',
    });
    expect(object).toMatchObject({
      hidden_data: { ...hidden_data, _front_id: 'f' },
      context: { ...hidden_data, _front_id: 'f' },
      front_id: 'f',
      title: 'CI',
      picture: 'i',
    });
  });

  test('a reply joins its thread, wherever that is', async () => {
    const parent_message_id = await create({ channel_id: other });
    const { object } = await exchange(twake, { content: envelope('reply'), parent_message_id });
    expect(object).toMatchObject({ channel_id: channel, parent_message_id });
    expect(shown()).toEqual(['2: first', '2 reply: reply']);
  });

  test('a thread that does not exist saves nothing', async () => {
    const reply = await create({ parent_message_id: await create() });
    for (const wrong of [
      { parent_message_id: UNKNOWN },
      { parent_message_id: 'nope' },
      { parent_message_id: reply },
      { parent_message_id: UNKNOWN, _once_ephemeral_message: true },
      { id: reply },
      { id: UNKNOWN },
      { id: 'nope' },
    ]) {
      const { object } = await exchange(twake, { ...wrong, content: envelope('x') });
      expect([wrong, object.id]).toEqual([wrong, null]);
    }
    expect(shown()).toEqual(['1: first', '1 reply: first']);
  });

  test('an edit in another channel edits; with another parent it moves', async () => {
    const id = await create();
    const parent_message_id = await create();
    await post(twake, { id, channel_id: other, content: envelope('second') });
    await post(twake, { id, parent_message_id, content: envelope('copy') });
    expect(shown()).toEqual(['edited: second', '1: first', '1 reply: copy']);
  });

  test('an edit brings a removed message back', async () => {
    const id = await create();
    await post(twake, { id }, { operation: 'remove' });
    expect(shown()).toEqual(['1 removed: first']);
    await post(twake, { id, content: envelope('ghost') });
    expect(shown()).toEqual(['1: ghost']);
  });

  test('a removal needs a channel, and of a reply the parent', async () => {
    const parent_message_id = await create();
    const id = await create({ parent_message_id });
    const remove = { operation: 'remove' } as const;
    expect(await exchange(twake, { id, channel_id: null }, remove)).toEqual({
      text: 'ERROR with persist',
    });
    const { result } = await exchange(twake, { id }, remove);
    expect(result).toMatchObject({ id, company_id: twake.account.group_id, worskpace_id: null });
    expect(shown()).toEqual(['1: first', '1 reply: first']);
    await post(twake, { id, parent_message_id }, remove);
    await post(twake, { id: parent_message_id }, remove);
    expect(shown()).toEqual(['1 removed: first', '1 reply removed: first']);
  });

  test('an ephemeral message goes to the first recipient, and its id can be written to', async () => {
    const ephemeral = { _once_ephemeral_message: true, ephemeral_message_recipients: ['a', 'b'] };
    const { object } = await exchange(twake, { content: envelope('x'), ...ephemeral });
    expect(object).toMatchObject({ ephemeral_id: object.id, ephemeral_message_recipients: ['a'] });
    const over = await exchange(twake, { id: object.id, content: envelope('stored') });
    expect(over.object.id).toBe(object.id);
    expect(shown()).toEqual(['1 only 1: x', '1: stored']);
  });

  test('a moved reply is a message of the channel', async () => {
    const parent = await create();
    const id = await create({ parent_message_id: parent });
    const move = { parent_message_id: '', _once_replace_message_parent_message: parent };
    await post(twake, { id, content: envelope('moved'), ...move });
    expect(shown()).toEqual(['1: first', '1 edited: moved']);
  });
});
