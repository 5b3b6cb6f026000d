/** What an account asks of a homeserver in these tests, in the words of Matrix's client-server API. */

import { randomUUID } from 'node:crypto';
import {
  type MatrixRequest,
  type MatrixResponse,
  pathOf,
  requestMatrix,
} from '../../scripts/synapse/client.ts';
import { appendExchange } from '../../scripts/synapse/transcript.ts';

export interface Session {
  /** The same session; what it asks is recorded under a name, where `npm run e2e:matrix -- --record` says so. */
  readonly as: (name: string) => Session;
  readonly request: (request: Omit<MatrixRequest, 'token'>) => Promise<MatrixResponse>;
  /** Each without a `txnId` has one of its own. */
  readonly send: (room: string, content: object, txnId?: string) => Promise<MatrixResponse>;
  readonly redact: (room: string, eventId: string, txnId?: string) => Promise<MatrixResponse>;
  readonly event: (room: string, eventId: string) => Promise<MatrixResponse>;
  readonly state: (room: string, type: string, key?: string) => Promise<MatrixResponse>;
  readonly setState: (room: string, type: string, content: object) => Promise<MatrixResponse>;
  readonly messages: (room: string) => Promise<MatrixResponse>;
  readonly whoami: () => Promise<MatrixResponse>;
  /** `leave`, `kick`, `ban` and the like. */
  readonly act: (room: string, verb: string, body?: object) => Promise<MatrixResponse>;
}

/** @param name what it is recorded under, if at all */
export function openSession(url: string, token: string | undefined, name?: string): Session {
  const request: Session['request'] = async (bare) => {
    const asked = { ...bare, ...(token === undefined ? {} : { token }) };
    const response = await requestMatrix(url, asked);
    const file = process.env['RECORD'];
    if (file !== undefined && name !== undefined)
      appendExchange(file, { name, request: asked, response });
    return response;
  };
  const get = (path: string) => request({ method: 'GET', path });
  const put = (path: string, body: object) => request({ method: 'PUT', path, body });
  return {
    as: (other) => openSession(url, token, other),
    request,
    send: (room, content, txnId = randomUUID()) =>
      put(pathOf`/_matrix/client/v3/rooms/${room}/send/m.room.message/${txnId}`, content),
    redact: (room, eventId, txnId = randomUUID()) =>
      put(pathOf`/_matrix/client/v3/rooms/${room}/redact/${eventId}/${txnId}`, {}),
    event: (room, eventId) => get(pathOf`/_matrix/client/v3/rooms/${room}/event/${eventId}`),
    state: (room, type, key) => {
      const path = pathOf`/_matrix/client/v3/rooms/${room}/state/${type}`;
      return get(key === undefined ? path : path + pathOf`/${key}`);
    },
    setState: (room, type, content) =>
      put(pathOf`/_matrix/client/v3/rooms/${room}/state/${type}`, content),
    messages: (room) => get(pathOf`/_matrix/client/v3/rooms/${room}/messages?dir=b&limit=20`),
    whoami: () => get('/_matrix/client/v3/account/whoami'),
    act: (room, verb, body = {}) =>
      request({ method: 'POST', path: pathOf`/_matrix/client/v3/rooms/${room}/${verb}`, body }),
  };
}

/** What a response says, short: `404 M_NOT_FOUND`. */
export function summarize({ status, json }: MatrixResponse): string {
  return [status, json['errcode']].filter((part) => part !== undefined).join(' ');
}

/** The id of the event that a request made; empty where it made none. */
export function eventIdOf({ json }: MatrixResponse): string {
  return String(json['event_id'] ?? '');
}
