/** A forward proxy that leads every host to loopback, invented names too, so no test needs DNS. */

import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ForwardProxy {
  readonly server: Server;
  /** What it was asked, as `CONNECT host:port` or `POST http://host/path`, and with which credentials. */
  readonly asked: { readonly line: string; readonly authorization: string | undefined }[];
}

/** Sends everything to `port` on loopback, whatever host was asked for; with `status`, refuses every tunnel. */
export function createForwardProxy(port: number, options: { status?: number } = {}): ForwardProxy {
  const asked: ForwardProxy['asked'] = [];
  const note = ({ method, url, headers }: IncomingMessage) =>
    asked.push({ line: `${method} ${url}`, authorization: headers['proxy-authorization'] });
  const server = createServer((incoming, outgoing) => {
    note(incoming);
    const { pathname, search } = new URL(incoming.url ?? '');
    incoming.pipe(
      request({
        port,
        path: pathname + search,
        method: incoming.method,
        headers: incoming.headers,
      }).on('response', (response) => {
        outgoing.writeHead(response.statusCode ?? 0, response.headers);
        response.pipe(outgoing);
      }),
    );
  });
  server.on('connect', (incoming: IncomingMessage, client: Socket) => {
    note(incoming);
    if (options.status) {
      client.end(`HTTP/1.1 ${options.status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    // A proxy that ends the tunnel where the server resets it hides that from the client.
    target.on('error', () => client.resetAndDestroy());
    client.on('error', () => target.destroy());
  });
  return { server, asked };
}
