/** Sends a request over an open socket, and reads the response. */

import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { authorizeProxy } from './proxy.ts';
import type { Attempt } from './transport-error.ts';

export interface HttpRequest {
  /** Default `POST`. */
  readonly method?: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** In bytes; by default, what the servers of Twake may need. */
  readonly maxResponseSize?: number;
}

/** Any complete response, whatever its status: redirects are not followed, nothing is decompressed. */
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name; repeated ones are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8; what is not UTF-8 becomes U+FFFD. */
  readonly body: string;
}

/** The servers of 2021 echo the content five times, escaped: up to 16 times what was sent, and some more. */
const maxEchoSize = (body: string): number => 2 ** 20 + 16 * Buffer.byteLength(body);

/**
 * Sends the request and reads the whole response; then the socket is used up, because a kept one may be closed by the
 * server at the moment of the next request, and nobody would know whether that one arrived.
 * @throws what node:http throws, `EMSGSIZE` for a response that is too large, and an AbortError when `signal` ends it
 */
export async function exchange(
  socket: Socket,
  { method = 'POST', url, headers, body, maxResponseSize = maxEchoSize(body) }: HttpRequest,
  { proxy, signal }: Attempt,
): Promise<HttpResponse> {
  signal.throwIfAborted();
  // Of a socket that is already gone, node:http would hear nothing any more.
  if (socket.destroyed) throw errorOf('ECONNRESET');
  // Over http a proxy gets no tunnel, but the whole URL and its credentials with the request (RFC 9112 section 3.2.2).
  const forwarder = url.protocol === 'http:' ? proxy : undefined;
  const sending = request({
    createConnection: () => socket,
    method,
    path: `${forwarder ? url.origin : ''}${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      connection: 'close',
      ...headers,
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(body),
      ...(forwarder && authorizeProxy(forwarder)),
    },
    signal,
  });
  // `once` listens for errors only until the response begins: a later one must not end the process.
  sending.on('error', () => {});
  // A response that switches protocols ends the request without any event but this.
  sending.on('close', () => sending.emit('error', errorOf('ECONNRESET')));
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  const text = await readBody(response, maxResponseSize);
  // A body that only the end of the connection ends looks complete, however that end came.
  if (socket.errored) throw socket.errored;
  return {
    status: response.statusCode ?? 0,
    headers: joinHeaders(response.headersDistinct),
    body: text,
  };
}

/** Reads at most `limit` bytes. */
async function readBody(response: IncomingMessage, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw errorOf('EMSGSIZE');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function joinHeaders(headers: NodeJS.Dict<string[]>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values = []]) => [name, values.join(', ')]),
  );
}
