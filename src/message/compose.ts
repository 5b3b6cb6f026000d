/**
 * The message: its source, with the values of templates filled in, as a tree, or as its author wrote it.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */

import { ActionError } from '../errors.ts';
import { adviceFor } from './advice.ts';
import { closingOf } from './closing.ts';
import { type Filled, filledLength, fillText, withoutReserved } from './fragment.ts';
import { isPlainText, readPlainText } from './markdown/plain.ts';
import type { Message, TreeMessage } from './message.ts';
import { shorten } from './shorten.ts';
import type { ButtonLink, Composed, ComposeOptions, Source } from './source.ts';
import { literalText, mergeText, paragraphOf } from './text.ts';
import type { Node, Root } from './tree.ts';

/** In UTF-16 units: all that a job summary shows of a message that had to be shortened. */
const MOST_READ = 600_000;

/** @throws {ActionError} `invalid_template`, `invalid_twacode`, or `invalid_input` for a message without anything in it */
export async function compose(source: Source, options: ComposeOptions): Promise<Composed> {
  const { rest, buttons } = await prepare(source, options);
  const content = await read(source.format, rest, options);
  const all = { ...source, buttons: [...buttons, ...(source.buttons ?? [])] };
  const composed =
    content.type === 'root'
      ? await close(content, all, options)
      : { message: { ...frameOf(source), content }, advice: [] };
  refuseEmpty(composed);
  return { ...composed, advice: [...adviceFor(source), ...composed.advice] };
}

/** A template or a file that came out empty must not announce something that nobody wrote. */
function refuseEmpty({ message: { content } }: Composed): void {
  const isSeen =
    (content.type === 'root' && isVisible(content)) ||
    (content.type === 'plain' && VISIBLE.test(content.value)) ||
    content.type === 'twacode';
  if (isSeen) return;
  throw new ActionError('invalid_input', 'The message came out empty.', {
    nextStep:
      'Check what the template or the file gives here; to say nothing, give the step an `if:`.',
  });
}

/** Neither white space nor what fonts show nothing for. */
const VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

function isVisible(node: Node): boolean {
  // Its kind is a word.
  if (node.type === 'alert') return true;
  if ('children' in node) return node.children.some(isVisible);
  return 'value' in node ? VISIBLE.test(node.value) : node.type !== 'break';
}

/** What the message is read from, with its values still outside, and the buttons that a preset has. */
async function prepare(
  { preset, content, template }: Source,
  { context, event }: ComposeOptions,
): Promise<{ readonly rest: Filled; readonly buttons: readonly ButtonLink[] }> {
  if (preset === undefined && !template) {
    return { rest: { text: withoutReserved(content), fragments: [] }, buttons: [] };
  }
  const { findPasted, renderTemplate } = await import('./template/template.ts');
  if (preset !== undefined) {
    const { presets, takeButtons } = await import('./preset.ts');
    return takeButtons(await renderTemplate(presets[preset], context));
  }
  const pasted = findPasted(content, event);
  if (pasted !== undefined) throw pasted;
  return { rest: await renderTemplate(content, context), buttons: [] };
}

async function read(
  format: Source['format'],
  filled: Filled,
  options: ComposeOptions,
): Promise<Message['content']> {
  switch (format) {
    case 'markdown':
      return parse(await start(filled), options);
    case 'text': {
      const { text, fragments } = await start(filled);
      const line = mergeText(literalText(fillText(text, fragments)));
      return { type: 'root', children: paragraphOf(line) };
    }
    case 'twacode': {
      const { readHandwritten } = await import('./handwritten.ts');
      return readHandwritten(filled, (text) => parse({ text, fragments: [] }, options));
    }
    case 'plain': {
      const value = fillText(filled.text, filled.fragments);
      return { type: 'plain', value, isFilled: filled.fragments.length > 0 };
    }
  }
}

/** What is far behind the last that anybody sees is not read at all. */
async function start(filled: Filled): Promise<Filled> {
  if (filledLength(filled) <= MOST_READ) return filled;
  const { cutSource } = await import('./cut-source.ts');
  return cutSource(filled, MOST_READ);
}

async function parse(filled: Filled, { repository_url }: ComposeOptions): Promise<Root> {
  const isText = filled.fragments.every(({ kind }) => kind === 'text');
  if (isText && isPlainText(filled.text)) return readPlainText(filled);
  const { readMarkdown } = await import('./markdown/markdown.ts');
  return readMarkdown(filled, { repository_url });
}

/** The message with what is below its text, and no longer than it may be. */
function close(
  { children }: Root,
  source: Source,
  { run_url, size }: ComposeOptions,
): Promise<Composed> {
  const closing = closingOf(source);
  const frame = frameOf(source);
  const toMessage = (body: Root['children']): TreeMessage => ({
    ...frame,
    content: { type: 'root', children: [...body, ...closing] },
  });
  return shorten(children, { toMessage, run_url, size });
}

/** Who seems to send it, and who sees it. */
function frameOf({ sender_name, sender_icon, ephemeral_recipients, message_fields }: Source) {
  return { sender_name, sender_icon, ephemeral_recipients, message_fields };
}
