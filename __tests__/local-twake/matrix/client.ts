/** A client of a local homeserver: one raw exchange a call, with no cleverness between. */

import { rooms, tokens } from '../../../local-twake/matrix/accounts.ts';
import type { MatrixTwake } from '../../../local-twake/server.ts';
import { type RawResponse, send } from '../post.ts';

export type RoomName = keyof typeof rooms;

export interface CallOptions {
  readonly by?: keyof typeof tokens;
  readonly room?: RoomName;
  readonly txnId?: string;
  readonly type?: string;
  readonly signal?: AbortSignal;
}

let made = 0;

/** Below `/rooms/{roomId}/`. */
export function call(
  twake: MatrixTwake,
  [method, path]: readonly [method: string, path: string],
  { body, by = 'login', room = 'deploys', signal }: CallOptions & { readonly body?: object } = {},
): Promise<RawResponse> {
  const { pathname } = new URL(twake.url);
  const base = `${pathname.replace(/\/$/, '')}/_matrix/client/v3/rooms`;
  return send(
    twake.url,
    {
      method,
      path: `${base}/${encodeURIComponent(rooms[room].room_id)}/${path}`,
      headers: { Authorization: `Bearer ${tokens[by].access_token}` },
      body: body === undefined ? null : JSON.stringify(body),
    },
    signal,
  );
}

/** Sends an event, to #deploys if no other room is named. */
export function put(
  twake: MatrixTwake,
  body: object,
  { txnId = `t${made++}`, type = 'm.room.message', ...options }: CallOptions = {},
): Promise<RawResponse> {
  return call(twake, ['PUT', `send/${type}/${txnId}`], { body, ...options });
}

/** Sends a message, and resolves to its id. */
export async function say(
  twake: MatrixTwake,
  content: object | string,
  options?: CallOptions,
): Promise<string> {
  const body = typeof content === 'string' ? { msgtype: 'm.text', body: content } : content;
  return eventIdOf(await put(twake, body, options));
}

export async function redact(
  twake: MatrixTwake,
  event_id: string,
  options: CallOptions = {},
): Promise<string> {
  const { txnId = `r${made++}` } = options;
  const path = `redact/${encodeURIComponent(event_id)}/${txnId}`;
  return eventIdOf(await call(twake, ['PUT', path], { body: {}, ...options }));
}

/** The content of an edit, as a client writes it. */
export function editOf(event_id: string, text: string, mentions: object = {}): object {
  return {
    msgtype: 'm.text',
    body: `* ${text}`,
    'm.mentions': mentions,
    'm.new_content': { msgtype: 'm.text', body: text, 'm.mentions': mentions },
    'm.relates_to': { rel_type: 'm.replace', event_id },
  };
}

export function eventIdOf({ body }: RawResponse): string {
  return JSON.parse(body.toString()).event_id;
}
