/** Tables: every row as wide as the table. No client keeps the alignment of a column. */

import type { Element } from 'hast';
import type { State } from 'mdast-util-to-hast';
import type { Table } from '../../../message/tree.ts';
import { element } from './elements.ts';

type Row = Table['children'][number];

/** HTML has tables without headings: then the first row has no cells, or empty ones. */
export function showTable(state: State, { align, children }: Table): Element {
  const [head, ...body] = children;
  const hasHead = head?.children.some((cell) => cell.children.length > 0);
  const rows = body.map((row) => showRow(state, row, { tagName: 'td', width: align.length }));
  return element('table', [
    ...(head && hasHead
      ? [element('thead', [showRow(state, head, { tagName: 'th', width: align.length })])]
      : []),
    ...(rows.length > 0 ? [element('tbody', rows)] : []),
  ]);
}

function showRow(
  state: State,
  { children }: Row,
  { tagName, width }: { readonly tagName: 'td' | 'th'; readonly width: number },
): Element {
  const cells = children.map((cell) => element(tagName, state.all(cell as never)));
  const missing = Math.max(0, width - cells.length);
  return element('tr', [...cells, ...Array.from({ length: missing }, () => element(tagName, []))]);
}
