/**
 * What a Twake is to everybody else. Types only.
 *
 * Each kind is a folder (v1/, matrix/) that makes one of these; choose.ts picks it by what the inputs hold. Who delivers,
 * composes and reports knows this file alone.
 */

import type { ActionError } from '../errors.ts';
import type { Message, MessageSize } from '../message/message.ts';
import type { Body } from '../message/tree.ts';
import type { HttpRequest, HttpResult } from '../net/http.ts';

/** A kind of Twake, before it is known whether the inputs suit it. */
export interface TwakeKind {
  /** The inputs that say who sends. */
  readonly credentials: readonly string[];
  /** The inputs without which nothing can be sent; the credentials included. */
  readonly required: readonly string[];
  /** What else to say where some of them are empty: `''`, or a blank and a sentence in brackets. */
  readonly adviseMissing: (names: readonly string[]) => string;
  /** An id in the spelling of the servers; undefined for what is none. */
  readonly readId: (text: string, owner: IdOwner) => string | undefined;
  /** The rest of a sentence that begins with the name of an input: what the text is, and what to write instead. */
  readonly describeNoId: (text: string, owner: IdOwner) => string;
  /** What of the inputs this Twake cannot do, or not with these values: whole sentences that name the inputs. */
  readonly findIssues: (asked: Asked) => readonly string[];
  /**
   * What makes sense, and still may not be what was meant: whole sentences.
   * @param known.mentions those who are to be notified, as far as they are known
   */
  readonly findWarnings: (
    asked: Asked,
    known: { readonly mentions: readonly unknown[] },
  ) => readonly string[];
  readonly connect: (connection: ConnectionInputs) => Twake;
}

export type IdOwner = 'channel' | 'message' | 'user';

/** Of the inputs: who sends, and to which server; what a kind does not need is empty. */
export interface ConnectionInputs {
  /** Base URL; its path, without a trailing slash, is kept in front of the API's. */
  readonly api_url: URL;
  readonly public_id: string;
  readonly private_api_key: string;
  readonly group_id: string;
  readonly access_token: string;
}

