/** How much room is between two blocks of a message. */

import type { Node } from '../../message/tree.ts';

/** Whether a block stands directly below the one above it, without an empty line between them. */
export function isCloseTo(below: Node, above: Node): boolean {
  return (
    ['heading', 'summary', 'thematicBreak'].includes(above.type) ||
    below.type === 'thematicBreak' ||
    (below.type === 'footnoteDefinition' && above.type === 'footnoteDefinition') ||
    (below.type === 'group' && above.type === 'group' && !below.spread && !above.spread) ||
    (below.type === 'list' && below.adjacent)
  );
}
