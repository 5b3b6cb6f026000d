/** undici's client for one attempt, directly or through a proxy. */

import { isIP, type Socket } from 'node:net';
import { buildConnector, Client, type Dispatcher, ProxyAgent } from 'undici';
import type { FailedAttempt } from '../network-errors/transport-error.ts';

/** An attempt under way. */
export interface Attempt extends FailedAttempt {
  proxy: URL | undefined;
  phase: FailedAttempt['phase'];
  /** The last connection that was opened for it. */
  socket?: Socket | null;
}

/**
 * A client whose connections are of this attempt alone: a kept one may be closed by the server at the moment of the next
 * request, and nobody would know whether that one arrived.
 *
 * It has no time limits of its own, which undici may exceed by 300 ms: the signal of the attempt ends each of its connections.
 * @param maxResponseSize in bytes
 * @param ca PEM certificates of trusted authorities, in place of Node's own and those of NODE_EXTRA_CA_CERTS
 */
export function createClient(
  { origin }: URL,
  attempt: Attempt,
  maxResponseSize: number,
  ca?: string[],
): Dispatcher {
  const { proxy, signal } = attempt;
  const opening = {
    signal,
    timeout: 0,
    allowH2: false,
    // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
    autoSelectFamilyAttemptTimeout: 1000,
    // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
    rejectUnauthorized: true,
    ...(ca && { ca }),
  };
  const connectTo = (url: URL | string, connector: buildConnector.connector) =>
    new Client(url, {
      ...{ allowH2: false, pipelining: 0, headersTimeout: 0, bodyTimeout: 0 },
      ...{ maxHeaderSize: 16_384, maxResponseSize },
      connect: (options, callback) =>
        // Of an address there is no name to ask for; undici would ask a proxy for it.
        connector({ ...options, ...(isAddress(options) && { servername: '' }) }, (...opened) => {
          attempt.socket = opened[1];
          callback(...opened);
        }),
    });
  if (!proxy) return connectTo(origin, buildConnector(opening));
  return new ProxyAgent({
    uri: proxy.origin,
    ...authorize(proxy),
    proxyTls: opening,
    requestTls: opening,
    clientFactory: (url) => observeTunnel(connectTo(url, buildConnector(opening)), attempt),
    // undici's own `connect`, through the tunnel, or for http to the proxy.
    factory: (url, { connect }: { connect: buildConnector.connector }) => connectTo(url, connect),
  });
}

const isAddress = ({ hostname }: buildConnector.Options): boolean =>
  isIP(hostname.replace(/[[\]]/g, '')) !== 0;

/** The credentials in the address of a proxy, of which ProxyAgent would take none without a user. */
function authorize({ username, password }: URL): { readonly token?: string } {
  if (!username && !password) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { token: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** ProxyAgent tells the status of a refusal only in words, and nobody when the tunnel is open. */
function observeTunnel(client: Client, attempt: Attempt): Client {
  const connect = client.connect.bind(client);
  client.connect = async (options: Dispatcher.ConnectOptions) => {
    const response = await connect(options);
    if (response.statusCode < 200 || response.statusCode > 299) {
      response.socket.destroy();
      attempt.proxyStatus = response.statusCode;
      throw new Error('The proxy opened no tunnel.');
    }
    attempt.phase = 'connection';
    // Whatever came with it is not the server's.
    response.socket.read();
    // The only one of them that ProxyAgent takes for a tunnel.
    return { ...response, statusCode: 200 };
  };
  return client;
}
