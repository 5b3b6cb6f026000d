import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp, type HttpResult } from '../../src/net/http.ts';
import { findClosedPort, listen } from '../../testing/sockets/listen.ts';

const http = createHttp({});
let job = new AbortController();

afterEach(() => {
  job = new AbortController();
});

interface Options {
  readonly body?: string;
  readonly path?: string;
  readonly host?: string;
  readonly timeout_ms?: number;
}

function post(port: number, options: Options = {}): Promise<HttpResult> {
  const { body = '{"a":1}', path = '/', host = '127.0.0.1', timeout_ms = 5000 } = options;
  return http.send(
    {
      url: new URL(`http://${host}:${port}${path}`),
      headers: { 'content-type': 'application/json' },
      body,
    },
    { signal: job.signal, timeout_ms },
  );
}

/** A server that does as told as soon as the first bytes of a request are there. */
function answering(act: (socket: Socket) => void): Promise<number> {
  return listen(createTcpServer((socket) => socket.once('data', () => act(socket))));
}

/** What a failed attempt says: `arrived code: message`. */
function describeResult(result: HttpResult, port: number): string {
  if (result.kind === 'response') return `answer ${result.status}`;
  const { arrived, error } = result;
  return `${arrived} ${error.code}: ${error.message}`.replaceAll(String(port), 'PORT');
}

describe('a request', () => {
  test('arrives as given, on a connection of its own, asking for no compression', async () => {
    let seen = '';
    const port = await listen(
      createTcpServer((socket) => {
        socket.once('data', (data) => {
          seen = data.toString();
          socket.end('HTTP/1.1 200 OK\r\n\r\n');
        });
      }),
    );
    await post(port, { path: '/base/save?x=1', body: '"é"' });
    expect(seen.replace(/host: .*\r\n/, '').split('\r\n')).toEqual([
      'POST /base/save?x=1 HTTP/1.1',
      'connection: close',
      'content-type: application/json',
      'accept-encoding: identity',
      'content-length: 4',
      '',
      '"é"',
    ]);
  });

  test('of bytes arrives as it is, and so does its response', async () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));
    const port = await listen(createServer((request, response) => request.pipe(response)));
    const result = await http.send(
      {
        ...{ url: new URL(`http://127.0.0.1:${port}`), headers: {}, encoding: 'latin1' },
        body: bytes.toString('latin1'),
      },
      { signal: job.signal, timeout_ms: 5000 },
    );
    expect(Buffer.from((result as { body: string }).body, 'latin1')).toEqual(bytes);
  });

  test('reaches an IPv6 address', async () => {
    const port = await listen(
      createServer((_, response) => response.end('six')),
      '::1',
    );
    expect(await post(port, { host: '[::1]' })).toMatchObject({ kind: 'response', body: 'six' });
  });

  test.each([
    ['as large as it allows', 3_000_000, 'response'],
    ['larger', 2_999_999, 'no_response'],
  ])('gets an answer that is %s', async (_, maxResponseSize, kind) => {
    const port = await listen(
      createServer((request, response) => {
        request.resume().on('end', () => response.end('x'.repeat(3_000_000)));
      }),
    );
    const result = await http.send(
      { url: new URL(`http://127.0.0.1:${port}`), headers: {}, body: '', maxResponseSize },
      { signal: job.signal, timeout_ms: 5000 },
    );
    expect(result.kind).toBe(kind);
  });
});

