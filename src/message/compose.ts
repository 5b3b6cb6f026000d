/**
 * The message: its source, with the values of templates filled in, as a tree, or as its author wrote it.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */

import { ActionError } from '../errors.ts';
import { adviceFor } from './advice.ts';
import { closingOf } from './closing.ts';
import { MOST_SOURCE } from './end-within.ts';
import { type Filled, filledLength, fillLines, withoutReserved } from './fragment.ts';
import type { MarkdownOptions } from './markdown/markdown.ts';
import { isPlainText, readPlainText } from './markdown/plain.ts';
import type { Message, TreeMessage } from './message.ts';
import { shorten } from './shorten.ts';
import type { ButtonLink, Composed, ComposeOptions, Source } from './source.ts';
import type { ReadDocument } from './template/documents.ts';
import { directLines, literal, mergeText, paragraphOf, textLines } from './text.ts';
import type { Body, Root } from './tree.ts';
import { isVisible, isVisibleText } from './visible.ts';

/** In UTF-16 units: all that a job summary shows of a message that had to be shortened. */
const MOST_READ = 600_000;

/** @throws {ActionError} `invalid_template`, `invalid_twacode`, `empty` for a message without anything in it */
export async function compose(source: Source, options: ComposeOptions): Promise<Composed> {
  const { rest: filled, buttons } = await prepare(source, options);
  if (!isVisibleText(filled.text)) throw empty();
  const content = await read(source.format, filled, options);
  if (!isSeen(content)) throw empty();
  const all = { ...source, buttons: [...buttons, ...(source.buttons ?? [])] };
  const composed =
    content.type === 'root'
      ? await close(content, all, { ...options, isComplete: isWholeRead(source, filled) })
      : { message: { ...frameOf(source), content }, advice: [] };
  const advice = [
    ...adviceFor(source),
    ...(await adviceForEscapes(source, content)),
    ...adviceForLength(source, filled),
  ];
  return { ...composed, advice: [...advice, ...composed.advice] };
}

async function adviceForEscapes({ preset, content: source }: Source, content: Message['content']) {
  if (preset !== undefined || !/\\[nt]/.test(source)) return [];
  const escapes = await import('./escapes.ts');
  return escapes.adviceForEscapes(source, content);
}

function adviceForLength(source: Source, filled: Filled): readonly string[] {
  return isWholeRead(source, filled)
    ? []
    : [`Of the Markdown, the first ${MOST_SOURCE} characters are read; the rest is left out.`];
}

function isWholeRead({ format }: Source, { text }: Filled): boolean {
  return format !== 'markdown' || text.length <= MOST_SOURCE || isPlainText(text);
}

/** Who reads Twacode for its Twake knows what of it shows. */
function isSeen(content: Message['content']): boolean {
  if (content.type === 'plain') return isVisibleText(content.value);
  return content.type === 'twacode' || isVisible(content);
}

/** A template or a file that came out empty must not announce something that nobody wrote, nor ring for it. */
function empty(): ActionError {
  return new ActionError('empty', 'The message came out empty.');
}

/** What the message is read from, with its values still outside, and the buttons that a preset has. */
async function prepare(
  { preset, content, template }: Source,
  options: ComposeOptions,
): Promise<{ readonly rest: Filled; readonly buttons: readonly ButtonLink[] }> {
  if (preset === undefined && !template) {
    return { rest: { text: withoutReserved(content), fragments: [] }, buttons: [] };
  }
  const { context, event } = options;
  const read: ReadDocument = (source, part) => readForeign(source, { ...options, ...part });
  if (preset !== undefined) {
    const { renderPreset, takeButtons } = await import('./presets/preset.ts');
    return takeButtons(await renderPreset(preset, context, read));
  }
  const { findPasted, renderFacts } = await import('./template/facts-only.ts');
  const pasted = findPasted(content, event);
  if (pasted !== undefined) throw pasted;
  const filled = renderFacts(content, context);
  if (filled !== undefined) return { rest: filled, buttons: [] };
  const { renderTemplate } = await import('./template/template.ts');
  return { rest: await renderTemplate(content, context, { read }), buttons: [] };
}

async function read(
  format: Source['format'],
  filled: Filled,
  options: ComposeOptions,
): Promise<Body | Exclude<Message['content'], Root>> {
  switch (format) {
    case 'markdown':
      return parse(await start(filled), options);
    case 'text': {
      const lines = mergeText(directLines(textLines(literal(fillLines(await start(filled))))));
      return { type: 'root', children: paragraphOf(lines) };
    }
    case 'twacode': {
      const { readHandwritten } = await import('./handwritten.ts');
      return readHandwritten(filled);
    }
    case 'plain': {
      if (filledLength(filled) > MOST_PLAIN) throw tooLong();
      const value = fillLines(filled);
      return { type: 'plain', value, isFilled: filled.fragments.length > 0 };
    }
  }
}

/** In UTF-16 units: four times as many as a request holds bytes, whose size is told by itself. */
const MOST_PLAIN = 4_000_000;

function tooLong(): ActionError {
  return new ActionError('too_large', 'The message is longer than 4 million characters.');
}

/** What is far behind the last that anybody sees is not read at all. */
async function start(filled: Filled): Promise<Filled> {
  if (filledLength(filled) <= MOST_READ) return filled;
  const { cutSource } = await import('./cut-source.ts');
  return cutSource(filled, MOST_READ);
}

async function parse(filled: Filled, options: MarkdownOptions): Promise<Body> {
  const isText = filled.fragments.every(({ kind }) => kind === 'text');
  if (isText && isPlainText(filled.text)) return readPlainText(filled);
  const { readMarkdown } = await import('./markdown/markdown.ts');
  return readMarkdown(filled, options);
}

/** The blocks of a document of others, in which nothing is a placeholder. */
export async function readForeign(
  source: string,
  options: MarkdownOptions,
): Promise<Body['children']> {
  return (await parse({ text: withoutReserved(source), fragments: [] }, options)).children;
}

/** The message with what is below its text, and no longer than it may be. */
function close(
  { children }: Body,
  source: Source,
  { run_url, size, isComplete }: ComposeOptions & { readonly isComplete: boolean },
): Promise<Composed> {
  const closing = closingOf(source);
  const frame = frameOf(source);
  const toMessage = (body: Body['children']): TreeMessage => ({
    ...frame,
    content: { type: 'root', children: [...body, ...closing] },
  });
  return shorten(children, { toMessage, isComplete, run_url, size });
}

/** Who seems to send it, and who sees it. */
function frameOf({ sender_name, sender_icon, ephemeral_recipients, message_fields }: Source) {
  return { sender_name, sender_icon, ephemeral_recipients, message_fields };
}
