/**
 * Placeholders: a value stays outside the source until the source has been parsed.
 *
 * A value never meets a parser (Markdown, JSON, YAML), so nothing in it can format, link, mention or break anything.
 * A placeholder is one private-use character, a decimal index, another private-use character: every parser we use
 * takes it for a letter in a word.
 */

import { balance, isBidirectional, isolate } from './bidi.ts';
import type { Body } from './tree.ts';

/** What fills a placeholder: literal text, or what a filter made on purpose. */
export type Fragment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | DocumentFragment;

/** A foreign document (release notes, a pull request's body), or a part of one: read by itself, so nothing in it reaches ours. */
export interface DocumentFragment {
  readonly kind: 'document';
  readonly children: Body['children'];
  /** What it is where only text can be; empty where it shows nothing. */
  readonly text: string;
}

/** A source whose values are still outside: `text` holds a placeholder for each of `fragments`, by index. */
export interface Filled {
  readonly text: string;
  readonly fragments: readonly Fragment[];
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
export const PLACEHOLDER = /\uE000(\d+)\uE001/g;

/** Takes the two reserved characters out of text that an author wrote: they mean nothing in any font or message. */
export function withoutReserved(source: string): string {
  return source.replace(/[\uE000\uE001]/g, '\uFFFD');
}

export function placeholder(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** How long a source is with its values, in UTF-16 units, but for a few; one that was captured may be in it often. */
export function filledLength({ text, fragments }: Filled): number {
  let length = text.length;
  for (const [, index] of text.matchAll(PLACEHOLDER))
    length += fragments[Number(index)]?.text.length ?? 0;
  return length;
}

/** Splits parsed text into the author's strings and the fragments between them, in order; no empty strings. */
export function splitPlaceholders(
  text: string,
  fragments: readonly Fragment[],
): (string | Fragment)[] {
  const parts: (string | Fragment)[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const fragment = fragments[Number(match[1])];
    if (fragment === undefined) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(fragment);
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Fills every placeholder with the plain text of its fragment: for addresses, code, and other places that hold only text. */
export function fillText(
  text: string,
  fragments: readonly Fragment[],
  show = (value: string) => value,
): string {
  return splitPlaceholders(text, fragments)
    .map((part) => (typeof part === 'string' ? part : show(part.text)))
    .join('');
}

/** The same for lines that people read, of which no value acts on the others. */
export function fillLines({ text, fragments }: Filled): string {
  const isAround = isBidirectional(text);
  return balance(fillText(text, fragments, (value) => isolate(value, isAround)));
}
