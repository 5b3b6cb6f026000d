/** A tree no deeper than its readers follow: Element drops what is below 100 elements, and every walk here calls itself. */

import type { Node, NodeType, Root } from '../../message/tree.ts';

/** Nodes in nodes, a list and its item counted once: at most two elements each. */
const MAX_DEPTH = 40;

/** What can be in itself, through whatever else. */
const nesting: ReadonlySet<NodeType> = new Set<NodeType>([
  ...(['blockquote', 'alert', 'list', 'listItem', 'details', 'group'] as const),
  ...(['footnoteDefinition', 'strong', 'emphasis', 'delete', 'underline'] as const),
  ...(['superscript', 'link'] as const),
]);

/** The same tree, in which what lies too deep has lost its forms, and no word. */
export function flatten(root: Root): Root {
  return { ...root, children: flattenBelow(MAX_DEPTH, root.children) as Root['children'] };
}

function flattenBelow(depth: number, nodes: readonly Node[]): readonly Node[] {
  const kept = depth > 0 ? nodes : unwrap(nodes);
  return kept.map((node) => {
    if (!('children' in node)) return node;
    const below = node.type === 'list' ? depth : depth - 1;
    return { ...node, children: flattenBelow(below, node.children) } as Node;
  });
}

/** What nodes hold, in their place. Not by calling itself: it is for what is too deep for that. */
function unwrap(nodes: readonly Node[]): readonly Node[] {
  const kept: Node[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node && nesting.has(node.type))) kept.push(node);
    else for (const child of node.children.toReversed()) waiting.push(withoutDetails(child));
  }
  return kept;
}

/** A title without details around it is a paragraph. */
function withoutDetails(node: Node): Node {
  return node.type === 'summary' ? { type: 'paragraph', children: node.children } : node;
}
