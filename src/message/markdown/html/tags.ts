/** Raw HTML as tags that mean something here, and the text between them. */

import { decodeHTMLStrict } from 'entities';

/** The tags that mean something here, and what they become. */
const meanings = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  u: 'underline',
  ins: 'underline',
  sup: 'superscript',
  code: 'inlineCode',
  kbd: 'inlineCode',
  samp: 'inlineCode',
  tt: 'inlineCode',
  a: 'link',
  img: 'image',
  video: 'media',
  audio: 'media',
  br: 'break',
  input: 'box',
  pre: 'code',
  hr: 'thematicBreak',
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
  ul: 'list',
  ol: 'list',
  li: 'listItem',
  dl: 'group',
  dt: 'term',
  dd: 'row',
  table: 'table',
  caption: 'caption',
  thead: 'head',
  tbody: 'rows',
  tfoot: 'rows',
  tr: 'tableRow',
  td: 'tableCell',
  th: 'tableCell',
} as const;

export type Name = keyof typeof meanings;
export type Meaning = (typeof meanings)[Name];

export interface Tag {
  readonly name: Name;
  readonly meaning: Meaning;
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
    if (isKnown(known)) yield toTag(known, slash === '/', attributes);
    end = match.index + whole.length;
  }
  yield html.slice(end);
}

function toTag(name: Name, isClosing: boolean, attributes: string): Tag {
  return { name, meaning: meanings[name], isClosing, attributes: read(attributes) };
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

/** The text that a browser shows: white space is one space, but in `<pre>`. */
export function textOf(html: string, isPreformatted: boolean): string {
  return decodeEntities(isPreformatted ? html : html.replace(/[ \t\n\f\r]+/g, ' '));
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => decodeHTMLStrict(entity));
}
