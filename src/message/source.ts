/** What a message is made from, and what comes of it. Types only. */

import type { Message, MessageSize } from './message.ts';
import type { presets } from './presets.generated.ts';
import type { presets as seldomPresets } from './seldom-presets.generated.ts';
import type { Addressee, Body } from './tree.ts';

/** A built-in message. */
export type PresetName = keyof typeof presets | keyof typeof seldomPresets;

/** What the message is made from; the names are those of the inputs. */
export interface Source extends Omit<Message, 'content'> {
  readonly content: string;
  readonly format: 'markdown' | 'text' | 'twacode' | 'plain';
  readonly template: boolean;
  /** A built-in message, in place of `content`. */
  readonly preset?: PresetName;
  /** Who is notified, in a last line; with Markdown and text only. */
  readonly mentions?: readonly Addressee[];
  /** Below the text; with Markdown and text only. */
  readonly buttons?: readonly ButtonLink[];
}

export interface ButtonLink {
  readonly label: string;
  readonly url: string;
}

/** What the message is about. */
export interface ComposeOptions {
  /** The names that a template may use. */
  readonly context: object;
  /** The event's payload. */
  readonly event: unknown;
  /** From which relative links, `#12` and `@login` are made: `https://github.com/octo-org/hello`. */
  readonly repository_url: string | null;
  /** Whether only those see the repository, and the pictures on its server, who are signed in. */
  readonly is_private: boolean;
  /** Where the reader of a shortened message finds more. */
  readonly run_url: string | null;
  readonly size: MessageSize;
}

export interface Composed {
  readonly message: Message;
  /** What the author may want to know, as sentences. */
  readonly advice: readonly string[];
  /** What the message said before it had to be shortened. */
  readonly whole?: Body;
}
