/** What a reader sees of a text or a tree. */

import { isInLine } from './length.ts';
import type { Node } from './tree.ts';

/** Neither white space nor what fonts show nothing for. */
const VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

export function isVisibleText(text: string): boolean {
  // Most texts have a letter that spares them the larger pattern.
  return /[!-~]/.test(text) || VISIBLE.test(text);
}

/** Whether a node shows anything. */
export function isVisible(node: Node): boolean {
  // Its kind is a word.
  if (node.type === 'alert') return true;
  if ('children' in node) return node.children.some(isVisible);
  return 'value' in node ? isVisibleText(node.value) : node.type !== 'break';
}

/** The words of nodes without their form, each block on a line of its own. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes.reduce((words, node) => {
    const gap = words === '' || isInLine(node) ? '' : '\n';
    return words + gap + wordsOfNode(node);
  }, '');
}

function wordsOfNode(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt;
  if ('children' in node) return wordsOf(node.children);
  return 'value' in node ? node.value : '';
}
