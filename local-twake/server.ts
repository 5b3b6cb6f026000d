/** A Twake on this machine: the messages API of 2020 or 2021, on real sockets, with faults on request. */

import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { account } from './accounts.ts';
import type { MessageChange } from './api.ts';
import { createFaultQueue, type FaultOptions } from './fault-queue.ts';
import type { Fault } from './faults.ts';
import { createListener, LOOPBACK } from './listener.ts';
import type { ReadMessage } from './reader.ts';
import { type RecordedRequest, receive } from './receive.ts';
import { type AuthorizationSpelling, createV1 } from './v1.ts';
import { behave2020 } from './v2020.ts';
import { behave2021 } from './v2021.ts';

const generations = { '2020': behave2020, '2021': behave2021 } as const;
export type Behaviour = keyof typeof generations;
export const behaviours = Object.keys(generations) as readonly Behaviour[];

export interface TwakeOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Which generation of servers to be; default 2020. */
  readonly behave?: Behaviour;
  /** The clock of ids and dates. */
  readonly now?: () => Date;
  /** Speaks https with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A path in front of `/api`, as behind a proxy: `/chat`. */
  readonly prefix?: string;
  /** Which spellings of the header `Authorization` are found; default any. */
  readonly authorization?: AuthorizationSpelling;
}

export type TwakeChange =
  | MessageChange
  | { readonly kind: 'requested'; readonly request: RecordedRequest };

export interface Twake extends AsyncDisposable {
  /** Base URL: what goes into `api_url`. */
  readonly url: string;
  readonly behave: Behaviour;
  /** Ids and keys that work. */
  readonly account: typeof account;
  /** In the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** TCP connections: how many were made in all, and how many are open now. */
  readonly connections: { readonly made: number; readonly open: number };
  /** What readers see or saw, in the order of arrival; in one channel, or in all. */
  readonly messages: (channel_id?: string) => readonly ReadMessage[];
  /** From now on something goes wrong: with all requests, or with the next few. See faults.ts. */
  readonly injectFault: (fault: Fault, options?: FaultOptions) => void;
  /** Forgets all faults. */
  readonly recover: () => void;
  /** Tells the listener of every request and message, until the function that this returns is called. */
  readonly onChange: (listener: (change: TwakeChange) => void) => () => void;
  /** Stops listening and breaks all connections: new ones are refused. */
  readonly goDown: () => Promise<void>;
  /** Listens again, on the same port. */
  readonly comeBack: () => Promise<void>;
  /** Ends it, at once, whoever is connected. */
  readonly close: () => Promise<void>;
}

/** Starts a Twake. Rejects if the port is taken (`EADDRINUSE`) or not allowed (`EACCES`). */
export async function startTwake(options: TwakeOptions = {}): Promise<Twake> {
  const { port = 0, behave = '2020', now = () => new Date(), tls, prefix = '' } = options;
  const { authorization = 'any' } = options;
  const listeners = new Set<(change: TwakeChange) => void>();
  const requests: RecordedRequest[] = [];
  const announce = (change: TwakeChange) => {
    for (const listener of listeners) listener(change);
  };
  const api = createV1(generations[behave], { now, authorization, onChange: announce });
  const faultQueue = createFaultQueue();
  const receiveOptions = {
    api,
    faultQueue,
    prefix,
    now,
    record: (request: RecordedRequest) => {
      requests.push(request);
      announce({ kind: 'requested', request });
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

  return {
    url: `${tls === undefined ? 'http' : 'https'}://${LOOPBACK}:${openPort}${prefix}`,
    behave,
    account,
    requests,
    connections: listener.connections,
    messages: (channel_id) =>
      api
        .messages()
        .filter((message) => channel_id === undefined || message.channel_id === channel_id),
    injectFault: faultQueue.add,
    recover: faultQueue.clear,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goDown: listener.close,
    comeBack: async () => {
      await listener.open(openPort);
    },
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}