describe('an answer', () => {
  const cases: Record<string, { bytes: string | Buffer; status?: number; body?: string }> = {
    'framed by its length does not wait for the end of a kept connection': {
      bytes: 'HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\nok',
      body: 'ok',
    },
    'in chunks': {
      bytes: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n',
      body: 'ok',
    },
    'that redirects is only an answer': {
      bytes: 'HTTP/1.1 302 Found\r\nlocation: https://localhost/\r\ncontent-length: 0\r\n\r\n',
      status: 302,
      body: '',
    },
    'that is compressed all the same': {
      bytes: Buffer.concat([
        Buffer.from(
          'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\ncontent-length: 22\r\n\r\n',
        ),
        gzipSync('ok'),
      ]),
    },
    'that is not UTF-8': {
      bytes: Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n\xff\xfe', 'latin1'),
      body: '\ufffd\ufffd',
    },
    'after an interim one': {
      bytes: 'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok',
      body: 'ok',
    },
    'in pieces that cut a character': {
      bytes: Buffer.from(
        'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n\xc3\r\n1\r\n\xa9\r\n0\r\n\r\n',
        'latin1',
      ),
      body: 'é',
    },
    'without any body': {
      bytes: 'HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n',
      status: 500,
      body: '',
    },
  };
  test.each(Object.entries(cases))('%s', async (_, { bytes, status = 200, body }) => {
    const port = await answering((socket) => socket.write(bytes));
    const result = await post(port);
    expect(result).toMatchObject({ kind: 'response', status, ...(body !== undefined && { body }) });
  });

  test('has its headers by lower-case name, repeated ones joined', async () => {
    const port = await answering((socket) => {
      socket.end('HTTP/1.1 429 Slow\r\nRetry-After: 3\r\nX-A: 1\r\nX-A: 2\r\n\r\n');
    });
    expect(await post(port)).toMatchObject({ headers: { 'retry-after': '3', 'x-a': '1, 2' } });
  });

  test('that comes before the request is read to its end counts', async () => {
    const port = await answering((socket) => {
      socket.write('HTTP/1.1 413 Too large\r\ncontent-length: 0\r\n\r\n');
    });
    const result = await post(port, { body: 'x'.repeat(8_000_000) });
    expect(describeResult(result, port)).toBe('answer 413');
  });
});

describe('no answer', () => {
  const broken =
    'unknown unreachable: The connection to 127.0.0.1:PORT failed before the answer was complete: ';
  const cases: Record<string, { act: (socket: Socket) => void; says: string }> = {
    'closed without a word': { act: (s) => s.end(), says: `${broken}the other side closed it.` },
    reset: { act: (s) => s.resetAndDestroy(), says: `${broken}the other side closed it.` },
    'closed within the headers': {
      act: (s) => s.end('HTTP/1.1 200 OK\r\nconte'),
      says: `${broken}the other side closed it.`,
    },
    'closed within the body': {
      act: (s) => s.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok'),
      says: `${broken}the other side closed it.`,
    },
    'reset within a body of no declared length': {
      act: (s) => s.write('HTTP/1.1 200 OK\r\n\r\nhalf', () => s.resetAndDestroy()),
      says: `${broken}the other side closed it.`,
    },
    'another protocol': {
      act: (s) =>
        s.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n'),
      says: `${broken}the other side closed it.`,
    },
    'closed within a chunk': {
      act: (s) => s.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nok'),
      says: `${broken}the other side closed it.`,
    },
    'closed within the body, as it had said': {
      act: (s) => s.end('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 9\r\n\r\nok'),
      says: `${broken}the other side closed it.`,
    },
    'closed within a chunk, as it had said': {
      act: (s) =>
        s.end('HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n9\r\nok'),
      says: `${broken}the other side closed it.`,
    },
    'a status that is none': {
      act: (s) => s.end('HTTP/1.1 099 What\r\ncontent-length: 0\r\n\r\n'),
      says: `${broken}what answers there does not speak HTTP.`,
    },
    'not HTTP': {
      act: (s) => s.end('220 mail.test ESMTP\r\n'),
      says: `${broken}what answers there does not speak HTTP.`,
    },
    'endless body': {
      act: (s) => s.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_100_000)}`),
      says: 'unknown answer_too_large: The connection to 127.0.0.1:PORT failed before the answer was complete: the answer is too large.',
    },
    'endless headers': {
      act: (s) => s.write(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(20_000)}`),
      says: 'unknown answer_too_large: The connection to 127.0.0.1:PORT failed before the answer was complete: the headers of the answer are too large.',
    },
  };
  test.each(Object.entries(cases))('%s', async (_, { act, says }) => {
    const port = await answering(act);
    expect(describeResult(await post(port), port)).toBe(says);
  });

  test('refused', async () => {
    const port = await findClosedPort(createTcpServer);
    const result = await post(port);
    expect(describeResult(result, port)).toBe(
      'no unreachable: No connection to 127.0.0.1:PORT: it was refused.',
    );
    expect(result).toEqual({ kind: 'no_response', arrived: 'no', error: expect.any(Error) });
    expect(result).toMatchObject({
      error: { nextStep: expect.stringContaining('Check the port') },
    });
  });

  test('unknown name', async () => {
    // Longer than a label may be: resolvers know without asking anybody.
    const host = `${'x'.repeat(64)}.test`;
    expect(describeResult(await post(80, { host }), 80)).toBe(
      `no unreachable: No connection to ${host}:PORT: DNS does not know the name.`,
    );
  });

  test('closed before anything could be sent', async () => {
    const port = await listen(createTcpServer((socket) => socket.resetAndDestroy()));
    expect(describeResult(await post(port), port)).toMatch(
      /^(unknown|no) unreachable: .* closed it\.$/,
    );
  });
});

