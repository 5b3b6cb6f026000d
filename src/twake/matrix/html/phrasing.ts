/** What stands in a line: links, and what takes the form of one. */

import type { Element, ElementContent } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { Addressee, Button, Image, Link, Superscript } from '../../../message/tree.ts';
import { legible } from '../../legible.ts';
import { superscript } from '../../superscript.ts';
import { mentionText } from '../mentions.ts';
import { element, text, withoutLinks } from './elements.ts';

export function showLink(state: State, link: Link): ElementContent[] {
  const label = withoutLinks(state.all(link as never));
  return isPill(link.url) ? [...label] : [element('a', label, { href: link.url })];
}

/** Clients show a link to a person as a mention, which only `mentions` makes: in a text of others it would be a lie. */
function isPill(url: string): boolean {
  const { hostname, hash } = new URL(url);
  return hostname === 'matrix.to' && /^#\/?(?:@|%40)/i.test(hash);
}

/** Clients show only pictures that a homeserver keeps. */
export function showImage({ url, alt }: Image): Element {
  return element('a', [text(`[${alt || '🖼'}]`)], { href: url });
}

export function showButton({ url, label }: Button): Element {
  return element('a', [text(label)], { href: url });
}

/** A pill (https://spec.matrix.org/v1.16/appendices/#matrixto-navigation); everybody is a word that clients know. */
export function showMention(addressee: Addressee): ElementContent {
  if (typeof addressee === 'string') return text(mentionText(addressee));
  const id = encodeURIComponent(legible(addressee.id)).replace('%40', '@').replaceAll('%3A', ':');
  return element('a', [text(addressee.name)], { href: `https://matrix.to/#/${id}` });
}

/** Numbers as they are in Unicode: Twake Chat keeps no `<sup>`. */
export function showSuperscript(state: State, { children }: Superscript): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'text'
      ? text(superscript(child.value))
      : (state.one(child as never, undefined) ?? []),
  );
}
