/** How much a tree shows. */

import type { Node, Table } from './tree.ts';

/** Wider tables are drawn in no chat: then each row is a line, without the room between columns. */
const WIDEST_TABLE = 64;

/** Of what shows more than its text: a rule, the mark of an item. */
const extras: Partial<Record<Node['type'], number>> = { thematicBreak: 20, listItem: 5 };

const inLine = ['strong', 'emphasis', 'delete', 'underline', 'superscript', 'link'];

/** In UTF-16 units; whatever begins a line of its own counts as one more. */
export function lengthOf(node: Node): number {
  const extra = extras[node.type] ?? 0;
  if (node.type === 'table') return lengthOfAll(node.children, lengthOfRow(node)) + 1;
  if ('children' in node)
    return lengthOfAll(node.children) + extra + (inLine.includes(node.type) ? 0 : 1);
  if ('value' in node) return node.value.length + (node.type === 'code' ? 1 : 0);
  return node.type === 'image' ? node.alt.length : extra + 1;
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