/** What the inputs ask for, as far as one Twake can do it and another cannot. */
export interface Asked {
  readonly connection: ConnectionInputs;
  readonly message: {
    readonly format: string;
    readonly ephemeral: boolean;
    readonly ephemeral_recipients: readonly string[];
    readonly sender_icon: string;
    readonly message_fields: Readonly<Record<string, unknown>>;
    readonly mentions: readonly { readonly who: string | { readonly id: string } }[];
  };
  readonly workflow: {
    readonly people: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  readonly delivery: {
    readonly channel_id: readonly string[];
    readonly message_id: string;
  };
}

/** A Twake with the credentials of this step. */
export interface Twake {
  /** Which server it is, and whose, by the names of the inputs: what a saved state is held against. */
  readonly address: Readonly<Record<string, string>>;
  /** The secret that signs the state of this step. */
  readonly key: string;
  /** Whether those are notified whom only an edit mentions; else it takes a reply. */
  readonly editsNotify: boolean;
  /** @param isEdit whether the message is, or will be, an edit of another */
  readonly sizeOf: (options: { readonly isEdit: boolean }) => MessageSize;
  /**
   * The message as its servers take it.
   * @param options.notified whom an earlier version of it has notified: ids of users, `all`
   * @throws {ActionError} `invalid_twacode` for what crashes or endangers its readers
   */
  readonly prepare: (
    message: Message,
    options?: { readonly notified?: readonly string[] },
  ) => Promise<PreparedMessage>;
  /** Removes the message that the target names. */
  readonly remove: (target: Target, id: string) => Sending;
  /** Asks what a server tells before a message is sent: whether it takes the credentials, and knows the targets. */
  readonly check: (
    targets: readonly Target[],
    ask: Ask,
    options: LookOptions,
  ) => Promise<readonly Finding[]>;
}

/** What a server tells without a message. */
export interface Finding {
  /** Whether a message would be taken, as far as that goes; `unknown`: only a message tells. */
  readonly kind: 'yes' | 'no' | 'unknown';
  readonly sentence: string;
  /** Why not. */
  readonly error?: ActionError;
}

/** Where one message goes: a channel, perhaps a thread in it, perhaps a message that exists. */
export interface Target {
  readonly channel_id: string;
  /** Present: edit or remove this message. */
  readonly message_id?: string;
  /** Present: the message is a reply to this one. */
  readonly parent_message_id?: string;
}

export type Operation = 'post' | 'edit' | 'remove';

export interface PreparedMessage {
  /** @param id of this delivery and of no other: letters, digits, `-` */
  readonly sendTo: (target: Target, id: string) => Sending;
  /** Loaded only when something is shown. */
  readonly preview: () => Promise<Preview>;
}

/** What readers see of a message. */
export interface Preview {
  /** For a terminal; a job summary has no use for it. */
  readonly toTerminal: () => string;
  /** The names of those who are notified. */
  readonly mentions: readonly string[];
  /** One line of escaped HTML: of the message, or of its start, which is about as long as `length` in UTF-16 units. */
  readonly toHtml: (length: number) => string;
  /** The same of blocks: what the message said before it was shortened. */
  readonly treeToHtml: (blocks: Body['children']) => Promise<string>;
}

/** What is asked of the server for one target, the same in every attempt. */
export interface Sending {
  /** The request that all is about. */
  readonly request: HttpRequest;
  /** Why no server would take it: then it is not even begun. */
  readonly error?: ActionError | undefined;
  /**
   * One attempt. What fails before `request` is made is never of unknown fate.
   */
  readonly attempt: (ask: Ask, options: AttemptOptions) => Promise<Judgement>;
  /** What became of an attempt of unknown fate, where a server can be asked; undefined: still nobody knows. */
  readonly look?: (ask: Ask, options: LookOptions) => Promise<Success | undefined>;
}

export interface LookOptions {
  readonly holdsSecret: HoldsSecret;
}

export interface AttemptOptions extends LookOptions {
  /** Whether to repeat what may have arrived even where a second message can come of it. */
  readonly mayDouble: boolean;
}

/** Whether a text holds anything secret, in any spelling: a server may echo anything, and such an id is none. */
export type HoldsSecret = (text: string) => boolean;

/**
 * Makes a request, within what is left of the time for an attempt.
 * @param options.isQuestion then within half of that, so that what else is to be asked for gets its time
 */
export type Ask = (
  request: HttpRequest,
  options?: { readonly isQuestion: true },
) => Promise<HttpResult>;

/**
 * What became of a request. `not_arrived`: surely not stored, may be repeated; `unknown`: it may be in the channel;
 * `elsewhere`: it may be in another one, where a repeat would put a second.
 */
export type Fate = 'not_arrived' | 'unknown' | 'elsewhere' | 'refused';

export type Judgement = Success | Failure;

export interface Success {
  readonly fate: 'accepted' | 'removed';
  /** The message, unless it was removed. */
  readonly accepted?: AcceptedMessage;
  /** The server's whole response. */
  readonly response: unknown;
  /** For the log: a sentence. */
  readonly confirmation: string;
  readonly warning?: string;
}

export interface Failure {
  readonly fate: Fate;
  readonly error: ActionError;
  /** Whether the server would know a repeat for what it is, and make no second message of it. */
  readonly isIdempotent?: boolean;
  /** How long the server wants to be left alone, by its body; else its header `Retry-After` counts. */
  readonly retry_after_ms?: number;
}

/** A message as the server tells it; ids only of harmless characters, whatever it answered. */
export interface AcceptedMessage {
  readonly message_id: string;
  readonly channel_id: string;
  /** `''` at top level. */
  readonly parent_message_id: string;
  /** Unix seconds; `''` where it was not told. */
  readonly created_at: string;
  /** Where a browser opens it; `''`: nowhere. */
  readonly message_url: string;
  /** What names it to edit it. */
  readonly target: Target;
}
