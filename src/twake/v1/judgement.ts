/** What may have become of a request to a Twake server. Types only. */

import type { ActionError } from '../../errors.ts';

/**
 * What became of a request. `not_arrived`: surely not stored, may be repeated; `unknown`: it may be in the channel;
 * `elsewhere`: it may be in another one, where a repeat would put a second.
 */
export type Fate = 'not_arrived' | 'unknown' | 'elsewhere' | 'refused';

export type Judgement =
  | {
      readonly fate: 'accepted';
      readonly object: AcceptedMessage;
      /** The whole response that `object` is in. */
      readonly response: object;
      readonly warning?: string;
    }
  /** Removals are never confirmed: the servers echo the request, whatever they did. */
  | { readonly fate: 'requested'; readonly response: object }
  | { readonly fate: Fate; readonly error: ActionError };

/** The `object` of a response; servers of 2021 add more keys. */
export interface AcceptedMessage {
  readonly id: string;
  readonly channel_id: string | null;
  /** `''` at top level. */
  readonly parent_message_id: string;
  /** Unix seconds. */
  readonly creation_date: number;
  readonly [key: string]: unknown;
}
