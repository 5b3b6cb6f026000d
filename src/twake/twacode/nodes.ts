/** Elements and lines of Twacode: what the handlers build with. */

import {
  contentNodes,
  isBlock,
  isBreak,
  isElement,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
} from './vocabulary.ts';

export const BREAK: TwacodeElement = { type: 'br' };

/** The same nodes without empty strings, and with neighbouring strings made one. */
export function mergeStrings(nodes: Twacode): TwacodeNode[] {
  const merged: TwacodeNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + node;
    else if (node !== '') merged.push(node);
  }
  return merged;
}

/** An element around nodes, or nothing around nothing: an empty element would show as an empty box. */
export function element(type: string, nodes: Twacode, properties: object = {}): TwacodeElement[] {
  const [first, ...rest] = mergeStrings(nodes);
  if (first === undefined) return [];
  return [{ type, ...properties, content: rest.length === 0 ? first : [first, ...rest] }];
}

/** Whether a node is one of these types, or holds one. */
export function holds(node: TwacodeNode, types: readonly string[]): boolean {
  if (!isElement(node)) return false;
  return types.includes(node.type) || contentNodes(node).some((child) => holds(child, types));
}

/** The same nodes without the elements below a depth: the server's JSON parser refuses more than 512 levels. */
export function flattenBelow(depth: number, nodes: Twacode): Twacode {
  return nodes.flatMap((node): Twacode => {
    if (!isElement(node) || typeof node.content !== 'object') return [node];
    const { type, content: _, ...properties } = node;
    const content = flattenBelow(depth - 1, contentNodes(node));
    return depth <= 0 ? content : element(type, content, properties);
  });
}

/** The nodes as one line of text, as wide as they show. */
export function lineOf(nodes: Twacode): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim();
}

function textOf(node: TwacodeNode): string {
  if (typeof node === 'string') return node;
  return isBreak(node) ? ' ' : contentNodes(node).map(textOf).join('');
}

/** The same nodes on one line. */
export function onOneLine(nodes: Twacode): Twacode {
  return nodes.flatMap((node): Twacode => {
    if (isBreak(node)) return [' '];
    if (!isElement(node) || node.content === undefined) return [node];
    const { type, content: _, ...properties } = node;
    return element(type, onOneLine(contentNodes(node)), properties);
  });
}

/** The same nodes with `indent` in front of every line but the first; blocks have margins of their own. */
export function indentLines(nodes: Twacode, indent: string): Twacode {
  return nodes.flatMap((node, index) => {
    const previous = nodes[index - 1];
    const startsLine = isBreak(previous) || isBlock(previous);
    return startsLine && !isBreak(node) && !isBlock(node) ? [indent, node] : [node];
  });
}
