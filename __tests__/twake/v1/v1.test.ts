/** The v1 API as everybody else sees it: which request is made for what, how large it may be, what an attempt comes to. */

import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../../src/errors.ts';
import type { Message } from '../../../src/message/message.ts';
import { text } from '../../../src/message/text.ts';
import type { HttpRequest, HttpResult } from '../../../src/net/http.ts';
import type { Sending, Target } from '../../../src/twake/api.ts';
import { sendingsFor } from '../../../src/twake/deliver.ts';
import { toMessageObject } from '../../../src/twake/v1/message-object.ts';
import { removeRequest, saveRequest } from '../../../src/twake/v1/request.ts';
import { v1 } from '../../../src/twake/v1/v1.ts';

const connection = {
  api_url: new URL('https://me:pw@twake.example.com/base?x=1'),
  public_id: 'app',
  private_api_key: 'key',
  group_id: 'company',
  access_token: '',
};
const twake = v1.connect(connection);
const message = {
  content: { type: 'root', children: [{ type: 'paragraph', children: [text('Hi')] }] },
} as const satisfies Message;
const plain = (value: string): Message => ({
  content: { type: 'plain', value, isFilled: false },
});
const posted: Target = { channel_id: 'c' };
const edited: Target = { channel_id: 'c', message_id: 'm' };

const saving = async (what: Message, target: Target): Promise<Sending> =>
  (await twake.prepare(what)).sendTo(target, 'id');

describe('a request to', () => {
  test.each<[string, Target, string]>([
    ['post', posted, '/base/api/v1/messages/save'],
    ['edit', edited, '/base/api/v1/messages/save'],
  ])('%s', async (_, target, pathname) => {
    const { request } = await saving(message, target);
    expect(request.url.pathname).toBe(pathname);
    expect(request).toEqual(saveRequest(connection, target, await toMessageObject(message)));
    expect(JSON.parse(request.body).message).toMatchObject({
      channel_id: 'c',
      content: { formatted: ['Hi'], original_str: 'Hi' },
    });
  });

  test('remove', () => {
    const { request } = twake.remove(edited, 'id');
    expect(request.url.pathname).toBe('/base/api/v1/messages/remove');
    expect(request).toEqual(removeRequest(connection, edited));
    expect(JSON.parse(request.body).message).toEqual({ channel_id: 'c', id: 'm' });
  });

  test('every channel has the same message', async () => {
    const prepared = await twake.prepare(message);
    const contentFor = (channel_id: string) =>
      JSON.parse(prepared.sendTo({ channel_id }, channel_id).request.body).message.content;
    expect(contentFor('a')).toEqual(contentFor('b'));
  });

  test('nobody is looked for: no server can be asked what became of a message', async () => {
    expect(await saving(message, posted)).not.toHaveProperty('look');
    expect(twake.remove(edited, 'id')).not.toHaveProperty('look');
  });

  test('a message that endangers its readers there is none', async () => {
    const value = [{ type: 'url', url: 'javascript:alert(1)', content: 'x' }];
    const written: Message = { content: { type: 'twacode', value, fill: () => undefined } };
    await expect(twake.prepare(written)).rejects.toMatchObject({ code: 'invalid_twacode' });
  });
});

describe('the size of a request', () => {
  const sized = async (value: string, target: Target) => saving(plain(value), target);
  /** As undici sends it. */
  const bytesOf = ({ request }: Sending) => new TextEncoder().encode(request.body).length;

  test('may be a mebibyte, and not one more', async () => {
    const rest = bytesOf(await sized('', edited));
    const most = 'x'.repeat(1_048_576 - rest - 16) + 'é'.repeat(8);
    const largest = await sized(most, edited);
    expect(bytesOf(largest)).toBe(1_048_576);
    expect(largest.error).toBeUndefined();
    expect((await sized(`${most}x`, edited)).error).toMatchObject({
      code: 'too_large',
      message: 'The request has 1048577 bytes, and servers take 1048576: nothing was sent.',
    });
  });

  test.each(['"', '\\', '\u2028', 'é', '🚀', '\uD800', '\u0001', '\n'])(
    'counts the bytes that are sent, of %j too',
    async (character) => {
      const padded = (padding: number) =>
        sized(character.repeat(10_000) + 'x'.repeat(padding), edited);
      const rest = bytesOf(await padded(0));
      expect((await padded(1_048_576 - rest)).error).toBeUndefined();
      expect((await padded(1_048_577 - rest)).error).toMatchObject({ code: 'too_large' });
    },
  );

  test('is checked of a removal too', () => {
    const message_id = 'm'.repeat(2 ** 20);
    expect(twake.remove({ channel_id: 'c', message_id }, 'id').error).toMatchObject({
      code: 'too_large',
    });
    expect(twake.remove(edited, 'id').error).toBeUndefined();
  });

  test('is checked for each target of a dry run', async () => {
    const policy = { delivery: 'at_most_once', retries: 0, timeout_ms: 1000 } as const;
    const targets = [{ channel_id: 'c' }, { channel_id: 'c'.repeat(100) }];
    const errorsOf = async (size: number) => {
      const prepared = await twake.prepare(plain('x'.repeat(size)));
      const sendings = sendingsFor({ twake, targets, policy, message: prepared });
      return sendings.map(({ error }) => error?.message);
    };
    expect(await errorsOf(1000)).toEqual([undefined, undefined]);
    const rest = bytesOf(await sized('', posted));
    expect(await errorsOf(2 ** 20 - rest)).toEqual([
      undefined,
      'The request has 1048675 bytes, and servers take 1048576: nothing was sent.',
    ]);
  });
});

