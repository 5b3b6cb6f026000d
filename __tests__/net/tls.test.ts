import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttp, type HttpResult } from '../../src/net/http.ts';
import { type Certificate, issue, makeAuthority } from '../../testing/sockets/certificates.ts';
import { createForwardProxy } from '../../testing/sockets/forward-proxy.ts';
import { listen } from '../../testing/sockets/listen.ts';

const day_ms = 86_400_000;
const known = getCACertificates('default');
let authority: Certificate;

beforeAll(async () => {
  authority = await makeAuthority('Known authority');
});
afterEach(() => setDefaultCACertificates(known));

const trust = (...certificates: Certificate[]) =>
  setDefaultCACertificates([...known, ...certificates.map(({ cert }) => cert)]);

const greet: RequestListener = (request, response) => response.end(`hello ${request.headers.host}`);

function post(url: string, proxy = ''): Promise<HttpResult> {
  return createHttp({ https_proxy: proxy }).send(
    { url: new URL(url), headers: {}, body: 'hello' },
    { signal: new AbortController().signal, timeout_ms: 3000 },
  );
}

function describeResult(result: HttpResult): string {
  if (result.kind === 'response') return `answer ${result.status} ${result.body}`;
  return `${result.arrived} ${result.error.code}: ${result.error.message}`;
}

describe('a certificate', () => {
  const cases = {
    'of a trusted authority': {
      make: () => issue('localhost', { authority }),
      says: 'answer 200 hello localhost:PORT',
    },
    'self-signed': {
      make: () => issue('localhost'),
      says: 'its certificate is self-signed',
    },
    'of an unknown authority': {
      make: async () => issue('localhost', { authority: await makeAuthority('Unknown authority') }),
      says: 'its certificate was issued by an authority that this runner does not trust',
    },
    expired: {
      make: () =>
        issue('localhost', {
          authority,
          notBeforeDate: new Date(Date.now() - 2 * day_ms),
          notAfterDate: new Date(Date.now() - day_ms),
        }),
      says: 'its certificate has expired',
    },
    'not yet valid': {
      make: () => issue('localhost', { authority, notBeforeDate: new Date(Date.now() + day_ms) }),
      says: 'its certificate is not valid yet',
    },
    'of another host': {
      make: () => issue('chat.twake.test', { authority }),
      says: 'its certificate was issued for another host name',
    },
  };
  test.each(Object.entries(cases))('%s', async (_, { make, says }) => {
    trust(authority);
    let requests = 0;
    const server = createServer(await make(), (request, response) => {
      requests += 1;
      greet(request, response);
    });
    const port = await listen(server);
    const sentence = says.startsWith('answer')
      ? says.replace('PORT', String(port))
      : `no tls_error: No connection to localhost:${port}: ${says}.`;
    expect(describeResult(await post(`https://localhost:${port}/`))).toBe(sentence);
    expect(requests).toBe(says.startsWith('answer') ? 1 : 0);
  });

  test('is none at all: plain HTTP on the port', async () => {
    const port = await listen(
      createTcpServer((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n')),
      ),
    );
    expect(describeResult(await post(`https://localhost:${port}/`))).toBe(
      `no tls_error: No connection to localhost:${port}: what answers there does not speak TLS, or no version of it that this runner accepts.`,
    );
  });

  test('never comes: the connection closes during the handshake', async () => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => socket.end())));
    expect(describeResult(await post(`https://localhost:${port}/`))).toBe(
      `no unreachable: No connection to localhost:${port}: the other side closed it.`,
    );
  });
});

test.each([
  ['localhost', 'localhost'],
  ['127.0.0.1', false],
])('a server at %s is asked for the name %j and HTTP/1.1', async (host, servername) => {
  trust(authority);
  const hellos: unknown[] = [];
  const server = createServer({
    ...(await issue('localhost', { authority })),
    ALPNCallback: (hello) => {
      hellos.push(hello);
      return hello.protocols[0];
    },
  });
  await post(`https://${host}:${await listen(server)}/`);
  expect(hellos).toEqual([{ servername, protocols: ['http/1.1'] }]);
});

