/**
 * Writes the tables of the README from action.yml, and those of docs/reach.md and docs/mentions.md from the code. With --check:
 * fails when they are stale.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { outputBounds } from '../src/report/outputs.ts';
import { checkGroups, frequent, groups, type InputGroup } from './docs/inputs.ts';
import { updatePage } from './docs/page.ts';
import { makeReachTable } from './docs/reach-table.ts';
import { makeRolesTable } from './docs/roles-table.ts';

interface Entry {
  readonly description: string;
  readonly default?: string;
}

const action = parse(
  readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8'),
) as { inputs: Record<string, Entry>; outputs: Record<string, Entry> };

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Expressions as defaults are the runner's business; their description says what comes of them. */
function describeDefault({ default: value = '' }: Entry): string {
  return value === '' ? '' : `\`${value}\``;
}

function inputTable(names: readonly string[]): readonly string[] {
  return [
    row(['input', 'default', 'meaning']),
    row(['---', '---', '---']),
    ...names.map((name) => {
      const entry = action.inputs[name];
      if (entry === undefined) throw new Error(`action.yml has no input ${name}.`);
      return row([`\`${name}\``, describeDefault(entry), entry.description]);
    }),
  ];
}

function groupSection({ title, rules, names, example }: InputGroup): readonly string[] {
  return [
    `### ${title}`,
    '',
    rules,
    '',
    ...inputTable(names),
    ...(example === undefined ? [] : ['', '```yaml', example, '```']),
    '',
  ];
}

function boundOf(name: string): string {
  return outputBounds[name as keyof typeof outputBounds].toLocaleString('en');
}

const tables: Readonly<Record<string, readonly string[]>> = {
  inputs: inputTable(frequent),
  groups: groups.flatMap(groupSection).slice(0, -1),
  outputs: [
    row(['output', 'meaning', 'characters, at most']),
    row(['---', '---', '---:']),
    ...Object.entries(action.outputs).map(([name, entry]) =>
      row([`\`${name}\``, entry.description, boundOf(name)]),
    ),
  ],
};

function fillMarkers(text: string): string {
  return text.replace(
    /(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (_, begin: string, name: string, end: string) => {
      const table = tables[name];
      if (table === undefined)
        throw new Error(`README.md has markers for "${name}", which nothing makes.`);
      return `${begin}\n${table.join('\n')}\n\n${end}`;
    },
  );
}

checkGroups(Object.keys(action.inputs));
updatePage('README.md', 'The tables', fillMarkers);

/** Pages with one table between markers, which stand as they are called. */
const pages = { reach: makeReachTable, mentions: makeRolesTable } as const;

for (const [name, makeTable] of Object.entries(pages)) {
  const table = await makeTable();
  const place = new RegExp(`(<!-- begin ${name} -->\\n)[\\s\\S]*(<!-- end ${name} -->)`);
  updatePage(`docs/${name}.md`, 'The table', (text) =>
    text.replace(place, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
  );
}
