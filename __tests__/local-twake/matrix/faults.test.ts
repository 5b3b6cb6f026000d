/** What a client of a homeserver meets for each fault, what the room holds afterwards, and what a repeat makes of it. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Fault, faultHelp, parseFault } from '../../../local-twake/faults.ts';
import { rooms, tokens } from '../../../local-twake/matrix/accounts.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { type RawResponse, send } from '../post.ts';
import { call, eventIdOf, put, say } from './client.ts';

let twake: MatrixTwake;
beforeEach(async () => {
  twake = await startTwake({ behave: 'matrix' });
});
afterEach(() => twake.close());

const hello = { msgtype: 'm.text', body: 'Hello' };

/** How long a sender listens for a response that must not come, once its request has arrived. */
const PATIENCE_MS = 100;

/** One message, and what its sender learns of it: the response, the error, or silence where that is awaited. */
async function meet(fault: Fault, awaited?: string | RegExp): Promise<string> {
  twake.injectFault(fault, { times: 1 });
  const leaving = new AbortController();
  const stop = twake.onChange(({ kind }) => {
    if (awaited === 'silence' && kind === 'requested')
      setTimeout(() => leaving.abort(), PATIENCE_MS);
  });
  try {
    const { status, body } = await put(twake, hello, { txnId: 'a', signal: leaving.signal });
    return `${status} ${body}`;
  } catch (error) {
    const { name, code = name } = error as NodeJS.ErrnoException;
    return code === 'ABORT_ERR' ? 'silence' : code;
  } finally {
    stop();
  }
}

