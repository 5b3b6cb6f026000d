/** Cuts a tree that is too long where it hurts least: between blocks, items, rows, lines; words, if a line is very long. */

import { lengthOf, lengthOfAll, lengthOfFrame, lengthOfRow, WIDEST_TABLE } from './length.ts';
import type { Node, Table } from './tree.ts';

/** How much of the room may stay empty, for the sake of a cut that tears no line. */
const SLACK = 0.2;

/** How far back, in UTF-16 units, a cut within a line may move to fall between words or characters. */
const WORD_SLACK = 40;
const CHARACTER_SLACK = 120;

interface Room {
  /** As `lengthOf` counts. */
  readonly left: number;
  /** What is no longer than this is kept or left out as a whole. */
  readonly slack: number;
}

type Nodes = readonly Node[];

/** The start of some blocks that is no longer than `room`. Code stays code, and a link that is cut leads where it led. */
export function cut<Block extends Node>(
  blocks: readonly Block[],
  room: number,
  slack = room * SLACK,
): readonly Block[] {
  return cutBlocks(blocks, { left: room, slack }) as readonly Block[];
}

/** The same, cut between blocks, items, rows and lines of code only, whatever room that leaves. */
export function cutBetween<Block extends Node>(
  blocks: readonly Block[],
  room: number,
): readonly Block[] {
  const kept = cut(blocks, room, Number.POSITIVE_INFINITY);
  return kept.every(({ type }) => type === 'heading') ? [] : kept;
}

function cutBlocks(blocks: Nodes, { left: room, slack }: Room, length = lengthOf): Nodes {
  const { whole, next, left } = takeWhole(blocks, room, length);
  if (next === undefined) return blocks;
  const part = cutBlock(next, { left: left - lengthOfFrame(next), slack });
  if (part !== undefined) return [...whole, part];
  // A heading with nothing under it says nothing, unless there is nothing else.
  const end = whole.findLastIndex(({ type }) => type !== 'heading') + 1;
  return end > 0 ? whole.slice(0, end) : whole;
}

/** The nodes that fit as a whole, the one behind them, and how much room they leave. */
function takeWhole<Kind>(
  nodes: readonly Kind[],
  room: number,
  lengthOfNode: (node: Kind) => number,
): { readonly whole: readonly Kind[]; readonly next: Kind | undefined; readonly left: number } {
  let left = room;
  const end = nodes.findIndex((node) => {
    const length = lengthOfNode(node);
    if (length > left) return true;
    left -= length;
    return false;
  });
  return end < 0
    ? { whole: nodes, next: undefined, left }
    : { whole: nodes.slice(0, end), next: nodes[end], left };
}

/** The start of a block that does not fit as a whole. */
function cutBlock(block: Node, room: Room): Node | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'summary':
    case 'tableCell':
      return isLong(block, room) ? withChildren(block, cutLines(block.children, room)) : undefined;
    case 'tableRow':
      // A row of a table that is drawn is as wide as the others, however short its text is.
      return lengthOf(block) > WIDEST_TABLE && isLong(block, room)
        ? withChildren(block, cutBlocks(block.children, room))
        : undefined;
    case 'code':
      return withValue(block, cutCode(block.value, room));
    case 'table':
      return cutTable(block, room);
    default:
      return 'children' in block ? withChildren(block, cutBlocks(block.children, room)) : undefined;
  }
}

function isLong(block: Node, { slack }: Room): boolean {
  return lengthOf(block) > slack;
}

/** A head with nothing under it says nothing. */
function cutTable(table: Table, room: Room): Node | undefined {
  const rows = cutBlocks(table.children, room, lengthOfRow(table));
  return rows.length > 1 ? withChildren(table, rows) : undefined;
}

function withChildren(node: Node, children: Nodes): Node | undefined {
  return children.length === 0 ? undefined : ({ ...node, children } as Node);
}

function withValue(node: Node, value: string): Node | undefined {
  return value === '' ? undefined : ({ ...node, value } as Node);
}

/** Whole lines; where that would leave too much room, up to a word. */
function cutLines(nodes: Nodes, room: Room): Nodes {
  const { whole, next, left } = takeWhole(nodes, room.left, lengthOf);
  const end = next?.type === 'break' ? whole.length : Math.max(0, whole.findLastIndex(isBreak));
  const isNear = left + lengthOfAll(whole.slice(end)) <= room.slack;
  const kept = isNear ? whole.slice(0, end) : cutInside(nodes, room);
  return kept.slice(0, kept.findLastIndex((node) => !isBreak(node)) + 1);
}

function isBreak({ type }: Node): boolean {
  return type === 'break';
}

function cutInside(nodes: Nodes, { left: room, slack }: Room): Nodes {
  const { whole, next, left } = takeWhole(nodes, room, lengthOf);
  const part = next && cutInLine(next, { left, slack });
  return part === undefined ? whole : [...whole, part];
}

/** The start of a node of a line. Half an address, a name or a number would say something else. */
function cutInLine(node: Node, room: Room): Node | undefined {
  const isUnit = ['link', 'inlineCode', 'image'].includes(node.type);
  if (isUnit && lengthOf(node) <= room.slack) return undefined;
  if (node.type === 'image') return { ...node, alt: cutText(node.alt, room.left) };
  if ('value' in node) return withValue(node, cutText(node.value, room.left));
  return 'children' in node ? withChildren(node, cutInside(node.children, room)) : undefined;
}

function cutCode(code: string, { left, slack }: Room): string {
  const end = code.lastIndexOf('\n', left);
  if (end > 0) return code.slice(0, end);
  return left > slack ? cutText(code, left) : '';
}

function cutText(text: string, room: number): string {
  const from = Math.max(0, room - WORD_SLACK);
  const space = text.slice(from, room + 1).search(/\s+\S*$/);
  return text.slice(0, space < 0 ? characterStart(text, room) : from + space);
}

/** The start of the character, as a reader counts them, that covers `at`. One that is absurdly long is cut between code points. */
function characterStart(text: string, at: number): number {
  const from = Math.max(0, at - CHARACTER_SLACK);
  const around = text.slice(from, at + CHARACTER_SLACK);
  const start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
  if (start > 0 || from === 0) return from + start;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
