/** A request becomes the answer to it, over a socket that is already open. */

import type { Socket } from 'node:net';
import request from 'undici/lib/api/api-request.js';
import Client from 'undici/lib/dispatcher/client.js';
import { authorizeProxy } from './proxy.ts';
import type { Attempt } from './transport-failure.ts';

export interface HttpRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Any complete answer, whatever its status: redirects are not followed, nothing is decompressed. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name; repeated ones are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8; what is not UTF-8 becomes U+FFFD. */
  readonly body: string;
}

/** The servers of 2021 echo the content five times, escaped: up to 16 times what was sent, and some more. */
const largestAnswer = (body: string): number => 2 ** 20 + 16 * Buffer.byteLength(body);

/**
 * Sends the request and reads the whole answer; then the socket is used up, because a kept one may be closed by the
 * server at the moment of the next request, and nobody would know whether that one arrived.
 * @throws what undici throws, and the reason of `signal`
 */
export async function exchange(
  socket: Socket,
  { url, headers, body }: HttpRequest,
  { proxy, signal }: Attempt,
): Promise<HttpAnswer> {
  signal.throwIfAborted();
  // Over http a proxy gets no tunnel, but the whole URL and its credentials with the request (RFC 9112 section 3.2.2).
  const forwarder = url.protocol === 'http:' ? proxy : undefined;
  const client = new Client(url.origin, {
    connect: (_, callback) =>
      // undici goes on sending only when it is answered later, and asks again when the socket broke: there is no second.
      queueMicrotask(() => (socket.destroyed ? callback(broken(), null) : callback(null, socket))),
    maxResponseSize: largestAnswer(body),
    // The signal is the only clock.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  // Not undici's own option `signal`, which does not reach a request that still waits for its turn.
  const stop = () => void client.destroy();
  signal.addEventListener('abort', stop);
  try {
    const answer = await request.call(client, {
      method: 'POST',
      path: `${forwarder ? url.origin : ''}${url.pathname}${url.search}`,
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        ...(forwarder && authorizeProxy(forwarder)),
      },
      body,
      reset: true,
    });
    return {
      status: answer.statusCode,
      headers: joinHeaders(answer.headers),
      body: await answer.body.text(),
    };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function broken(): Error {
  return Object.assign(new Error('The socket is closed.'), { code: 'ECONNRESET' });
}

function joinHeaders(headers: NodeJS.Dict<string | string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]),
  );
}
