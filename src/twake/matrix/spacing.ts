/** How much room is between two blocks of a message. */

import type { Node, NodeType } from '../../message/tree.ts';

/** Whether a block stands directly below the one above it, without an empty line between them. */
export function isCloseTo(below: Node, above: Node): boolean {
  if (isClosing(below.type)) return false;
  return (
    ['heading', 'summary', 'thematicBreak'].includes(above.type) ||
    below.type === 'thematicBreak' ||
    (below.type === 'footnoteDefinition' && above.type === 'footnoteDefinition') ||
    (below.type === 'group' && above.type === 'group' && !below.spread && !above.spread) ||
    (below.type === 'list' && below.adjacent)
  );
}

/** Buttons, mentions and the status line have room above them, whatever is there. */
export function isClosing(type: NodeType): boolean {
  return type === 'buttons' || type === 'mentions' || type === 'statusLine';
}