describe('the time limit covers', () => {
  const cases: Record<string, (socket: Socket) => void> = {
    silence: () => {},
    'headers that trickle': (s) => trickle(s, 'HTTP/1.1 200 OK\r\nx: ', 'y'),
    'a body that trickles': (s) => trickle(s, 'HTTP/1.1 200 OK\r\n\r\n', 'y'),
    'interim answers without end': (s) => trickle(s, '', 'HTTP/1.1 102 Processing\r\n\r\n'),
  };
  test.each(Object.entries(cases))('%s', async (_, act) => {
    const port = await answering(act);
    const started = performance.now();
    const result = await post(port, { timeout_ms: 60 });
    expect(performance.now() - started).toBeLessThan(400);
    expect(describeResult(result, port)).toBe(
      'unknown timeout: The request went to 127.0.0.1:PORT, but no complete answer came within 0.1 s.',
    );
  });

  test('also none at all', async () => {
    const port = await answering(() => {});
    for (const timeout_ms of [0, -3, 0.4]) {
      expect(describeResult(await post(port, { timeout_ms }), port)).toMatch(/ timeout: /);
    }
  });

  function trickle(socket: Socket, start: string, drop: string): void {
    socket.write(start);
    const timer = setInterval(() => socket.write(drop), 10);
    socket.on('close', () => clearInterval(timer));
  }
});

describe('an interruption', () => {
  test('before the connection: nothing was sent', async () => {
    job.abort();
    const port = await answering(() => {});
    expect(describeResult(await post(port), port)).toBe(
      'no interrupted: Interrupted before anything was sent to 127.0.0.1:PORT.',
    );
  });

  test.each<[string, (socket: Socket) => void]>([
    ['while the server is silent', () => {}],
    ['in the middle of the answer', (s) => s.write('HTTP/1.1 200 OK\r\n\r\nhalf')],
  ])('%s ends at once', async (_, act) => {
    const closed = Promise.withResolvers<void>();
    const port = await answering((socket) => {
      socket.on('close', () => closed.resolve());
      act(socket);
      // In the turn between the two, the client reads what was written.
      setImmediate(() => setImmediate(() => job.abort()));
    });
    const result = await post(port);
    expect(describeResult(result, port)).toBe(
      'unknown interrupted: Interrupted after the request went to 127.0.0.1:PORT, before its answer was complete.',
    );
    await closed.promise;
  });

  test('whose reason is a time limit is a timeout', async () => {
    const port = await answering(() => job.abort(new DOMException('over', 'TimeoutError')));
    expect(describeResult(await post(port), port)).toMatch(/^unknown timeout: /);
  });
});

test('attempts side by side do not wait for each other', async () => {
  let waiting: (() => void)[] = [];
  const port = await listen(
    createServer((_, response) => {
      waiting.push(() => response.end('ok'));
      if (waiting.length === 5) for (const go of waiting) go();
    }),
  );
  const results = await Promise.all(Array.from({ length: 5 }, () => post(port)));
  waiting = [];
  expect(results.map((result) => describeResult(result, port))).toEqual(
    Array(5).fill('answer 200'),
  );
});
