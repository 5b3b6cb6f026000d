/** Lists of HTML. */

import type { ListItem, RootContent } from 'mdast';
import { isParagraph, wrapLines } from '../flow.ts';
import type { Tag } from './tags.ts';

declare module 'mdast' {
  interface TextData {
    /** The text stands for a box of HTML. */
    checked?: boolean;
  }
}

/** A list; what is in it and in no item, such as a list, belongs to the item before. Without any item it is no list. */
export function toList(
  { name, attributes }: Tag,
  children: readonly RootContent[],
): readonly RootContent[] {
  if (!children.some(({ type }) => type === 'listItem')) return children;
  const items: ListItem[] = [];
  for (const child of wrapLines(children)) {
    const last = items.at(-1);
    if (child.type === 'listItem') items.push(child);
    else if (last !== undefined) last.children.push(child as ListItem['children'][number]);
    else if (!isBlank(child)) items.push(toItem([child]));
  }
  const ordered = name === 'ol';
  const [start = 1] = /^\s*-?\d{1,9}/.exec(attributes.get('start') ?? '') ?? [];
  return [{ type: 'list', ordered, start: Number(start), spread: false, children: items }];
}

/** An item, with the box that it begins with. */
export function toItem(children: readonly RootContent[]): ListItem {
  const { checked = null, others = children } = takeBox(children);
  return { type: 'listItem', checked, children: [...others] as ListItem['children'] };
}

interface WithoutBox {
  readonly checked?: boolean;
  readonly others?: readonly RootContent[];
}

function takeBox(children: readonly RootContent[]): WithoutBox {
  const index = children.findIndex((child) => !isBlank(child));
  const first = children[index];
  if (first === undefined) return {};
  const behind = children.slice(index + 1);
  if (first.type === 'text' && first.data?.checked !== undefined)
    return { checked: first.data.checked, others: behind };
  if (!isParagraph(first)) return {};
  const { checked, others } = takeBox(first.children);
  return checked === undefined
    ? {}
    : { checked, others: [{ ...first, children: others } as RootContent, ...behind] };
}

/** Lays out the source. */
export function isBlank(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.every(isBlank);
  return node.type === 'text' && node.value.trim() === '';
}
