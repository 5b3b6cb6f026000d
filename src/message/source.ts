/** What a message is made from, and what comes of it. Types only. */

import type { Button } from './buttons.ts';
import type { Message, Twacode } from './message.ts';
import type { presets } from './presets.generated.ts';
import type { Mention } from './twacode/mentions.ts';

/** What the message is made from; the names are those of the inputs. */
export interface Source {
  readonly content: string;
  readonly format: 'markdown' | 'text' | 'twacode' | 'plain';
  readonly template: boolean;
  /** A built-in message, in place of `content`. */
  readonly preset?: keyof typeof presets;
  /** Who is notified, in a last line; with Markdown and text only. */
  readonly mentions?: readonly Mention[];
  /** Below the text; with Markdown and text only. */
  readonly buttons?: readonly Button[];
  readonly sender_name: string;
  readonly sender_icon: string;
  readonly ephemeral_recipients: readonly string[];
  readonly message_fields: Readonly<Record<string, unknown>>;
}

/** What the message is about. */
export interface ComposeOptions {
  /** The names that a template may use. */
  readonly context: object;
  /** The event's payload. */
  readonly event: unknown;
  /** From which relative links, `#12` and `@login` are made: `https://github.com/octo-org/hello`. */
  readonly repository_url: string | null;
  /** Where the reader of a shortened message finds more. */
  readonly run_url: string | null;
}

export interface Composed {
  readonly message: Message;
  /** What the author may want to know, as sentences. */
  readonly advice: readonly string[];
  /** The whole tree, when the message had to be shortened. */
  readonly whole?: Twacode;
}
