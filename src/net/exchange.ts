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
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name; repeated ones are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8, unless the request says otherwise; what is not UTF-8 becomes U+FFFD. */
  readonly body: string;
}

/**
 * As long as `attempt.phase` is not `response`, no byte of the request was sent.
 * @param ca as createClient takes it
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
  try {
    return await new Promise((resolve, reject) => {
      const handler = readResponse(attempt, createDecoder(encoding), { resolve, reject });
      const bytes = encoding ? Buffer.from(body, encoding) : body;
      client.dispatch(
        { method, origin: url.origin, path, headers: complete, body: bytes },
        handler,
      );
    });
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

/** Takes the bytes as they come, and nothing when they end. */
type Decode = (chunk?: Buffer) => string;

function createDecoder(encoding: HttpRequest['encoding']): Decode {
  // A TextDecoder would take it for windows-1252, as browsers do.
  if (encoding) return (chunk) => chunk?.toString(encoding) ?? '';
  const decoder = new TextDecoder();
  return (chunk) => decoder.decode(chunk, { stream: chunk !== undefined });
}

interface Settle {
  readonly resolve: (response: HttpResponse) => void;
  readonly reject: (error: Error) => void;
}

function readResponse(
  attempt: Attempt,
  decode: Decode,
  { resolve, reject }: Settle,
): Dispatcher.DispatchHandler {
  let body = '';
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
    onResponseData: (_, chunk) => {
      body += decode(chunk);
    },
    onResponseEnd: () => {
      // A body that only the end of the connection ends looks complete, however that end came.
      if (attempt.socket?.errored) reject(attempt.socket.errored);
      else resolve({ ...head, body: body + decode() });
    },
    onResponseError: (_, error) => {
      // Once a request is under way, only ProxyAgent throws this, of what a proxy answers that forwards it.
      const isRefused = 'code' in error && error.code === 'UND_ERR_INVALID_ARG';
      if (isRefused && attempt.phase === 'response') attempt.proxyStatus = 407;
      reject(error);
    },
  };
}
