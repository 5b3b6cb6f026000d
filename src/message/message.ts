/** A message, as it passes from `message/` to `twake/`. Types only. */

import type { Root, StatusLine } from './tree.ts';

/** Everything of a message but where it goes (channel, thread, id). */
export interface Message {
  readonly content: Root | HandwrittenTwacode | PlainString;
  /** In place of the application's; empty: its own. */
  readonly sender_name?: string | undefined;
  readonly sender_icon?: string | undefined;
  /** With any: it is shown once, to these user ids, and not stored. */
  readonly ephemeral_recipients?: readonly string[] | undefined;
  /** Further fields of the API's message object. */
  readonly message_fields?: Readonly<Record<string, unknown>> | undefined;
}

/** Of all formats but `twacode` and `plain`. */
export interface TreeMessage extends Message {
  readonly content: Root;
}

/** How large a message may be where it goes. */
export interface MessageSize {
  /** The most that it may take, in bytes. */
  readonly limit: number;
  /** What a message takes, in bytes. */
  readonly measure: (message: TreeMessage) => Promise<number>;
  /** A message whose JSON is no longer than this, in UTF-16 units, fits whatever is in it, and need not be measured. */
  readonly fitsBelow?: number;
}

/** What somebody wrote in Twake's own markup. */
export interface HandwrittenTwacode {
  readonly type: 'twacode';
  /** As it was parsed, with a placeholder for each value of a template. */
  readonly value: unknown;
  /** Reads one of its strings with its values; undefined for a string that holds none. */
  readonly fill: (text: string) => FilledString | undefined;
  readonly statusLine?: StatusLine;
}

/** A string with its values, read in each way that its place may ask for. */
export interface FilledString {
  readonly text: string;
  /** The author's own text as strings, and each value as a tree. */
  readonly parts: readonly (string | Root)[];
  /** As an address, if it is a safe one; undefined where its values lead it astray. */
  readonly url: string | undefined;
}

/** The bare string of the API's documentation. */
interface PlainString {
  readonly type: 'plain';
  readonly value: string;
  /** Whether values of a template are in it: text of others, which mentions nobody. */
  readonly isFilled: boolean;
  readonly statusLine?: StatusLine;
}
