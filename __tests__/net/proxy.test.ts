import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { isLoopback } from '../../src/net/host.ts';
import { createHttp, type HttpResult } from '../../src/net/http.ts';
import { type Environment, findProxy } from '../../src/net/proxy.ts';
import { createForwardProxy } from '../../testing/sockets/forward-proxy.ts';
import { findClosedPort, listen } from '../../testing/sockets/listen.ts';

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['[::1]', true],
  [new URL('http://127.1').hostname, true],
  ['127.0.0.1.twake.test', false],
  ['x127.0.0.1', false],
  ['128.0.0.1', false],
  ['localhost.twake.test', false],
  ['twake.localhost', false],
  ['[::2]', false],
  ['0.0.0.0', false],
  ['', false],
])('%j is loopback: %s', (hostname, loopback) => {
  expect(isLoopback(hostname)).toBe(loopback);
});

describe('the proxy for an address', () => {
  const find = (url: string, env: Environment) => findProxy(new URL(url), env)?.href;
  const api = 'https://api.twake.test/';

  test.each<[string, Environment, string | undefined]>([
    ['none', {}, undefined],
    ['lower case', { https_proxy: 'http://a:1' }, 'http://a:1/'],
    ['upper case', { HTTPS_PROXY: 'http://a:1' }, 'http://a:1/'],
    ['lower case wins', { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' }, 'http://a:1/'],
    ['an empty value means none', { https_proxy: '', HTTPS_PROXY: 'http://b:1' }, undefined],
    ['without a scheme', { https_proxy: 'a.test:1' }, 'http://a.test:1/'],
    [
      'without a scheme, but with one behind it',
      { https_proxy: 'a.test/ftp://' },
      'http://a.test/ftp://',
    ],
    ['over TLS', { https_proxy: 'https://a' }, 'https://a/'],
    ['white space around', { https_proxy: ' http://a:1\n' }, 'http://a:1/'],
    ['that of http is not meant', { http_proxy: 'http://a:1' }, undefined],
  ])('%s', (_, env, proxy) => {
    expect(find(api, env)).toBe(proxy);
  });

  test('of http is that of http', () => {
    const env = { http_proxy: 'http://a:1', https_proxy: 'http://b:1' };
    expect(find('http://api.twake.test', env)).toBe('http://a:1/');
  });

  test.each(['https://localhost', 'http://127.0.0.1:8080', 'https://[::1]:1', 'https://127.9.9.9'])(
    'on loopback (%s) is none',
    (url) => {
      expect(find(url, { http_proxy: 'http://a:1', https_proxy: 'http://a:1' })).toBeUndefined();
    },
  );

  test.each<[noProxy: string, exempt: string[], others: string[]]>([
    ['', [], ['https://a.test']],
    ['*', ['https://a.test', 'https://[2001:db8::1]'], []],
    ['a.test', ['https://a.test', 'https://x.a.test', 'https://A.test.'], ['https://ba.test']],
    ['a.test.', ['https://a.test', 'https://a.test.'], ['https://ba.test']],
    ['.a.test', ['https://a.test', 'https://x.a.test'], ['https://ba.test', 'https://test']],
    ['*.a.test', ['https://x.a.test'], ['https://a.test']],
    ['A.TEST', ['https://a.test'], []],
    ['a.test:8443', ['https://a.test:8443', 'https://x.a.test:8443'], ['https://a.test']],
    ['a.test:443', ['https://a.test'], ['https://a.test:8443']],
    ['*:8443', ['https://a.test:8443'], ['https://a.test']],
    ['b.test, a.test', ['https://a.test', 'https://b.test'], ['https://c.test']],
    ['b.test a.test', ['https://a.test', 'https://b.test'], ['https://c.test']],
    ['10.1.2.3', ['https://10.1.2.3'], ['https://10.1.2.4']],
    ['2001:db8::1', ['https://[2001:db8::1]', 'https://[2001:db8::1]:8443'], ['https://a.test']],
    ['[2001:db8::1]', ['https://[2001:db8::1]', 'https://[2001:db8::1]:8443'], ['https://a.test']],
    ['[2001:db8::1]:443', ['https://[2001:db8::1]'], ['https://[2001:db8::1]:8443']],
    [', ,.', [], ['https://a.test', 'https://a.test.']],
  ])('no_proxy %j', (no_proxy, exempt, others) => {
    for (const name of ['no_proxy', 'NO_PROXY']) {
      const env = { https_proxy: 'http://p:1', [name]: no_proxy };
      expect(exempt.filter((url) => find(url, env))).toEqual([]);
      expect(others.filter((url) => !find(url, env))).toEqual([]);
    }
  });

  test.each([
    ['http://', '`https_proxy` of the environment is not an address.', /^Write `https_proxy` as/],
    ['http://u:s3cret@:x', '`https_proxy` of the environment is not an address.', /^Write/],
    ['http://u:s3cret%@a:1', '`https_proxy` of the environment is not an address.', /^Write/],
    [
      'socks5://u:s3cret@a:1',
      '`https_proxy` names a socks5 proxy, which is not supported.',
      /^Set `https_proxy` to an HTTP proxy/,
    ],
  ])('%j is a fault that shows no secret', async (https_proxy, message, advice) => {
    const result = await createHttp({ https_proxy }).send(
      { url: new URL(api), headers: {}, body: '' },
      { signal: new AbortController().signal, timeout_ms: 1000 },
    );
    expect(result).toMatchObject({
      arrived: 'no',
      error: { code: 'proxy_error', message, nextStep: expect.stringMatching(advice) },
    });
  });
});

describe('through a proxy', () => {
  const job = new AbortController();

  async function post(
    proxyPort: number,
    options: { url?: string; timeout_ms?: number; scheme?: 'http' | 'https' } = {},
  ) {
    const { url = 'https://api.twake.test/save', timeout_ms = 2000, scheme = 'http' } = options;
    const proxy = `${scheme}://me:s3cret@127.0.0.1:${proxyPort}`;
    return createHttp({ http_proxy: proxy, https_proxy: proxy }).send(
      { url: new URL(url), headers: {}, body: 'hello' },
      { signal: job.signal, timeout_ms },
    );
  }

  function describeResult(result: HttpResult, port: number): string {
    if (result.kind === 'response') return `answer ${result.status} ${result.body}`;
    const { arrived, error } = result;
    expect(error.message + error.nextStep).not.toMatch(/s3cret|me:/);
    return `${arrived} ${error.code}: ${error.message}`.replaceAll(String(port), 'PORT');
  }

  test('plain http is forwarded as a whole URL, with the credentials', async () => {
    const server = await listen(
      createServer((request, response) => response.end(`${request.headers.host}${request.url}`)),
    );
    const proxy = createForwardProxy(server);
    const port = await listen(proxy.server);
    const result = await post(port, { url: 'http://api.twake.test/save?x=1' });
    expect(describeResult(result, port)).toBe('answer 200 api.twake.test/save?x=1');
    expect(proxy.asked).toEqual([
      {
        line: 'POST http://api.twake.test/save?x=1',
        authorization: `Basic ${btoa('me:s3cret')}`,
      },
    ]);
  });

  test.each([
    ['a path, which means nothing', (address: string) => `http://${address}/pac?a#b`, undefined],
    ['a password without a user', (address: string) => `http://:s3cret@${address}`, ':s3cret'],
    ['a user without a password', (address: string) => `http://me@${address}`, 'me:'],
    ['encoded credentials', (address: string) => `http://m%40:p%3A@${address}`, 'm@:p:'],
  ])('whose address has %s', async (_, toProxy, credentials) => {
    const server = await listen(createServer((_request, response) => response.end('ok')));
    const proxy = createForwardProxy(server);
    const http_proxy = toProxy(`127.0.0.1:${await listen(proxy.server)}`);
    const result = await createHttp({ http_proxy }).send(
      { url: new URL('http://api.twake.test/'), headers: {}, body: 'hello' },
      { signal: job.signal, timeout_ms: 2000 },
    );
    expect(result).toMatchObject({ kind: 'response', body: 'ok' });
    const authorization = credentials && `Basic ${btoa(credentials)}`;
    expect(proxy.asked).toEqual([{ line: 'POST http://api.twake.test/', authorization }]);
  });

  const refused = 'no proxy_error: The proxy http://127.0.0.1:PORT answers HTTP';
  test.each([
    [403, `${refused} 403 for api.twake.test:443: it does not allow that host.`, /no_proxy/],
    [
      407,
      `${refused} 407 for api.twake.test:443: it does not accept the credentials it was given, or wants some.`,
      /user:password@host/,
    ],
    [502, `${refused} 502 for api.twake.test:443: it cannot reach that host.`, /proxy settings/],
    [199, `${refused} 199 for api.twake.test:443: it refuses to open a tunnel.`, /proxy settings/],
    [300, `${refused} 300 for api.twake.test:443: it refuses to open a tunnel.`, /proxy settings/],
    [418, `${refused} 418 for api.twake.test:443: it refuses to open a tunnel.`, /proxy settings/],
  ])('that answers %d', async (status, says, nextStep) => {
    const { server } = createForwardProxy(0, { status });
    const port = await listen(server);
    const result = await post(port);
    expect(describeResult(result, port)).toBe(says);
    expect(result).toMatchObject({ error: { nextStep: expect.stringMatching(nextStep) } });
  });

  const unusable = 'no proxy_error: The proxy http://127.0.0.1:PORT cannot be reached: ';
  test('that is dead', async () => {
    const port = await findClosedPort(createTcpServer);
    expect(describeResult(await post(port), port)).toBe(`${unusable}it was refused.`);
  });

  test.each<[string, (socket: Socket) => void, string]>([
    ['hangs up', (s) => s.end(), `${unusable}the other side closed it.`],
    ['resets', (s) => s.resetAndDestroy(), `${unusable}the other side closed it.`],
    [
      'is none',
      (s) => s.end('220 mail.test ESMTP\r\n'),
      `${unusable}what answers there does not speak HTTP.`,
    ],
    [
      'is silent',
      () => {},
      'no proxy_error: The proxy http://127.0.0.1:PORT opened no way to api.twake.test:443 within 0.1 s.',
    ],
    [
      'opens a tunnel to nowhere',
      (s) => s.end('HTTP/1.1 200 OK\r\n\r\n'),
      'no unreachable: No connection to api.twake.test:443 through the proxy http://127.0.0.1:PORT: the other side closed it.',
    ],
    [
      'opens a tunnel with the last status that does',
      (s) => s.end('HTTP/1.1 299 OK\r\n\r\n'),
      'no unreachable: No connection to api.twake.test:443 through the proxy http://127.0.0.1:PORT: the other side closed it.',
    ],
    [
      'opens a tunnel to silence',
      (s) => s.write('HTTP/1.1 200 OK\r\n\r\n'),
      'no timeout: No connection to api.twake.test:443 through the proxy http://127.0.0.1:PORT within 0.1 s.',
    ],
  ])('that %s', async (_, act, says) => {
    const port = await listen(createTcpServer((socket) => socket.once('data', () => act(socket))));
    expect(describeResult(await post(port, { timeout_ms: 100 }), port)).toBe(says);
  });

  test('that should speak TLS, and is silent', async () => {
    const port = await listen(createTcpServer());
    const result = await post(port, { timeout_ms: 100, scheme: 'https' });
    expect(describeResult(result, port)).toBe(
      'no proxy_error: The proxy https://127.0.0.1:PORT opened no way to api.twake.test:443 within 0.1 s.',
    );
  });
});
