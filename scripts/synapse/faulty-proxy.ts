/** A proxy between a client and a homeserver that does to each request what it is told to, so that nobody knows its fate. */

import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { open } from '../../testing/faults/open.ts';

/**
 * - `refused`: the connection is reset, and the homeserver hears of nothing
 * - `abandoned`: it gets the whole request, and at once nobody is there any more
 * - `response lost`: it has answered, and the connection is reset before a byte of that comes through
 * - `half a response`: half of the body, then a reset
 * - `delayed`: the response comes late
 */
export const networkFaults = [
  'refused',
  'abandoned',
  'response lost',
  'half a response',
  'delayed',
] as const;

export type NetworkFault = (typeof networkFaults)[number] | 'none';

export interface FaultyProxy {
  readonly url: string;
  /** What became of the requests so far, in their order. */
  readonly met: readonly NetworkFault[];
  readonly close: () => void;
}

interface FaultyProxyOptions {
  /** Of the homeserver, on loopback. */
  readonly port: number;
  /** What becomes of the next request. */
  readonly draw: () => NetworkFault;
  readonly delay_ms?: number;
}

/** Listens until it is closed. Where the homeserver is down, connections are reset. */
export async function openFaultyProxy(options: FaultyProxyOptions): Promise<FaultyProxy> {
  const met: NetworkFault[] = [];
  const server = createServer((incoming, outgoing) => {
    const fault = options.draw();
    met.push(fault);
    const exchange = { incoming, outgoing, fault, delay_ms: options.delay_ms ?? 50 };
    forward(options.port, exchange).catch(() => outgoing.socket?.resetAndDestroy());
  });
  const { port, close } = await open(server);
  return { url: `http://127.0.0.1:${port}`, met, close };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly fault: NetworkFault;
  readonly delay_ms: number;
}

/** Throws where the client's connection is to be reset. */
async function forward(port: number, { incoming, outgoing, fault, delay_ms }: Exchange) {
  const { method, url: path, headers } = incoming;
  const body = await readAll(incoming);
  if (fault === 'refused') throw new Error(fault);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const forwarded = httpRequest({ port, host: '127.0.0.1', method, path, headers, agent: false });
    forwarded.on('response', resolve).on('error', reject);
    // Called when all of it is with the operating system, which delivers it before it closes the connection.
    forwarded.end(body, () => fault === 'abandoned' && forwarded.destroy(new Error(fault)));
  });
  const text = await readAll(response);
  if (fault === 'response lost') throw new Error(fault);
  if (fault === 'delayed') await wait(delay_ms);
  outgoing.writeHead(response.statusCode ?? 0, { ...response.headers, connection: 'close' });
  if (fault !== 'half a response') return void outgoing.end(text);
  outgoing.write(text.subarray(0, text.length / 2), () => outgoing.socket?.resetAndDestroy());
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
