/** The one form of content that every version of the server shows in full, and that mentions only whom it should. */

import type { Mentions, Root, StatusLine } from '../../message/tree.ts';
import { legible } from '../legible.ts';
import { show } from './handlers.ts';
import { safeText, withoutMentions } from './mentions.ts';
import { BREAK, flattenBelow, mergeStrings } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { rewriteStrings } from './rewrite.ts';
import { withStartForms } from './start-forms.ts';
import type { State } from './state.ts';
import { toastText } from './toast.ts';
import type { Envelope, Twacode } from './vocabulary.ts';

/** Levels of elements in elements: the server's JSON parser refuses more than 512. */
const MAX_DEPTH = 50;

const outermost: State = { show, listDepth: 0, isLinked: false };

/** Any nodes of a message, as they show; text in them may still mention people. */
export function toTwacode(children: Root['children']): Twacode {
  return flattenBelow(MAX_DEPTH, mergeStrings(show({ type: 'root', children }, outermost)));
}

/** Text of any origin mentions nobody; those who are to be notified have a line of their own, below. */
export function toEnvelope({ children }: Root): Envelope {
  const body = children.filter((node) => !isLastLine(node));
  const text = toastText(safeText(plainText({ type: 'root', children: body })));
  const envelope = {
    formatted: withStartForms(withoutMentions(readable(toTwacode(body)))),
    original_str: text,
    fallback_string: text,
  };
  return children.filter(isLastLine).reduce(addLine, envelope);
}

type LastLine = Mentions | StatusLine;

function isLastLine(node: Root['children'][number]): node is LastLine {
  return node.type === 'mentions' || node.type === 'statusLine';
}

/** The first 100 bytes of its texts are for what happened, so whatever is added comes last. */
export function addLine(above: Envelope, line: LastLine): Envelope {
  const { formatted, original_str, fallback_string } = above;
  const text = line.type === 'mentions' ? plainText(line) : safeText(plainText(line));
  const nodes = show(line, outermost);
  return {
    formatted: [
      ...formatted,
      ...withStartForms(formatted.length === 0 ? nodes : [BREAK, ...nodes]),
    ],
    original_str: continueText(original_str, text),
    fallback_string: continueText(fallback_string, text),
  };
}

function continueText(above: string, text: string): string {
  return toastText(joinTexts(above, text), above.length);
}

export function joinTexts(...texts: readonly string[]): string {
  return texts.filter(Boolean).join(' ');
}

/** A search pattern of the 2020 server needs quadratic time in the length of a word, and such a word leaves the page. */
const GIANT_WORD = /\S{500}(?<!\u200D)(?=[^\s\p{M}\p{Emoji_Modifier}\u200D])/gu;

/**
 * The same message without what a server or client cannot read: lone surrogates (PHP drops the whole body), control
 * characters, empty strings. Giant words get invisible places to break.
 */
export function readable(nodes: Twacode): Twacode {
  return rewriteStrings(nodes, {
    text: (text) => [breakWords(legible(text))].filter(Boolean),
    literal: legible,
    address: legible,
  });
}

function breakWords(text: string): string {
  return text.length > 500 ? text.replace(GIANT_WORD, '$&\u200B') : text;
}
