/**
 * What surely did not arrive, and what may have: each way in which a request can fail, on each way to a server. The rows are those
 * of undici 8.12.4, found by running it; the judge is the server, by what it has seen of the request.
 */

import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import {
  createServer as createTlsServer,
  getCACertificates,
  setDefaultCACertificates,
} from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttp, type HttpResult } from '../../src/net/http.ts';
import { type Certificate, issue, makeAuthority } from '../../testing/sockets/certificates.ts';
import { createForwardProxy } from '../../testing/sockets/forward-proxy.ts';
import { findClosedPort, listen } from '../../testing/sockets/listen.ts';

const known = getCACertificates('default');
let authority: Certificate;
beforeAll(async () => {
  authority = await makeAuthority('Known authority');
  setDefaultCACertificates([...known, authority.cert]);
});
afterAll(() => setDefaultCACertificates(known));

/** Does something on the connection that a request came on, or on the TCP connection below it. */
type Act = (socket: Socket, carrier: Socket) => void;

interface Listener {
  readonly server: Server;
  /** What it has read of requests. */
  seen: string;
}

function serve(act: Act, secure: Certificate | '' | undefined): Listener {
  const server = secure ? createTlsServer(secure) : createTcpServer();
  const listener: Listener = { server, seen: '' };
  let carrier: Socket;
  server.on('connection', (socket) => {
    carrier = socket;
  });
  server.on(secure ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      listener.seen += data.toString();
      act(socket, carrier);
    });
  });
  return listener;
}

function send(url: string, proxy = '', timeout_ms = 3000): Promise<HttpResult> {
  return createHttp({ http_proxy: proxy, https_proxy: proxy }).send(
    { url: new URL(url), headers: {}, body: 'hello' },
    { signal: new AbortController().signal, timeout_ms },
  );
}

const describeResult = (result: HttpResult): string =>
  result.kind === 'response' ? `${result.status}` : `${result.arrived} ${result.error.code}`;

/** How a request gets to a server on a port of this machine. */
interface Way {
  /** What the server's certificate is for; none: it speaks no TLS. */
  readonly certified?: string;
  readonly to: (port: number) => Promise<{ readonly url: string; readonly proxy?: string }>;
}

const ways: Readonly<Record<string, Way>> = {
  'on a connection of its own': { to: async (port) => ({ url: `http://127.0.0.1:${port}/` }) },
  'over TLS': {
    certified: 'localhost',
    to: async (port) => ({ url: `https://localhost:${port}/` }),
  },
  'through the tunnel of a proxy': {
    certified: 'api.twake.test',
    to: async (port) => ({
      url: 'https://api.twake.test/',
      proxy: `http://127.0.0.1:${await listen(createForwardProxy(port).server)}`,
    }),
  },
  'by a proxy that forwards it, and answers itself': {
    to: async (port) => ({ url: 'http://api.twake.test/', proxy: `http://127.0.0.1:${port}` }),
  },
};

const HEAD = 'HTTP/1.1 200 OK\r\n';
const answers: Readonly<Record<string, { readonly act: Act; readonly fate: string }>> = {
  complete: { act: (s) => s.end(`${HEAD}content-length: 2\r\n\r\nok`), fate: '200' },
  'a refusal': { act: (s) => s.end('HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n'), fate: '403' },
  'none, but the end of the connection': { act: (s) => s.end(), fate: 'unknown unreachable' },
  'none, but a reset': { act: (_, c) => c.resetAndDestroy(), fate: 'unknown unreachable' },
  'cut within its head': { act: (s) => s.end(`${HEAD}conte`), fate: 'unknown unreachable' },
  'cut short of its length': {
    act: (s) => s.end(`${HEAD}content-length: 9\r\n\r\nok`),
    fate: 'unknown unreachable',
  },
  'cut within a chunk': {
    act: (s) => s.end(`${HEAD}transfer-encoding: chunked\r\n\r\n9\r\nok`),
    fate: 'unknown unreachable',
  },
  'reset within a body that the end of the connection ends': {
    act: (s, c) => s.write('HTTP/1.0 200 OK\r\n\r\nhalf', () => c.resetAndDestroy()),
    fate: 'unknown unreachable',
  },
  'another protocol': {
    act: (s) => s.write('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'),
    fate: 'unknown unreachable',
  },
  'not HTTP': { act: (s) => s.end('220 mail.test ESMTP\r\n'), fate: 'unknown unreachable' },
  'headers without end': {
    act: (s) => s.write(`${HEAD}${'x: y\r\n'.repeat(20_000)}`),
    fate: 'unknown answer_too_large',
  },
  'a body without end': {
    act: (s) => s.write(`${HEAD}\r\n${'x'.repeat(1_100_000)}`),
    fate: 'unknown answer_too_large',
  },
  'none at all': { act: () => {}, fate: 'unknown timeout' },
  'a body that stops': { act: (s) => s.write(`${HEAD}\r\nhalf`), fate: 'unknown timeout' },
};

