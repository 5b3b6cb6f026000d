import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/net/http.ts';
import { createFetch } from '../../../src/workflow/lookups/octokit-fetch.ts';
import { createForwardProxy } from '../../../testing/sockets/forward-proxy.ts';
import { findClosedPort, listen } from '../../../testing/sockets/listen.ts';

const fetch = createFetch(createHttp({}));
const get = { method: 'GET', headers: {} } as const;
const addressOf = async (respond: RequestListener) =>
  `http://127.0.0.1:${await listen(createServer(respond))}/repos/octo-org/hello`;

async function readAll(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

describe('a fetch for Octokit', () => {
  test('sends method, headers and body, and has of the response what Octokit reads', async () => {
    let seen: unknown;
    const address = await addressOf(async (request, response) => {
      const { method, url, headers } = request;
      seen = { method, url, authorization: headers.authorization, body: await readAll(request) };
      response.writeHead(201, { 'x-ratelimit-remaining': '42' }).end('{"id": 1}');
    });
    const headers = { authorization: 'token ghs_x' };
    const response = await fetch(`${address}?a=b`, { method: 'PATCH', headers, body: '"é"' });
    expect(seen).toEqual({
      method: 'PATCH',
      url: '/repos/octo-org/hello?a=b',
      authorization: 'token ghs_x',
      body: '"é"',
    });
    expect(response).toMatchObject({ url: `${address}?a=b`, status: 201 });
    expect(response.headers.get('x-ratelimit-remaining')).toBe('42');
    expect(JSON.parse(await response.text())).toEqual({ id: 1 });
  });

  test('sends no body where none is given', async () => {
    const address = await addressOf(async (request, response) => {
      response.end(JSON.stringify(await readAll(request)));
    });
    expect(await (await fetch(address, get)).text()).toBe('""');
  });

  test.each([
    ['JSON', '{"title": "\\u001b[31mred"}', '{"title":"red"}'],
    ['a page', '<h1>502</h1>', '<h1>502</h1>'],
  ])('reads %s', async (_, body, text) => {
    const address = await addressOf((_request, response) => response.end(body));
    expect(await (await fetch(address, get)).text()).toBe(text);
  });

  test.each([
    [10_000_000, 'whole'],
    [10_000_001, 'answer_too_large'],
  ])('reads a response of %d bytes: %s', async (size, outcome) => {
    const address = await addressOf((_, response) => response.end('x'.repeat(size)));
    const reading = fetch(address, get).then(
      async (response) => ((await response.text()).length === size ? 'whole' : 'cut'),
      (error) => error.code,
    );
    expect(await reading).toBe(outcome);
  });

  test('takes the proxy of the environment', async () => {
    const server = createServer((_, response) => response.end('{}'));
    const proxy = createForwardProxy(await listen(server));
    const proxied = createFetch(
      createHttp({ http_proxy: `http://127.0.0.1:${await listen(proxy.server)}` }),
    );
    await proxied('http://api.github.test/rate_limit', get);
    expect(proxy.asked).toEqual([
      { line: 'GET http://api.github.test/rate_limit', authorization: undefined },
    ]);
  });
});

describe('no response', () => {
  test('because nobody listens', async () => {
    const port = await findClosedPort(createTcpServer);
    await expect(fetch(`http://127.0.0.1:${port}/`, get)).rejects.toMatchObject({
      code: 'unreachable',
      message: `No connection to 127.0.0.1:${port}: it was refused.`,
    });
  });

  test('because the connection was closed', async () => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.end())));
    await expect(fetch(`http://127.0.0.1:${port}/`, get)).rejects.toMatchObject({
      code: 'unreachable',
      message: `The connection to 127.0.0.1:${port} failed before the answer was complete: the other side closed it.`,
    });
  });

  test('because a signal ends it', async () => {
    const job = new AbortController();
    const port = await listen(createTcpServer((socket) => socket.once('data', () => job.abort())));
    const { signal } = job;
    await expect(fetch(`http://127.0.0.1:${port}/`, { ...get, signal })).rejects.toMatchObject({
      code: 'interrupted',
      message: `Interrupted after the request went to 127.0.0.1:${port}, before its answer was complete.`,
    });
  });
});
