/**
 * Raw HTML among the children of a node, as nodes: tags wrap what stands between them; unknown tags and comments go.
 *
 * Each list of children is looked at by itself, so a tag that is never closed ends with the node it stands in, or where
 * browsers end it: an item with the next one, a paragraph with the next block.
 */

import type { RootContent } from 'mdast';
import { toNodes } from './nodes.ts';
import { implied, parents, wallsOf } from './rules.ts';
import { type Name, type Tag, textOf, tokensOf } from './tags.ts';

/** A tag that waits for its end, with what stands in it so far. The outermost is the list of children itself. */
interface OpenTag {
  readonly tag?: Tag;
  readonly parent?: OpenTag;
  readonly children: RootContent[];
  readonly depth: number;
}

/** Tags open at once in one list of children; deeper ones are ignored. */
const MAX_DEPTH = 20;

/** The same children with raw HTML read. Any node may then stand in any other, whatever their types say. */
export function nestHtml(children: readonly RootContent[]): readonly RootContent[] {
  if (!children.some(({ type }) => type === 'html')) return children;
  let open: OpenTag = { children: [], depth: 0 };
  for (const child of children) {
    if (child.type === 'text') pushText(child.value, open);
    else if (child.type !== 'html') open.children.push(child);
    else for (const token of tokensOf(child.value)) open = take(token, open);
  }
  while (open.parent !== undefined) open = close(open, open.parent);
  return open.children;
}

/** What is open after one more tag or text. */
function take(token: Tag | string, open: OpenTag): OpenTag {
  if (typeof token === 'string') return takeText(token, open);
  const { name, meaning } = token;
  if (meaning === 'break') return takeBreak(open);
  if (token.isClosing) {
    const [nearest] = openWithin(open, wallsOf(token)).filter(({ tag }) => tag.name === name);
    return closeUpTo(nearest, open);
  }
  const parent = closeImplied(token, open);
  const inside = { tag: placed(token, parent), parent, children: [], depth: parent.depth + 1 };
  if (['hr', 'img', 'input'].includes(name)) return close(inside, parent);
  return inside.depth > MAX_DEPTH ? parent : inside;
}

function takeText(html: string, open: OpenTag): OpenTag {
  const isPreformatted = openWithin(open, []).some(({ tag }) => tag.name === 'pre');
  const text = textOf(html, isPreformatted);
  const isAfterBreak = !isPreformatted && isBreak(open.children.at(-1));
  pushText(isAfterBreak ? text.trimStart() : text, open);
  return open;
}

function pushText(written: string, open: OpenTag): void {
  const value = isEmptyLine(open) ? written.replace(/^[ \n]+/, '') : written;
  if (value !== '') open.children.push({ type: 'text', value });
}

function takeBreak(open: OpenTag): OpenTag {
  if (!isEmptyLine(open)) open.children.push({ type: 'break' });
  return open;
}

/** A third break would be a second one. */
function isEmptyLine({ children }: OpenTag): boolean {
  return isBreak(children.at(-1)) && isBreak(children.at(-2));
}

function isBreak(node: RootContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value === '\n');
}

/** What stands where it cannot is a line of its own. */
function placed(tag: Tag, { tag: outer }: OpenTag): Tag {
  const allowed = parents[tag.meaning];
  const isPlaced = allowed === undefined || (outer && allowed.includes(outer.meaning));
  return isPlaced ? tag : { ...tag, meaning: 'row' };
}

/** From the innermost outward, up to a wall. */
function openWithin(open: OpenTag, walls: readonly Name[]): readonly Required<OpenTag>[] {
  const { tag, parent } = open;
  if (tag === undefined || parent === undefined || walls.includes(tag.name)) return [];
  return [{ ...open, tag, parent }, ...openWithin(parent, walls)];
}

function closeImplied({ meaning }: Tag, open: OpenTag): OpenTag {
  const { ends, walls } = implied[meaning] ?? { ends: [], walls: [] };
  const outermost = openWithin(open, walls).findLast(({ tag }) => ends.includes(tag.name));
  return closeUpTo(outermost, open);
}

/** What is open when this tag is closed, and all that is open in it. */
function closeUpTo(last: Required<OpenTag> | undefined, open: OpenTag): OpenTag {
  if (last === undefined || open.parent === undefined) return open;
  const outside = close(open, open.parent);
  return open.children === last.children ? outside : closeUpTo(last, outside);
}

function close({ tag, children }: OpenTag, parent: OpenTag): OpenTag {
  if (tag !== undefined) parent.children.push(...toNodes(tag, children));
  return parent;
}
