/** The beginning of a document that is too long for a chat: whole blocks, items, rows and lines of code, and how much is missing. */

import { cut, cutBetween } from './cut.ts';
import { shownLength } from './length.ts';
import { webAddress } from './markdown/web-address.ts';
import { text } from './text.ts';
import type { Body, FlowContent, Node } from './tree.ts';
import { footnotes, without } from './without.ts';

type Blocks = Body['children'];

export interface ExcerptOptions {
  /** The most that it shows, in UTF-16 units. */
  readonly length: number;
  /** Where the reader finds what is missing, as an address and in words; empty: nowhere. */
  readonly url: string;
  readonly place: string;
  /** Whether the document goes on behind these blocks. */
  readonly isBeginning: boolean;
}

/** What the line about the rest takes, but for the words of its place. */
const ENDING_LENGTH = 32;

export function excerpt(whole: Blocks, options: ExcerptOptions): Blocks {
  const { length, isBeginning } = options;
  if (shownLength(whole) <= length && !isBeginning) return whole;
  const blocks = without(footnotes, whole);
  const room = length - ENDING_LENGTH - options.place.length;
  const between = cutBetween(blocks, room);
  // Where not even the first block fits, its first words say more than nothing.
  const kept = between.length > 0 ? between : cut(blocks, room);
  return [...kept, endingOf(countPoints(blocks) - countPoints(kept), options)];
}

/** Points of lists, and rows of tables below their heads: what people count in release notes. */
function countPoints(nodes: readonly Node[]): number {
  return nodes.reduce((count, node) => {
    const inside = 'children' in node ? countPoints(node.children) : 0;
    if (node.type === 'list') return count + node.children.length + inside;
    return count + inside + (node.type === 'table' ? node.children.length - 1 : 0);
  }, 0);
}

function endingOf(missing: number, { url, place, isBeginning }: ExcerptOptions): FlowContent {
  const number = missing > 0 && `${isBeginning ? 'over ' : ''}${missing} more`;
  const rest = (place || !number) && `more ${place}`.trimEnd();
  const words = text(
    [number, rest]
      .filter(Boolean)
      .map((part) => `and ${part}`)
      .join(', '),
  );
  const address = webAddress(url);
  const link = address && ({ type: 'link', url: address, children: [words] } as const);
  return { type: 'paragraph', children: [text('… '), link || words] };
}
