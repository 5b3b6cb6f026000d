/** Tables of HTML: real ones, or what stands in them, one below the other, where they only lay it out. */

import type { AlignType, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { isParagraph, isPhrasing, wrapLines } from '../flow.ts';
import { isBlank } from './list.ts';
import type { Tag } from './tags.ts';

declare module 'mdast' {
  interface TableCellData extends Partial<Pick<Tag, 'name' | 'attributes'>> {}
}

/** More columns or rows than anybody lets a cell go over; further to the right, it goes over none. */
const MOST_COLUMNS = 20;
const MOST_ROWS = 50;

const EMPTY: TableCell = { type: 'tableCell', children: [] };

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
  return node.type !== 'tableRow' && node.type !== 'tableCell' && !isBlank(node);
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

/** Each cell where it stands; one that goes over several is in the first, and the others are empty. */
function toGrid(rows: readonly TableRow[]): readonly TableCell[][] {
  const grid = rows.map((): TableCell[] => []);
  for (const [y, { children }] of rows.entries()) {
    let x = 0;
    for (const cell of children.filter(({ type }) => type === 'tableCell')) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const isFar = x >= MOST_COLUMNS;
      const width = spanOf(cell, 'colspan', isFar ? 1 : MOST_COLUMNS);
      const height = spanOf(cell, 'rowspan', isFar ? 1 : MOST_ROWS);
      for (const row of grid.slice(y, y + height))
        for (let column = x; column < x + width; column += 1) row[column] = EMPTY;
      (grid[y] ?? [])[x] = cell;
      x += width;
    }
  }
  const isCell = (cell: TableCell | undefined) => cell !== undefined && cell !== EMPTY;
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex(isCell) + 1));
  return grid.map((row) => Array.from(row.slice(0, width), (cell = EMPTY) => cell));
}

function spanOf({ data }: TableCell, name: 'colspan' | 'rowspan', most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(data?.attributes?.get(name) ?? '', 10) || 1));
}

function alignOf(rows: readonly (readonly TableCell[])[], column: number): AlignType {
  for (const row of rows) {
    const { attributes } = row[column]?.data ?? {};
    const written = `${attributes?.get('align')} ${attributes?.get('style')}`;
    const [, align] = /(?:^|text-align:\s*)(left|center|right)\b/.exec(written) ?? [];
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
