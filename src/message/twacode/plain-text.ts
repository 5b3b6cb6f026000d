/**
 * A message as one line of plain text, for notifications and search.
 *
 * A phone shows its first 100 bytes, so nothing is put in front of what the author wrote, and a link is its label only.
 * Code is kept, because people search for it, but a long block is shortened.
 */

import type { Twacode, TwacodeElement, TwacodeNode } from '../message.ts';
import { contentNodes, contentText, isElement, labelOf, typeOf } from './twacode.ts';

/** UTF-16 units: more than any notification shows, enough to be found by. */
const LENGTH_LIMIT = 4000;
const CODE_LIMIT = 300;

/** A search pattern of the 2020 server needs quadratic time in the length of a word. */
const WORD_LIMIT = 500;

/** Ends a quotation until it is known whether anything follows; never part of a text, where white space is collapsed. */
const QUOTE_END = '\n';

/** The text of a message in one line, without leading, trailing or repeated spaces. */
export function plainText(nodes: Twacode): string {
  const line = textOf(nodes)
    .replace(/[ \n]*\n[ \n]*/g, ' — ')
    .replace(/ {2,}/g, ' ')
    .replace(/^ | (?:— )?$/g, '');
  const words = line.replace(new RegExp(`\\S{${WORD_LIMIT}}(?=\\S)`, 'gu'), '$& ');
  return shorten(words, LENGTH_LIMIT);
}

function textOf(nodes: Twacode): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: TwacodeNode): string {
  if (typeof node === 'string') return collapse(node);
  if (Array.isArray(node)) return textOf(node);
  return isElement(node) ? elementText(node) : '';
}

function elementText(element: TwacodeElement): string {
  switch (typeOf(element)) {
    case undefined:
      return '';
    case 'br':
      return ` ${textOf(contentNodes(element))}`;
    case 'quote':
    case 'mquote':
      return ` > ${textOf(contentNodes(element))}${QUOTE_END}`;
    case 'attachment':
      return ` ${textOf(contentNodes(element))} `;
    case 'button':
      return ` [${textOf(contentNodes(element))}] `;
    case 'icode':
      return collapse(contentText(element)).trim();
    case 'mcode':
      return ` ${codeText(contentText(element))} `;
    case 'copiable':
    case 'file':
    case 'select':
    case 'progress_bar':
      return ` ${collapse(labelOf(element))} `;
    case 'image':
      return typeof element['alt'] === 'string'
        ? ` [image: ${collapse(element['alt'])}] `
        : ' [image] ';
    case 'input':
      return '';
    case 'icon':
    case 'emoji':
    case 'user':
    case 'channel':
    case 'email':
    case 'compile':
      return collapse(labelOf(element));
    default:
      return textOf(contentNodes(element));
  }
}

/** A table's rules and the frame of a horizontal line say nothing to a reader of one line. */
function collapse(text: string): string {
  return text.replace(/[─┼]{3,}/g, ' ').replace(/\s+/g, ' ');
}

function codeText(code: string): string {
  return shorten(collapse(code).trim(), CODE_LIMIT);
}

/** Cuts at a space where one is near, never inside a code point. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const space = kept.lastIndexOf(' ');
  const end = space > limit * 0.8 ? space : limit - 1;
  return `${kept.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
