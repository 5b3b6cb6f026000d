/** Nodes one behind the other: in lines, and as blocks with the room between them that Twake does not give. */

import type { Node } from '../../message/tree.ts';
import { BREAK, holds, mergeStrings } from './nodes.ts';
import type { State } from './state.ts';
import { isBlock, type Twacode } from './vocabulary.ts';

export function showLine(children: readonly Node[], state: State): Twacode {
  return mergeStrings(children.flatMap((child) => state.show(child, state)));
}

export function showBlocks(children: readonly Node[], state: State): Twacode {
  return stack(
    children.map((block) => ({
      block,
      nodes: state.show(block, state),
      isClosing: block.type === 'buttons' || block.type === 'mentions',
    })),
    breaksBetween,
  );
}

interface ShownBlock {
  readonly nodes: Twacode;
  /** Whether there is air above it, whatever is there. */
  readonly isClosing?: boolean;
}

/**
 * One below the other. Next to a block of Twake's own no break is needed, and one behind it is an empty line; what shows nothing takes
 * no room.
 */
export function stack<Shown extends ShownBlock>(
  all: readonly Shown[],
  breaks: (above: Shown, below: Shown) => number,
): Twacode {
  const shown = all.filter(({ nodes }) => nodes.length > 0);
  return shown.flatMap((below, index) => {
    const above = shown[index - 1];
    if (above === undefined || isBlock(below.nodes[0])) return below.nodes;
    const isBelowBlock = isBlock(above.nodes.at(-1));
    const count = isBelowBlock ? Number(below.isClosing ?? false) : breaks(above, below);
    return [...Array<typeof BREAK>(count).fill(BREAK), ...below.nodes];
  });
}

/** Two breaks are an empty line. */
function breaksBetween(
  above: ShownBlock & { readonly block: Node },
  below: ShownBlock & { readonly block: Node },
): number {
  const [upper, lower] = [above.block, below.block];
  if (lower.type === 'buttons') return 2;
  if (lower.type === 'footnoteDefinition') return upper.type === lower.type ? 1 : 2;
  const isClose =
    ['heading', 'summary', 'thematicBreak'].includes(upper.type) ||
    lower.type === 'thematicBreak' ||
    (upper.type === 'group' && !upper.spread && lower.type === 'group' && !lower.spread) ||
    (lower.type === 'list' && lower.adjacent) ||
    below.nodes.slice(0, 1).some((node) => holds(node, ['image']));
  return isClose ? 1 : 2;
}
