/** Requests to a homeserver, as plain as can be: JSON over HTTP, each with a connection of its own. */

import { request as httpRequest, type IncomingMessage } from 'node:http';

export interface MatrixRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** Already percent-encoded: see `pathOf`. */
  readonly path: string;
  readonly body?: object;
  /** Whose request it is; nobody's without it. */
  readonly token?: string;
}

export interface MatrixResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The text, parsed; empty where it is no JSON. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly ms: number;
}

/** Writes a path, and percent-encodes each value whole: ids begin with `!`, `$`, `@` or `#`. */
export function pathOf(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const encode = (value: string) => encodeURIComponent(value).replaceAll('!', '%21');
  return String.raw({ raw: parts }, ...values.map(encode));
}

/**
 * Makes a request.
 * @throws Error where no complete response comes
 */
export async function requestMatrix(url: string, request: MatrixRequest): Promise<MatrixResponse> {
  const { method, path, body, token } = request;
  const started = performance.now();
  const headers = {
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    // Without an agent, no connection outlives its request: a homeserver that restarts meets no old ones.
    httpRequest(new URL(path, url), { method, headers, agent: false })
      .on('response', resolve)
      .on('error', reject)
      .end(body === undefined ? undefined : JSON.stringify(body));
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of response as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    json: parse(text),
    ms: Math.round(performance.now() - started),
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/**
 * Makes a request that must succeed: what a test builds on, not what it is about.
 * @throws Error with what the homeserver said
 */
export async function demandMatrix(
  url: string,
  request: MatrixRequest,
): Promise<Readonly<Record<string, unknown>>> {
  const { status, text, json } = await requestMatrix(url, request);
  if (status === 200) return json;
  throw new Error(`${request.method} ${request.path}: HTTP ${status} ${text}`);
}