describe.each(Object.entries(ways))('a request that has come %s', (_, { certified, to }) => {
  test.each(Object.entries(answers))('and gets an answer that is %s', async (_, { act, fate }) => {
    const listener = serve(act, certified && (await issue(certified, { authority })));
    const { url, proxy } = await to(await listen(listener.server));
    const timeout_ms = fate.endsWith('timeout') ? 200 : 3000;
    expect(describeResult(await send(url, proxy, timeout_ms))).toBe(fate);
    expect(listener.seen).toMatch(/^POST .*\r\n\r\n/s);
  });
});

const closed = () => findClosedPort(createTcpServer);
const onFirstBytes = (act: (socket: Socket) => void) =>
  listen(serve((socket) => act(socket), undefined).server);

/** Each makes the address of a server, and perhaps a proxy, at which a request ends before it begins. */
const obstacles: Readonly<
  Record<string, { readonly fate: string; readonly make: () => Promise<[string, string?]> }>
> = {
  'nobody listens': {
    fate: 'no unreachable',
    make: async () => [`http://127.0.0.1:${await closed()}/`],
  },
  'nobody listens, over TLS': {
    fate: 'no unreachable',
    make: async () => [`https://localhost:${await closed()}/`],
  },
  'there is no such name': {
    fate: 'no unreachable',
    // Longer than a label may be: resolvers know without asking anybody.
    make: async () => [`https://${'x'.repeat(64)}.test/`],
  },
  'the handshake is reset': {
    fate: 'no unreachable',
    make: async () => [
      `https://localhost:${await onFirstBytes((socket) => socket.resetAndDestroy())}/`,
    ],
  },
  'the handshake is ended': {
    fate: 'no unreachable',
    make: async () => [`https://localhost:${await onFirstBytes((socket) => socket.end())}/`],
  },
  'the handshake gets no answer': {
    fate: 'no timeout',
    make: async () => [`https://localhost:${await onFirstBytes(() => {})}/`],
  },
  'the server speaks no TLS': {
    fate: 'no tls_error',
    make: async () => [
      `https://localhost:${await onFirstBytes((socket) => socket.end('HTTP/1.1 400 No\r\n\r\n'))}/`,
    ],
  },
  'the certificate is self-signed': {
    fate: 'no tls_error',
    make: async () => [`https://localhost:${await secureServer('localhost', {})}/`],
  },
  'the certificate is for another name': {
    fate: 'no tls_error',
    make: async () => [`https://localhost:${await secureServer('other.test', { authority })}/`],
  },
  'the certificate is for another name, in a tunnel': {
    fate: 'no tls_error',
    make: async () => [
      'https://api.twake.test/',
      await proxyTo(await secureServer('other.test', { authority })),
    ],
  },
  'the tunnel leads to what speaks no TLS': {
    fate: 'no tls_error',
    make: async () => [
      'https://api.twake.test/',
      await proxyTo(await onFirstBytes((socket) => socket.end('HTTP/1.1 400 No\r\n\r\n'))),
    ],
  },
  'the tunnel leads to a reset': {
    fate: 'no unreachable',
    make: async () => [
      'https://api.twake.test/',
      await proxyTo(await onFirstBytes((socket) => socket.resetAndDestroy())),
    ],
  },
  'the tunnel leads to silence': {
    fate: 'no timeout',
    make: async () => ['https://api.twake.test/', await proxyTo(await onFirstBytes(() => {}))],
  },
  ...Object.fromEntries(
    ['http', 'https'].map((scheme) => [
      `nobody listens at the proxy for ${scheme}`,
      {
        fate: 'no proxy_error',
        make: async () => [`${scheme}://api.twake.test/`, `http://127.0.0.1:${await closed()}`],
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries<(socket: Socket) => void>({
      'wants credentials': (socket) => socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'),
      'cannot reach the server': (socket) => socket.end('HTTP/1.1 502 No\r\n\r\n'),
      'ends the connection': (socket) => socket.end(),
      'resets the connection': (socket) => socket.resetAndDestroy(),
      'speaks no HTTP': (socket) => socket.end('220 mail.test ESMTP\r\n'),
      'says nothing': () => {},
    }).map(([what, act]) => [
      `asked for a tunnel, the proxy ${what}`,
      {
        fate: 'no proxy_error',
        make: async () => [
          'https://api.twake.test/',
          `http://127.0.0.1:${await onFirstBytes(act)}`,
        ],
      },
    ]),
  ),
};

let arrived = '';
async function secureServer(host: string, options: Parameters<typeof issue>[1]): Promise<number> {
  const listener = serve((socket) => socket.end(), await issue(host, options));
  listener.server.on('secureConnection', (socket: Socket) =>
    socket.on('data', (data) => {
      arrived += data;
    }),
  );
  return listen(listener.server);
}
const proxyTo = async (port: number) =>
  `http://127.0.0.1:${await listen(createForwardProxy(port).server)}`;

test('a proxy that forwards wants credentials, and may have forwarded all the same', async () => {
  const port = await onFirstBytes((socket) =>
    socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'),
  );
  const result = await send('http://api.twake.test/', `http://127.0.0.1:${port}`);
  expect(describeResult(result)).toBe('unknown proxy_error');
});

test.each(Object.entries(obstacles))('nothing arrives where %s', async (_, { fate, make }) => {
  arrived = '';
  const [url, proxy] = await make();
  expect(describeResult(await send(url, proxy, 300))).toBe(fate);
  expect(arrived).toBe('');
});
