/**
 * Mentions: text is changed to notify nobody, looking the same, and whoever is to be notified gets the form that does.
 *
 * Servers of 2020 look for `@all`, `@here` and the ids of members anywhere in the JSON of the content. Those of 2021
 * and later look only at the message's text: `@name`, `@name:id`, `@all`, `@here`, `@channel`, `@everyone`.
 */

import type { Addressee } from '../../message/tree.ts';
import { rewriteStrings } from './rewrite.ts';
import {
  contentNodes,
  contentText,
  isElement,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
  typeOf,
} from './vocabulary.ts';

/** Shows nothing, takes no room, allows no line break. */
const WORD_JOINER = '\u2060';

/** Looks like a colon, but no server's pattern takes it for one, and search still splits words at it. */
const RATIO = '\u2236';

/**
 * The points where a mention falls apart. Zero-width, so that overlapping ids are all found. Case-insensitive to be safe.
 * Four hexadecimal digits in front suffice: the first four of an id can come from PHP's escape of a letter (`\u00e9`).
 */
const JOINT = /(?<=@)(?=all|here)|(?<=[\da-f]{4})(?=(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;

/** Clients of 2021 and later make a link to a code host of `@scope.name`. */
const SCOPE = /(?<=(?<![\w.+-])@)(?=[\w-]+\.\w)/g;

/** Nodes that mention nobody: every string of every property is defused, in the way that its place allows. */
export function withoutMentions(nodes: Twacode): Twacode {
  return rewriteStrings(nodes, {
    text: (text) => text.split(JOINT).flatMap((part) => part.split(SCOPE)),
    literal: defuseText,
    address: defuseAddress,
    instead: splitAddress,
  });
}

/** One string that mentions nobody in the content: for places where it cannot be split. */
export function defuseText(text: string): string {
  return text.replace(JOINT, WORD_JOINER);
}

/**
 * An address that leads to the same place and mentions nobody. No other address is in it: clients of 2021 and later would
 * lead there.
 */
export function defuseAddress(address: string): string {
  return address
    .replace(/@(?=all|here)/gi, '%40')
    .replace(/:\/\//g, (found, index) => (index > 'https'.length ? '%3A//' : found))
    .replace(/(?<=[\da-f]{4})-(?=(?:[\da-f]{4}-){3}[\da-f]{12})/gi, '%2D');
}

/** Where address and label are one string, the label would show the encoding: a link gets both, an e-mail address stays text. */
function splitAddress(element: TwacodeElement): Twacode | undefined {
  const text = contentText(element);
  const type = typeOf(element);
  if (text.search(JOINT) < 0) return undefined;
  if (type === 'email') return text.split(JOINT);
  if (type !== 'url' || element['url'] !== undefined) return undefined;
  return withoutMentions([{ ...element, url: text }]);
}

/**
 * One line for notifications and search that no server takes anything out of, and that mentions nobody.
 *
 * A word joiner goes behind every `@`, into every id and every `:shortcode:` (emojione would replace it). From the
 * first `@` or `#` on colons become U+2236, because servers of 2020 delete from such a colon up to the next space.
 */
export function safeText(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E]/gu, '')
    // What opens an isolate stays, for its end does; but it may turn nothing round.
    .replace(/[\u2066\u2067]/g, '\u2068');
  const marker = line.search(/[@#]/);
  const head = marker < 0 ? line : line.slice(0, marker);
  return (head + line.slice(head.length).replaceAll(':', RATIO))
    .replace(/:(?=[\w+-]+:)/g, `:${WORD_JOINER}`)
    .replace(JOINT, WORD_JOINER)
    .replace(/@(?!\u2060)/g, `@${WORD_JOINER}`);
}

/** The node that notifies on servers of 2020; add it after `withoutMentions`. */
export function mentionNode(addressee: Addressee): TwacodeNode {
  if (typeof addressee === 'string') return `@${addressee}`;
  return { type: 'user', content: `${addressee.name}:${addressee.id}` };
}

/** The text that notifies on servers of 2021, where white space or nothing follows; add it after `safeText`. */
export function mentionText(addressee: Addressee): string {
  return typeof addressee === 'string' ? `@${addressee}` : `@${addressee.name}:${addressee.id}`;
}

/** The mentions that an author wrote into a tree on purpose: words `@all` and `@here`, and `user` nodes with an id. */
export function mentionsIn(nodes: Twacode): readonly Addressee[] {
  return nodes.flatMap((node): readonly Addressee[] => {
    if (typeof node === 'string') {
      const words = node.matchAll(/(?<![\w.@/-])@(all|here)(?![\w-]|\.\w)/g);
      return [...words].map(([word]) => (word === '@all' ? 'all' : 'here'));
    }
    if (Array.isArray(node)) return mentionsIn(node);
    if (!isElement(node)) return [];
    return typeOf(node) === 'user' ? mentionsOfUser(node) : mentionsIn(contentNodes(node));
  });
}

function mentionsOfUser(element: TwacodeElement): readonly Addressee[] {
  const [name = '', inContent] = contentText(element).split(':');
  const id = inContent ?? element['id'];
  return typeof id === 'string' && /^[\da-f-]{36}$/i.test(id) ? [{ name: name || 'user', id }] : [];
}
