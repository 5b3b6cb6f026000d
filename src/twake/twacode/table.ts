/**
 * Tables: aligned columns in a code block, or lines where columns would lose something.
 *
 * Twake has no tables. Columns show plain text only and do not wrap, so a table that holds links, or is too wide to be
 * read without scrolling, becomes lines: the first cell of each row in bold, then the others.
 */
import type { Table } from '../../message/tree.ts';
import { codeBlock } from './code.ts';
import { BREAK, element, holds, lineOf, onOneLine } from './nodes.ts';
import type { State } from './state.ts';
import type { Twacode } from './vocabulary.ts';
import { columnsOf } from './width.ts';

/** What fits beside the margins of a message on a small laptop. */
const MAX_COLUMNS = 64;

export function showTable({ align, children }: Table, state: State): Twacode {
  const rows = children.map((row) => row.children.map((cell) => state.show(cell, state)));
  const cells = rows.map((row) => row.map(lineOf));
  const columns = align.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, columnsOf(row[column] ?? '')), 0),
  );
  const width = columns.reduce((sum, size) => sum + size + 3, -3);
  const isLinked = rows.flat(2).some((node) => holds(node, ['url', 'email']));
  return isLinked || width > MAX_COLUMNS ? showLines(rows) : showColumns({ cells, columns, align });
}

function showColumns(table: {
  cells: readonly (readonly string[])[];
  columns: readonly number[];
  align: Table['align'];
}): Twacode {
  const lines = table.cells.map((row) =>
    table.columns
      .map((width, column) => pad(row[column] ?? '', { width, align: table.align[column] }))
      .join(' │ ')
      .trimEnd(),
  );
  const rule = table.columns.map((width) => '─'.repeat(width)).join('─┼─');
  const [head = '', ...body] = lines;
  // HTML has tables without headings.
  const hasHead = table.cells[0]?.some((cell) => cell !== '');
  return [codeBlock((hasHead ? [head, rule, ...body] : body).join('\n'))];
}

function pad(
  cell: string,
  to: { width: number; align: Table['align'][number] | undefined },
): string {
  const room = to.width - columnsOf(cell);
  const share = { right: room, center: Math.floor(room / 2), left: 0 };
  const before = share[to.align ?? 'left'];
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}

function showLines(rows: readonly (readonly Twacode[])[]): Twacode {
  return rows
    .map((row, index) => showRow(row, index === 0))
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [BREAK, ...line]));
}

function showRow(row: readonly Twacode[], isHeader: boolean): Twacode {
  const [key = [], ...values] = row.map(onOneLine).filter((cell) => lineOf(cell) !== '');
  const rest = values.flatMap((cell, index) => [index === 0 ? ' — ' : ' · ', ...cell]);
  return isHeader ? element('bold', [...key, ...rest]) : [...element('bold', key), ...rest];
}
