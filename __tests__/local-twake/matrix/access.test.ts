/** Who may do what: what no recording has, because it takes a run of requests, or two accounts that have something in common. */

import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { alice, rooms, tokens } from '../../../local-twake/matrix/accounts.ts';
import { createRateLimiter, defaultRateLimit } from '../../../local-twake/matrix/rate-limit.ts';
import { powerOf, setUpRoom, stateOf } from '../../../local-twake/matrix/room.ts';
import { createTimeline } from '../../../local-twake/matrix/timeline.ts';
import { type MatrixTwake, startTwake } from '../../../local-twake/server.ts';
import { send } from '../post.ts';
import { call, put, redact, say } from './client.ts';

let twake: MatrixTwake;
beforeEach(async () => {
  twake = await startTwake({ behave: 'matrix' });
});
afterEach(() => twake.close());

const hello = { msgtype: 'm.text', body: 'Hello' };

async function read(path: string, options: Parameters<typeof call>[2] = {}) {
  return JSON.parse((await call(twake, ['GET', path], options)).body.toString());
}

test('the names of devices are their owners’ own', async () => {
  expect(tokens.alice.device_id).toBe(tokens.login.device_id);
  const id = await say(twake, hello, { txnId: 'a' });
  expect(await say(twake, hello, { txnId: 'a', by: 'alice' })).not.toBe(id);
  expect((await put(twake, hello, { txnId: 'a', type: 'com.example.x' })).status).toBe(200);
  expect(twake.messages()).toHaveLength(2);
  const { unsigned } = await read(`event/${encodeURIComponent(id)}`, { by: 'alice' });
  expect(unsigned).not.toHaveProperty('transaction_id');
});

test('a suspended account may remove what is its own', async () => {
  const { chunk } = await read('messages?dir=f&limit=100', { by: 'alice' });
  const joined = chunk.find(
    (event: { sender: string }) => event.sender === '@suspended:localhost',
  ).event_id;
  expect(await redact(twake, joined, { by: 'suspended' })).toMatch(/^\$/);
  const others = await say(twake, hello);
  expect(await redact(twake, others, { by: 'suspended' })).toBeUndefined();
});

test('the same may be said once by each type of event', async () => {
  const event_id = await say(twake, hello);
  const relation = { 'm.relates_to': { rel_type: 'm.annotation', event_id, key: '✅' } };
  const react = async (type: string) =>
    (await put(twake, { ...hello, ...relation }, { type })).status;
  expect([await react('m.reaction'), await react('m.room.message')]).toEqual([200, 200]);
  expect([await react('m.reaction'), await react('m.room.message')]).toEqual([400, 400]);
});

test('who was kicked out reads nothing of what came later', async () => {
  await say(twake, hello, { by: 'alice', room: 'kicked' });
  const { chunk } = await read('messages?dir=b&limit=1', { room: 'kicked' });
  expect(chunk[0].content).toEqual({ membership: 'leave' });
});

test('two headers with tokens are one too many', async () => {
  const authorization = `Bearer ${tokens.login.access_token}`;
  const status = await new Promise((resolve, reject) => {
    request(
      `${twake.url}/_matrix/client/v3/account/whoami`,
      {
        headers: [
          'Host',
          'localhost',
          'Authorization',
          authorization,
          'Authorization',
          authorization,
        ],
      },
      (response) => resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(401);
});

describe('an application service', () => {
  const speak = (txnId: string, user_id: string) =>
    send(twake.url, {
      method: 'PUT',
      path: `/_matrix/client/v3/rooms/${encodeURIComponent(rooms.bridged.room_id)}/send/m.room.message/${encodeURIComponent(txnId)}?user_id=${encodeURIComponent(user_id)}`,
      headers: { Authorization: `Bearer ${tokens.app_service.access_token}` },
      body: JSON.stringify(hello),
    });
  const statuses = async (user_id: string) => {
    const all: number[] = [];
    for (let sent = 0; sent < 11; sent++)
      all.push((await speak(`${user_id}${sent}`, user_id)).status);
    return all;
  };

  test('speaks for its users only', async () => {
    const { status, body } = await speak('a', alice);
    expect([status, JSON.parse(body.toString())]).toEqual([
      403,
      {
        errcode: 'M_FORBIDDEN',
        error: `Application service cannot masquerade as this user (${alice}).`,
      },
    ]);
  });

  test('may be as fast as it likes, and its users may not', async () => {
    expect(await statuses('@_gh:localhost')).toEqual(Array(11).fill(200));
    expect((await statuses('@_gh_deploys:localhost')).at(-1)).toBe(429);
  });
});

describe('the rate limit', () => {
  const start = () => {
    let time = 0;
    const limiter = createRateLimiter(defaultRateLimit, () => new Date(time));
    const wait = (seconds: number) => {
      time += seconds * 1000;
    };
    /** How many are let through, of more than enough. */
    const sendAll = () => {
      let sent = 0;
      try {
        for (; sent < 1000; sent++) {
          limiter.check(alice);
          limiter.count(alice);
        }
      } catch {}
      return sent;
    };
    return { limiter, wait, sendAll };
  };

  test.each([
    [0, 0],
    [4.999, 0],
    [5, 1],
    [12, 2],
    [50, 10],
    [1000, 10],
  ])('after ten at once and %d seconds lets %d through', (seconds, count) => {
    const { wait, sendAll } = start();
    expect(sendAll()).toBe(10);
    wait(seconds);
    expect(sendAll()).toBe(count);
  });

  test('says when the next one may come', () => {
    const { limiter, wait, sendAll } = start();
    sendAll();
    wait(2);
    expect(() => limiter.check(alice)).toThrow(
      expect.objectContaining({ status: 429, fields: { retry_after_ms: 3000 } }),
    );
  });

  test('is for each account, and forgotten at a restart', async () => {
    for (let sent = 0; sent < 10; sent++) await say(twake, hello);
    expect((await put(twake, hello)).status).toBe(429);
    expect((await put(twake, hello, { by: 'alice' })).status).toBe(200);
    await twake.goDown();
    await twake.comeBack();
    expect((await put(twake, hello)).status).toBe(200);
  });
});

test('who made a room has all power in it, but in old ones, where it is written down', () => {
  const timeline = createTimeline(() => new Date(0));
  for (const room of [rooms.deploys, rooms.old]) setUpRoom(timeline, room);
  const power = (room_id: string) => powerOf(stateOf(timeline, room_id), alice);
  expect([power(rooms.deploys.room_id), power(rooms.old.room_id)]).toEqual([
    Number.POSITIVE_INFINITY,
    100,
  ]);
});
