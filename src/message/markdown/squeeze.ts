/** A whole document in the middle of a line: its text and inline forms, on this line. */
import { isolateLine, mergeText, type Phrasing, text, trimLine } from '../text.ts';
import type { Node, PhrasingContent } from '../tree.ts';
import { parent } from './nodes.ts';
import type { State } from './state.ts';

type Around = Pick<State, 'isLinked' | 'isBidirectional'>;

export function squeeze(blocks: readonly Node[], around: Around): Phrasing {
  const line = trimLine(mergeText(squeezeAll(blocks, around))).map((node) =>
    node.type === 'text' ? text(node.value.replace(/ {2,}/g, ' ')) : node,
  );
  return isolateLine(line, around.isBidirectional);
}

function squeezeAll(nodes: readonly Node[], around: Around): Phrasing {
  return nodes.flatMap((node) => squeezeNode(node, around));
}

function squeezeNode(node: Node, around: Around): Phrasing {
  switch (node.type) {
    case 'break':
      return [text(' ')];
    case 'code':
      return [{ type: 'inlineCode', value: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') }];
    // What it says is not on this line.
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [];
    case 'link':
      if (around.isLinked) return squeezeAll(node.children, around);
      return parent(node, squeezeAll(node.children, around));
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'underline':
    case 'superscript':
      return parent(node, squeezeAll(node.children, around));
    default:
      if ('children' in node) return [text(' '), ...squeezeAll(node.children, around), text(' ')];
      return isPhrasing(node) ? [node] : [];
  }
}

function isPhrasing(node: Node): node is PhrasingContent {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'image';
}
