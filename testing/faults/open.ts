/** Opens a port of loopback for a server, and closes it, whoever is connected. */

import type { AddressInfo, Server, Socket } from 'node:net';

export interface Opened {
  readonly port: number;
  readonly close: () => void;
}

/** For tests that run side by side: unlike `listen`, it ends with `close`, not with the test. */
export async function open(server: Server): Promise<Opened> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
