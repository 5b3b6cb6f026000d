/** Sends a request by undici, and reads the whole response. */

import type { Dispatcher } from 'undici';
import { type Attempt, createClient } from './client.ts';

export interface HttpRequest {
  /** Default `POST`. */
  readonly method?: Dispatcher.HttpMethod;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** In bytes; 1 MiB by default. */
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

/**
 * As long as `attempt.phase` is not `response`, no byte of the request was sent.
 * @param ca as createClient takes it
 * @throws what undici throws, at the end of `attempt.signal` too
 */
export async function exchange(
  { method = 'POST', url, headers, body, maxResponseSize = 2 ** 20 }: HttpRequest,
  attempt: Attempt,
  ca?: string[],
): Promise<HttpResponse> {
  attempt.phase = attempt.proxy ? 'tunnel' : 'connection';
  attempt.signal.throwIfAborted();
  const client = createClient(url, attempt, maxResponseSize, ca);
  const path = url.pathname + url.search;
  const complete = { ...headers, 'accept-encoding': 'identity' };
  try {
    return await new Promise((resolve, reject) => {
      const handler = readResponse(attempt, resolve, reject);
      client.dispatch({ method, origin: url.origin, path, headers: complete, body }, handler);
      keepParser();
    });
  } finally {
    client.destroy().catch(() => {});
  }
}

/**
 * After some 400 bytes of headers, V8 would compile undici's parser anew, in a thread for which the process waits at its end:
 * 60 ms. (An import of `node:v8` would cost the steps that send nothing 2 ms.)
 */
function keepParser(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--wasm-tiering-budget=2000000000');
}

function readResponse(
  attempt: Attempt,
  resolve: (response: HttpResponse) => void,
  reject: (error: Error) => void,
): Dispatcher.DispatchHandler {
  const decoder = new TextDecoder();
  let body = '';
  let head: Omit<HttpResponse, 'body'>;
  return {
    // Called just before the head is written, so that what fails earlier surely did not arrive.
    onRequestStart: () => {
      attempt.phase = 'response';
    },
    // Called for interim responses too: the last one counts.
    onResponseStart: (_, status, fields) => {
      const joined = Object.entries(fields).map(([name, values]) => [
        name,
        [values].flat().join(', '),
      ]);
      head = { status, headers: Object.fromEntries(joined) };
    },
    onResponseData: (_, chunk) => {
      body += decoder.decode(chunk, { stream: true });
    },
    onResponseEnd: () => {
      // A body that only the end of the connection ends looks complete, however that end came.
      if (attempt.socket?.errored) reject(attempt.socket.errored);
      else resolve({ ...head, body: body + decoder.decode() });
    },
    onResponseError: (_, error) => {
      // Once a request is under way, only ProxyAgent throws this, of what a proxy answers that forwards it.
      const isRefused = 'code' in error && error.code === 'UND_ERR_INVALID_ARG';
      if (isRefused && attempt.phase === 'response') attempt.proxyStatus = 407;
      reject(error);
    },
  };
}