describe('behind a proxy', () => {
  async function behind(
    certificate: Certificate,
    { secureProxy, respond = greet }: { secureProxy?: Certificate; respond?: RequestListener } = {},
  ) {
    const proxy = createForwardProxy(await listen(createServer(certificate, respond)));
    if (!secureProxy) return { proxy, url: `http://127.0.0.1:${await listen(proxy.server)}` };
    const front = createServer(secureProxy);
    for (const event of ['request', 'connect']) {
      front.on(event, (...given) => proxy.server.emit(event, ...given));
    }
    return { proxy, url: `https://localhost:${await listen(front)}` };
  }

  test.each([
    ['http', false],
    ['https', true],
  ])('over %s, the certificate of the server counts', async (_, secure) => {
    trust(authority);
    const front = secure ? { secureProxy: await issue('localhost', { authority }) } : {};
    const { proxy, url } = await behind(await issue('api.twake.test', { authority }), front);
    const withCredentials = url.replace('//', '//me:pa%40ss@');
    expect(describeResult(await post('https://api.twake.test/save', withCredentials))).toBe(
      'answer 200 hello api.twake.test',
    );
    expect(proxy.asked).toEqual([
      { line: 'CONNECT api.twake.test:443', authorization: `Basic ${btoa('me:pa@ss')}` },
    ]);
  });

  test('the server sees nothing of the proxy', async () => {
    trust(authority);
    const { proxy, url } = await behind(await issue('api.twake.test', { authority }), {
      respond: ({ url, headers }, response) =>
        response.end(`${url} ${headers['proxy-authorization']}`),
    });
    const withCredentials = url.replace('//', '//me:s3cret@');
    const result = await post('https://api.twake.test/save?a=b', withCredentials);
    expect(describeResult(result)).toBe('answer 200 /save?a=b undefined');
    expect(proxy.asked).toHaveLength(1);
  });

  test.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '[::1]'],
  ])('a proxy over https may be an address: %s', async (address, host) => {
    trust(authority);
    const warnings: unknown[] = [];
    process.on('warning', (warning) => warnings.push(warning));
    const hidden = await listen(createServer(await issue('api.twake.test', { authority }), greet));
    const proxy = createForwardProxy(hidden);
    const front = createServer(await issue(address, { authority }));
    front.on('connect', (...given) => proxy.server.emit('connect', ...given));
    const result = await post(
      'https://api.twake.test/',
      `https://${host}:${await listen(front, address)}`,
    );
    expect(describeResult(result)).toBe('answer 200 hello api.twake.test');
    // Node tells of a deprecation in the next turn.
    await new Promise(setImmediate);
    process.removeAllListeners('warning');
    expect(warnings).toEqual([]);
  });

  test("what comes with the word that the tunnel is open is not the server's", async () => {
    trust(authority);
    const hidden = await listen(createServer(await issue('api.twake.test', { authority }), greet));
    const proxy = createTcpServer((client) =>
      client.once('data', () => {
        const server = connect(hidden, '127.0.0.1', () => {
          client.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello');
          server.pipe(client).pipe(server);
        });
      }),
    );
    const result = await post('https://api.twake.test/', `http://127.0.0.1:${await listen(proxy)}`);
    expect(describeResult(result)).toBe('answer 200 hello api.twake.test');
  });

  test('a request that cannot be written is not what the proxy refuses', async () => {
    const result = await createHttp({ https_proxy: 'http://127.0.0.1:9' }).send(
      { url: new URL('https://api.twake.test/'), headers: { a: 'b\nc' }, body: '' },
      { signal: new AbortController().signal, timeout_ms: 3000 },
    );
    expect(describeResult(result)).toMatch(/^no .*invalid a header/);
  });

  test('a wrong one is named as that of the server', async () => {
    trust(authority);
    const { proxy, url } = await behind(await issue('chat.twake.test', { authority }));
    const closed = new Promise((resolve) => {
      proxy.server.on('connection', (socket) => socket.on('close', resolve));
    });
    expect(describeResult(await post('https://api.twake.test:8443/', url))).toBe(
      `no tls_error: No connection to api.twake.test:8443 through the proxy ${url}: its certificate was issued for another host name.`,
    );
    await closed;
  });

  test('one of the proxy for another name is named as that', async () => {
    trust(authority);
    const { url } = await behind(await issue('api.twake.test', { authority }), {
      secureProxy: await issue('other.test', { authority }),
    });
    expect(describeResult(await post('https://api.twake.test/', url))).toBe(
      `no proxy_error: The proxy ${url} cannot be reached: its certificate was issued for another host name.`,
    );
  });

  test('that of the proxy as its own', async () => {
    const { url } = await behind(await issue('api.twake.test'), {
      secureProxy: await issue('localhost'),
    });
    const result = await post('https://api.twake.test/', url);
    expect(describeResult(result)).toBe(
      `no proxy_error: The proxy ${url} cannot be reached: its certificate is self-signed.`,
    );
    expect(result).toMatchObject({
      error: { nextStep: expect.stringContaining('NODE_EXTRA_CA_CERTS') },
    });
  });
});

describe('a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const file = join(folder, 'authority.pem');
  beforeAll(() => writeFileSync(file, authority.cert));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What two processes say, one that reaches a server directly and one through a proxy, and when they ended. */
  async function run(env: Record<string, string>): Promise<string[]> {
    const program = fileURLToPath(new URL('../../testing/sockets/post.ts', import.meta.url));
    const direct = await listen(createServer(await issue('localhost', { authority }), greet));
    const hidden = await listen(createServer(await issue('api.twake.test', { authority }), greet));
    const https_proxy = `http://127.0.0.1:${await listen(createForwardProxy(hidden).server)}`;
    const outputs = await Promise.all(
      [`https://localhost:${direct}/`, 'https://api.twake.test/'].map((url) =>
        promisify(execFile)(process.execPath, ['--no-warnings', program, url], {
          env: { ...env, https_proxy, SystemRoot: process.env['SystemRoot'] },
        }),
      ),
    );
    return outputs.map(({ stdout, stderr }) => {
      // Nobody closed anything, and the time limit was 5 s.
      expect(Number(stderr)).toBeLessThan(2500);
      const result = JSON.parse(stdout);
      return result.body?.replace(String(direct), 'PORT') ?? result.error.code;
    });
  }

  const greeted = ['hello localhost:PORT', 'hello api.twake.test'];

  test('trusts NODE_EXTRA_CA_CERTS', async () => {
    expect(await run({ NODE_EXTRA_CA_CERTS: file })).toEqual(greeted);
  });

  // On other systems the store of the machine is no file.
  (process.platform === 'linux' ? test : test.skip)('trusts the store of the machine', async () => {
    expect(await run({ SSL_CERT_FILE: file })).toEqual(greeted);
  });

  test('trusts nobody else, whatever the environment says', async () => {
    expect(await run({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })).toEqual(['tls_error', 'tls_error']);
  });
});
