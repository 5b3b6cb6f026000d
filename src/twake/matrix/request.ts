/** The requests of the client-server API that a message takes (pure): https://spec.matrix.org/v1.15/client-server-api/ */

import type { HttpRequest } from '../../net/http.ts';
import type { ConnectionInputs } from '../api.ts';
import { toJson } from '../json.ts';

export type Connection = Pick<ConnectionInputs, 'api_url' | 'access_token'>;

/** What can be asked of a homeserver, by an account. */
export interface Requests {
  readonly send: (room: string, txnId: string, content: object) => HttpRequest;
  readonly redact: (room: string, event: string, txnId: string) => HttpRequest;
  readonly getEvent: (room: string, event: string) => HttpRequest;
  readonly getState: (room: string, type: string, key?: string) => HttpRequest;
  /** With who set it, and not its content alone. */
  readonly getStateEvent: (room: string, type: string) => HttpRequest;
  /** The newest events first. */
  readonly getMessages: (room: string, limit: number) => HttpRequest;
  readonly getRoomId: (alias: string) => HttpRequest;
  readonly whoami: () => HttpRequest;
  /** Of the web server, which need not be the homeserver: without the token. */
  readonly getWellKnown: () => HttpRequest;
}

export function requestsOf({ api_url, access_token }: Connection): Requests {
  const headers = { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' };
  const urlOf = (...parts: readonly string[]) => {
    const url = new URL(api_url);
    const path = parts.map(percentEncode).join('/');
    url.pathname = `${api_url.pathname.replace(/\/$/, '')}/_matrix/client/v3/${path}`;
    return url;
  };
  const get = (url: URL): HttpRequest => ({ method: 'GET', url, headers, body: '' });
  const put = (url: URL, content: object): HttpRequest => ({
    method: 'PUT',
    url,
    headers,
    body: toJson(content),
  });
  return {
    send: (room, txnId, content) =>
      put(urlOf('rooms', room, 'send', 'm.room.message', txnId), content),
    redact: (room, event, txnId) => put(urlOf('rooms', room, 'redact', event, txnId), {}),
    getEvent: (room, event) => get(urlOf('rooms', room, 'event', event)),
    getState: (room, type, key) => get(urlOf('rooms', room, 'state', type, ...(key ? [key] : []))),
    getStateEvent: (room, type) => {
      const url = urlOf('rooms', room, 'state', type);
      url.search = 'format=event';
      return get(url);
    },
    getMessages: (room, limit) => {
      const url = urlOf('rooms', room, 'messages');
      url.search = `dir=b&limit=${limit}`;
      // With what edits have made of each, and escapes.
      return { ...get(url), maxResponseSize: 4 * limit * LARGEST_EVENT };
    },
    getRoomId: (alias) => get(urlOf('directory', 'room', alias)),
    whoami: () => get(urlOf('account', 'whoami')),
    getWellKnown: () => ({
      method: 'GET',
      url: new URL('/.well-known/matrix/client', api_url),
      headers: {},
      body: '',
    }),
  };
}

/** In bytes: https://spec.matrix.org/v1.15/client-server-api/#size-limits */
const LARGEST_EVENT = 65_536;

/** Whole: what ends a part of a path for some proxies, `!` and `:` too. */
function percentEncode(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
