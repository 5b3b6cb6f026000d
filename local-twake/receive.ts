/** Receives a request, keeps it on record, and sends the response or the fault that takes its place. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FaultQueue } from './fault-queue.ts';
import { type ApiResponse, type Generation, nginxPage } from './generation.ts';
import { decodeJson } from './php.ts';
import { type ApiRequest, respond } from './v1.ts';
import { breakConnection, writeResponse } from './write-response.ts';

/** A request that reached the server, whatever was answered. */
export interface RecordedRequest extends ApiRequest {
  /** The body as JSON; undefined if it is none, or was never read. */
  readonly body: unknown;
  readonly arrived_at: Date;
}

export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  /** The TCP connection under it. */
  readonly socket: Socket;
}

/**
 * `any`: nginx hands the header to PHP however it is spelled. `exact`: PHP's built-in web server, in front of some
 * installations, finds `Authorization` in these letters only.
 */
export type AuthorizationSpelling = 'any' | 'exact';

export interface ReceiveOptions {
  readonly generation: Generation;
  readonly faultQueue: FaultQueue;
  readonly prefix: string;
  readonly authorization: AuthorizationSpelling;
  readonly now: () => Date;
  readonly record: (request: RecordedRequest) => void;
}

/**
 * Lets one request live its life: it arrives, Twake does its work, the response leaves. A fault may strike in between.
 * Rejects when the client goes away in the middle of its body.
 */
export async function receive(exchange: Exchange, options: ReceiveOptions): Promise<void> {
  const { incoming, response, socket } = exchange;
  const headersOnly = describe(incoming, Buffer.alloc(0), options.now());
  const early = options.faultQueue.take('headers', headersOnly);
  if (early?.does === 'cut') {
    options.record(headersOnly);
    return breakConnection(socket, early.how);
  }
  const request = describe(incoming, await readAll(incoming), headersOnly.arrived_at);
  options.record(request);

  const plan = options.faultQueue.take('body', request) ?? { does: 'spoil' };
  const work = () => respondBelow(options, request);
  if (plan.does === 'cut' && plan.at === 'body') {
    if (plan.stored_after !== undefined) afterwards(socket, plan.stored_after, work);
    return breakConnection(socket, plan.how);
  }
  if (plan.does === 'replace') {
    if (plan.stored_after !== undefined) afterwards(response, plan.stored_after, work);
    return writeResponse(plan.response(request), response);
  }
  const own = work();
  if (plan.does === 'cut') return breakConnection(socket, plan.how);
  return writeResponse(plan.response?.(own, request) ?? own, response, plan.pace);
}

/** Has Twake do its work when everything is over, and some milliseconds have passed: nobody hears of it any more. */
function afterwards(stream: Socket | ServerResponse, ms: number, work: () => void): void {
  stream.once('close', () => setTimeout(work, ms).unref());
}

function respondBelow(options: ReceiveOptions, request: ApiRequest): ApiResponse {
  const { prefix, generation } = options;
  if (!request.path.startsWith(prefix)) return nginxPage(404, 'Not Found');
  const path = request.path.slice(prefix.length);
  return respond({ ...request, path, headers: headersFor(options, request) }, generation);
}

/** The headers that PHP finds. */
function headersFor({ authorization }: ReceiveOptions, { headers, rawHeaders }: ApiRequest) {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  if (authorization === 'any' || names.includes('Authorization')) return headers;
  const { authorization: _, ...found } = headers;
  return found;
}

function describe(incoming: IncomingMessage, raw: Buffer, arrived_at: Date): RecordedRequest {
  const { method = '', url = '', headers, rawHeaders } = incoming;
  return { method, path: url, headers, rawHeaders, raw, body: decodeJson(raw), arrived_at };
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
