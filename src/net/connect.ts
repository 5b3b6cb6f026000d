/** Opens a socket to an address: directly, or through the tunnel of a proxy. */

import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { isIP, connect as openTcp, type Socket } from 'node:net';
import { authorityOf, portOf } from './authority.ts';
import { isUntrusted } from './network-errors.ts';
import { authorizeProxy } from './proxy.ts';
import { type Attempt, type Phase, toProxyError, toTransportError } from './transport-error.ts';

/** PEM certificates of the trusted authorities; undefined: Node's own and those of NODE_EXTRA_CA_CERTS. */
type Authorities = readonly string[] | undefined;

/**
 * Opens a connection over which nothing of the request has gone yet, so that whatever fails here did not arrive.
 *
 * The machine's own trust store (where administrators put a company's authority) counts too. Reading it takes some
 * 80 ms, so it is asked only when Node's does not know the issuer.
 * @throws {ActionError} `unreachable`, `tls_error`, `proxy_error`, `timeout` or `interrupted`
 */
export async function connect(attempt: Attempt): Promise<Socket> {
  try {
    return await open(attempt, undefined);
  } catch (error) {
    if (!(error instanceof Error && isUntrusted(error.cause))) throw error;
    const { getCACertificates } = await import('node:tls');
    // Node 20, on which runners of others may run this, cannot read that store.
    if (getCACertificates === undefined) throw error;
    return await open(attempt, [...getCACertificates('default'), ...getCACertificates('system')]);
  }
}

async function open(attempt: Attempt, authorities: Authorities): Promise<Socket> {
  const { url, proxy, signal } = attempt;
  const fail = (phase: Phase) => (error: unknown) => {
    throw toTransportError(error, phase, attempt);
  };
  if (!proxy) return dial(url, { authorities, signal }).catch(fail('connection'));
  const socket = await dial(proxy, { authorities, signal }).catch(fail('tunnel'));
  // Plain http is not tunnelled: proxies such as Squid allow CONNECT to TLS ports only, and forward a whole URL instead.
  if (url.protocol === 'http:') return socket;
  await openTunnel(socket, proxy, attempt).catch(fail('tunnel'));
  return dial(url, { authorities, signal, socket }).catch(fail('connection'));
}

/** Opens TCP, and TLS for https, to an address; over `socket` where there is one. */
async function dial(
  url: URL,
  options: { authorities: Authorities; signal: AbortSignal; socket?: Socket },
): Promise<Socket> {
  const host = url.hostname.replace(/[[\]]/g, '');
  const address = {
    host,
    port: Number(portOf(url)),
    // Node gives up on the first of several addresses after 250 ms, which a slow line or one lost packet exceeds.
    autoSelectFamilyAttemptTimeout: 1000,
  };
  if (url.protocol === 'http:') return reach(openTcp(address), 'connect', options.signal);
  const { authorities, socket } = options;
  const { connect: openTls } = await import('node:tls');
  const secure = openTls({
    ...address,
    ...(isIP(host) === 0 && { servername: host }),
    ...(authorities && { ca: [...authorities] }),
    ...(socket && { socket }),
    ALPNProtocols: ['http/1.1'],
    // The default, unless NODE_TLS_REJECT_UNAUTHORIZED=0 turns it off: credentials go to nobody unverified.
    rejectUnauthorized: true,
  });
  return reach(secure, 'secureConnect', options.signal);
}

/** Asks a proxy, over a socket to it, for a tunnel (RFC 9110 section 9.3.6). */
async function openTunnel(socket: Socket, proxy: URL, attempt: Attempt): Promise<void> {
  const authority = authorityOf(attempt.url);
  const connecting = request({
    createConnection: () => socket,
    method: 'CONNECT',
    path: authority,
    headers: { host: authority, ...authorizeProxy(proxy) },
  });
  let status = 0;
  connecting.once('connect', (response) => {
    status = response.statusCode ?? 0;
  });
  connecting.end();
  await reach(connecting, 'connect', attempt.signal);
  if (status < 200 || status > 299) {
    socket.destroy();
    throw toProxyError(status, attempt);
  }
}

/** Waits for the event that says it is there; on an error, or at the end of the attempt, nothing is left open. */
async function reach<T extends Socket | ClientRequest>(
  source: T,
  event: string,
  signal: AbortSignal,
): Promise<T> {
  // `once` listens for errors only until the event: a later one must not end the process.
  source.on('error', () => {});
  try {
    await once(source, event, { signal });
    return source;
  } catch (error) {
    source.destroy();
    throw error;
  }
}
