/** What comes over a connection becomes a request on record, and an answer or the fault that takes its place. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { cut, deliver } from './delivery.ts';
import { type Answer, type Generation, nginxPage } from './generation.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { decodeJson } from './php.ts';
import { type ApiRequest, answer } from './v1.ts';

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

export interface Desk {
  readonly generation: Generation;
  readonly misbehaviour: Misbehaviour;
  readonly prefix: string;
  readonly now: () => Date;
  readonly record: (request: RecordedRequest) => void;
}

/**
 * Lets one request live its life: it arrives, Twake does its work, the answer leaves. A fault may strike in between.
 * Rejects when the client goes away in the middle of its body.
 */
export async function receive(exchange: Exchange, desk: Desk): Promise<void> {
  const { incoming, response, socket } = exchange;
  const headersOnly = describe(incoming, Buffer.alloc(0), desk.now());
  const early = desk.misbehaviour.take('headers', headersOnly);
  if (early?.does === 'cut') {
    desk.record(headersOnly);
    return cut(socket, early.how);
  }
  const request = describe(incoming, await readAll(incoming), headersOnly.arrived_at);
  desk.record(request);

  const plan = desk.misbehaviour.take('body', request) ?? { does: 'spoil' };
  if (plan.does === 'cut' && plan.at === 'body') return cut(socket, plan.how);
  if (plan.does === 'replace') return deliver(plan.answer(request), response);
  const own = answerBelow(desk, request);
  if (plan.does === 'cut') return cut(socket, plan.how);
  return deliver(plan.answer?.(own, request) ?? own, response, plan.pace);
}

function answerBelow({ prefix, generation }: Desk, request: ApiRequest): Answer {
  if (!request.path.startsWith(prefix)) return nginxPage(404, 'Not Found');
  return answer({ ...request, path: request.path.slice(prefix.length) }, generation);
}

function describe(incoming: IncomingMessage, raw: Buffer, arrived_at: Date): RecordedRequest {
  const { method = '', url = '', headers } = incoming;
  return { method, path: url, headers, raw, body: decodeJson(raw), arrived_at };
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
