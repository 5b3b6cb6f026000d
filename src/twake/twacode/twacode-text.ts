/** Hand-written Twacode as one line of plain text. */

import { codeText, collapse, oneLine, QUOTE_END } from './one-line.ts';
import {
  contentNodes,
  contentText,
  isElement,
  labelOf,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
  typeOf,
} from './vocabulary.ts';

/** The text of hand-written nodes, as `plainText` makes it of a tree. */
export function twacodeText(nodes: Twacode): string {
  return oneLine(textOf(nodes));
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
