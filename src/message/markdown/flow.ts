/** Blocks, and what stands in a line. Raw HTML may put either anywhere. */

import type { PhrasingContent, RootContent } from 'mdast';

const BLOCKS = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'details',
  'summary',
  'group',
  'row',
  'definition',
  'footnoteDefinition',
];

export function isPhrasing(node: RootContent): node is PhrasingContent {
  return !BLOCKS.includes(node.type);
}

type Paragraph = Extract<RootContent, { type: 'paragraph' | 'group' | 'row' }>;

/** A block without a form of its own. */
export function isParagraph(node: RootContent): node is Paragraph {
  return ['paragraph', 'group', 'row'].includes(node.type);
}

/** Neighbours that stand in a line, as a paragraph. */
export function wrapLines(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (line.length === 0) blocks.push({ type: 'paragraph', children: line });
      line.push(node);
    } else {
      blocks.push(node);
      line = [];
    }
  }
  return blocks;
}

/** The same nodes without line ends at either end: raw HTML that shows nothing leaves some. */
export function trimBreaks(nodes: readonly RootContent[]): readonly RootContent[] {
  const isBreak = (node: RootContent) =>
    node.type === 'break' || (node.type === 'text' && /^[ \n]*$/.test(node.value));
  const line = nodes.slice(nodes.findIndex((node) => !isBreak(node)));
  return line.slice(0, line.findLastIndex((node) => !isBreak(node)) + 1).map((node, index, all) => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.replace(/^ *\n/, '') : node.value;
    return { ...node, value: index === all.length - 1 ? opened.replace(/\n *$/, '') : opened };
  });
}
