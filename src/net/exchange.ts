/** Sends a request by undici, and reads the whole response. */

import type { Dispatcher } from 'undici';
import { type Attempt, createClient } from './client.ts';

export interface HttpRequest {
  /** Default `POST`. */
  readonly method?: Dispatcher.HttpMethod;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For what is no text: of this body and of the response's, each character is one byte. */
  readonly encoding?: 'latin1';
  /** In bytes; 1 MiB by default. */
  readonly maxResponseSize?: number;
}

/** Any complete response, whatever its status: redirects are not followed, nothing is decompressed. */
export interface HttpResponse<Body = string> {
  readonly status: number;
  /** By lower-case name; repeated ones are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8, unless the request says otherwise; what is not UTF-8 becomes U+FFFD. */
  readonly body: Body;
}

/**
 * As long as `attempt.phase` is not `response`, no byte of the request was sent.
 * @throws what undici throws, at the end of `attempt.signal` too
 */
export async function exchange(
  { method = 'POST', url, headers, body, encoding, maxResponseSize = 2 ** 20 }: HttpRequest,
  attempt: Attempt,
  ca?: string[],
): Promise<HttpResponse> {
  attempt.phase = attempt.proxy ? 'tunnel' : 'connection';
  attempt.signal.throwIfAborted();
  spareCompilation(url);
  const client = createClient(url, attempt, maxResponseSize, ca);
  const path = url.pathname + url.search;
  const complete = { ...headers, 'accept-encoding': 'identity' };
  const bytes = encoding ? Buffer.from(body, encoding) : body;
  const request = { method, origin: url.origin, path, headers: complete, body: bytes };
  try {
    const received = await new Promise<HttpResponse<Buffer>>((resolve, reject) => {
      client.dispatch(request, readResponse(attempt, resolve, reject));
    });
    // A TextDecoder would take latin1 for windows-1252, as browsers do.
    const { body: all } = received;
    return { ...received, body: encoding ? all.toString(encoding) : new TextDecoder().decode(all) };
  } finally {
    client.destroy().catch(() => {});
  }
}

/**
 * The process ends soon: V8 shall neither take 2.5 ms to optimize Node's pattern of an IPv6 address, nor compile undici's parser anew
 * after 400 bytes of headers, for which the end waits 60 ms. From here on Node loads its own modules slower, so TLS comes first.
 */
function spareCompilation({ protocol }: URL): void {
  if (protocol === 'https:') process.getBuiltinModule('node:tls');
  // An import of it would cost the steps that send nothing 2 ms.
  const v8 = process.getBuiltinModule('node:v8');
  v8.setFlagsFromString('--no-regexp-optimization --wasm-tiering-budget=2000000000');
}

function readResponse(
  attempt: Attempt,
  resolve: (response: HttpResponse<Buffer>) => void,
  reject: (error: Error) => void,
): Dispatcher.DispatchHandler {
  const chunks: Buffer[] = [];
  let head: Omit<HttpResponse, 'body'>;
  return {
    // Called just before the head is written, so that what fails earlier surely did not arrive.
    onRequestStart: () => {
      attempt.phase = 'response';
    },
    // Called for interim responses too: the last one counts.
    onResponseStart: (_, status, fields) => {
      const joined = Object.entries(fields).map(([name, all]) => [name, [all].flat().join(', ')]);
      head = { status, headers: Object.fromEntries(joined) };
    },
    onResponseData: (_, chunk) => void chunks.push(chunk),
    onResponseEnd: () => {
      // A body that only the end of the connection ends looks complete, however that end came.
      if (attempt.socket?.errored) reject(attempt.socket.errored);
      else resolve({ ...head, body: Buffer.concat(chunks) });
    },
    onResponseError: (_, error) => {
      // Once a request is under way, only ProxyAgent throws this, of what a proxy answers that forwards it.
      const isRefused = 'code' in error && error.code === 'UND_ERR_INVALID_ARG';
      if (isRefused && attempt.phase === 'response') attempt.proxyStatus = 407;
      reject(error);
    },
  };
}
