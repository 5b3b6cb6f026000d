/**
 * A source and a context become a message.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */

import { ActionError } from '../errors.ts';
import { addButtons, type Button, takeButtons } from './buttons.ts';
import { type Filled, fillText, withoutReserved } from './fragment.ts';
import { isPlainText, plainTextToTwacode } from './markdown/plain.ts';
import type { Message, Twacode } from './message.ts';
import { adviceFor, findPasted } from './pasted.ts';
import type { presets } from './presets.generated.ts';
import { cut, lengthOf } from './twacode/cut.ts';
import { toEnvelope } from './twacode/envelope.ts';
import { literalText, mergeStrings } from './twacode/literal.ts';
import { defuseText, type Mention } from './twacode/mentions.ts';

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

/** The most that a message shows, in UTF-16 units: some ten screens. */
const LIMIT = 30_000;

/** The most that it may take as JSON, in bytes: servers take 1 MiB, and the rest of the request needs some room. */
const MOST_BYTES = 2 ** 20 - 4096;
/** Below this, nobody needs to know exactly. */
const SHORT = 100_000;

/** @throws {ActionError} `invalid_template`, `invalid_twacode`, or `invalid_input` for a message without anything in it */
export async function compose(source: Source, options: ComposeOptions): Promise<Composed> {
  const { rest: filled, buttons } = await prepare(source, options);
  const { mentions = [] } = source;
  const extras = { mentions, buttons: [...buttons, ...(source.buttons ?? [])] };
  const room = MOST_BYTES - bytesOf(frame(source));
  const composed = await read(source.format, filled, { ...options, ...extras, room });
  refuseEmpty(composed);
  return {
    ...composed,
    message: { ...composed.message, ...frame(source) },
    advice: [...adviceFor(source.content, source), ...composed.advice],
  };
}

/** A template or a file that came out empty must not announce something that nobody wrote. */
function refuseEmpty({ message: { content } }: Composed): void {
  const isEmpty = typeof content === 'string' ? !content.trim() : content.formatted.length === 0;
  if (!isEmpty) return;
  throw new ActionError('invalid_input', 'The message came out empty.', {
    nextStep:
      'Check what the template or the file gives here; to say nothing, give the step an `if:`.',
  });
}

/** What the message is read from, with its values still outside, and the buttons that a preset has. */
async function prepare(
  source: Source,
  options: ComposeOptions,
): Promise<ReturnType<typeof takeButtons>> {
  if (source.preset === undefined) return { rest: await fillIn(source, options), buttons: [] };
  const { presets } = await import('./presets.generated.ts');
  return takeButtons(await render(presets[source.preset], options));
}

async function fillIn({ content, template }: Source, options: ComposeOptions): Promise<Filled> {
  if (!template) return { text: withoutReserved(content), fragments: [] };
  const pasted = findPasted(content, options.event);
  if (pasted !== undefined) throw pasted;
  return render(content, options);
}

async function render(template: string, { context }: ComposeOptions): Promise<Filled> {
  const { renderTemplate } = await import('./template/template.ts');
  return renderTemplate(template, context);
}

/** Options, what is put below the text, and how many bytes there are for all of it. */
type FinishOptions = ComposeOptions &
  Required<Pick<Source, 'mentions' | 'buttons'>> & { readonly room: number };

async function read(
  format: Source['format'],
  filled: Filled,
  options: FinishOptions,
): Promise<Composed> {
  switch (format) {
    case 'markdown':
      return finish(await readMarkdown(filled, options), options);
    case 'text':
      return finish(mergeStrings(literalText(fillText(filled.text, filled.fragments))), options);
    case 'twacode': {
      const { readTwacode } = await import('./twacode/handwritten.ts');
      const parseMarkdown = (text: string) => readMarkdown({ text, fragments: [] }, options);
      return { message: { content: await readTwacode(filled, { parseMarkdown }) }, advice: [] };
    }
    case 'plain':
      return { message: { content: readPlain(filled) }, advice: [plainAdvice] };
  }
}

const plainAdvice =
  '`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere.';

/** As the author wrote it; values mention nobody. */
function readPlain({ text, fragments }: Filled): string {
  return fragments.length === 0 ? text : defuseText(fillText(text, fragments));
}

async function readMarkdown(filled: Filled, { repository_url }: ComposeOptions): Promise<Twacode> {
  const isText = filled.fragments.every(({ kind }) => kind === 'text');
  if (isText && isPlainText(filled.text)) return plainTextToTwacode(filled);
  const { markdownToTwacode } = await import('./markdown/markdown.ts');
  return markdownToTwacode(filled, repository_url === null ? {} : { repository_url });
}

/** Shortens what nobody would read in a chat, and says so; buttons and mentions stay. */
function finish(whole: Twacode, { run_url, buttons, mentions, room }: FinishOptions): Composed {
  const shortenTo = (limit: number) => {
    const { nodes, isCut } = cut(whole, { limit, ending: ending(run_url) });
    return { content: toEnvelope(addButtons(nodes, buttons), { mentions }), isCut };
  };
  let limit = LIMIT;
  let shortened = shortenTo(limit);
  // Formatting may take many times the bytes of what it shows; how many, only trying tells.
  for (let bytes = bytesOf(shortened.content); bytes > room && limit > 1; ) {
    limit = Math.floor(Math.min(limit, lengthOf(whole)) * Math.min(0.9, room / bytes));
    shortened = shortenTo(limit);
    bytes = bytesOf(shortened.content);
  }
  const { content, isCut } = shortened;
  if (!isCut) return { message: { content }, advice: [] };
  const sentence = `The message is longer than ${limit} characters and was shortened; the job summary has all of it.`;
  return { message: { content }, advice: [sentence], whole };
}

/** As it is sent; of a short one, no less than that. */
function bytesOf(json: unknown): number {
  const text = JSON.stringify(json);
  const atMost = text.length * 3;
  return atMost < SHORT ? atMost : new TextEncoder().encode(text).length;
}

function ending(run_url: string | null): Twacode {
  const where = 'full text in the run';
  const link = run_url === null ? where : { type: 'url', url: run_url, content: where };
  return [{ type: 'br' }, { type: 'br' }, '… (', link, ')'];
}

/** Who seems to send it, and who sees it. */
function frame(source: Source): Partial<Message> {
  const { sender_name, sender_icon, message_fields } = source;
  const { hidden_data, ...fields } = message_fields;
  const hidden = {
    ...(sender_name && { custom_title: sender_name }),
    ...(sender_icon && { custom_icon: sender_icon }),
    ...(typeof hidden_data === 'object' ? hidden_data : {}),
  };
  return {
    ...(Object.keys(hidden).length > 0 && { hidden_data: hidden }),
    ...(source.ephemeral_recipients.length > 0 && {
      ephemeral_recipients: source.ephemeral_recipients,
    }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}
