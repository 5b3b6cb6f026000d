/** Receives a request, keeps it on record, and sends the response or the fault that takes its place. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Api, ApiRequest, ApiResponse } from './api.ts';
import type { FaultQueue } from './fault-queue.ts';
import { nginxPage } from './generation.ts';
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

export interface ReceiveOptions {
  readonly api: Api;
  readonly faultQueue: FaultQueue;
  readonly prefix: string;
  readonly now: () => Date;
  readonly record: (request: RecordedRequest) => void;
}

/**
 * Lets one request live its life: it arrives, Twake does its work, the response leaves. A fault may strike in between.
 * Rejects when the client goes away in the middle of its body.
 */
export async function receive(exchange: Exchange, options: ReceiveOptions): Promise<void> {
  const { incoming, response, socket } = exchange;
  const headersOnly = describe(incoming, options.now());
  const early = options.faultQueue.take('headers', headersOnly);
  if (early?.does === 'cut') {
    options.record(headersOnly);
    return breakConnection(socket, early.how);
  }
  const raw = await readAll(incoming);
  const request = { ...headersOnly, raw, body: options.api.readBody(raw) };
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
  if (plan.does === 'cut') {
    if (plan.restarts) options.api.restart();
    return breakConnection(socket, plan.how);
  }
  return writeResponse(plan.response?.(own, request) ?? own, response, plan.pace);
}

/** Has Twake do its work when everything is over, and some milliseconds have passed: nobody hears of it any more. */
function afterwards(stream: Socket | ServerResponse, ms: number, work: () => void): void {
  stream.once('close', () => setTimeout(work, ms).unref());
}

function respondBelow({ prefix, api }: ReceiveOptions, request: ApiRequest): ApiResponse {
  if (request.path.startsWith(prefix))
    return api.respond({ ...request, path: request.path.slice(prefix.length) });
  return api.respondOutside?.(request) ?? nginxPage(404, 'Not Found');
}

/** A request of which no more than the headers has been read. */
function describe(incoming: IncomingMessage, arrived_at: Date): RecordedRequest {
  const { method = '', url = '', headers, rawHeaders } = incoming;
  const raw = Buffer.alloc(0);
  return { method, path: url, headers, rawHeaders, raw, body: undefined, arrived_at };
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
