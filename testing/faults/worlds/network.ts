/** The name of a trouble becomes a network that has it: another service, a certificate, a proxy. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTwake } from '../../../local-twake/server.ts';
import { type Certificate, issue, makeAuthority } from '../../sockets/certificates.ts';
import { createForwardProxy } from '../../sockets/forward-proxy.ts';
import { open } from '../open.ts';
import { around, type World } from './world.ts';

/** Nobody listens. */
export async function down(): Promise<World> {
  const world = await around(await startTwake());
  await world.twake.goDown();
  return world;
}

/** Another server takes the place of Twake. */
export async function behind(server: Server): Promise<World> {
  const { port, close } = await open(server);
  return around(await startTwake(), {
    step: { inputs: { api_url: `http://127.0.0.1:${port}` } },
    closing: [close],
  });
}

const day_ms = 86_400_000;
let made: Promise<Certificate> | undefined;

/** The one authority that steps may trust; made when it is needed first. */
function trusted(): Promise<Certificate> {
  made ??= makeAuthority('Known authority');
  return made;
}

const certificates: Readonly<Record<string, () => Promise<Certificate | undefined>>> = {
  trusted: async () => issue('localhost', { authority: await trusted() }),
  unknown: async () => issue('localhost', { authority: await makeAuthority('Unknown authority') }),
  'self-signed': () => issue('localhost'),
  expired: async () =>
    issue('localhost', {
      authority: await trusted(),
      notBeforeDate: new Date(Date.now() - 2 * day_ms),
      notAfterDate: new Date(Date.now() - day_ms),
    }),
  elsewhere: async () => issue('chat.twake.test', { authority: await trusted() }),
  plain: async () => undefined,
};

export async function overTls(kind: string): Promise<World> {
  if (kind === 'silent') return silent();
  const tls = await certificates[kind]?.();
  const twake = await startTwake(tls && { tls });
  const { port } = new URL(twake.url);
  const { env, closing } = await trustAuthority();
  const step = { inputs: { api_url: `https://localhost:${port}` }, env };
  return around(twake, { step, closing });
}

/** Accepts connections and says nothing. */
async function silent(): Promise<World> {
  const { port, close } = await open(createTcpServer());
  const step = { inputs: { api_url: `https://127.0.0.1:${port}` } };
  return around(await startTwake(), { step, closing: [close] });
}

async function trustAuthority() {
  const folder = mkdtempSync(join(tmpdir(), 'twake-authority-'));
  const file = join(folder, 'authority.pem');
  writeFileSync(file, (await trusted()).cert);
  return {
    env: { NODE_EXTRA_CA_CERTS: file },
    closing: [() => rmSync(folder, { recursive: true })],
  };
}

const password = 'pr0xy-p4ssword';

/** The names behind a proxy are invented, and resolved by it alone. */
export async function throughProxy(kind = 'open'): Promise<World> {
  const authority = kind === 'untrusted' ? await makeAuthority('Other') : await trusted();
  const tls = await issue('chat.twake.test', { authority });
  const twake = await startTwake(kind === 'bypassed' ? {} : { tls });
  const { env, closing } = await trustAuthority();
  const proxy = await open(proxyServer(kind, Number(new URL(twake.url).port)));
  if (kind === 'down' || kind === 'bypassed') proxy.close();
  const credentials = kind === 'malformed' ? `me:${password}%zz` : `me:${password}`;
  const address = `http://${credentials}@127.0.0.1:${proxy.port}`;
  const api_url = kind === 'bypassed' ? twake.url : 'https://chat.twake.test';
  return around(twake, {
    step: { inputs: { api_url }, env: { ...env, https_proxy: address, http_proxy: address } },
    secrets: [password, btoa(`me:${password}`)],
    closing: [...closing, proxy.close],
  });
}

function proxyServer(kind: string, port: number): Server {
  if (kind === 'silent') return createTcpServer();
  return createForwardProxy(port, /^\d+$/.test(kind) ? { status: Number(kind) } : {}).server;
}
