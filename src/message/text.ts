/** Text as nodes: lines with a `break` between them, and what is done to the nodes of a line. */

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
 * A value, shown to the letter.
 *
 * Chats collapse white space, so a space at the edge of a line or before another space becomes U+00A0, and a tab U+2003.
 * Half surrogates become U+FFFD: the JSON parsers of servers refuse them.
 */
export function literalText(value: string): PhrasingContent[] {
  return textLines(literal(value));
}

/** The same on one line. */
export function literalLine(value: string): string {
  return literal(value).replace(/\r\n?|\n/g, ' ');
}

function literal(value: string): string {
  return value
    .toWellFormed()
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
