/**
 * Writes the tables of docs/reliability.md from the fault matrix of the tests. With --check: fails when they are stale.
 */

import { matrix, type Row } from '../testing/faults/matrix.ts';
import { operationRows } from '../testing/faults/operations.ts';
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

function formatOperations(): string {
  return [
    '| fault | operation | requests | `outcome` | what the person reads |',
    '| --- | --- | --- | --- | --- |',
    ...operationRows.map(({ what, operation, requests, outcome, sentence }) => {
      return `| ${[what, operation, requests, `\`${outcome}\``, sentence].join(' | ')} |`;
    }),
  ].join('\n');
}

function fillMarkers(text: string): string {
  const sections = Object.entries(Object.groupBy(matrix, ({ section }) => section));
  const tables = sections.map(([section, rows = []]) => formatSection(section, rows));
  const filled = `<!-- begin faults -->\n\n${tables.join('\n\n')}\n\n<!-- end faults -->`;
  const operations = `<!-- begin operations -->\n\n${formatOperations()}\n\n<!-- end operations -->`;
  return text
    .replace(/<!-- begin faults -->[\s\S]*<!-- end faults -->/, () => filled)
    .replace(/<!-- begin operations -->[\s\S]*<!-- end operations -->/, () => operations);
}

updatePage('docs/reliability.md', 'The tables', fillMarkers);
