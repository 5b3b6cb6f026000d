/**
 * Nodes become text for a terminal or a log, laid out in lines as Twake lays them out.
 *
 * First lines of runs, where white space collapses as on a page; then strings, with colour only when asked.
 */

import type { Twacode, TwacodeElement, TwacodeNode } from '../message.ts';
import { type Generation, shownCode } from '../twacode/code.ts';
import {
  addressOf,
  contentNodes,
  contentText,
  isElement,
  isWebAddress,
  labelOf,
  typeOf,
} from '../twacode/twacode.ts';

export interface TerminalOptions {
  /** ANSI colours and styles. Default: none. */
  readonly colour?: boolean;
  /** Whose client to follow where they differ: `2020` takes indentation off code. Default `2020`. */
  readonly generation?: Generation;
}

/** On and off, as ECMA-48 numbers them. */
const styles = {
  bold: [1, 22],
  faint: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strikethrough: [9, 29],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

type Style = keyof typeof styles;

/** Text in one style. `fixed`: code or a margin, whose spaces stay. */
interface Run {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly fixed?: boolean;
}

type Line = readonly Run[];

/** What a flow of nodes consists of, nesting resolved. */
type Piece = Run | 'break' | { readonly block: readonly Line[] };

interface Setting {
  readonly generation: Generation;
  readonly styles: readonly Style[];
}

/** The text of a message, lines separated by line feeds; control characters of the message never reach the terminal. */
export function toTerminal(nodes: Twacode, options: TerminalOptions = {}): string {
  const { colour = false, generation = '2020' } = options;
  return toLines(toPieces(nodes, { generation, styles: [] }))
    .map((line) => printLine(line, colour))
    .join('\n');
}

/** A break ends a line, even an empty one; a block begins one unless one has just begun. */
function toLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  for (const piece of pieces) {
    if (piece !== 'break' && !('block' in piece)) {
      line.push(piece);
      continue;
    }
    if (piece === 'break' || !isBlank(line)) lines.push(line);
    if (piece !== 'break') for (const inner of piece.block) lines.push(inner);
    line = [];
  }
  return isBlank(line) ? lines : [...lines, line];
}

function isBlank(line: Line): boolean {
  return line.every(({ text }) => text.trim() === '');
}

function toPieces(nodes: Twacode, setting: Setting): readonly Piece[] {
  return nodes.flatMap((node) => nodePieces(node, setting));
}

function nodePieces(node: TwacodeNode, setting: Setting): readonly Piece[] {
  if (typeof node === 'string') return run(node, setting);
  if (Array.isArray(node)) return toPieces(node, setting);
  return isElement(node) ? elementPieces(node, setting) : [];
}

function elementPieces(element: TwacodeElement, setting: Setting): readonly Piece[] {
  const text = labelOf(element);
  switch (typeOf(element)) {
    case undefined:
      return [];
    case 'br':
      return ['break', ...content(element, setting)];
    case 'bold':
      return content(element, setting, 'bold');
    case 'italic':
      return content(element, setting, 'italic');
    case 'underline':
      return content(element, setting, 'underline');
    case 'strikethrough':
      return content(element, setting, 'strikethrough');
    case 'system':
      return content(element, setting, 'faint');
    case 'quote':
    case 'mquote':
      return block('│ ', toLines(content(element, setting)));
    case 'attachment':
      return block('┃ ', toLines(content(element, setting)));
    case 'icode':
      return run(text.trim(), setting, 'cyan');
    case 'mcode':
      return block('    ', codeLines(element, setting));
    case 'url':
      return linkPieces(element, setting);
    case 'button':
      return [...run('[ ', setting), ...content(element, setting, 'bold'), ...run(' ]', setting)];
    case 'image':
      return run(`[image ${element['src']}]`, setting, 'faint');
    case 'select':
      return run(`[${text} ▾]`, setting);
    case 'email':
      return run(text, setting, 'blue', 'underline');
    case 'user':
    case 'channel':
      return run(text, setting, 'bold', 'cyan');
    case 'copiable':
      return block('    ', toLines(run(text, setting, 'cyan')));
    case 'icon':
    case 'emoji':
    case 'input':
    case 'file':
    case 'progress_bar':
    case 'compile':
      return run(text, setting);
    default:
      return content(element, setting);
  }
}

function run(text: string, { styles }: Setting, ...more: readonly Style[]): readonly Run[] {
  return [{ text, styles: [...styles, ...more] }];
}

function content(
  element: TwacodeElement,
  { generation, styles }: Setting,
  ...more: readonly Style[]
): readonly Piece[] {
  return toPieces(contentNodes(element), { generation, styles: [...styles, ...more] });
}

function block(margin: string, lines: readonly Line[]): readonly Piece[] {
  return [
    { block: lines.map((line) => [{ text: margin, styles: ['faint'], fixed: true }, ...line]) },
  ];
}

function codeLines(element: TwacodeElement, { generation, styles }: Setting): readonly Line[] {
  const lines = shownCode(contentText(element), generation).split('\n');
  return lines.map((text) => [{ text, styles: [...styles, 'cyan'], fixed: true }]);
}

/** A label and where it leads, unless the label says so itself. */
function linkPieces(element: TwacodeElement, setting: Setting): readonly Piece[] {
  const address = addressOf(element);
  const label = content(element, setting, 'blue', 'underline');
  if (contentText(element) === address || !isWebAddress(address)) return label;
  return [...label, ...run(` <${address}>`, setting, 'faint')];
}

function printLine(line: Line, colour: boolean): string {
  let printed = '';
  let isAfterSpace = true;
  for (const { text, styles, fixed } of line) {
    const words: string = fixed ? text : collapse(text, isAfterSpace);
    const visible: string = words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
    if (visible !== '') isAfterSpace = fixed === true || visible.endsWith(' ');
    printed += colour ? paint(visible, styles) : visible;
  }
  return printed.trimEnd();
}

function collapse(text: string, isAfterSpace: boolean): string {
  const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
  return isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

function paint(text: string, names: readonly Style[]): string {
  return names.reduceRight((painted, name) => {
    const [on, off] = styles[name];
    return painted === '' ? '' : `\u001B[${on}m${painted}\u001B[${off}m`;
  }, text);
}
