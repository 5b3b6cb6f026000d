/** Blocks one below the other, with the room between them that Twake does not give. */

import type { RootContent } from 'mdast';
import { isBlock } from '../twacode/twacode.ts';
import { BREAK, holds, type Nodes } from './nodes.ts';

/** A block, and the nodes that show it. */
interface ShownBlock {
  readonly block?: RootContent;
  readonly nodes: Nodes;
}

/** One below the other. Next to a block of Twake's own no break is needed; what shows nothing takes no room. */
export function stack(
  all: readonly ShownBlock[],
  breaks: (above: ShownBlock, below: ShownBlock) => number,
): Nodes {
  const shown = all.filter(({ nodes }) => nodes.length > 0);
  return shown.flatMap((below, index) => {
    const above = shown[index - 1];
    if (above === undefined || isBlock(above.nodes.at(-1)) || isBlock(below.nodes[0]))
      return below.nodes;
    return [...Array<typeof BREAK>(breaks(above, below)).fill(BREAK), ...below.nodes];
  });
}

/** Two breaks are an empty line. */
export function breaksBetween(above: ShownBlock, below: ShownBlock): number {
  const isClose =
    above.block?.type === 'heading' ||
    [above.block?.type, below.block?.type].includes('thematicBreak') ||
    (above.block?.type === 'row' && below.block?.type === 'row') ||
    (below.block?.type === 'list' && isOnNextLine(above, below)) ||
    below.nodes.slice(0, 1).some((node) => holds(node, ['image']));
  return isClose ? 1 : 2;
}

function isOnNextLine(above: ShownBlock, below: ShownBlock): boolean {
  const end = above.block?.position?.end.line;
  return end !== undefined && end + 1 === below.block?.position?.start.line;
}
