/**
 * A message as text for a terminal or a log, laid out in lines as Twake lays them out.
 *
 * First lines of runs, where white space collapses as on a page; then strings, with colour only when asked.
 */

import { type Generation, shownCode } from '../shown-code.ts';
import {
  addressOf,
  contentNodes,
  contentText,
  isElement,
  isWebAddress,
  labelOf,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
  typeOf,
} from '../vocabulary.ts';
import { isBlank, type Line, printLine, type Style, type StyledText } from './terminal-lines.ts';

export interface TerminalOptions {
  /** ANSI colours and styles. Default: none. */

  readonly colour?: boolean;
  /** Whose client to follow where they differ: `2020` takes indentation off code. Default `2020`. */
  readonly generation?: Generation;
}

/** What a flow of nodes consists of, nesting resolved. */
type Piece = StyledText | 'break' | { readonly block: readonly Line[] };

interface State {
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
  let line: StyledText[] = [];
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

function toPieces(nodes: Twacode, state: State): readonly Piece[] {
  return nodes.flatMap((node) => nodePieces(node, state));
}

function nodePieces(node: TwacodeNode, state: State): readonly Piece[] {
  if (typeof node === 'string') return run(node, state);
  if (Array.isArray(node)) return toPieces(node, state);
  return isElement(node) ? elementPieces(node, state) : [];
}

function elementPieces(element: TwacodeElement, state: State): readonly Piece[] {
  const text = labelOf(element);
  switch (typeOf(element)) {
    case undefined:
      return [];
    case 'br':
      return ['break', ...content(element, state)];
    case 'bold':
      return content(element, state, 'bold');
    case 'italic':
      return content(element, state, 'italic');
    case 'underline':
      return content(element, state, 'underline');
    case 'strikethrough':
      return content(element, state, 'strikethrough');
    case 'system':
      return content(element, state, 'faint');
    case 'quote':
    case 'mquote':
      return block('│ ', toLines(content(element, state)));
    case 'attachment':
      return block('┃ ', toLines(content(element, state)));
    case 'icode':
      return run(text.trim(), state, 'cyan');
    case 'mcode':
      return block('    ', codeLines(element, state));
    case 'url':
      return linkPieces(element, state);
    case 'button':
      return [...run('[ ', state), ...content(element, state, 'bold'), ...run(' ]', state)];
    case 'image':
      return run(`[image ${element['src']}]`, state, 'faint');
    case 'select':
      return run(`[${text} ▾]`, state);
    case 'email':
      return run(text, state, 'blue', 'underline');
    case 'user':
    case 'channel':
      return run(text, state, 'bold', 'cyan');
    case 'copiable':
      return block('    ', toLines(run(text, state, 'cyan')));
    case 'icon':
    case 'emoji':
    case 'input':
    case 'file':
    case 'progress_bar':
    case 'compile':
      return run(text, state);
    default:
      return content(element, state);
  }
}

function run(text: string, { styles }: State, ...more: readonly Style[]): readonly StyledText[] {
  return [{ text, styles: [...styles, ...more] }];
}

function content(
  element: TwacodeElement,
  { generation, styles }: State,
  ...more: readonly Style[]
): readonly Piece[] {
  return toPieces(contentNodes(element), { generation, styles: [...styles, ...more] });
}

function block(margin: string, lines: readonly Line[]): readonly Piece[] {
  return [
    { block: lines.map((line) => [{ text: margin, styles: ['faint'], fixed: true }, ...line]) },
  ];
}

function codeLines(element: TwacodeElement, { generation, styles }: State): readonly Line[] {
  const lines = shownCode(contentText(element), generation).split('\n');
  return lines.map((text) => [{ text, styles: [...styles, 'cyan'], fixed: true }]);
}

/** A label and where it leads, unless the label says so itself. */
function linkPieces(element: TwacodeElement, state: State): readonly Piece[] {
  const address = addressOf(element);
  const label = content(element, state, 'blue', 'underline');
  if (contentText(element) === address || !isWebAddress(address)) return label;
  return [...label, ...run(` <${address}>`, state, 'faint')];
}
