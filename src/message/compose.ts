/**
 * The message: its source, with the values of templates filled in, in the form that Twake shows.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */

import { ActionError } from '../errors.ts';
import { takeButtons } from './buttons.ts';
import { type Filled, fillText, withoutReserved } from './fragment.ts';
import { isPlainText, plainTextToTwacode } from './markdown/plain.ts';
import type { Message, Twacode } from './message.ts';
import { adviceFor, findPasted } from './pasted.ts';
import { bytesOf, MOST_BYTES, type ShortenOptions, shorten } from './shorten.ts';
import type { Composed, ComposeOptions, Source } from './source.ts';
import { literalText, mergeStrings } from './twacode/literal.ts';
import { defuseText } from './twacode/mentions.ts';

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

async function read(
  format: Source['format'],
  filled: Filled,
  options: ShortenOptions,
): Promise<Composed> {
  switch (format) {
    case 'markdown':
      return shorten(await readMarkdown(filled, options), options);
    case 'text':
      return shorten(mergeStrings(literalText(fillText(filled.text, filled.fragments))), options);
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
