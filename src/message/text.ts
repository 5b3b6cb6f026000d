/** Text as nodes: lines with a `break` between them, and what is done to the nodes of a line. */

import {
  balance,
  FSI,
  findUnbalanced,
  isBidirectional,
  isolate,
  isRightToLeft,
  PDI,
  withoutAt,
} from './bidi.ts';
import type { FlowContent, PhrasingContent } from './tree.ts';

/** The nodes of a line while it is made. */
export type Phrasing = readonly PhrasingContent[];

export const BREAK: PhrasingContent = { type: 'break' };

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Text of an author, with its line ends. */
export function textLines(value: string): PhrasingContent[] {
  return value
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (index === 0 ? [text(line)] : [BREAK, text(line)]));
}

/**
 * A value, shown to the letter, and acting on nothing around it.
 * @param isAround whether what it stands in is bidirectional
 */
export function literalText(value: string, isAround = false): PhrasingContent[] {
  return textLines(isolate(literal(value), isAround));
}

/** The same on one line. */
export function literalLine(value: string): string {
  return literal(value).replace(/\r\n?|\n/g, ' ');
}

/**
 * Text that shows to the letter.
 *
 * Chats collapse white space, so a space at the edge of a line or before another space becomes U+00A0, and a tab U+2003.
 * Half surrogates become U+FFFD: the JSON parsers of servers refuse them.
 */
export function literal(value: string): string {
  return balance(value.toWellFormed())
    .replace(/\t/g, '\u2003')
    .replace(/ (?= )|^ | $/gm, '\u00A0');
}

/** The same nodes without empty texts, and with neighbouring texts made one. */
export function mergeText(nodes: Phrasing): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = text(last.value + node.value);
    else if (node.type !== 'text' || node.value !== '') merged.push(node);
  }
  return merged;
}

/** The same nodes without directional controls that nothing closes before the end of their line. */
export function balanceLines(nodes: Phrasing): Phrasing {
  const unbalanced = findUnbalanced(linesIn(nodes));
  return unbalanced.size === 0 ? nodes : withoutControls(nodes, { unbalanced, offset: 0 });
}

/** The same lines, each in its own direction, as on GitHub; chats show all of them from left to right. */
export function directLines(nodes: Phrasing): Phrasing {
  if (!isBidirectional(linesIn(nodes))) return nodes;
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.flatMap((line, index) => {
    const words = linesIn(line);
    const isWrapped = isRightToLeft(words) && !words.includes('\n');
    const directed = isWrapped ? [text(FSI), ...line, text(PDI)] : line;
    return index === 0 ? directed : [BREAK, ...directed];
  });
}

/** The same nodes in an isolate, where one is needed. @param isAround whether what they stand in is bidirectional */
export function isolateLine(nodes: Phrasing, isAround: boolean): Phrasing {
  const isNeeded = nodes.length > 0 && (isAround || isBidirectional(linesIn(nodes)));
  return isNeeded ? [text(FSI), ...balanceLines(nodes), text(PDI)] : nodes;
}

function linesIn(nodes: Phrasing): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      if ('children' in node) return linesIn(node.children);
      return node.type === 'text' ? node.value : '';
    })
    .join('');
}

function withoutControls(
  nodes: Phrasing,
  at: { readonly unbalanced: ReadonlySet<number>; offset: number },
): PhrasingContent[] {
  return nodes.map((node) => {
    if ('children' in node) return { ...node, children: withoutControls(node.children, at) };
    const { offset } = at;
    if (node.type === 'break') at.offset += 1;
    if (node.type !== 'text') return node;
    at.offset += node.value.length;
    return text(withoutAt(node.value, at.unbalanced, offset));
  });
}

/** A paragraph of these nodes, or nothing of none. */
export function paragraphOf(children: Phrasing): FlowContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** The same nodes without the author's spaces at either end. A value's own are U+00A0, and stay. */
export function trimLine(nodes: Phrasing): PhrasingContent[] {
  const last = nodes.length - 1;
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const opened = index === 0 ? node.value.replace(/^ +/, '') : node.value;
    return text(index === last ? opened.replace(/(?<! ) +$/, '') : opened);
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}
