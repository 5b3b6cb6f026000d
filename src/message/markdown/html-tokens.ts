/** Raw HTML as tags that mean something here, and the text between them. */

import { decodeHTMLStrict } from 'entities';
import type { RootContent } from 'mdast';

/** The tags that mean something here, and what they become. */
export const meanings = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  u: 'underline',
  ins: 'underline',
  code: 'inlineCode',
  kbd: 'inlineCode',
  samp: 'inlineCode',
  tt: 'inlineCode',
  pre: 'code',
  a: 'link',
  img: 'image',
  br: 'break',
  hr: 'thematicBreak',
  sup: 'superscript',
  h1: 'title',
  h2: 'title',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'blockquote',
  details: 'details',
  summary: 'summary',
  p: 'group',
  div: 'group',
  center: 'group',
  section: 'group',
  table: 'group',
  ul: 'group',
  ol: 'group',
  dl: 'group',
  tr: 'row',
  dt: 'row',
  dd: 'row',
  li: 'item',
  td: 'cell',
  th: 'cell',
} as const;

export type Name = keyof typeof meanings;

export interface Tag {
  readonly name: Name;
  readonly isClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Tags that mean something, and the text between tags, with its entities. */
export function* tokensOf(html: string): Generator<Tag | string> {
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    yield html.slice(end, match.index);
    const [whole, slash, name = '', attributes = ''] = match;
    const known = name.toLowerCase();
    if (isKnown(known))
      yield { name: known, isClosing: slash === '/', attributes: read(attributes) };
    end = match.index + whole.length;
  }
  yield html.slice(end);
}

function isKnown(name: string): name is Name {
  return Object.hasOwn(meanings, name);
}

function read(attributes: string): ReadonlyMap<string, string> {
  return new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** White space is one space, as in a browser, or nothing where it only lays out the source. */
export function textNodes(text: string, isPreformatted: boolean): RootContent[] {
  const isLayout = text === '' || (text.includes('\n') && text.trim() === '');
  if (isLayout && !isPreformatted) return [];
  return [
    { type: 'text', value: decodeEntities(isPreformatted ? text : text.replace(/\s+/g, ' ')) },
  ];
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => decodeHTMLStrict(entity));
}
