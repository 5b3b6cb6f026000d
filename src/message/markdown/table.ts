/**
 * Tables: aligned columns in a code block, or lines where columns would lose something.
 *
 * Twake has no tables. Columns show plain text only and do not wrap, so a table that holds links, or is too wide to be
 * read without scrolling, becomes lines: the first cell of each row in bold, then the others.
 */
import { codeBlock } from './code.ts';
import { BREAK, element, holds, lineOf, type Nodes, onOneLine } from './nodes.ts';
import { columnsOf } from './width.ts';

export interface Cells {
  /** The header first; rows may differ in length. */
  readonly rows: readonly (readonly Nodes[])[];
  readonly align: readonly ('left' | 'right' | 'center' | null | undefined)[];
}

/** What fits beside the margins of a message on a small laptop. */
const MAX_COLUMNS = 64;

export function showTable({ rows, align }: Cells): Nodes {
  const cells = rows.map((row) => row.map(lineOf));
  const columns = align.map((_, column) =>
    Math.max(...cells.map((row) => columnsOf(row[column] ?? ''))),
  );
  const width = columns.reduce((sum, size) => sum + size + 3, -3);
  const isLinked = rows.flat(2).some((node) => holds(node, ['url', 'email']));
  return isLinked || width > MAX_COLUMNS ? showLines(rows) : showColumns({ cells, columns, align });
}

function showColumns(table: {
  cells: readonly (readonly string[])[];
  columns: readonly number[];
  align: Cells['align'];
}): Nodes {
  const lines = table.cells.map((row) =>
    table.columns
      .map((width, column) => pad(row[column] ?? '', { width, align: table.align[column] }))
      .join(' │ ')
      .trimEnd(),
  );
  const rule = table.columns.map((width) => '─'.repeat(width)).join('─┼─');
  return codeBlock([lines[0], rule, ...lines.slice(1)].join('\n'));
}

function pad(cell: string, to: { width: number; align: Cells['align'][number] }): string {
  const room = to.width - columnsOf(cell);
  const share = { right: room, center: Math.floor(room / 2), left: 0 };
  const before = share[to.align ?? 'left'];
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}

function showLines(rows: Cells['rows']): Nodes {
  return rows
    .map((row, index) => showLine(row, index === 0))
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [BREAK, ...line]));
}

function showLine(row: readonly Nodes[], isHeader: boolean): Nodes {
  const [key = [], ...values] = row.map(onOneLine).filter((cell) => lineOf(cell) !== '');
  const rest = values.flatMap((cell, index) => [index === 0 ? ' — ' : ' · ', ...cell]);
  return isHeader ? element('bold', [...key, ...rest]) : [...element('bold', key), ...rest];
}
