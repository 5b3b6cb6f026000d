/** What a document of somebody else is about: its first paragraph or list that says something. */

import { cut } from './cut.ts';
import { excerpt } from './excerpt.ts';
import { shownLength } from './length.ts';
import { text } from './text.ts';
import type { Body, FlowContent, Node, Paragraph } from './tree.ts';
import { isReference, isUnsaid } from './unsaid.ts';
import { isVisible, wordsOf } from './visible.ts';
import { footnotes, without } from './without.ts';

type Blocks = Body['children'];

/** Where a summary ends, in UTF-16 units: some five lines of a chat. */
const LENGTH = 400;

/**
 * The first paragraph or list that says something, at most 400 characters of it; no heading, picture, quote, list of boxes,
 * table of contents, footer. Where there is none: what only names an issue; code, a table or an alert; what is in details.
 * Nothing of a document that has none of them.
 */
export function summarize(document: Blocks): Blocks {
  const blocks = without(footnotes, document.flatMap(openGroup));
  const first = [saysSomething, isSecondBest]
    .map((isWanted) => blocks.findIndex(isWanted))
    .find((index) => index >= 0);
  if (first !== undefined) return shorten(blocks.slice(first, first + sizeAt(first, blocks)));
  const inside = blocks.flatMap(openDetails);
  return inside.length > 0 ? summarize(inside) : [];
}

function openGroup(block: FlowContent): Blocks {
  return block.type === 'group' ? block.children.flatMap(openGroup) : [block];
}

function openDetails(block: FlowContent): Blocks {
  if (block.type !== 'details') return [];
  return block.children.filter((child): child is FlowContent => child.type !== 'summary');
}

function saysSomething(block: FlowContent, index: number, all: Blocks): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list') return false;
  const words = wordsOf(without(['image'], [block]));
  if (!isWord(words) || isUnsaid(words) || isReference(words)) return false;
  if (block.type === 'list')
    return !block.children.every(({ checked }) => checked !== null) && !isOfAnchors(block);
  const next = all[index + 1];
  if (next === undefined) return true;
  return announces(block)
    ? isAnnounced(next, index + 1, all)
    : !isTitle(block) && !isOfAnchors(block);
}

function isSecondBest(block: FlowContent): boolean {
  const words = wordsOf(without(['image'], [block]));
  if (block.type === 'paragraph' || block.type === 'list')
    return isReference(words) && isWord(words) && !isUnsaid(words);
  return ['code', 'table', 'alert'].includes(block.type) && isVisible(block);
}

/** Not only punctuation, such as stands between pictures. */
function isWord(words: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words);
}

/** Words that stand out from beginning to end, in the place of a heading. */
function isTitle({ children }: Paragraph): boolean {
  const [first, ...others] = children;
  const isForm = first !== undefined && ['strong', 'emphasis', 'underline'].includes(first.type);
  return isForm && /^[^.!]*$/.test(wordsOf([first])) && !isWord(wordsOf(others));
}

function announces({ children }: Paragraph): boolean {
  return /[:：]\s*$/.test(wordsOf(children));
}

/** What a paragraph announces is a list, or code: before other paragraphs, it is their label. */
function isAnnounced(next: FlowContent, index: number, all: Blocks): boolean {
  return next.type === 'list'
    ? saysSomething(next, index, all)
    : ['code', 'table'].includes(next.type);
}

/** How many blocks belong to the one at an index: what announces something is nothing without it. */
function sizeAt(index: number, blocks: Blocks): number {
  const [block, next] = blocks.slice(index, index + 2);
  return block?.type === 'paragraph' && announces(block) && next !== undefined ? 2 : 1;
}

/** A table of contents: all its words lead to headings that they name. */
function isOfAnchors(block: Node): boolean {
  if (block.type === 'link') {
    const name = wordsOf([block])
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '');
    return block.url
      .toLowerCase()
      .endsWith(`#${encodeURIComponent(name.trim().replace(/\s/g, '-')).toLowerCase()}`);
  }
  if ('children' in block) return block.children.length > 0 && block.children.every(isOfAnchors);
  return !isWord(wordsOf([block]));
}

function shorten(blocks: Blocks): Blocks {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || others.length > 0)
    return excerpt(blocks, { length: LENGTH, url: '', place: '', isBeginning: false });
  if (shownLength(blocks) <= LENGTH) return blocks;
  return cut([first], LENGTH).map(({ children }) => ({
    type: 'paragraph',
    children: [...children, text(' …')],
  }));
}
