/** What the page is told of a Twake: each message as it is now, with the requests that made it. */

import { normaliseId } from '../local-twake/accounts.ts';
import type { RoomMessage } from '../local-twake/matrix/reader.ts';
import { fieldsOf, type PhpArray } from '../local-twake/php.ts';
import type { ReadMessage } from '../local-twake/reader.ts';
import type { RecordedRequest } from '../local-twake/receive.ts';
import type { AnyBehaviour, LocalTwake } from '../local-twake/server.ts';

/** A request as the page shows it: without the key. */
export interface ShownRequest {
  readonly kind: 'posted' | 'edited' | 'removed';
  readonly method: string;
  readonly path: string;
  readonly headers: PhpArray;
  readonly body: unknown;
  readonly arrived_at: string;
}

/** Dates are strings: this travels as JSON. */
type Travelling<M extends ReadMessage> = Omit<M, 'created_at' | 'modified_at'> & {
  readonly created_at: string;
};

/** A message of a channel. */
export type ShownMessage = Travelling<ReadMessage>;
/** A message of a Matrix room. */
export type ShownRoomMessage = Travelling<RoomMessage>;

/** A message, and everything that was done to it, in order. */
export interface Item {
  readonly message: ShownMessage | ShownRoomMessage;
  readonly requests: readonly ShownRequest[];
}

/** A channel, or a Matrix room. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly alias?: string;
  /** Whether it is shown before anything is in it. */
  readonly isUsual: boolean;
}

/** What the page is told first. */
export interface Introduction {
  /** What goes into `api_url`. */
  readonly url: string;
  /** Whether `npm run try` finds it. */
  readonly isFound: boolean;
  readonly behave: AnyBehaviour;
  readonly channels: readonly Channel[];
  readonly items: readonly Item[];
}

export interface News {
  /** All messages until now, in the order of arrival. */
  readonly items: () => readonly Item[];
  /** Tells of every message that comes or changes, until the function that this returns is called. */
  readonly onItem: (listener: (item: Item) => void) => () => void;
}

export function gatherNews(twake: LocalTwake): News {
  const items = new Map<string, Item>();
  const listeners = new Set<(item: Item) => void>();
  let latest: RecordedRequest | undefined;
  for (const message of twake.messages()) items.set(message.id, toItem(message, []));
  twake.onChange((change) => {
    if (change.kind === 'requested') {
      // A request is recorded in the same breath in which it does its work.
      latest = change.request;
      return;
    }
    const { kind, message } = change;
    const before = items.get(message.id)?.requests ?? [];
    const own = latest && !isReplyTo(message, latest) ? [toShown(kind, latest)] : [];
    const item = toItem(message, [...before, ...own]);
    items.set(message.id, item);
    for (const listener of listeners) listener(item);
  });
  return {
    items: () => [...items.values()],
    onItem: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** An answer changes the message it answers, too: a number in its row, nothing that anybody wrote. */
function isReplyTo({ id }: ReadMessage, { body }: RecordedRequest): boolean {
  return normaliseId(fieldsOf(fieldsOf(body)['message'])['parent_message_id']) === id;
}

function toItem(message: ReadMessage, requests: readonly ShownRequest[]): Item {
  return { message: { ...message, created_at: message.created_at.toISOString() }, requests };
}

function toShown(kind: ShownRequest['kind'], request: RecordedRequest): ShownRequest {
  const { method, path, headers, body, arrived_at } = request;
  const authorization = headers.authorization?.replace(/(?<=^\w+\s).*/s, '***');
  return {
    kind,
    method,
    path: hideToken(path),
    headers: { ...headers, ...(authorization && { authorization }) },
    body,
    arrived_at: arrived_at.toISOString(),
  };
}

/** Homeservers take a token in the address, too. */
export function hideToken(path: string): string {
  return path.replace(/(?<=[?&]access_token=)[^&]*/g, '***');
}
