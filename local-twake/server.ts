/** A Twake on this machine: the messages API of 2020 or 2021, or Matrix rooms, on real sockets, with faults on request. */

import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { account } from './accounts.ts';
import type { Api, MessageChange } from './api.ts';
import { createFaultQueue, type FaultOptions } from './fault-queue.ts';
import { checkFault, type Fault } from './faults.ts';
import { createListener, LOOPBACK } from './listener.ts';
import { type MatrixAccount, account as matrixAccount } from './matrix/accounts.ts';
import { createHomeserver } from './matrix/homeserver.ts';
import { defaultRateLimit, type RateLimit } from './matrix/rate-limit.ts';
import type { RoomMessage } from './matrix/reader.ts';
import type { ReadMessage } from './reader.ts';
import { type RecordedRequest, receive } from './receive.ts';
import { type AuthorizationSpelling, createV1 } from './v1.ts';
import { behave2020 } from './v2020.ts';
import { behave2021 } from './v2021.ts';

const generations = { '2020': behave2020, '2021': behave2021 } as const;
/** The generations of the messages API. */
export type Behaviour = keyof typeof generations;
const behaviours = Object.keys(generations) as readonly Behaviour[];

/** All that a local Twake can be. */
export type AnyBehaviour = Behaviour | 'matrix';
export const allBehaviours: readonly AnyBehaviour[] = [...behaviours, 'matrix'];

interface ServerOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** The clock of ids and dates. */
  readonly now?: () => Date;
  /** Speaks https with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A path in front of `/api` or `/_matrix`, as behind a proxy: `/chat`. */
  readonly prefix?: string;
}

export interface TwakeOptions extends ServerOptions {
  /** Which generation of servers to be; default 2020. */
  readonly behave?: Behaviour;
  /** Which spellings of the header `Authorization` are found; default any. */
  readonly authorization?: AuthorizationSpelling;
}

export interface MatrixOptions extends ServerOptions {
  readonly behave: 'matrix';
  /** How fast an account may send; default: Synapse's own. `none`: an administrator has lifted it. */
  readonly rateLimit?: RateLimit | 'none';
}

export type TwakeChange<M extends ReadMessage = ReadMessage> =
  | MessageChange<M>
  | { readonly kind: 'requested'; readonly request: RecordedRequest };

/** What every local Twake has, whatever its API is. */
export interface LocalTwake<M extends ReadMessage = ReadMessage> extends AsyncDisposable {
  /** Base URL: what goes into `api_url`. */
  readonly url: string;
  readonly behave: AnyBehaviour;
  /** In the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** TCP connections: how many were made in all, and how many are open now. */
  readonly connections: { readonly made: number; readonly open: number };
  /** What readers see or saw, in the order of arrival; in one channel or room, or in all. */
  readonly messages: (channel_id?: string) => readonly M[];
  /** From now on something goes wrong: with all requests, or with the next few. Throws if this kind of server cannot have it. */
  readonly injectFault: (fault: Fault, options?: FaultOptions) => void;
  /** Forgets all faults. */
  readonly recover: () => void;
  /** Tells the listener of every request and message, until the function that this returns is called. */
  readonly onChange: (listener: (change: TwakeChange<M>) => void) => () => void;
  /** Stops listening and breaks all connections: new ones are refused. */
  readonly goDown: () => Promise<void>;
  /** Listens again, on the same port, as a server does that was restarted: it knows what it had on disk. */
  readonly comeBack: () => Promise<void>;
  /** Ends it, at once, whoever is connected. */
  readonly close: () => Promise<void>;
}

/** A Twake with the messages API. */
export interface Twake extends LocalTwake {
  readonly behave: Behaviour;
  /** Ids and keys that work. */
  readonly account: typeof account;
}

/** A Twake Chat: a homeserver of Matrix. Its other accounts and rooms: matrix/accounts.ts. */
export interface MatrixTwake extends LocalTwake<RoomMessage> {
  readonly behave: 'matrix';
  /** A token, and rooms where it may send. */
  readonly account: MatrixAccount;
}

/** Starts a Twake. Rejects if the port is taken (`EADDRINUSE`) or not allowed (`EACCES`). */
export function startTwake(options: MatrixOptions): Promise<MatrixTwake>;
export function startTwake(options?: TwakeOptions): Promise<Twake>;
export function startTwake(options: TwakeOptions | MatrixOptions): Promise<Twake | MatrixTwake>;
export async function startTwake(
  options: TwakeOptions | MatrixOptions = {},
): Promise<Twake | MatrixTwake> {
  const { now = () => new Date() } = options;
  if (options.behave === 'matrix') {
    const { behave, rateLimit = defaultRateLimit } = options;
    const server = await startServer<RoomMessage>(options, (surroundings) =>
      createHomeserver({
        ...surroundings,
        now,
        rateLimit: rateLimit === 'none' ? undefined : rateLimit,
      }),
    );
    return { ...server, behave, account: matrixAccount };
  }
  const { behave = '2020', authorization = 'any' } = options;
  const server = await startServer(options, ({ onChange }) =>
    createV1(generations[behave], { now, authorization, onChange }),
  );
  return { ...server, behave, account };
}

/** What a server gives to the API that it carries. */
interface Surroundings<M extends ReadMessage> {
  readonly onChange: (change: MessageChange<M>) => void;
  readonly baseUrl: () => string;
}

async function startServer<M extends ReadMessage = ReadMessage>(
  { port = 0, behave, now = () => new Date(), tls, prefix = '' }: TwakeOptions | MatrixOptions,
  createApi: (surroundings: Surroundings<M>) => Api<M>,
): Promise<Omit<LocalTwake<M>, 'behave'>> {
  const news = createNews<M>();
  const requests: RecordedRequest[] = [];
  let url = '';
  const api = createApi({ onChange: news.announce, baseUrl: () => url });
  const faultQueue = createFaultQueue();
  const receiveOptions = {
    api,
    faultQueue,
    prefix,
    now,
    record: (request: RecordedRequest) => {
      requests.push(request);
      news.announce({ kind: 'requested', request });
    },
  };
  const serve = (incoming: IncomingMessage, response: ServerResponse) => {
    const socket = listener.find(incoming.socket.remotePort) ?? incoming.socket;
    // A client that goes away while it sends is no fault of this server.
    receive({ incoming, response, socket }, receiveOptions).catch(() => response.destroy());
  };
  const web = tls === undefined ? createHttpServer(serve) : createHttpsServer(tls, serve);
  const listener = createListener(faultQueue, (socket) => web.emit('connection', socket));
  const openPort = await listener.open(port);
  url = `${tls === undefined ? 'http' : 'https'}://${LOOPBACK}:${openPort}${prefix}`;

  return {
    url,
    requests,
    connections: listener.connections,
    messages: (channel_id) =>
      api
        .messages()
        .filter((message) => channel_id === undefined || message.channel_id === channel_id),
    injectFault: (fault, options) => {
      checkFault(fault, behave === 'matrix' ? 'matrix' : 'v1');
      faultQueue.add(fault, options);
    },
    recover: faultQueue.clear,
    onChange: news.listen,
    goDown: listener.close,
    comeBack: async () => {
      api.restart();
      await listener.open(openPort);
    },
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}

interface News<M extends ReadMessage> {
  readonly announce: (change: TwakeChange<M>) => void;
  readonly listen: LocalTwake<M>['onChange'];
}

function createNews<M extends ReadMessage>(): News<M> {
  const listeners = new Set<(change: TwakeChange<M>) => void>();
  return {
    announce: (change) => {
      for (const listener of listeners) listener(change);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
