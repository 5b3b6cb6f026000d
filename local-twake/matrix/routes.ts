/** The paths of the client-server API that a homeserver here knows, and what each of them does. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import type { ApiRequest } from '../api.ts';
import { SERVER_NAME } from './accounts.ts';
import { authenticate, type Requester } from './authentication.ts';
import type { Viewing } from './client-event.ts';
import { readContent } from './content.ts';
import { MatrixError, notFound } from './errors.ts';
import { readEvent, readPage, readState } from './reading.ts';
import { redactEvent } from './redact.ts';
import { findRoomByAlias } from './room.ts';
import { type Server, sendEvent } from './send.ts';
import type { Transactions } from './transactions.ts';

/** What a homeserver keeps, in memory and on disk. */
export interface Homeserver extends Server {
  readonly transactions: Transactions;
  readonly now: () => Date;
}

/** A request that has found its route. */
interface RouteCall {
  readonly homeserver: Homeserver;
  readonly request: ApiRequest;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands in the path for each pair of parentheses of the pattern, decoded. */
  readonly parameters: readonly string[];
}

export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly pattern: RegExp;
  readonly run: (call: RouteCall) => JsonObject;
  /** `Cache-Control`, where it is not the usual one. */
  readonly caching?: string;
}

/** What old clients wrote in place of `v3`. The second has never had every path. */
const CLIENT = '/_matrix/client/(?:r0|v3|unstable)';
const CLIENT_V1 = '/_matrix/client/(?:api/v1|r0|v3|unstable)';

const inRoom = (rest: string) => new RegExp(`^${CLIENT_V1}/rooms/([^/]*)/${rest}$`);

export const routes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/_matrix\/client\/versions$/,
    caching: 'public, max-age=600, s-maxage=3600, stale-while-revalidate=600',
    run: () => ({ versions, unstable_features: {} }),
  },
  { method: 'GET', pattern: new RegExp(`^${CLIENT}/account/whoami$`), run: whoami },
  {
    method: 'GET',
    pattern: new RegExp(`^${CLIENT_V1}/directory/room/([^/]*)$`),
    run: ({ parameters: [alias = ''] }) => resolveAlias(alias),
  },
  { method: 'PUT', pattern: inRoom('send/([^/]*)/([^/]*)'), run: onceFor(send) },
  { method: 'POST', pattern: inRoom('send/([^/]*)'), run: always(send) },
  { method: 'PUT', pattern: inRoom('redact/([^/]*)/([^/]*)'), run: onceFor(redact) },
  { method: 'POST', pattern: inRoom('redact/([^/]*)'), run: always(redact) },
  {
    method: 'GET',
    pattern: inRoom('event/([^/]*)'),
    run: (call) => {
      const [room_id = '', event_id = ''] = call.parameters;
      return readEvent(viewingOf(call), room_id, event_id);
    },
  },
  {
    method: 'GET',
    pattern: inRoom('messages'),
    run: (call) => readPage(viewingOf(call), call.parameters[0] ?? '', call.query),
  },
  {
    method: 'GET',
    pattern: inRoom('state/([^/]*)(?:/([^/]*))?'),
    run: (call) => {
      const [room_id = '', type = '', state_key = ''] = call.parameters;
      return readState(viewingOf(call), room_id, [type, state_key]);
    },
  },
];

const versions = [
  ...['r0.0.1', 'r0.1.0', 'r0.2.0', 'r0.3.0', 'r0.4.0', 'r0.5.0', 'r0.6.0', 'r0.6.1'],
  ...['v1.1', 'v1.2', 'v1.3', 'v1.4', 'v1.5', 'v1.6', 'v1.7', 'v1.8', 'v1.9', 'v1.10', 'v1.11'],
  ...['v1.12', 'v1.13', 'v1.14', 'v1.15'],
];

type Writing = (call: RouteCall, requester: Requester) => JsonObject;

/** The same request a second time changes nothing, and gets the same response. */
function onceFor(write: Writing): Route['run'] {
  return (call) => {
    const requester = authenticate(call.request, call.query);
    const { transactions } = call.homeserver;
    return transactions.once(requester.token, call.path, () => write(call, requester));
  };
}

function always(write: Writing): Route['run'] {
  return (call) => write(call, authenticate(call.request, call.query));
}

function send({ homeserver, request, parameters }: RouteCall, requester: Requester): JsonObject {
  const [room_id = '', type = '', txn_id] = parameters;
  const body = readContent(request.raw);
  return { event_id: sendEvent(homeserver, { requester, room_id, type, txn_id, body }) };
}

function redact({ homeserver, request, parameters }: RouteCall, requester: Requester): JsonObject {
  const [room_id = '', event_id = '', txn_id] = parameters;
  const body = readContent(request.raw);
  const redaction = { requester, room_id, event_id, txn_id, body };
  return { event_id: redactEvent(homeserver, redaction) };
}

function viewingOf({ homeserver, request, query }: RouteCall): Viewing {
  const { timeline, now } = homeserver;
  return { timeline, requester: authenticate(request, query), now: now() };
}

function whoami({ request, query }: RouteCall): JsonObject {
  const { user, token } = authenticate(request, query);
  const { device_id } = token;
  return { user_id: user.user_id, is_guest: false, ...(device_id !== undefined && { device_id }) };
}

/** Nobody needs a token for this. A server of another name would be asked by ours, which reaches none. */
function resolveAlias(alias: string): JsonObject {
  const [, server] = /^#[^:]*:(.+)$/s.exec(alias) ?? [];
  if (server === undefined)
    throw new MatrixError(400, 'M_INVALID_PARAM', { error: 'Room alias invalid' });
  if (server !== SERVER_NAME)
    throw new MatrixError(502, 'M_UNKNOWN', { error: 'Failed to fetch alias' });
  const room = findRoomByAlias(alias);
  if (room === undefined) throw notFound(`Room alias ${alias} not found`);
  return { room_id: room.room_id, servers: [SERVER_NAME] };
}
