/** Nodes without those of some types, and without what then holds nothing. */

import type { Node, NodeType } from './tree.ts';

/** Of a part of a document, footnotes would show the marks alone. */
export const footnotes: readonly NodeType[] = ['footnoteReference', 'footnoteDefinition'];

export function without<Kind extends Node>(
  types: readonly NodeType[],
  nodes: readonly Kind[],
): readonly Kind[] {
  return nodes.flatMap((node): readonly Kind[] => {
    if (types.includes(node.type)) return [];
    if (!('children' in node)) return [node];
    const children = without<Node>(types, node.children);
    // A cell keeps its column.
    const isEmptied =
      children.length === 0 && node.children.length > 0 && node.type !== 'tableCell';
    return isEmptied ? [] : [{ ...node, children } as Kind];
  });
}
