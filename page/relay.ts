/** Passes requests of the playground on to the Twake, as the action would send them: by its own HTTP, faults included. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createHttp, type HttpResult } from '../src/net/http.ts';
import type { RelayedRequest, RelayedResult } from './send-draft.ts';

/** Longer than any message. */
const LARGEST_BODY = 2 ** 22;

/**
 * Whether the page itself asks. A foreign site cannot send JSON without being asked for leave first, which nobody gives; and
 * it cannot hide where it comes from.
 */
export function isOwnRequest({ headers }: IncomingMessage): boolean {
  const { origin, host, 'content-type': type } = headers;
  return origin === `http://${host}` && type === 'application/json';
}

/** @param base where the Twake listens; a path prefix is in the path of the request already */
export async function relay(
  request: IncomingMessage,
  response: ServerResponse,
  base: string,
): Promise<void> {
  if (Number(request.headers['content-length']) > LARGEST_BODY) {
    response.writeHead(413).end();
    return;
  }
  const asked: RelayedRequest & { readonly timeout_ms: number } = JSON.parse(await text(request));
  const { method, path, headers, body, timeout_ms } = asked;
  const url = new URL(base);
  // Never another host, whatever the path looks like.
  [url.pathname = '', url.search = ''] = path.split(/(?=\?)/, 2);
  const { signal } = new AbortController();
  const result = await createHttp({}).send({ method, url, headers, body }, { signal, timeout_ms });
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(told(result)));
}

function told(result: HttpResult): RelayedResult {
  if (result.kind === 'response') return result;
  const { kind, arrived, error } = result;
  const { code, message, nextStep } = error;
  return { kind, arrived, error: { code, message, nextStep } };
}
