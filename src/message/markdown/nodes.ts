/** Nodes around nodes. */

import { mergeText, type Phrasing } from '../text.ts';
import type { PhrasingContent } from '../tree.ts';

type PhrasingParent = Extract<PhrasingContent, { readonly children: unknown }>;

/** Each kind of node without its children. */
type Bare<Kind> = Kind extends unknown ? Omit<Kind, 'children'> : never;

/** A node around others, or nothing around nothing: an empty node would show as an empty box. */
export function parent(node: Bare<PhrasingParent>, children: Phrasing): Phrasing {
  const merged = mergeText(children);
  return merged.length === 0 ? [] : [{ ...node, children: merged }];
}
