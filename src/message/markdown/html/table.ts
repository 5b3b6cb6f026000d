/** Tables of HTML: real ones, or what stands in them, one below the other, where they only lay it out. */

import type { AlignType, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { isParagraph, isPhrasing, wrapLines } from '../flow.ts';
import { EMPTY, toGrid } from './grid.ts';
import { isBlank } from './list.ts';
import type { Tag } from './tags.ts';

declare module 'mdast' {
  interface TableCellData extends Partial<Pick<Tag, 'name' | 'attributes'>> {}
}

export function toTable(children: readonly RootContent[]): readonly RootContent[] {
  const rows = toGrid(children.filter((child) => child.type === 'tableRow'));
  const above = [children, ...children.map(insideRow)].flatMap(wrapLines).filter(isOutside);
  const lines = rows.map((row) => row.map(lineIn));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || lines.flat().includes(undefined)) return [...above, ...toBlocks(rows)];
  const tableRows = lines.map(
    (line): TableRow => ({
      type: 'tableRow',
      children: line.map((cell = []) => ({ type: 'tableCell', children: cell })),
    }),
  );
  const hasHead = rows[0]?.every(isHead);
  const align = Array.from({ length: columns }, (_, column) => alignOf(rows, column));
  const head: TableRow[] = hasHead ? [] : [{ type: 'tableRow', children: [] }];
  return [...above, { type: 'table', align, children: [...head, ...tableRows] }];
}

function insideRow(node: RootContent): readonly RootContent[] {
  return node.type === 'tableRow' ? node.children : [];
}

/** The caption, and what stands in no cell, which browsers show above the table. */
function isOutside(node: RootContent): boolean {
  return node.type !== 'tableRow' && node.type !== 'tableCell';
}

/** The rows of `<thead>`. */
export function withHead(rows: readonly RootContent[]): readonly RootContent[] {
  return rows.map((row) => {
    if (row.type !== 'tableRow') return row;
    const children = row.children.map(
      (cell): TableCell => ({
        ...cell,
        data: { ...cell.data, name: 'th' },
      }),
    );
    return { ...row, children };
  });
}

function isHead(cell: TableCell): boolean {
  return cell === EMPTY || cell.data?.name === 'th';
}

function alignOf(rows: readonly (readonly TableCell[])[], column: number): AlignType {
  for (const row of rows) {
    const { attributes } = row[column]?.data ?? {};
    const written = `${attributes?.get('align')} ${attributes?.get('style')}`;
    const [, align] = /(?:^|text-align:\s*)(left|center|right)\b/.exec(written.toLowerCase()) ?? [];
    if (align !== undefined) return align as AlignType;
  }
  return null;
}

/** What a cell holds as lines, or undefined where it holds other blocks. */
function lineIn({
  children,
}: {
  readonly children: readonly RootContent[];
}): PhrasingContent[] | undefined {
  const lines = wrapLines(children)
    .filter((block) => !isBlank(block))
    .map((block) => {
      if (!isParagraph(block)) return undefined;
      return block.children.every(isPhrasing) ? block.children : lineIn(block);
    });
  if (lines.includes(undefined)) return undefined;
  return lines.flatMap((line = [], index) =>
    index === 0 ? line : [{ type: 'break' }, ...line],
  ) as PhrasingContent[];
}

function toBlocks(rows: readonly (readonly TableCell[])[]): readonly RootContent[] {
  return rows.map((row) => ({
    type: 'group',
    children: row.map(({ children }) => ({ type: 'row', children })),
  }));
}
