/** Blocks without their footnotes, of which a part of a document would show the marks alone. */

import type { Node } from './tree.ts';

export function withoutFootnotes<Kind extends Node>(nodes: readonly Kind[]): readonly Kind[] {
  return nodes.flatMap((node): readonly Kind[] => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return [];
    if (!('children' in node)) return [node];
    const children = withoutFootnotes<Node>(node.children);
    return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children } as Kind];
  });
}
