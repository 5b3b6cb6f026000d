/** The one form of content that every version of the server shows in full, and that mentions only whom it should. */

import type { Envelope, Twacode } from '../message.ts';
import { type Mention, mentionNode, mentionText, safeText, withoutMentions } from './mentions.ts';
import { plainText } from './plain-text.ts';
import { rewriteStrings } from './rewrite.ts';

/**
 * An envelope of nodes that were made from text of any origin: they mention nobody.
 * @param options.mentions who is notified all the same, named in a last line
 */
export function toEnvelope(
  nodes: Twacode,
  { mentions = [] }: { readonly mentions?: readonly Mention[] } = {},
): Envelope {
  const named = mentions.flatMap((mention) => [' ', mentionNode(mention)]).slice(1);
  const lastLine = named.length > 0 && nodes.length > 0 ? [{ type: 'br' }, ...named] : named;
  return {
    formatted: [...withoutMentions(readable(nodes)), ...lastLine],
    ...messageTexts(nodes, mentions),
  };
}

/** Both texts of an envelope. Those who are mentioned come last: the first 100 bytes are for what happened. */
export function messageTexts(
  nodes: Twacode,
  mentions: readonly Mention[],
): Pick<Envelope, 'original_str' | 'fallback_string'> {
  const text = [safeText(plainText(nodes)), ...mentions.map(mentionText)].filter(Boolean).join(' ');
  return { original_str: text, fallback_string: text };
}

/** A search pattern of the 2020 server needs quadratic time in the length of a word, and such a word leaves the page. */
const GIANT_WORD = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;

/**
 * The same message without what a server or client cannot read: lone surrogates (PHP drops the whole body), control
 * characters, empty strings. Giant words get invisible places to break.
 */
export function readable(nodes: Twacode): Twacode {
  return rewriteStrings(nodes, {
    text: (text) => [legible(text).replace(GIANT_WORD, '$&\u200B')].filter(Boolean),
    literal: legible,
    address: legible,
  });
}

function legible(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}--[\t\n]]/gv, '');
}
