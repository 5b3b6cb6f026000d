/** What the faults of the proxy do to a request: what reaches the server behind it, and what comes back. */

import { createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { requestMatrix } from '../../scripts/synapse/client.ts';
import { type NetworkFault, openFaultyProxy } from '../../scripts/synapse/faulty-proxy.ts';
import { open } from '../../testing/faults/open.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Behind {
  readonly port: number;
  readonly bodies: readonly string[];
  /** Resolves when a whole request is there. */
  readonly received: Promise<void>;
}

/** A server that keeps what it gets. */
async function openServer(): Promise<Behind> {
  const bodies: string[] = [];
  const { promise: received, resolve } = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      bodies.push(`${request.method} ${request.url} ${body}`);
      resolve();
      response.end('{"event_id":"$1"}');
    });
  });
  const { port, close } = await open(server);
  closing.push(close);
  return { port, bodies, received };
}

async function sendThrough(fault: NetworkFault) {
  const behind = await openServer();
  const proxy = await openFaultyProxy({ port: behind.port, draw: () => fault, delay_ms: 60 });
  closing.push(proxy.close);
  const request = { method: 'PUT', path: '/send/1', body: { body: 'x' } } as const;
  const response = await requestMatrix(proxy.url, request).catch((error) => error.code as string);
  expect(proxy.met).toEqual([fault]);
  return { behind, response };
}

const whole = 'PUT /send/1 {"body":"x"}';

test('none: it passes', async () => {
  const { behind, response } = await sendThrough('none');
  expect(response).toMatchObject({ status: 200, json: { event_id: '$1' } });
  expect(behind.bodies).toEqual([whole]);
});

test('delayed: it passes, late', async () => {
  const { behind, response } = await sendThrough('delayed');
  expect(response).toMatchObject({ status: 200 });
  expect((response as { readonly ms: number }).ms).toBeGreaterThanOrEqual(55);
  expect(behind.bodies).toEqual([whole]);
});

test('refused: nothing reaches the server', async () => {
  const { behind, response } = await sendThrough('refused');
  expect(response).toBe('ECONNRESET');
  expect(behind.bodies).toEqual([]);
});

test.each<NetworkFault>(['abandoned', 'response lost', 'half a response'])(
  '%s: the server has it, and the client does not know',
  async (fault) => {
    const { behind, response } = await sendThrough(fault);
    expect(response).toBe('ECONNRESET');
    await behind.received;
    expect(behind.bodies).toEqual([whole]);
  },
);

test('where the server is down, the connection is reset', async () => {
  const { port, close } = await open(createServer());
  close();
  const proxy = await openFaultyProxy({ port, draw: () => 'none' });
  closing.push(proxy.close);
  const request = { method: 'GET', path: '/' } as const;
  await expect(requestMatrix(proxy.url, request)).rejects.toMatchObject({ code: 'ECONNRESET' });
});
