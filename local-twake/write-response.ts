/** Writes a response to a socket: at once as a rule, or as slowly and brokenly as a fault wants it. */

import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ApiResponse } from './api.ts';
import type { Pace, Plan } from './faults.ts';

type Cut = Extract<Plan, { does: 'cut' }>;

/** Sends a response. It never fails: a client that has gone away is what some tests are about. */
export async function writeResponse(
  reply: ApiResponse,
  response: ServerResponse,
  { wait, trickle, truncated }: Pace = {},
): Promise<void> {
  const socket = response.socket;
  if (socket === null) return;
  if (wait !== undefined) await pause(wait, socket);
  if (trickle === undefined && !truncated) {
    // In chunks, like nginx before php-fpm, and Synapse; but for pages whose length they tell.
    const isWhole = Object.hasOwn(reply.headers, 'Content-Length');
    const encoding = isWhole ? {} : { 'Transfer-Encoding': 'chunked' };
    response.writeHead(reply.status, { ...reply.headers, ...encoding });
    response.end(reply.body);
    return;
  }
  const head = formatHead(reply);
  const bytes = Buffer.concat([head, Buffer.from(reply.body)]);
  if (truncated) {
    socket.end(bytes.subarray(0, (head.length + bytes.length) / 2));
    return;
  }
  await dribble(bytes, socket, {
    start: trickle?.from === 'body' ? head.length : 0,
    every: trickle?.every ?? 0,
  });
}

/** Breaks a TCP connection. What hangs stays open until somebody closes it. */
export function breakConnection(connection: Socket, how: Cut['how']): void {
  if (how === 'reset') connection.resetAndDestroy();
  if (how === 'close') connection.end();
}

function formatHead({ status, headers, body }: ApiResponse): Buffer {
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body) };
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
}

async function dribble(
  bytes: Buffer,
  socket: Socket,
  { start, every }: { start: number; every: number },
): Promise<void> {
  socket.write(bytes.subarray(0, start));
  for (let at = start; at < bytes.length && socket.writable; at++) {
    socket.write(bytes.subarray(at, at + 1));
    await pause(every, socket);
  }
  socket.end();
}

/** Waits, but not longer than the connection lasts. */
function pause(ms: number, socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      socket.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    socket.once('close', done);
  });
}
