/** A Twake at one moment, for programs: `npm run try` reads it of its own, and as JSON of one that runs already. */

import type { RoomMessage } from '../local-twake/matrix/reader.ts';
import type { ReadMessage } from '../local-twake/reader.ts';
import type { RecordedRequest } from '../local-twake/receive.ts';
import type { LocalTwake } from '../local-twake/server.ts';
import { hideToken } from './news.ts';

/** Where the page has it. */
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

export function snapshotOf(twake: LocalTwake): Snapshot {
  return { url: twake.url, behave: twake.behave, ...seenOf(twake) };
}
