/**
 * The message: its source, with the values of templates filled in, as a tree, or as its author wrote it.
 *
 * Values are placeholders until the source has been parsed (fragment.ts); each format fills them into its own tree.
 * Only what a message needs is loaded: templates, Markdown and hand-written Twacode each on first use.
 */

import { ActionError } from '../errors.ts';
import { adviceFor } from './advice.ts';
import { closingOf } from './closing.ts';
import { type Filled, fillText, withoutReserved } from './fragment.ts';
import { isPlainText, readPlainText } from './markdown/plain.ts';
import type { Message, TreeMessage } from './message.ts';
import { shorten } from './shorten.ts';
import type { ButtonLink, Composed, ComposeOptions, Source } from './source.ts';
import { literalText, mergeText, paragraphOf } from './text.ts';
import type { Node, Root } from './tree.ts';

/** @throws {ActionError} `invalid_template`, `invalid_twacode`, `empty` for a message without anything in it */
export async function compose(source: Source, options: ComposeOptions): Promise<Composed> {
  const { rest: filled, buttons } = await prepare(source, options);
  if (!VISIBLE.test(filled.text)) throw empty();
  const content = await read(source.format, filled, options);
  if (!isSeen(content)) throw empty();
  const all = { ...source, buttons: [...buttons, ...(source.buttons ?? [])] };
  const composed =
    content.type === 'root'
      ? await close(content, all, options)
      : { message: { ...frameOf(source), content }, advice: [] };
  const advice = [...adviceFor(source), ...(await adviceForEscapes(source, content))];
  return { ...composed, advice: [...advice, ...composed.advice] };
}

async function adviceForEscapes({ preset, content: source }: Source, content: Message['content']) {
  if (preset !== undefined || !/\\[nt]/.test(source)) return [];
  const escapes = await import('./escapes.ts');
  return escapes.adviceForEscapes(source, content);
}

/** Who reads Twacode for its Twake knows what of it shows. */
function isSeen(content: Message['content']): boolean {
  if (content.type === 'plain') return VISIBLE.test(content.value);
  return content.type === 'twacode' || isVisible(content);
}

/** A template or a file that came out empty must not announce something that nobody wrote, nor ring for it. */
function empty(): ActionError {
  return new ActionError('empty', 'The message came out empty.');
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
      return parse(filled, options);
    case 'text': {
      const line = mergeText(literalText(fillText(filled.text, filled.fragments)));
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
