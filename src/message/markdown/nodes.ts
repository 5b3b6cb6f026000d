/** Nodes around nodes. */

import { mergeText, type Phrasing, text } from '../text.ts';
import type { PhrasingContent } from '../tree.ts';

type PhrasingParent = Extract<PhrasingContent, { readonly children: unknown }>;

/** Each kind of node without its children. */
type Bare<Kind> = Kind extends unknown ? Omit<Kind, 'children'> : never;

/** A node around others, or nothing around nothing: an empty node would show as an empty box. */
export function parent(node: Bare<PhrasingParent>, children: Phrasing): Phrasing {
  const merged = mergeText(children);
  return merged.length === 0 ? [] : [{ ...node, children: merged }];
}

/** The same nodes on one line. */
export function onOneLine(nodes: Phrasing): Phrasing {
  return nodes.flatMap((node): Phrasing => {
    if (node.type === 'break') return [text(' ')];
    if (!('children' in node)) return [node];
    return parent(node, onOneLine(node.children));
  });
}
