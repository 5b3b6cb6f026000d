/** A homeserver of Matrix that answers as Synapse 1.163 does, with rooms and accounts that are there from the start. */

import type { Api, ApiRequest, ApiResponse, MessageChange } from '../api.ts';
import { rooms } from './accounts.ts';
import { parseJson } from './content.ts';
import { MatrixError } from './errors.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';
import { findChanged, type RoomMessage, readMessages } from './reader.ts';
import {
  errorResponse,
  jsonResponse,
  noSuchResource,
  preflightResponse,
  redirectResponse,
  unrecognized,
} from './response.ts';
import { setUpRoom } from './room.ts';
import { type Homeserver, type Route, routes } from './routes.ts';
import { createTimeline } from './timeline.ts';
import { createTransactions } from './transactions.ts';

export interface HomeserverOptions {
  readonly now: () => Date;
  readonly onChange: (change: MessageChange<RoomMessage>) => void;
  /** Undefined: an administrator has lifted it for everybody. */
  readonly rateLimit: RateLimit | undefined;
  /** Where a client finds it, as it stands in `.well-known`. */
  readonly baseUrl: () => string;
}

export function createHomeserver(options: HomeserverOptions): Api<RoomMessage> {
  const { now, onChange, rateLimit, baseUrl } = options;
  const timeline = createTimeline(now);
  for (const room of Object.values(rooms)) setUpRoom(timeline, room);
  const homeserver: Homeserver = {
    timeline,
    now,
    rateLimiter: createRateLimiter(rateLimit, now),
    transactions: createTransactions(),
    onEvent: (event) => {
      const change = findChanged(timeline, event);
      if (change !== undefined) onChange(change);
    },
  };
  const respondBeside = (request: ApiRequest) =>
    request.path === '/.well-known/matrix/client' ? wellKnown(baseUrl()) : undefined;
  return {
    respond: (request) => respondBeside(request) ?? respond(homeserver, request),
    // The name of a server, which its users have in their ids, need not be where its API is.
    respondOutside: respondBeside,
    readBody: parseJson,
    messages: () => readMessages(timeline),
    restart: () => {
      homeserver.transactions.clear();
      homeserver.rateLimiter.clear();
    },
  };
}

function respond(homeserver: Homeserver, request: ApiRequest): ApiResponse {
  if (request.method === 'OPTIONS') return preflightResponse();
  const [path = '', ...query] = request.path.split('?');
  if (path === '/') return redirectResponse('/_matrix/static');
  // Two slashes are one, as far as finding out who is asked.
  if (!/^\/+_matrix(\/|$)/.test(path)) return noSuchResource();
  const found = routes.filter(({ pattern }) => pattern.test(path));
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = found.find((one) => one.method === method);
  if (route === undefined) return unrecognized(found.length === 0 ? 404 : 405);
  return run(route, { homeserver, request, path, query: new URLSearchParams(query.join('?')) });
}

function run(
  { pattern, run, caching }: Route,
  call: Omit<Parameters<Route['run']>[0], 'parameters'>,
): ApiResponse {
  const [, ...parameters] = pattern.exec(call.path) ?? [];
  try {
    const body = run({ ...call, parameters: parameters.map((one = '') => decode(one)) });
    return jsonResponse(
      body,
      caching === undefined ? {} : { headers: { 'Cache-Control': caching } },
    );
  } catch (error) {
    if (error instanceof MatrixError) return errorResponse(error);
    throw error;
  }
}

/** A part of a path, percent-decoded; what cannot be decoded stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function wellKnown(url: string): ApiResponse {
  return jsonResponse({ 'm.homeserver': { base_url: `${url}/` } });
}
