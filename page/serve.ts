/**
 * Serves the page of a Twake on a port of its own: faults of the Twake do not befall it, and its requests are none of
 * the Twake's.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { account, channels } from '../local-twake/accounts.ts';
import { LOOPBACK } from '../local-twake/listener.ts';
import { account as matrixAccount, type RoomSetup, rooms } from '../local-twake/matrix/accounts.ts';
import type { RoomMessage } from '../local-twake/matrix/reader.ts';
import type { ReadMessage } from '../local-twake/reader.ts';
import type { RecordedRequest } from '../local-twake/receive.ts';
import type { LocalTwake } from '../local-twake/server.ts';
import type { PageFile, PageFiles } from './build.ts';
import { type Channel, gatherNews, hideToken, type Introduction, type News } from './news.ts';

export interface Page extends AsyncDisposable {
  /** What to open in a browser. */
  readonly url: string;
  /** Ends it, at once, whoever is connected. */
  readonly close: () => Promise<void>;
}

/** The Twake behind the page as JSON, for programs: `npm run try` joins it by that. */
export const SNAPSHOT = '/twake.json';

/** In a channel, or in a Matrix room. */
export type SeenMessage = ReadMessage | RoomMessage;

/** A request, without anything secret. */
export type SeenRequest = Pick<RecordedRequest, 'method' | 'path'>;

/** What came to a Twake until now. */
export interface Seen {
  readonly messages: readonly SeenMessage[];
  readonly requests: readonly SeenRequest[];
}

export type Snapshot = Pick<LocalTwake, 'url' | 'behave'> & Seen;

export function seenOf({ messages, requests }: LocalTwake): Seen {
  return {
    messages: messages(),
    requests: requests.map(({ method, path }) => ({ method, path: hideToken(path) })),
  };
}

function snapshotOf(twake: LocalTwake): Snapshot {
  return { url: twake.url, behave: twake.behave, ...seenOf(twake) };
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
      reply(request, response, await opened);
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

function reply(request: IncomingMessage, response: ServerResponse, house: House): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.invalid');
  const file = house.files.get(pathname === '/' ? 'index.html' : pathname.slice(1));
  if (!isOwnName(request.headers.host)) refuse(response, 403);
  else if (request.method !== 'GET') refuse(response, 405);
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
    behave: twake.behave,
    channels: twake.behave === 'matrix' ? matrixRooms() : ownChannels(),
    items: news.items(),
  };
  tell('introduction', introduction);
  const stop = news.onItem((item) => tell('item', item));
  request.once('close', stop);
}

function ownChannels(): readonly Channel[] {
  return channels
    .filter(({ id }) => account.channel_ids.some((own) => own === id))
    .map(({ id, name }) => ({ id, name, isUsual: true }));
}

/** All have a name, and those that only show one thing that a room may be wait for their first message. */
function matrixRooms(): readonly Channel[] {
  const usual: readonly string[] = matrixAccount.channel_ids;
  return Object.values<RoomSetup>(rooms).map(({ room_id, name, alias }) => ({
    id: room_id,
    name,
    ...(alias && { alias }),
    isUsual: usual.includes(room_id),
  }));
}
