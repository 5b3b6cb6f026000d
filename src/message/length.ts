/** How much a tree shows. */

import type { Node } from './tree.ts';

/** In UTF-16 units; whatever begins a line of its own counts as one more. */
export function lengthOf(node: Node): number {
  if ('children' in node) return lengthOfAll(node.children) + (isInLine(node) ? 0 : 1);
  if ('value' in node) return node.value.length + (node.type === 'code' ? 1 : 0);
  return node.type === 'image' ? node.alt.length : 1;
}

export function lengthOfAll(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + lengthOf(node), 0);
}

function isInLine({ type }: Node): boolean {
  return ['strong', 'emphasis', 'delete', 'underline', 'superscript', 'link'].includes(type);
}
