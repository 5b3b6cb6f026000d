/**
 * Parses Markdown: mdast as it is written, with a few nodes more for what only raw HTML can say, and values still outside.
 *
 * Why mdast of markdown-it's tokens (parser/): it passes every example of CommonMark and GFM in time that grows with the text, takes a
 * private-use character for a letter wherever it stands (so placeholders survive), and what resolves the tree needs to know no parser.
 */
import type { Definition, FootnoteDefinition, Nodes, Parent, Root, RootContent } from 'mdast';
import type { Filled } from '../fragment.ts';
import { boundMarkup, MAX_LENGTH } from './bounds.ts';
import { fromMarkdown } from './parser/mdast.ts';

declare module 'mdast' {
  interface RootContentMap {
    details: Wrapper<'details'>;
    summary: Wrapper<'summary'>;
    /** Blocks without a form of their own, such as `<div>`. */
    group: Wrapper<'group'>;
    /** The same, close to its neighbours, such as `<li>`. */
    row: Wrapper<'row'>;
    underline: Wrapper<'underline'>;
    superscript: Wrapper<'superscript'>;
  }
}

interface Wrapper<T extends string> {
  type: T;
  children: RootContent[];
  position?: undefined;
}

/** A parsed document, and what parts of it say about other parts. */
export interface Document extends Filled {
  readonly children: readonly RootContent[];
  /** What is too long to parse, and too long to be shown in full: text. */
  readonly rest: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** The footnotes that are referred to, in the order of their numbers. */
  readonly footnotes: readonly FootnoteDefinition[];
}

/** Deeper than anybody nests by hand, and shallow enough for every stack and for the 512 levels of the server's parser. */
const MAX_DEPTH = 50;

/** @param most that is taken for Markdown, in UTF-16 units; the rest is text */
export function parse(source: Filled, most = MAX_LENGTH): Document {
  const { text, fragments, rest } = boundMarkup(source, most);
  const { children, definitions } = fromMarkdown(text);
  const footnotes = survey({ type: 'root', children });
  return { text, fragments, rest, children, definitions, footnotes };
}

/** Walks a tree once, without recursion: flattens what is nested too deep, and collects footnotes. */
function survey(root: Root): readonly FootnoteDefinition[] {
  const notes = new Map<string, FootnoteDefinition>();
  const references = new Set<string>();
  for (const { node, depth } of walk(root)) {
    if (depth >= MAX_DEPTH && isFlattened(node)) node.children = leavesOf(node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if (node.type === 'footnoteReference') references.add(node.identifier);
  }
  return [...references].flatMap((identifier) => notes.get(identifier) ?? []);
}

/** Every node of a tree in the order of the document, with how deep it is. */
export function* walk(root: Nodes): Generator<{ node: Nodes; depth: number }> {
  const open = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const { node, depth } = next;
    const children = 'children' in node ? node.children : [];
    for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
}

/** The parts of a list and of a table stay what they are. */
function isFlattened(node: Nodes): node is Nodes & Parent {
  return 'children' in node && !['list', 'table', 'tableRow'].includes(node.type);
}

function leavesOf(root: Nodes): RootContent[] {
  const leaves: RootContent[] = [];
  for (const { node } of walk(root)) if (!('children' in node)) leaves.push(node);
  return leaves;
}

/** All text in nodes, one behind the other, each paragraph on a new line, with its placeholders, without tags. */
export function textIn(nodes: readonly RootContent[]): string {
  let text = '';
  for (const { node } of walk({ type: 'root', children: [...nodes] })) {
    if (node.type === 'break' || (node.type === 'paragraph' && text !== '')) text += '\n';
    if ('value' in node && node.type !== 'html') text += node.value;
  }
  return text;
}
