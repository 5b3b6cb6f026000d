/** Starting and ending: ports, paths, certificates, connections, and news of what happens. */

import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import {
  startTwake,
  type Twake,
  type TwakeChange,
  type TwakeOptions,
} from '../../local-twake/server.ts';
import { exchange, headersFor, post, send } from './post.ts';

let twake: Twake | undefined;
afterEach(() => twake?.close());

async function start(options: TwakeOptions = {}): Promise<Twake> {
  twake = await startTwake(options);
  return twake;
}

test('keeps a record of every request, and answers those of an account', async () => {
  const now = () => new Date('2021-01-02T03:04:05.678Z');
  const server = await start({ now });
  const { object } = await exchange(server, { content: 'Hello' });
  expect(object).toMatchObject({ creation_date: 1609556645, id: expect.stringMatching(/-11eb-/) });
  expect(server.requests).toEqual([
    {
      method: 'POST',
      path: '/api/v1/messages/save',
      headers: expect.objectContaining({ 'content-type': 'application/json' }),
      rawHeaders: expect.arrayContaining(['Content-Type', 'application/json']),
      raw: expect.any(Uint8Array),
      body: {
        group_id: server.account.group_id,
        message: { channel_id: server.account.channel_ids[0], content: 'Hello' },
      },
      arrived_at: now(),
    },
  ]);
});

test('two servers with the same clock make up the same ids, and one never the same twice', async () => {
  const now = () => new Date('2021-01-02T03:04:05.678Z');
  const idsOf = async () => {
    await using server = await startTwake({ now });
    await post(server, { content: 'a' });
    await post(server, { content: 'b' });
    return server.messages().map(({ id }) => id);
  };
  const ids = await idsOf();
  expect(new Set(ids).size).toBe(2);
  expect(await idsOf()).toEqual(ids);
});

test('a path in front of /api belongs to the URL, and nothing answers beside it', async () => {
  const server = await start({ prefix: '/chat' });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/chat$/);
  expect((await post(server, { content: 'x' })).status).toBe(200);
  expect((await send(server.url, { headers: headersFor(server), body: '{}' })).status).toBe(404);
});

test.each([
  ['any', 'authorization', 200],
  ['exact', 'Authorization', 200],
  ['exact', 'authorization', 'unknown_application_or_bad_private_key'],
  ['exact', 'AUTHORIZATION', 'unknown_application_or_bad_private_key'],
] as const)(
  'of the spellings of Authorization, %s is found: %s',
  async (authorization, name, met) => {
    const server = await start({ authorization });
    const { Authorization = '', ...rest } = headersFor(server);
    const { group_id, channel_ids } = server.account;
    const body = JSON.stringify({
      group_id,
      message: { channel_id: channel_ids[0], content: 'x' },
    });
    const response = await send(server.url, { headers: { ...rest, [name]: Authorization }, body });
    expect(JSON.parse(response.body.toString()).error ?? response.status).toBe(met);
    expect(server.requests[0]?.rawHeaders).toContain(name);
  },
);

describe('with a certificate', () => {
  const start = async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
    twake = await startTwake({ tls: { key, cert } });
    return twake;
  };

  test('speaks https', async () => {
    const server = await start();
    expect(server.url).toMatch(/^https:/);
    expect((await exchange(server, { content: 'x' })).object.content).toBe('x');
  });

  test.each(['connection', 'headers', 'body', 'stored'] as const)('resets at %s', async (at) => {
    const server = await start();
    server.injectFault({ kind: 'reset', at });
    await expect(post(server, { content: 'x' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(server.messages()).toHaveLength(at === 'stored' ? 1 : 0);
  });

  test.each(['trickle_headers', 'trickle_body'] as const)('does %s', async (kind) => {
    const server = await start();
    server.injectFault({ kind, ms: 0 });
    const { body } = await post(server, { content: 'x' });
    expect(JSON.parse(body.toString()).object.content).toBe('x');
  });
});

test('tells who listens of every request and message, until they stop', async () => {
  const server = await start();
  const news: string[] = [];
  const tell = (change: TwakeChange) =>
    news.push(
      change.kind === 'requested'
        ? change.request.path
        : `${change.kind} ${change.message.text ?? ''}`,
    );
  const stop = server.onChange(tell);
  const { object } = await exchange(server, { content: 'one' });
  await post(server, { id: object.id, content: 'two' });
  await post(server, { id: object.id }, { operation: 'remove' });
  stop();
  await post(server, { content: 'three' });
  const save = '/api/v1/messages/save';
  expect(news).toEqual([
    save,
    'posted one',
    save,
    'edited two',
    '/api/v1/messages/remove',
    'removed two',
  ]);
});

test('refuses connections while it is down, and comes back on the same port with its messages', async () => {
  const server = await start();
  await post(server, { content: 'before' });
  await server.goDown();
  await expect(post(server, { content: 'x' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await server.comeBack();
  await post(server, { content: 'after' });
  expect(server.messages().map(({ text }) => text)).toEqual(['before', 'after']);
});

test('a port that is taken is an error', async () => {
  const server = await start();
  const port = Number(new URL(server.url).port);
  await expect(startTwake({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('ends at once, whoever is connected, and twice is as good', async () => {
  const server = await start();
  server.injectFault({ kind: 'hang' });
  const hanging = expect(post(server, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
  const idle = connect(Number(new URL(server.url).port), '127.0.0.1');
  const closed = new Promise((resolve) => idle.once('close', resolve));
  while (server.connections.open < 2) await setImmediate();
  await server.close();
  await Promise.all([hanging, closed, server.close()]);
  expect(server.connections).toMatchObject({ made: 2, open: 0 });
});

test('a client that goes away in the middle of its body does no harm', async () => {
  const server = await start();
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const half = 'POST /api/v1/messages/save HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{';
  await new Promise((resolve) => socket.write(half, resolve));
  socket.destroy();
  expect((await post(server, { content: 'x' })).status).toBe(200);
  expect(server.requests).toHaveLength(1);
});
