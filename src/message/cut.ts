/** Cuts a tree that is too long where it hurts least: between blocks, items, lines, words, characters. */

import { lengthOf, lengthOfAll } from './length.ts';
import type { Node } from './tree.ts';

/** How much of the room may stay empty for the sake of a cut between two lines of a paragraph. */
const LINE_SLACK = 0.2;

/** How far back, in UTF-16 units, a cut may move to fall between words or characters. */
const WORD_SLACK = 40;
const CHARACTER_SLACK = 120;

/**
 * The start of some nodes that is no longer than `room`, as `lengthOf` counts. Code stays code, and a link that is cut still
 * leads where it led. What makes no sense in part (an image, the row of a table) is kept or left out as a whole.
 */
export function cut<Kind extends Node>(nodes: readonly Kind[], room: number): readonly Kind[] {
  const { whole, left } = takeWhole(nodes, room);
  const next = nodes[whole.length];
  if (next === undefined) return nodes;
  const lineEnd = next.type === 'break' ? whole.length : whole.findLastIndex(isBreak);
  const line = whole.slice(0, Math.max(0, lineEnd));
  const lost = left + lengthOfAll(whole.slice(line.length));
  const isNear = line.length < whole.length && lost <= room * LINE_SLACK;
  const kept = isNear ? line : [...whole, ...cutNode(next, left)];
  const end = kept.slice(0, kept.findLastIndex((node) => !isBreak(node)) + 1);
  const hangs = end.length > 1 && end.at(-1)?.type === 'heading';
  return hangs ? end.slice(0, -1) : end;
}

/** The nodes that fit as a whole, and how much room they leave. */
function takeWhole<Kind extends Node>(nodes: readonly Kind[], room: number) {
  let left = room;
  const end = nodes.findIndex((node) => {
    const length = lengthOf(node);
    if (length > left) return true;
    left -= length;
    return false;
  });
  return { whole: end < 0 ? nodes : nodes.slice(0, end), left };
}

/** The start of a node that does not fit as a whole: one node, or none. */
function cutNode<Kind extends Node>(node: Kind, room: number): readonly Kind[] {
  if ('children' in node && node.type !== 'tableRow') {
    const children = cut(node.children as readonly Node[], room - 1);
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  if (!('value' in node)) return [];
  const value = node.type === 'code' ? cutLines(node.value, room - 1) : cutText(node.value, room);
  return value === '' ? [] : [{ ...node, value }];
}

function isBreak({ type }: Node): boolean {
  return type === 'break';
}

function cutLines(code: string, room: number): string {
  const end = code.lastIndexOf('\n', room);
  return end > 0 ? code.slice(0, end) : cutText(code, room);
}

function cutText(text: string, room: number): string {
  const from = Math.max(0, room - WORD_SLACK);
  const space = text.slice(from, room + 1).search(/\s+\S*$/);
  return text.slice(0, Math.max(0, space < 0 ? characterStart(text, room) : from + space));
}

/** The start of the character, as a reader counts them, that covers `at`. One that is absurdly long is cut between code points. */
function characterStart(text: string, at: number): number {
  const from = Math.max(0, at - CHARACTER_SLACK);
  const around = text.slice(from, at + CHARACTER_SLACK);
  const start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
  if (start > 0 || from === 0) return from + start;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
