/** What any kind of Twake is to its port: a request goes in, a response comes out, and readers see messages. */

import type { IncomingHttpHeaders } from 'node:http';
import type { ReadMessage } from './reader.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path and query, as the request line has them. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, spelled and ordered as they came. */
  readonly rawHeaders: readonly string[];
  readonly raw: Uint8Array;
}

/** An HTTP response, ready to be sent. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export interface Api<M extends ReadMessage = ReadMessage> {
  /** Does the work of a request; the path begins below the prefix. */
  readonly respond: (request: ApiRequest) => ApiResponse;
  /** The response to a path that is not below the prefix; undefined: nobody listens there. */
  readonly respondOutside?: (request: ApiRequest) => ApiResponse | undefined;
  /** A body as JSON, as this server reads it; undefined: it is none. */
  readonly readBody: (raw: Uint8Array) => unknown;
  /** What readers see or saw, in the sequence of arrival. */
  readonly messages: () => readonly M[];
  /** Its process ends and begins anew: only what is kept on disk is known then. */
  readonly restart: () => void;
}

/** What became of a message that readers see. */
export interface MessageChange<M extends ReadMessage = ReadMessage> {
  readonly kind: 'posted' | 'edited' | 'removed';
  readonly message: M;
}
