/**
 * Serves the page of a Twake on a port of its own: faults of the Twake do not befall it, and its requests are none of
 * the Twake's.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOOPBACK } from '../local-twake/listener.ts';
import type { LocalTwake } from '../local-twake/server.ts';
import type { PageFile, PageFiles } from './build.ts';
import { listChannels } from './channel-list.ts';
import { gatherNews, type Introduction, type News } from './news.ts';
import { isOwnRequest, relay } from './relay.ts';
import { isKnown } from './running.ts';
import { RELAY } from './send-draft.ts';
import { SNAPSHOT, snapshotOf } from './snapshot.ts';

export interface Page extends AsyncDisposable {
  /** What to open in a browser. */
  readonly url: string;
  /** Ends it, at once, whoever is connected. */
  readonly close: () => Promise<void>;
}

interface House {
  readonly twake: LocalTwake;
  readonly news: News;
  readonly policy: string;
  readonly files: PageFiles;
}

/**
 * Shows a Twake from now on. Rejects if the port is taken (`EADDRINUSE`) or not allowed (`EACCES`).
 * @param options.port 0: any free one
 */
export async function servePage(
  twake: LocalTwake,
  { port = 0 }: { readonly port?: number } = {},
): Promise<Page> {
  const news = gatherNews(twake);
  let opened: Promise<House> | undefined;
  const server = createServer(async (request, response) => {
    try {
      if (request.url === SNAPSHOT && isOwnName(request.headers.host)) {
        response.end(JSON.stringify(snapshotOf(twake)));
        return;
      }
      // The bundle takes a moment, so it is made when somebody looks.
      opened ??= open(twake, news);
      await reply(request, response, await opened);
    } catch (error) {
      opened = undefined;
      refuse(response, 500, `The page cannot be built. ${error}`);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function open(twake: LocalTwake, news: News): Promise<House> {
  const { buildPage, POLICY } = await import('./build.ts');
  return { twake, news, policy: POLICY, files: await buildPage({ alone: false }) };
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.invalid');
  const file = house.files.get(pathname === '/' ? 'index.html' : pathname.slice(1));
  if (!isOwnName(request.headers.host)) refuse(response, 403);
  else if (pathname === `/${RELAY}` && request.method === 'POST') {
    if (isOwnRequest(request)) await relay(request, response, house.twake.url);
    else refuse(response, 403);
  } else if (request.method !== 'GET') refuse(response, 405);
  else if (pathname === '/news') tellNews(request, response, house);
  else if (file === undefined) refuse(response, 404);
  else send(file, response, { policy: policyFor(house.policy, searchParams.has('pictures')) });
}

/** Another name for this address would be a foreign site that points to it (DNS rebinding). */
function isOwnName(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '');
}

/** Pictures are on foreign hosts, which learn who looks: only when asked. */
function policyFor(policy: string, pictures: boolean): string {
  return pictures ? policy.replace("img-src 'self'", "img-src 'self' https:") : policy;
}

function send(
  { type, body }: PageFile,
  response: ServerResponse,
  { policy }: { readonly policy: string },
): void {
  response
    .writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    .end(body);
}

function refuse(response: ServerResponse, status: number, reason = String(status)): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

/** Server-sent events: an introduction, then each message that comes or changes. */
function tellNews(
  request: IncomingMessage,
  response: ServerResponse,
  { twake, news }: House,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const tell = (name: string, data: unknown) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  const introduction: Introduction = {
    url: twake.url,
    isFound: isKnown(`http://${request.headers.host}/`),
    behave: twake.behave,
    channels: listChannels(twake.behave),
    items: news.items(),
  };
  tell('introduction', introduction);
  const stop = news.onItem((item) => tell('item', item));
  request.once('close', stop);
}
