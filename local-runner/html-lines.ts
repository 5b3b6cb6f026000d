/** The HTML of a message as lines for a terminal, each block below the one before, as Twake Chat lays them out. */

import {
  isBlank,
  type Line,
  printLine,
  type Style,
  type StyledText,
} from '../src/twake/twacode/preview/terminal-lines.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from './html-tree.ts';

/** What a flow of nodes consists of, nesting resolved. */
type Piece = StyledText | 'break' | { readonly block: readonly Line[] };
type Styles = readonly Style[];
type Handler = (element: HtmlElement, styles: Styles) => readonly Piece[];

/** The text of a message, without its control characters. */
export function htmlToTerminal(html: string, options: { readonly colour?: boolean } = {}): string {
  return toLines(toPieces(parseHtml(html), []))
    .map((line) => printLine(line, options.colour === true))
    .join('\n');
}

const margin = (text: string): StyledText => ({ text, styles: ['faint'], fixed: true });

const inline =
  (...more: Styles): Handler =>
  ({ children }, styles) =>
    toPieces(children, [...styles, ...more]);

const block =
  (...more: Styles): Handler =>
  ({ children }, styles) => [{ block: toLines(toPieces(children, [...styles, ...more])) }];

const heading = block('bold');

const handlers: Readonly<Record<string, Handler>> = {
  ...{ b: inline('bold'), strong: inline('bold'), i: inline('italic'), em: inline('italic') },
  ...{ u: inline('underline'), ins: inline('underline') },
  ...{ s: inline('strikethrough'), del: inline('strikethrough') },
  ...{ p: block(), h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading },
  ...{ table: block(), details: block(), summary: block('bold') },
  br: () => ['break'],
  hr: () => [{ block: [[margin('───')]] }],
  code: ({ children }, styles) => [{ text: textOf(children), styles: [...styles, 'cyan'] }],
  a: showLink,
  blockquote: ({ children }, styles) => [
    { block: toLines(toPieces(children, styles)).map((line) => [margin('│ '), ...line]) },
  ],
  pre: ({ children }, styles) => [{ block: codeLines(textOf(children), styles) }],
  ul: (list, styles) => [{ block: itemsOf(list).flatMap((item) => itemLines('- ', item, styles)) }],
  ol: showOrderedList,
  tr: ({ children }, styles) => [{ block: [cellsOf(children, styles)] }],
};

function toPieces(nodes: readonly HtmlNode[], styles: Styles): readonly Piece[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? [{ text: node, styles }]
      : (handlers[node.name] ?? inline())(node, styles),
  );
}

/** A break ends a line, even an empty one; a block begins one unless one has just begun. */
function toLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let line: StyledText[] = [];
  for (const piece of pieces) {
    if (piece !== 'break' && !('block' in piece)) {
      line.push(piece);
      continue;
    }
    if (piece === 'break' || !isBlank(line)) lines.push(line);
    if (piece !== 'break') lines.push(...piece.block);
    line = [];
  }
  return isBlank(line) ? lines : [...lines, line];
}

/** A label and where it leads, unless the label says so itself; whom it names, a person's link says. */
function showLink({ children, attributes: { href = '' } }: HtmlElement, styles: Styles) {
  if (href.startsWith('https://matrix.to/#/'))
    return toPieces(children, [...styles, 'bold', 'cyan']);
  const label = toPieces(children, [...styles, 'blue', 'underline']);
  const address = { text: ` <${href}>`, styles: [...styles, 'faint'] } as const;
  return textOf(children) === href ? label : [...label, address];
}

function codeLines(code: string, styles: Styles): readonly Line[] {
  const lines = code.replace(/\n$/, '').split('\n');
  return lines.map((text) => [
    margin('    '),
    { text: text.replaceAll('\t', '    '), styles: [...styles, 'cyan'], fixed: true },
  ]);
}

function showOrderedList(list: HtmlElement, styles: Styles): readonly Piece[] {
  const start = Number(list.attributes['start'] ?? 1);
  const lines = itemsOf(list).map((item, index) => itemLines(`${start + index}. `, item, styles));
  return [{ block: lines.flat() }];
}

function itemsOf({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function itemLines(mark: string, { children }: HtmlElement, styles: Styles): readonly Line[] {
  const lines = toLines(toPieces(children, styles));
  return lines.map((line, index) => [
    margin(index === 0 ? mark : ' '.repeat(mark.length)),
    ...line,
  ]);
}

function cellsOf(cells: readonly HtmlNode[], styles: Styles): Line {
  return cells
    .filter((cell) => typeof cell !== 'string')
    .flatMap(({ name, children }, index) => [
      ...(index > 0 ? [margin(' │ ')] : []),
      ...toLines(toPieces(children, name === 'th' ? [...styles, 'bold'] : styles)).flat(),
    ]);
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