/** For each fault: what is met, and how many messages are there then. */
const faults: readonly (readonly [fault: Fault, met: string | RegExp, stored: number])[] = [
  [{ kind: 'hang' }, 'silence', 0],
  [{ kind: 'hang', at: 'stored' }, 'silence', 1],
  [{ kind: 'reset', at: 'connection' }, 'ECONNRESET', 0],
  [{ kind: 'reset', at: 'headers' }, 'ECONNRESET', 0],
  [{ kind: 'reset' }, 'ECONNRESET', 0],
  [{ kind: 'reset', at: 'stored' }, 'ECONNRESET', 1],
  [{ kind: 'close', at: 'stored' }, 'ECONNRESET', 1],
  [{ kind: 'slow', ms: 10_000 }, 'silence', 1],
  [{ kind: 'slow', ms: 20 }, /^200 \{"event_id":"\$/, 1],
  [{ kind: 'trickle_headers', ms: 50 }, 'silence', 1],
  [{ kind: 'trickle_body', ms: 50 }, 'silence', 1],
  [{ kind: 'truncate' }, 'ECONNRESET', 1],
  [{ kind: 'status', status: 504 }, /^504 <html>/, 0],
  [{ kind: 'status', status: 504, stored: true }, /^504 <html>/, 1],
  [{ kind: 'unavailable', by: 'nginx' }, /^503 <html>/, 0],
  [{ kind: 'unavailable', by: 'haproxy', stored: true }, /^503 <html>/, 1],
  [{ kind: 'redirect', location: 'https://elsewhere.example/' }, '302 ', 0],
  [{ kind: 'shape', body: { event_id: 5 } }, '200 {"event_id":5}', 0],
  [{ kind: 'html' }, /^200 <!DOCTYPE html>/, 0],
  [{ kind: 'empty' }, '200 ', 0],
  [{ kind: 'empty', stored: true }, '200 ', 1],
  [{ kind: 'invalid_json', stored: true }, /^200 \{"/, 1],
  [
    { kind: 'rate_limited', ms: 1500 },
    '429 {"errcode":"M_LIMIT_EXCEEDED","error":"Too Many Requests","retry_after_ms":1500}',
    0,
  ],
  [{ kind: 'internal_error' }, '500 {"errcode":"M_UNKNOWN","error":"Internal server error"}', 0],
  [{ kind: 'internal_error', stored: true }, /^500 /, 1],
  [{ kind: 'restart' }, 'ECONNRESET', 1],
];

test.each(faults)('%j', async (fault, met, stored) => {
  const own = await meet(fault, met);
  expect(own).toEqual(typeof met === 'string' ? met : expect.stringMatching(met));
  expect(twake.messages()).toHaveLength(stored);
});

test.each(faults)('%j, and the same transaction again: one message', async (fault, met) => {
  await meet(fault, met);
  const id = eventIdOf(await put(twake, hello, { txnId: 'a' }));
  expect(twake.messages().map((message) => message.id)).toEqual([id]);
});

test('a 429 says in whole seconds, too, how long to wait', async () => {
  twake.injectFault({ kind: 'rate_limited', ms: 1500 });
  expect((await put(twake, hello)).headers['retry-after']).toBe('2');
});

test('a message that comes late is not there when somebody looks, and there later', async () => {
  const look = async () => {
    const { body } = await call(twake, ['GET', 'messages?dir=b&limit=1']);
    return JSON.parse(body.toString()).chunk[0].type;
  };
  const stored = new Promise((resolve) => {
    twake.onChange(({ kind }) => kind === 'posted' && resolve(kind));
  });
  expect(await meet({ kind: 'status', status: 504, stored_after: 50 })).toMatch(/^504/);
  expect(await look()).toBe('m.room.member');
  await stored;
  expect(await look()).toBe('m.room.message');
});

test('a message that comes late and is repeated is one', async () => {
  expect(await meet({ kind: 'reset', stored_after: 0 })).toBe('ECONNRESET');
  await put(twake, hello, { txnId: 'a' });
  // By the time this is through, what was late has done its work.
  twake.injectFault({ kind: 'slow', ms: 10 }, { times: 1 });
  await put(twake, { a: 1 }, { type: 'com.example.x' });
  expect(twake.messages()).toHaveLength(1);
});

describe('a restart', () => {
  const restarts: readonly (readonly [how: string, restart: () => Promise<unknown>])[] = [
    [
      'in the middle of another request',
      async () => {
        twake.injectFault({ kind: 'restart' }, { times: 1 });
        await call(twake, ['GET', 'messages']).catch(() => undefined);
      },
    ],
    [
      'while nobody asks',
      async () => {
        await twake.goDown();
        await twake.comeBack();
      },
    ],
  ];
  const tokensKept = [
    ['login', 1],
    ['second_login', 1],
    ['admin_made', 2],
  ] as const;

  describe.each(restarts)('%s', (_, restart) => {
    test.each(tokensKept)('leaves the transaction of %s to make %i', async (by, count) => {
      const first = eventIdOf(await put(twake, hello, { txnId: 'a', by }));
      expect(eventIdOf(await put(twake, hello, { txnId: 'a', by }))).toBe(first);
      await restart();
      const again = eventIdOf(await put(twake, hello, { txnId: 'a', by }));
      expect(again === first).toBe(count === 1);
      expect(twake.messages()).toHaveLength(count);
    });
  });
});

test('twenty at once with one transaction are one', async () => {
  const sent = Array.from({ length: 20 }, () => put(twake, hello, { txnId: 'a' }));
  const ids = (await Promise.all(sent)).map(eventIdOf);
  expect(new Set(ids).size).toBe(1);
  expect(twake.messages()).toHaveLength(1);
});

test('ten at once are enough, for each account', async () => {
  for (let sent = 0; sent < 10; sent++) await say(twake, 'x');
  expect((await put(twake, hello)).status).toBe(429);
  expect((await put(twake, hello, { by: 'alice' })).status).toBe(200);
});

test('a known transaction is never too fast', async () => {
  for (let sent = 0; sent < 10; sent++) await say(twake, 'x', { txnId: `n${sent}` });
  expect((await put(twake, hello, { txnId: 'n3' })).status).toBe(200);
  await twake.goDown();
  await twake.comeBack();
  for (let sent = 0; sent < 10; sent++) await say(twake, 'x', { txnId: `n${sent}` });
  expect(twake.messages()).toHaveLength(10);
});

test.each(['persist', 'null_id', 'warnings', 'fatal', 'dead', 'no_v1'] as const)(
  '%s is no fault of a homeserver, and nobody believes to have tested it',
  (kind) => {
    expect(() => twake.injectFault({ kind })).toThrow(`"${kind}" is a fault of servers of v1`);
  },
);

test('what is a fault of a homeserver is none of the messages API', async () => {
  await using v1 = await startTwake();
  expect(() => v1.injectFault({ kind: 'restart' })).toThrow('of servers of matrix');
});

test('the command line spells the faults of a homeserver, and help says which they are', () => {
  expect(parseFault('rate_limited=1500')).toEqual({ kind: 'rate_limited', ms: 1500 });
  expect(parseFault('rate_limited+stored=1500')).toBeUndefined();
  expect(parseFault('internal_error+stored')).toEqual({ kind: 'internal_error', stored: true });
  expect(parseFault('restart')).toEqual({ kind: 'restart' });
  const only = faultHelp.filter((line) => line.endsWith('(matrix only)'));
  expect(only.map((line) => /^\w+/.exec(line)?.[0])).toEqual([
    'rate_limited',
    'internal_error',
    'restart',
  ]);
});

describe('behind a path', () => {
  const get = (path: string): Promise<RawResponse> =>
    send(twake.url, {
      method: 'GET',
      path,
      headers: { Authorization: `Bearer ${tokens.login.access_token}` },
    });

  test('the name of the server says where its API is, and has none itself', async () => {
    await twake.close();
    twake = await startTwake({ behave: 'matrix', prefix: '/chat' });
    expect(JSON.parse((await get('/.well-known/matrix/client')).body.toString())).toEqual({
      'm.homeserver': { base_url: `${twake.url}/` },
    });
    expect((await get('/_matrix/client/versions')).status).toBe(404);
    expect((await get('/chat/_matrix/client/versions')).status).toBe(200);
    expect(eventIdOf(await put(twake, hello))).toBe(twake.messages()[0]?.id);
  });
});

test('the account is a login, and its rooms are open to it', async () => {
  const { account } = twake;
  expect(account.channel_ids).toEqual([rooms.deploys.room_id, rooms.general.room_id]);
  for (const room of ['deploys', 'general', 'old'] as const) await say(twake, 'x', { room });
  expect(twake.messages()).toHaveLength(3);
});
