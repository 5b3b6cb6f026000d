/** The cells of a table, each where it stands. */

import type { TableCell, TableRow } from 'mdast';

/** More columns or rows than anybody lets a cell go over; further to the right, it goes over none. */
const MOST_COLUMNS = 20;
const MOST_ROWS = 50;

/** What a cell goes over, but for its first column and row. */
export const EMPTY: TableCell = { type: 'tableCell', children: [] };

type Grid = readonly TableCell[][];

/** Rows of the same width, without columns at their end that no cell begins in. */
export function toGrid(rows: readonly TableRow[]): Grid {
  const grid = rows.map((): TableCell[] => []);
  for (const [y, { children }] of rows.entries())
    for (const cell of children) if (cell.type === 'tableCell') place(cell, y, grid);
  const isCell = (cell: TableCell | undefined) => cell !== undefined && cell !== EMPTY;
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex(isCell) + 1));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY));
}

/** In the first column of its row that no cell is in. */
function place(cell: TableCell, y: number, grid: Grid): void {
  const [own = [], ...below] = grid.slice(y, y + MOST_ROWS);
  let x = 0;
  while (own[x] !== undefined) x += 1;
  const isFar = x >= MOST_COLUMNS;
  const end = x + spanOf(cell, 'colspan', isFar ? 1 : MOST_COLUMNS);
  const height = spanOf(cell, 'rowspan', isFar ? 1 : MOST_ROWS);
  for (const row of [own, ...below.slice(0, height - 1)])
    for (let column = x; column < end; column += 1) row[column] = EMPTY;
  own[x] = cell;
}

function spanOf({ data }: TableCell, name: 'colspan' | 'rowspan', most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(data?.attributes?.get(name) ?? '', 10) || 1));
}
