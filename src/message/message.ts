/** The message, as it passes from `message/` to `twake/`. Types only. */

/** A node of Twake's markup; a string is literal text. Which types exist, and what they hold: twacode.ts. */
export type TwacodeNode = string | TwacodeElement;

/** An element by the form `{type, content, ...}`; the older form `{start, content}` is only met in foreign Twacode. */
export interface TwacodeElement {
  readonly type: string;
  readonly content?: TwacodeNode | readonly TwacodeNode[];
  readonly [property: string]: unknown;
}

/** A flat list of nodes: what `formatted` holds. Nested arrays are never produced (the server's text loses them). */
export type Twacode = readonly TwacodeNode[];

/** The one form of content that every version of the server shows in full (v2020.Q3 to v2021.Q4). */
export interface Envelope {
  readonly formatted: Twacode;
  readonly original_str: string;
  readonly fallback_string: string;
}

/** Everything of a message but where it goes (channel, thread, id). */
export interface Message {
  /** An envelope, or the bare string of `format: plain`. */
  readonly content: Envelope | string;
  /** `custom_title`, `custom_icon`, `allow_delete`. */
  readonly hidden_data?: Readonly<Record<string, unknown>>;
  /** Present: shown once, to these user ids, and not stored. */
  readonly ephemeral_recipients?: readonly string[];
  /** Further fields of the API's message object, merged last. */
  readonly fields?: Readonly<Record<string, unknown>>;
}
