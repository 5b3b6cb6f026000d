/** What a document of somebody else is about: its first paragraph or list that says something. */

import { cut } from './cut.ts';
import { excerpt } from './excerpt.ts';
import { withoutFootnotes } from './footnotes.ts';
import { lengthOfAll } from './length.ts';
import { text } from './text.ts';
import type { Body, FlowContent, ListItem, Node, Paragraph } from './tree.ts';
import { isVisibleText, wordsOf } from './visible.ts';

type Blocks = Body['children'];

/** Where a summary ends, in UTF-16 units: some five lines of a chat. */
const LENGTH = 400;

/** What nobody wrote to be read: empty answers of a form, footers of tools and mails, trailers, commands to a bot. */
const UNSAID = [
  /^(?:no response|n\/?a|none|tbd|todo|[-.…])\.?$/i,
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:auto(?:matically |-))?generated (?:with|by|from|via|using) /iu,
  /^sent from (?:my|mail|outlook) /i,
  /^[a-z]+(?:-[a-z]+)*-by: /i,
  /^(?:table of )?contents:?$/i,
  /^\/[a-z][\w-]*(?: \S+)*$/i,
  /^On .{6,200} wrote:$/s,
];

/** What a pull request closes says something, but not what it is about. */
const CLOSES =
  /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|related to|part of):?(?:,?\s+(?:and\s+)?(?:[\w./-]*#\d+|[A-Z]+-\d+|https?:\/\/\S+))+\.?$/i;

/**
 * The first paragraph or list that says something, at most 400 characters of it; no heading, picture, quote, list of boxes,
 * table of contents, footer. Where there is none, the first code, table or alert; nothing of a document that has none either.
 */
export function summarize(document: Blocks): Blocks {
  const blocks = withoutFootnotes(document.flatMap(openGroup));
  const first = [saysSomething, isSecondBest]
    .map((isWanted) => blocks.findIndex(isWanted))
    .find((index) => index >= 0);
  return first === undefined ? [] : shorten(blocks.slice(first, first + sizeAt(first, blocks)));
}

function openGroup(block: FlowContent): Blocks {
  return block.type === 'group' ? block.children.flatMap(openGroup) : [block];
}

function saysSomething(block: FlowContent, index: number, all: Blocks): boolean {
  if (block.type === 'list')
    return (
      !block.children.every(({ checked }) => checked !== null) && !block.children.every(isAnchor)
    );
  if (block.type !== 'paragraph' || !hasWords(block)) return false;
  if (isTitle(block) && index < all.length - 1) return false;
  const words = wordsOf(block.children).trim();
  return !CLOSES.test(words) && !UNSAID.some((pattern) => pattern.test(words));
}

function isSecondBest(block: FlowContent): boolean {
  if (block.type === 'paragraph') return CLOSES.test(wordsOf(block.children).trim());
  return block.type === 'code' || block.type === 'table' || block.type === 'alert';
}

/** A picture has none. */
function hasWords(node: Node): boolean {
  return 'children' in node
    ? node.children.some(hasWords)
    : 'value' in node && isVisibleText(node.value);
}

/** Bold words in the place of a heading. */
function isTitle({ children }: Paragraph): boolean {
  const [first, ...others] = children;
  return (
    first?.type === 'strong' && /^[^.!]*$/.test(wordsOf([first])) && /^\W*$/.test(wordsOf(others))
  );
}

/** An entry of a table of contents. */
function isAnchor({ children }: ListItem): boolean {
  const [paragraph] = children;
  if (paragraph?.type !== 'paragraph') return false;
  const [link, ...others] = paragraph.children;
  return link?.type === 'link' && others.length === 0 && /#[^/]+$/.test(link.url);
}

/** How many blocks belong to the one at an index: what announces a list is nothing without it. */
function sizeAt(index: number, blocks: Blocks): number {
  const [block, next] = blocks.slice(index, index + 2);
  const announces = block?.type === 'paragraph' && /[::]\s*$/.test(wordsOf(block.children));
  return announces && next && ['list', 'code', 'table'].includes(next.type) ? 2 : 1;
}

function shorten(blocks: Blocks): Blocks {
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph' || others.length > 0)
    return excerpt(blocks, { length: LENGTH, url: '', place: '', isBeginning: false });
  if (lengthOfAll(blocks) - 1 <= LENGTH) return blocks;
  return cut([first], LENGTH).map(({ children }) => ({
    type: 'paragraph',
    children: [...children, text(' …')],
  }));
}
