/**
 * A message as plain text in several lines: the `body` of an event.
 *
 * Notifications show it, search finds it, and clients without HTML show nothing else. It is read as it is, so nothing in it
 * is Markdown. A link is its label only: Twake Chat shows a card for the first address that it finds.
 */

import type { List, ListItem, Node, NodeType, Root } from '../../message/tree.ts';
import { alertTitles } from '../alert-titles.ts';
import { legible } from '../legible.ts';
import { markOf } from '../list-mark.ts';
import { superscript } from '../superscript.ts';
import { flatten } from './flatten.ts';
import { addresseesIn, mentionText } from './mentions.ts';
import { isCloseTo } from './spacing.ts';

type Handlers = {
  readonly [Type in NodeType]: (node: Extract<Node, { type: Type }>, listDepth: number) => string;
};

const handlers: Handlers = {
  root: blocksIn,
  paragraph: lineIn,
  heading: lineIn,
  thematicBreak: () => '───',
  blockquote: (node, depth) => quote(blocksIn(node, depth)),
  alert: (node, depth) => quote(`${alertTitles[node.kind]}\n${blocksIn(node, depth)}`),
  list: showList,
  listItem: blocksIn,
  code: ({ value }) => value.replace(/\r\n?/g, '\n'),
  table: ({ children }, depth) => joinLines(children.map((row) => show(row, depth))),
  tableRow: cellsIn,
  tableCell: lineIn,
  details: blocksIn,
  summary: lineIn,
  group: blocksIn,
  footnoteDefinition: (node, depth) => `${superscript(node.identifier)} ${blocksIn(node, depth)}`,
  text: ({ value }) => value,
  break: () => '\n',
  strong: textIn,
  emphasis: textIn,
  delete: textIn,
  underline: textIn,
  superscript: ({ children }, depth) =>
    children
      .map((child) => (child.type === 'text' ? superscript(child.value) : show(child, depth)))
      .join(''),
  inlineCode: ({ value }) => value,
  link: textIn,
  image: ({ alt }) => `[${alt || '🖼'}]`,
  footnoteReference: ({ identifier }) => superscript(identifier),
  buttons: inARow,
  button: ({ label }) => `[${label}]`,
  mentions: inARow,
  mention: ({ addressee }) => mentionText(addressee),
  statusLine: lineIn,
};

export function toBody(root: Root): string {
  return legible(show(flatten(root), 0)).trim();
}

/** Whether the body alone shows everything: then no HTML is needed beside it. */
export function isPlain(root: Root): boolean {
  const isNamed = addresseesIn(root).some((addressee) => typeof addressee !== 'string');
  return !isNamed && root.children.every(isPlainBlock);
}

function isPlainBlock(node: Node): boolean {
  if (node.type === 'mentions') return true;
  if (node.type !== 'paragraph' && node.type !== 'statusLine') return false;
  return node.children.every(({ type }) => type === 'text' || type === 'break');
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

/** Without the spaces at the ends of its lines, which HTML does not show either. */
function lineIn(node: Parent, listDepth: number): string {
  return textIn(node, listDepth)
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n');
}

function inARow({ children }: Parent, listDepth: number): string {
  return children.map((child) => show(child, listDepth)).join(' ');
}

/** One below the other, with an empty line between what is not close. */
function blocksIn({ children }: Parent, listDepth: number): string {
  const shown = children
    .map((node) => ({ node, text: show(node, listDepth) }))
    .filter(({ text }) => text !== '');
  return shown
    .map(({ node, text }, index) => {
      const above = shown[index - 1]?.node;
      if (above === undefined) return text;
      return `${isCloseTo(node, above) ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

function showList(list: List, depth: number): string {
  const items = list.children.map((item, index) => showItem(list, item, { index, depth }));
  return items.join(list.spread ? '\n\n' : '\n');
}

function showItem(
  list: List,
  item: ListItem,
  place: { readonly index: number; readonly depth: number },
): string {
  const mark = markOf(list, item, place);
  const text = show(item, place.depth + 1);
  return `${mark} ${indent(text, mark.length + 1)}`.trimEnd();
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
}

function quote(text: string): string {
  return text.trimEnd().replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function cellsIn({ children }: Parent, listDepth: number): string {
  const cells = children.map((cell) => show(cell, listDepth).replaceAll('\n', ' '));
  return cells.some((cell) => cell !== '') ? cells.join(' │ ').trimEnd() : '';
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