describe('an attempt', () => {
  /** Makes one attempt, which gets this result. */
  async function attempt(sending: Sending, result: HttpResult, holdsSecret = () => false) {
    const requests: HttpRequest[] = [];
    const ask = async (request: HttpRequest) => {
      requests.push(request);
      return result;
    };
    const judgement = await sending.attempt(ask, { mayDouble: false, holdsSecret });
    expect(requests).toEqual([sending.request]);
    return judgement;
  }
  const response = (body: object): HttpResult => ({
    ...{ kind: 'response', status: 200, headers: {} },
    body: JSON.stringify(body),
  });
  const saved = response({ object: { id: 'm', channel_id: 'c' } });

  test.each([
    ['a post', posted, 'message m'],
    ['an edit', edited, 'the edit of message m'],
  ])('at %s is one request, and its response is judged', async (_, target, what) => {
    expect(await attempt(await saving(message, target), saved)).toMatchObject({
      fate: 'accepted',
      accepted: { message_id: 'm', channel_id: 'c' },
      confirmation: `Accepted by Twake: ${what} in channel c`,
    });
  });

  test('at a removal is one request, and its response is judged', async () => {
    expect(await attempt(twake.remove(edited, 'id'), response({ result: true }))).toEqual({
      fate: 'removed',
      response: { result: true },
      confirmation: 'Removal of message m requested in channel c, which Twake does not confirm',
    });
    expect(await attempt(twake.remove(edited, 'id'), saved)).toMatchObject({ fate: 'unknown' });
  });

  test('whose response holds a secret in place of an id is not accepted', async () => {
    const judgement = await attempt(await saving(message, posted), saved, () => true);
    expect(judgement).toMatchObject({ fate: 'unknown', error: { code: 'no_message_id' } });
  });

  test.each([
    ['no', 'not_arrived'],
    ['unknown', 'unknown'],
  ] as const)('without a response, where %s byte arrived: %s', async (arrived, fate) => {
    const error = new ActionError('timeout', 'No answer.');
    const none = { kind: 'no_response', arrived, error } as const;
    for (const sending of [await saving(message, posted), twake.remove(edited, 'id')])
      expect(await attempt(sending, none)).toEqual({ fate, error });
  });
});

describe('the connection', () => {
  test('is told by server and company, and signed with the key', () => {
    const { address, key, editsNotify } = twake;
    expect({ address, key, editsNotify }).toEqual({
      address: { api_url: 'https://twake.example.com/base', group_id: 'company' },
      key: 'key',
      editsNotify: false,
    });
  });

  test('takes as much of an edit as of a post', () => {
    const limits = [true, false].map((isEdit) => twake.sizeOf({ isEdit }).limit);
    expect(limits).toEqual([1_044_480, 1_044_480]);
  });
});

describe('an id', () => {
  const uuid = '4E000000-DDDD-11EA-8000-000000000001';

  test.each([
    ['channel', uuid, uuid.toLowerCase()],
    ['user', uuid, uuid.toLowerCase()],
    ['message', uuid, uuid.toLowerCase()],
    ['message', 'M-1_b', 'M-1_b'],
    ['message', 'a b', undefined],
    ['channel', 'm1', undefined],
    ['user', 'm1', undefined],
  ] as const)('of a %s: %s', (owner, written, id) => {
    expect(v1.readId(written, owner)).toBe(id);
  });

  test('of a message is told as such', () => {
    expect(v1.describeNoId('a b', 'message')).toBe(
      'must be the id of a message (letters, digits, - and _), but is "a b".',
    );
    expect(v1.describeNoId('general', 'channel')).toMatch(/^is "general", which is the name of a/);
  });
});
