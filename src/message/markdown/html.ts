/**
 * Raw HTML among the children of a node, as nodes: tags wrap what stands between them; unknown tags and comments go.
 *
 * Each list of children is looked at by itself, so a tag that is never closed ends with the node it stands in.
 */

import type { RootContent } from 'mdast';
import { meanings, type Name, type Tag, textNodes, tokensOf } from './html-tokens.ts';
import { textIn } from './parse.ts';

/** A tag that waits for its end, with what stands in it so far. The outermost is the list of children itself. */
interface OpenTag {
  readonly tag?: Tag;
  readonly parent?: OpenTag;
  readonly children: RootContent[];
  readonly depth: number;
}

/** Tags open at once in one list of children; deeper ones are ignored. */
const MAX_DEPTH = 10;

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
