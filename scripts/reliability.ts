/**
 * Writes the tables of docs/reliability.md from the fault matrix of the tests. With --check: fails when they are stale.
 */

import { matrix } from '../testing/faults/matrix.ts';
import { type OperationRow, operationRows } from '../testing/faults/operations.ts';
import { roomOperationRows } from '../testing/faults/room-operations.ts';
import type { Row } from '../testing/faults/table.ts';
import { updatePage } from './docs/page.ts';

function formatSection(section: string, rows: readonly Row[]): string {
  return [
    `### ${section}`,
    '',
    '| fault | `outcome` | `error_code` | `attempts` | messages in the channel | step |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(formatRow),
  ].join('\n');
}

function formatRow({ what, expected }: Row): string {
  const { outcome, error_code: code, attempts, messages, exit } = expected;
  const told = outcome === 'none' ? '(cannot be written)' : `\`${outcome}\``;
  const link = code === '-' ? '' : `[\`${code}\`](troubleshooting.md#${code})`;
  const step = exit === 0 ? 'green' : 'red';
  const cells = [what, told, link, attempts === '-' ? '' : attempts, messages, step];
  return `| ${cells.join(' | ')} |`;
}

function formatOperations(rows: readonly OperationRow[]): string {
  return [
    '| fault | operation | requests | `outcome` | what the person reads |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ what, operation, requests, outcome, sentence }) => {
      return `| ${[what, operation, requests, `\`${outcome}\``, sentence].join(' | ')} |`;
    }),
  ].join('\n');
}

function formatFaults(): string {
  const sections = Object.entries(Object.groupBy(matrix, ({ section }) => section));
  return sections.map(([section, rows = []]) => formatSection(section, rows)).join('\n\n');
}

/** What stands between `<!-- begin NAME -->` and its end. */
const parts: Readonly<Record<string, () => string>> = {
  operations: () => formatOperations(operationRows),
  'room-operations': () => formatOperations(roomOperationRows),
  faults: formatFaults,
};

function fillMarkers(text: string): string {
  return Object.entries(parts).reduce((page, [name, format]) => {
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const part = new RegExp(`${begin}.*${end}`, 's');
    return page.replace(part, () => `${begin}\n\n${format()}\n\n${end}`);
  }, text);
}

updatePage('docs/reliability.md', 'The tables', fillMarkers);
