/** The figures in docs/performance.md: a table, with the command and the machine that made it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';

const page = new URL('../../docs/performance.md', import.meta.url);

/** A Markdown table; all columns but the first are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function writePart(name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = readFileSync(page, 'utf8');
  const [head, rest = ''] = before.split(start);
  const tail = rest.split(end)[1];
  if (tail === undefined) throw new Error(`docs/performance.md has no part ${start} ... ${end}.`);
  writeFileSync(page, `${head}${start}\n${text}\n${end}${tail}`);
}

/** What made the figures, in a sentence; the machine by its kind, not by its name. */
export function describeMaking(command: string): string {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`;
  const date = new Date().toISOString().slice(0, 10);
  return `Made by \`${command}\` on ${date} with Node ${process.versions.node}, ${type()}, ${machine}.`;
}
