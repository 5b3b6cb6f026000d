/**
 * A message as one line of plain text, for notifications and search.
 *
 * A phone shows its first 100 bytes, so nothing is put in front of what the author wrote, and a link is its label only.
 * Code is kept, because people search for it, but a long block is shortened.
 */

import type { Node, NodeType } from '../../message/tree.ts';
import { alertTitles } from '../alert-titles.ts';
import { markOf } from '../list-mark.ts';
import { superscript } from '../superscript.ts';
import { mentionText } from './mentions.ts';
import { codeText, collapse, oneLine, QUOTE_END } from './one-line.ts';

type Handlers = {
  readonly [Type in NodeType]: (node: Extract<Node, { type: Type }>, listDepth: number) => string;
};

/** The space around what stands in lines of its own collapses. */
const handlers: Handlers = {
  root: blocksIn,
  paragraph: textIn,
  heading: textIn,
  thematicBreak: () => '',
  blockquote: (node, depth) => ` > ${blocksIn(node, depth)}${QUOTE_END}`,
  alert: (node, depth) => ` > ${alertTitles[node.kind]} ${blocksIn(node, depth)}${QUOTE_END}`,
  list: (list, depth) =>
    list.children
      .map((item, index) => `${markOf(list, item, { index, depth })} ${show(item, depth + 1)} `)
      .join(''),
  listItem: blocksIn,
  code: ({ value }) => ` ${codeText(value)} `,
  table: blocksIn,
  tableRow: cellsIn,
  tableCell: textIn,
  details: blocksIn,
  summary: textIn,
  group: blocksIn,
  footnoteDefinition: (node, depth) => `${superscript(node.identifier)} ${blocksIn(node, depth)}`,
  text: ({ value }) => collapse(value),
  break: () => ' ',
  strong: textIn,
  emphasis: textIn,
  delete: textIn,
  underline: textIn,
  superscript: ({ children }, depth) =>
    children
      .map((child) => (child.type === 'text' ? superscript(child.value) : show(child, depth)))
      .join(''),
  inlineCode: ({ value }) => collapse(value).trim(),
  link: textIn,
  image: ({ alt }) => `[${collapse(alt) || '🖼'}]`,
  footnoteReference: ({ identifier }) => superscript(identifier),
  buttons: blocksIn,
  button: ({ label }) => `[${collapse(label)}]`,
  mentions: blocksIn,
  mention: ({ addressee }) => mentionText(addressee),
  statusLine: textIn,
};

/** The text of a message in one line, without leading, trailing or repeated spaces. */
export function plainText(root: Node): string {
  return oneLine(show(root, 0));
}

function show(node: Node, listDepth: number): string {
  return handlers[node.type](node as never, listDepth);
}

interface Parent {
  readonly children: readonly Node[];
}

function textIn({ children }: Parent, listDepth: number): string {
  return children.map((child) => show(child, listDepth)).join('');
}

function blocksIn({ children }: Parent, listDepth: number): string {
  return children.map((child) => ` ${show(child, listDepth)} `).join('');
}

/** An empty cell says nothing to a reader of one line. */
function cellsIn({ children }: Parent, listDepth: number): string {
  const cells = children.map((cell) => show(cell, listDepth).trim());
  return cells.filter((cell) => cell !== '').join(' │ ');
}
