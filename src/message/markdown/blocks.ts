/** The blocks of a document, resolved. A block that shows nothing is none. */

import type { Blockquote, Code, List, Paragraph, RootContent, Table } from 'mdast';
import { balance } from '../bidi.ts';
import { fillText } from '../fragment.ts';
import { paragraphOf } from '../text.ts';
import type { FlowContent } from '../tree.ts';
import { readAlert } from './alert.ts';
import { isPhrasing, wrapLines } from './flow.ts';
import { documentIn, isolateDocuments } from './isolate.ts';
import { numberOf, resolveLine } from './phrasing.ts';
import type { State } from './state.ts';

type Blocks = readonly FlowContent[];

/** A whole document, its footnotes last. */
export function resolveDocument(state: State): Blocks {
  const { document } = state;
  const footnotes = document.footnotes.map(
    (note): FlowContent => ({
      type: 'footnoteDefinition',
      identifier: numberOf(note.identifier, document),
      children: resolveBlocks(note.children, state),
    }),
  );
  return [...resolveBlocks(document.children, state), ...footnotes];
}

function resolveBlocks(children: readonly RootContent[], state: State): Blocks {
  const nested = state.nestHtml(children).flatMap((node) => splitAtBlocks(node, state));
  const written = wrapLines(nested).flatMap((block): readonly RootContent[] =>
    block.type === 'paragraph' ? isolateDocuments(block, state.document.fragments) : [block],
  );
  let above: RootContent | undefined;
  return written.flatMap((block) => {
    const resolved = resolveBlock(block, above, state);
    if (resolved.length > 0) above = block;
    return resolved;
  });
}

/** A block of raw HTML ends the paragraph that it stands in. */
function splitAtBlocks(node: RootContent, { nestHtml }: State): readonly RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const nested = nestHtml(node.children);
  return nested.every(isPhrasing) ? [node] : nested;
}

function resolveBlock(block: RootContent, above: RootContent | undefined, state: State): Blocks {
  switch (block.type) {
    case 'paragraph':
      return resolveParagraph(block, state);
    case 'heading': {
      const children = resolveLine(block.children, state);
      return children.length === 0 ? [] : [{ type: 'heading', depth: block.depth, children }];
    }
    case 'list':
      return [resolveList(block, isNextLine(above, block), state)];
    case 'blockquote':
      return resolveQuote(block, state);
    case 'code':
      return resolveCode(block, state);
    case 'table':
      return resolveTable(block, state);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'details':
      return resolveDetails(block.children, state);
    case 'summary':
    case 'group':
    case 'row':
      return groupOf(resolveBlocks(block.children, state), { spread: block.type !== 'row' });
    default:
      return [];
  }
}

function resolveParagraph(paragraph: Paragraph, state: State): Blocks {
  const document = documentIn(paragraph, state.document.fragments);
  return document === undefined
    ? paragraphOf(resolveLine(paragraph.children, state))
    : groupOf(document.children, { spread: true });
}

function groupOf(children: Blocks, { spread }: { readonly spread: boolean }): Blocks {
  return children.length === 0 ? [] : [{ type: 'group', spread, children }];
}

function resolveList(list: List, adjacent: boolean, state: State): FlowContent {
  const ordered = list.ordered === true;
  return {
    type: 'list',
    ordered,
    start: ordered ? (list.start ?? 1) : null,
    spread: list.spread === true,
    adjacent,
    children: list.children.map(({ checked = null, children }) => ({
      type: 'listItem',
      checked,
      children: resolveBlocks(children, state),
    })),
  };
}

/** Nobody knows the lines of HTML: there, text right above a list announces it. */
function isNextLine(above: RootContent | undefined, below: RootContent): boolean {
  if (below.position === undefined) return above?.type === 'paragraph';
  const end = above?.position?.end.line;
  return end !== undefined && end + 1 === below.position?.start.line;
}

function resolveQuote(quote: Blockquote, state: State): Blocks {
  const alert = readAlert(quote);
  const children = resolveBlocks(alert?.children ?? quote.children, state);
  if (alert !== undefined) return [{ type: 'alert', kind: alert.kind, children }];
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}

function resolveCode({ value: written, lang }: Code, { document: { fragments } }: State): Blocks {
  const value = balance(fillText(written, fragments).toWellFormed());
  if (value.trim() === '') return [];
  return [{ type: 'code', lang: lang ? fillText(lang, fragments) : null, value }];
}

/** A row has as many cells as the header; GitHub ignores what is more. */
function resolveTable({ align, children }: Table, state: State): Blocks {
  const columns = align ?? [];
  const rows = children.map((row) =>
    row.children.slice(0, columns.length).map((cell) => resolveLine(cell.children, state)),
  );
  if (rows.flat(2).length === 0) return [];
  const tableRows = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((line) => ({ type: 'tableCell' as const, children: line })),
  }));
  return [{ type: 'table', align: columns, children: tableRows }];
}

function resolveDetails(children: readonly RootContent[], state: State): Blocks {
  const summary = children.find((child) => child.type === 'summary');
  const title = summary === undefined ? [] : resolveLine(summary.children, state);
  const others = resolveBlocks(
    children.filter((child) => child !== summary),
    state,
  );
  if (title.length + others.length === 0) return [];
  if (title.length === 0) return [{ type: 'details', children: others }];
  return [{ type: 'details', children: [{ type: 'summary', children: title }, ...others] }];
}
