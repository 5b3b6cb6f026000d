/** What the channel shows after calls of a client: the cases of api.md that no transcript holds. */

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
      message.channel_id.slice(length - 1) || 'nowhere',
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

  test('a removal is a success, whatever becomes of it', async () => {
    const parent = await create();
    const reply = await create({ parent_message_id: parent });
    for (const id of [parent, reply, UNKNOWN]) {
      const { result } = await exchange(twake, { id }, { operation: 'remove' });
      expect(result).toEqual({ channel_id: channel, id });
    }
    expect(shown()).toEqual(['1: first', '1 reply: first']);
  });

  test('a channel in capitals is the same channel, and answered as it was sent', async () => {
    const channel_id = channel.toUpperCase();
    const { object } = await exchange(twake, { channel_id, content: 'loud' });
    expect(object.channel_id).toBe(channel_id);
    expect(twake.messages(channel)).toHaveLength(1);
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
    const { body: response } = await send(twake.url, { headers: headersFor(twake), body });
    expect(response.toString()).toContain('<b>Fatal error</b>');
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

  test('an edit in another channel edits where the message is, and answers the other', async () => {
    const id = await create();
    const { object } = await exchange(twake, {
      id,
      channel_id: other,
      content: envelope('second'),
    });
    expect(object).toMatchObject({ id, channel_id: other });
    expect(shown()).toEqual(['1 edited: second']);
    expect(twake.messages(other)).toEqual([]);
  });

  test('an edit with another parent moves a message into that thread, and stores it twice', async () => {
    const id = await create();
    const parent_message_id = await create();
    const { object } = await exchange(twake, { id, parent_message_id, content: envelope('moved') });
    expect(object).toMatchObject({ id, parent_message_id });
    expect(shown()).toEqual(['nowhere: first', '1: first', '1 reply: moved']);
    await post(twake, { id, content: envelope('second') });
    expect(shown()).toEqual(['nowhere edited: second', '1: first', '1 reply: moved']);
  });

  test('an edit with another parent copies a message that has replies, or is in another channel', async () => {
    const answered = await create();
    await create({ parent_message_id: answered });
    const elsewhere = await create({ channel_id: other });
    const parent_message_id = await create();
    for (const id of [answered, elsewhere]) {
      await post(twake, { id, parent_message_id, content: envelope('copy') });
    }
    expect(shown()).toEqual([
      '1: first',
      '1 reply: first',
      '2: first',
      '1: first',
      '1 reply: copy',
      '1 reply: copy',
    ]);
  });

  test('a channel in capitals is answered as null, and is no channel anybody is in', async () => {
    const channel_id = channel.toUpperCase();
    const { object } = await exchange(twake, { channel_id, content: envelope('lost') });
    expect(object).toMatchObject({ id: expect.stringMatching(/-/), channel_id: null });
    await post(twake, { parent_message_id: object.id, content: envelope('lost, too') });
    expect(shown()).toEqual(['nowhere: lost', 'nowhere reply: lost, too']);
    expect(twake.messages(channel)).toEqual([]);
  });

  test('an edit or a reply that spells the channel in capitals arrives, and answers null', async () => {
    const id = await create();
    const channel_id = channel.toUpperCase();
    const edit = await exchange(twake, { id, channel_id, content: envelope('second') });
    const reply = { parent_message_id: id, channel_id, content: envelope('reply') };
    expect(edit.object.channel_id).toBeNull();
    expect((await exchange(twake, reply)).object.channel_id).toBeNull();
    expect(shown()).toEqual(['1 edited: second', '1 reply: reply']);
  });

  test('a reply to a removed message is stored, and appears nowhere', async () => {
    const parent_message_id = await create();
    await post(twake, { id: parent_message_id }, { operation: 'remove' });
    const { object } = await exchange(twake, { parent_message_id, content: envelope('reply') });
    expect(object).toMatchObject({ channel_id: channel, parent_message_id });
    expect(object.id).toMatch(/-/);
    expect(shown()).toEqual(['1 removed: first', 'nowhere reply: reply']);
  });

  test('an edit calls an application that edits for nobody "null"', async () => {
    const id = await create();
    const edit = { id, content: envelope('second') };
    const first = await exchange(twake, edit);
    expect(first.object).toMatchObject({ sender: 'null', user_id: 'null' });
    const [message] = twake.messages();
    expect(message?.sender).toBeNull();
    await post(twake, { id }, { operation: 'remove' });
    const again = await exchange(twake, edit);
    expect(again.object).toMatchObject({ sender: null, user_id: null });
  });

  test('a message keeps its sender through edits', async () => {
    const sender = twake.account.user_id;
    const id = await create({ sender });
    const { object } = await exchange(twake, { id, content: envelope('second') });
    expect(object).toMatchObject({ sender, user_id: sender });
  });

  test('only an edit pins, for the sender it names', async () => {
    const { user_id: sender } = twake.account;
    const content = envelope('x');
    const created = await exchange(twake, { content, pinned: true, sender });
    const unpinned = { pinned: false, pinned_info: { pinned_by: null, pinned_at: 0 } };
    expect(created.object).toMatchObject(unpinned);
    const { id } = created.object;
    const pin = (fields: object) => exchange(twake, { id, content, pinned: true, ...fields });
    expect((await pin({ sender })).object.pinned_info).toMatchObject({ pinned_by: sender });
    expect((await pin({})).object.pinned_info).toMatchObject({ pinned_by: null });
    expect((await pin({ pinned: null })).object).toMatchObject(unpinned);
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

  test('two ephemeral replies to one user share an id, which is the user', async () => {
    const parent_message_id = await create();
    const { user_id } = twake.account;
    const ephemeral = {
      parent_message_id,
      content: envelope('psst'),
      _once_ephemeral_message: true,
    };
    for (const fields of [
      { ephemeral_message_recipients: [user_id] },
      { ephemeral_message_recipients: [user_id, 'b'] },
    ]) {
      const { object } = await exchange(twake, { ...ephemeral, ...fields });
      expect(object).toMatchObject({ id: user_id, ephemeral_id: user_id, parent_message_id });
    }
    const forNobody = await exchange(twake, ephemeral);
    expect(forNobody.object).toMatchObject({ id: null, ephemeral_message_recipients: [null] });
    const named = await exchange(twake, { ...ephemeral, ephemeral_id: 'my-eph-1' });
    expect(named.object.id).toBe('my-eph-1');
  });

  test('a moved reply is a message of the channel', async () => {
    const parent = await create();
    const id = await create({ parent_message_id: parent });
    const move = { parent_message_id: '', _once_replace_message_parent_message: parent };
    await post(twake, { id, content: envelope('moved'), ...move });
    expect(shown()).toEqual(['1: first', '1 edited: moved']);
  });
});
