/**
 * Raw HTML among the children of a node becomes nodes: tags wrap what stands between them; unknown tags and comments go.
 *
 * Each list of children is looked at by itself, so a tag that is never closed ends with the node it stands in.
 */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { superscript } from './superscript.ts';
import { textIn } from './tree.ts';

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

type Name = keyof typeof meanings;

interface Tag {
  readonly name: Name;
  readonly isClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A tag that waits for its end, with what stands in it so far. The outermost is the list of children itself. */
interface OpenTag {
  readonly tag?: Tag;
  readonly parent?: OpenTag;
  readonly children: RootContent[];
  readonly depth: number;
}

/** Tags open at once in one list of children; deeper ones are ignored. */
const MAX_DEPTH = 10;

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>]){0,4000})>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** The same children with raw HTML read. Any node may then stand in any other, whatever their types say. */
export function nestHtml(children: readonly RootContent[]): readonly RootContent[] {
  if (!children.some(({ type }) => type === 'html')) return children;
  let open: OpenTag = { children: [], depth: 0 };
  for (const child of children) {
    if (child.type !== 'html') open.children.push(child);
    else for (const token of tokensOf(child.value)) open = take(token, open);
  }
  while (open.parent !== undefined) open = close(open, open.parent);
  return open.children;
}

/** What is open after one more tag or text. */
function take(token: Tag | string, open: OpenTag): OpenTag {
  if (typeof token === 'string') {
    open.children.push(...textNodes(token, isOpen('pre', open)));
    return open;
  }
  if (token.isClosing) return closeUpTo(token.name, open);
  const inside = { tag: token, parent: open, children: [], depth: open.depth + 1 };
  if (['br', 'hr', 'img'].includes(token.name)) return close(inside, open);
  return inside.depth > MAX_DEPTH ? open : inside;
}

function isOpen(name: Name, open: OpenTag): boolean {
  if (open.parent === undefined) return false;
  return open.tag?.name === name || isOpen(name, open.parent);
}

function closeUpTo(name: Name, open: OpenTag): OpenTag {
  if (!isOpen(name, open) || open.parent === undefined) return open;
  const outside = close(open, open.parent);
  return open.tag?.name === name ? outside : closeUpTo(name, outside);
}

function close({ tag, children }: OpenTag, parent: OpenTag): OpenTag {
  if (tag !== undefined) parent.children.push(...toNodes(tag, children));
  return parent;
}

function toNodes({ name, attributes }: Tag, children: RootContent[]): RootContent[] {
  const meaning = meanings[name];
  switch (meaning) {
    case 'break':
    case 'thematicBreak':
      return [{ type: meaning }];
    case 'code':
    case 'inlineCode':
      return [{ type: meaning, value: textIn(children) }];
    case 'superscript':
      return children.map((child) =>
        child.type === 'text' ? { ...child, value: superscript(child.value) } : child,
      );
    case 'image':
      return [
        { type: meaning, url: attributes.get('src') ?? '', alt: attributes.get('alt') ?? '' },
      ];
    case 'link':
      return [{ type: meaning, url: attributes.get('href') ?? '', children } as RootContent];
    case 'title':
      return [{ type: 'heading', depth: 1, children } as RootContent];
    case 'heading':
      return [{ type: meaning, depth: 3, children } as RootContent];
    case 'item':
      return [{ type: 'row', children: [{ type: 'text', value: '• ' }, ...children] }];
    case 'cell':
      return [...children, { type: 'text', value: ' ' }];
    default:
      return [{ type: meaning, children } as RootContent];
  }
}

/** Tags that mean something, and the text between tags, with its entities. */
function* tokensOf(html: string): Generator<Tag | string> {
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
function textNodes(text: string, isPreformatted: boolean): RootContent[] {
  const isLayout = text === '' || (text.includes('\n') && text.trim() === '');
  if (isLayout && !isPreformatted) return [];
  return [
    { type: 'text', value: decodeEntities(isPreformatted ? text : text.replace(/\s+/g, ' ')) },
  ];
}

/** By the parser itself, which knows all 2,125 of them. */
function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity) => textIn(fromMarkdown(entity).children));
}
