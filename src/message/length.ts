/** How much a tree shows. */

import type { Node, Table } from './tree.ts';

/** Wider tables are drawn in no chat: then each row is a line, without the room between columns. */
export const WIDEST_TABLE = 64;

/** Of what shows more than its text and the end of its line: a rule, the mark of an item. */
const extras: Partial<Record<Node['type'], number>> = { thematicBreak: 20, listItem: 5 };

/** What shows nothing but what is in it. */
const inLine = [
  ...['text', 'inlineCode', 'image', 'link'],
  ...['strong', 'emphasis', 'delete', 'underline', 'superscript'],
];

/** What a node shows beside what is in it, in UTF-16 units; the end of a line is one. */
export function lengthOfFrame({ type }: Node): number {
  return inLine.includes(type) ? 0 : 1 + (extras[type] ?? 0);
}

/** Whether a node stands in a line, and not below the one before it. */
export function isInLine({ type }: Node): boolean {
  return inLine.includes(type) || type === 'break' || type === 'footnoteReference';
}

/** Trees do not change, and who looks for a cut asks for the same lengths at every depth, again and again. */
const lengths = new WeakMap<Node, number>();

/** In UTF-16 units. */
export function lengthOf(node: Node): number {
  const known = lengths.get(node);
  if (known !== undefined) return known;
  const length = lengthOfFrame(node) + lengthInside(node);
  lengths.set(node, length);
  return length;
}

function lengthInside(node: Node): number {
  if (node.type === 'table') return lengthOfAll(node.children, lengthOfRow(node));
  if ('children' in node) return lengthOfAll(node.children);
  if ('value' in node) return node.value.length;
  return node.type === 'image' ? node.alt.length : 0;
}

/** What blocks show: the last line has no end. */
export function shownLength(blocks: readonly Node[]): number {
  return lengthOfAll(blocks) - 1;
}

export function lengthOfAll(nodes: readonly Node[], length = lengthOf): number {
  return nodes.reduce((sum, node) => sum + length(node), 0);
}

/** Columns are filled with spaces up to the width of their widest cell. */
export function lengthOfRow({ children }: Table): (row: Node) => number {
  const columns: number[] = [];
  for (const row of children)
    for (const [column, cell] of row.children.entries())
      columns[column] = Math.max(columns[column] ?? 0, lengthOf(cell) + 2);
  const width = columns.reduce((sum, size) => sum + size, 0);
  const drawn = width > WIDEST_TABLE ? 0 : width;
  return (row) => Math.max(drawn, lengthOf(row));
}
