/** How each block of Markdown is shown in Twake. */

import type {
  Blockquote,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { fillText } from '../fragment.ts';
import { mergeStrings, trimLine } from '../twacode/literal.ts';
import { readAlert } from './alert.ts';
import { codeBlock } from './code.ts';
import { nestHtml } from './html.ts';
import { showPicture } from './images.ts';
import { documentIn, isolateDocuments } from './isolate.ts';
import { imageOf } from './links.ts';
import { element, indentLines, type Nodes } from './nodes.ts';
import { fillNodes, footnoteMark, showPhrasing } from './phrasing.ts';
import { breaksBetween, stack } from './stack.ts';
import type { State } from './state.ts';
import { type Cells, showTable } from './table.ts';
import type { Document } from './tree.ts';

/** A space that is shown at the start of a line. */
const INDENT = '\u2003';
const BULLETS = ['•', '◦', '▪'];
const RULE = '─'.repeat(20);

/** A whole document, its footnotes last. */
export function showDocument(document: Document, outside: State): Nodes {
  const state = { ...outside, document };
  const notes = document.footnotes.map((note) => ({
    nodes: [`${footnoteMark(note.identifier, document)} `, ...showBlocks(note.children, state)],
  }));
  const parts = [
    showBlocks(document.children, state),
    fillNodes(document.rest, state),
    stack(notes, () => 1),
  ];
  return stack(
    parts.map((nodes) => ({ nodes })),
    () => 2,
  );
}

function showBlocks(children: readonly RootContent[], state: State): Nodes {
  const blocks = wrapLines(nestHtml(children)).flatMap((block): readonly RootContent[] =>
    block.type === 'paragraph' ? isolateDocuments(block, state) : [block],
  );
  return stack(
    blocks.map((block) => ({ block, nodes: showBlock(block, state) })),
    breaksBetween,
  );
}

/** Raw HTML leaves text and inline nodes among blocks: those side by side are a paragraph. */
function wrapLines(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let line: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (line.length === 0) blocks.push({ type: 'paragraph', children: line });
      line.push(node);
    } else {
      blocks.push(node);
      line = [];
    }
  }
  return blocks;
}

const BLOCKS = [
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'code',
  'table',
  'thematicBreak',
  'details',
  'summary',
  'group',
  'row',
  'definition',
  'footnoteDefinition',
];

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !BLOCKS.includes(node.type);
}

function showBlock(block: RootContent, state: State): Nodes {
  switch (block.type) {
    case 'paragraph':
      return showParagraph(block, state);
    case 'heading':
      return showHeading(block, state);
    case 'list':
      return showList(block, state);
    case 'blockquote':
      return showQuote(block, state);
    case 'code':
      return codeBlock(fillText(block.value, state.document.fragments));
    case 'table':
      return showTable(tableOf(block, state));
    case 'thematicBreak':
      return element('system', [RULE]);
    case 'details':
      return showDetails(block.children, state);
    case 'summary':
    case 'group':
    case 'row':
      return showBlocks(block.children, state);
    default:
      return [];
  }
}

function showParagraph(paragraph: Paragraph, state: State): Nodes {
  const document = documentIn(paragraph, state);
  if (document !== undefined) return showDocument(document, state);
  const [only, ...others] = nestHtml(paragraph.children);
  if (others.length === 0 && only?.type === 'image') return showPicture(only, state);
  if (others.length === 0 && only?.type === 'imageReference')
    return showPicture(imageOf(only, state), state);
  return showLine(paragraph.children, state);
}

function showLine(children: readonly RootContent[], state: State): Nodes {
  return trimLine(mergeStrings(showPhrasing(children, state)));
}

/** There are no font sizes: the two upper levels are bold and underlined, the others bold. */
function showHeading({ depth, children }: Heading, state: State): Nodes {
  const title = element('bold', showLine(children, state));
  return depth > 2 ? title : element('underline', title);
}

function showList(list: List, state: State): Nodes {
  const inside = { ...state, listDepth: state.listDepth + 1 };
  const items = list.children.map((item, index) => {
    const [first, ...others] = showBlocks(item.children, inside);
    const mark = markOf(list, { index, checked: item.checked, depth: state.listDepth });
    if (first === undefined) return { nodes: [mark] };
    return { nodes: [`${mark} `, ...indentLines([first, ...others], INDENT)] };
  });
  return stack(items, () => (list.spread ? 2 : 1));
}

function markOf(
  { ordered, start }: List,
  item: { index: number; checked: boolean | null | undefined; depth: number },
): string {
  const number = ordered ? `${(start ?? 1) + item.index}.` : undefined;
  if (typeof item.checked === 'boolean')
    return [number, item.checked ? '☑' : '☐'].filter(Boolean).join(' ');
  return number ?? BULLETS[Math.min(item.depth, BULLETS.length - 1)] ?? '';
}

function showQuote(quote: Blockquote, state: State): Nodes {
  const alert = readAlert(quote);
  const title = alert === undefined ? [] : element('bold', [alert.title]);
  const body = showBlocks(alert?.children ?? quote.children, state);
  return element(
    'quote',
    stack([{ nodes: title }, { nodes: body }], () => 1),
  );
}

/** Details cannot be folded in Twake: they stand open, behind a bar. */
function showDetails(children: readonly RootContent[], state: State): Nodes {
  const summary = children.find(({ type }) => type === 'summary');
  const title = summary === undefined ? [] : element('bold', showLine([summary], state));
  const body = showBlocks(
    children.filter((child) => child !== summary),
    state,
  );
  return element(
    'attachment',
    stack([{ nodes: title }, { nodes: body }], () => 1),
  );
}

/** A row has as many cells as the header; GitHub ignores what is more. */
function tableOf({ align, children }: Table, state: State): Cells {
  const columns = align ?? [];
  const rows = children.map((row) =>
    row.children.slice(0, columns.length).map((cell) => showLine(cell.children, state)),
  );
  return { rows, align: columns };
}
