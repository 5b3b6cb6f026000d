/** Cuts a tree that is longer than allowed where it hurts least: between blocks, lines, words, characters. */

import type { Twacode, TwacodeElement, TwacodeNode } from '../message.ts';
import { contentNodes, contentText, isBlock, isBreak, labelOf, ruleOf, typeOf } from './twacode.ts';

export interface CutOptions {
  /** The most that is shown, `ending` included, in UTF-16 units; a line break counts as one. */
  readonly limit: number;
  /** What tells the reader that there is more; put behind the cut. */
  readonly ending: Twacode;
}

export interface Cut {
  readonly nodes: Twacode;
  readonly isCut: boolean;
}

/** How much of the room may stay empty for the sake of a cut between two lines or blocks. */
const LINE_SLACK = 0.2;

/** How far back, in UTF-16 units, a cut may move to fall between words or characters. */
const WORD_SLACK = 40;
const CHARACTER_SLACK = 120;

/**
 * Cuts a tree that shows more than `limit`. Code stays code, and a link that is cut still leads where it led.
 * What makes no sense in part (a button, a user, an image) is kept or left out as a whole.
 */
export function cut(nodes: Twacode, { limit, ending }: CutOptions): Cut {
  if (lengthOf(nodes) <= limit) return { nodes, isCut: false };
  const room = Math.max(0, limit - lengthOf(ending));
  return { nodes: [...cutNodes(nodes, room), ...ending], isCut: true };
}

/** How much of a tree is shown, in UTF-16 units. */
export function lengthOf(nodes: Twacode): number {
  return nodes.reduce((sum, node) => sum + nodeLength(node), 0);
}

function nodeLength(node: TwacodeNode): number {
  if (typeof node === 'string') return node.length;
  const type = typeOf(node);
  if (type === undefined) return 0;
  if (type === 'br') return 1 + lengthOf(contentNodes(node));
  if (ruleOf(type).content === 'nodes') return lengthOf(contentNodes(node));
  return labelOf(node).length;
}

/** The start of `nodes` that fits in `room`: up to a line end where one is near, else up to a word or character. */
function cutNodes(nodes: Twacode, room: number): Twacode {
  const { count, used, lineEnd } = takeWhole(nodes, room);
  const next = nodes[count];
  if (next === undefined) return nodes;
  if (room - lineEnd.used <= room * LINE_SLACK) return trimBreaks(nodes.slice(0, lineEnd.count));
  return trimBreaks([...nodes.slice(0, count), ...cutNode(next, room - used)]);
}

/** How many nodes fit as a whole, how much they show, and the same for those up to the last line end among them. */
function takeWhole(nodes: Twacode, room: number) {
  let count = 0;
  let used = 0;
  let lineEnd = { count, used };
  for (const node of nodes) {
    if (isBlock(node) || isBreak(node)) lineEnd = { count, used };
    const length = nodeLength(node);
    if (used + length > room) break;
    count += 1;
    used += length;
    if (isBlock(node)) lineEnd = { count, used };
  }
  return { count, used, lineEnd };
}

function trimBreaks(nodes: Twacode): Twacode {
  return nodes.slice(0, nodes.findLastIndex((node) => !isBreak(node)) + 1);
}

/** The start of a node that does not fit as a whole, or nothing. */
function cutNode(node: TwacodeNode, room: number): Twacode {
  if (typeof node === 'string') return cutText(node, room);
  const type = typeOf(node);
  if (type === 'mcode') return withContent(node, cutLines(contentText(node), room));
  if (type === 'icode') return withContent(node, cutText(contentText(node), room));
  const isWhole = type === 'button' || (type === 'url' && node['url'] === undefined);
  if (type === undefined || isWhole || ruleOf(type).content !== 'nodes') return [];
  const content = cutNodes(contentNodes(node), room);
  return content.length === 0 ? [] : [{ ...node, content }];
}

function withContent(element: TwacodeElement, content: readonly string[]): Twacode {
  return content.map((text) => ({ ...element, content: text }));
}

function cutLines(code: string, room: number): readonly string[] {
  const end = code.lastIndexOf('\n', room);
  return end > 0 ? [code.slice(0, end)] : cutText(code, room);
}

/** One string, or none where nothing fits. */
function cutText(text: string, room: number): readonly string[] {
  const from = Math.max(0, room - WORD_SLACK);
  const space = text.slice(from, room + 1).search(/\s+\S*$/);
  const end = space < 0 ? characterStart(text, room) : from + space;
  return end > 0 ? [text.slice(0, end)] : [];
}

/** The start of the character, as a reader counts them, that covers `at`. One that is absurdly long is cut between code points. */
function characterStart(text: string, at: number): number {
  const from = Math.max(0, at - CHARACTER_SLACK);
  const around = text.slice(from, at + CHARACTER_SLACK);
  const start = new Intl.Segmenter().segment(around).containing(at - from)?.index ?? 0;
  if (start > 0 || from === 0) return from + start;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
