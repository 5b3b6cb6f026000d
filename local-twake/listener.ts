/** A port whose TCP connections are known one by one, so that they can break before a byte of HTTP or TLS is read. */

import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { FaultQueue } from './fault-queue.ts';
import { breakConnection } from './write-response.ts';

/** The only address a local Twake ever listens on. */
export const LOOPBACK = '127.0.0.1';

export interface Listener {
  /** How many connections were made in all, and how many are open now. */
  readonly connections: { readonly made: number; readonly open: number };
  /** Listens (port 0: on any free one), and resolves to the port. */
  readonly open: (port: number) => Promise<number>;
  /** Stops listening, and destroys all connections at once. */
  readonly close: () => Promise<void>;
  /** The TCP connection under a request, which TLS would hide. */
  readonly find: (remotePort: number | undefined) => Socket | undefined;
}

/** @param admit takes the connections that no fault breaks. */
export function createListener(faultQueue: FaultQueue, admit: (socket: Socket) => void): Listener {
  const sockets = new Set<Socket>();
  let made = 0;
  const listener = createServer((socket) => {
    made++;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const plan = faultQueue.take('connection');
    if (plan?.does !== 'cut') return admit(socket);
    // Read on, into the void, so that the client's own end of the connection is noticed.
    socket.resume();
    breakConnection(socket, plan.how);
  });
  return {
    connections: {
      get made() {
        return made;
      },
      get open() {
        return sockets.size;
      },
    },
    open: (port) =>
      new Promise((resolve, reject) => {
        listener.once('error', reject);
        listener.listen(port, LOOPBACK, () => {
          listener.off('error', reject);
          resolve((listener.address() as AddressInfo).port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        // The callback has an error when the listener was closed already, which is just as well.
        listener.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        sockets.clear();
      }),
    find: (remotePort) => [...sockets].find((socket) => socket.remotePort === remotePort),
  };
}
