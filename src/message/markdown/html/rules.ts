/**
 * Which tags end others that are open, and what must stand in what, as browsers have it.
 *
 * Source: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */

import type { Meaning, Name, Tag } from './tags.ts';

interface Ends {
  readonly ends: readonly Name[];
  /** What they are looked for in, and no further out. */
  readonly walls: readonly Name[];
}

const lists: readonly Name[] = ['ul', 'ol'];
const cells: readonly Name[] = ['td', 'th'];
const partsOfTables: readonly Name[] = ['caption', 'thead', 'tbody', 'tfoot', 'tr', ...cells];
const containers: readonly Name[] = [
  ...(['blockquote', 'details', 'summary', 'div', 'center', 'section', 'table'] as const),
  ...(['li', 'dl', 'dt', 'dd', 'caption'] as const),
  ...lists,
  ...cells,
];

const paragraph: Ends = { ends: ['p'], walls: containers };
const description: Ends = { ends: ['dt', 'dd'], walls: ['dl'] };
const part: Ends = { ends: partsOfTables, walls: ['table'] };

/** What ends where a tag begins. */
export const implied: Partial<Record<Meaning, Ends>> = {
  blockquote: paragraph,
  code: paragraph,
  details: paragraph,
  group: paragraph,
  heading: paragraph,
  list: paragraph,
  table: paragraph,
  thematicBreak: paragraph,
  title: paragraph,
  listItem: { ends: ['li'], walls: lists },
  term: description,
  row: description,
  head: part,
  rows: part,
  tableRow: { ends: ['caption', 'tr', ...cells], walls: ['table'] },
  tableCell: { ends: cells, walls: ['tr', 'table'] },
};

/** What an end tag does not reach through: it ends nothing outside of the cell or item that it stands in. */
export function wallsOf({ name, meaning }: Tag): readonly Name[] {
  if (name === 'table') return [];
  if (name === 'li') return lists;
  if (partsOfTables.includes(name)) return ['table'];
  return implied[meaning] === undefined ? ['li', ...cells] : cells;
}

/** What each of these must stand in. */
export const parents: Partial<Record<Meaning, readonly Meaning[]>> = {
  listItem: ['list'],
  caption: ['table'],
  head: ['table'],
  rows: ['table'],
  tableRow: ['table', 'head', 'rows'],
  tableCell: ['tableRow'],
};
