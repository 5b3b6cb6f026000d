/** A tree of Twacode with each of its strings rewritten, in the way that its place allows. */

import { isElement, ruleOf, type Twacode, type TwacodeElement, typeOf } from './vocabulary.ts';

/** How each string of a tree is rewritten, by the place where it stands. */
export interface Rewriting {
  /** Among nodes: may become any number of nodes. */
  readonly text: (text: string) => Twacode;
  /** Where one string is compulsory: code, ids, every property but the next. */
  readonly literal: (text: string) => string;
  /** In `url` and `src`. */
  readonly address: (address: string) => string;
  /** Looks at each element first; what it returns takes the element's place, as it is. */
  readonly instead?: (element: TwacodeElement) => Twacode | undefined;
}

/**
 * Rewrites every string of a tree but the types. An array in an array becomes a `nop`, which shows the same and whose
 * text no server loses; what is no node is passed on, for the check to name.
 */
export function rewriteStrings(nodes: Twacode, rewriting: Rewriting): Twacode {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return rewriting.text(node);
    if (Array.isArray(node)) return [{ type: 'nop', content: rewriteStrings(node, rewriting) }];
    if (!isElement(node)) return [node];
    return rewriting.instead?.(node) ?? [rewriteElement(node, rewriting)];
  });
}

function rewriteElement(element: TwacodeElement, rewriting: Rewriting): TwacodeElement {
  const type = typeOf(element);
  const holdsNodes = type !== undefined && ruleOf(type).content === 'nodes';
  const isAddress = type === 'url' && element['url'] === undefined;
  const rewritten = Object.entries(element).map(([key, value]) => {
    if (key === 'type' || key === 'start') return [key, value];
    if (key === 'url' || key === 'src') return [key, mapStrings(value, rewriting.address)];
    if (key !== 'content') return [key, mapStrings(value, rewriting.literal)];
    if (isAddress && typeof value === 'string') return [key, rewriting.address(value)];
    return [
      key,
      holdsNodes ? rewriteContent(value, rewriting) : mapStrings(value, rewriting.literal),
    ];
  });
  return Object.fromEntries(rewritten);
}

/** Content keeps its form (a string, a node) unless the rewriting made several nodes of it, or none. */
function rewriteContent(content: unknown, rewriting: Rewriting): unknown {
  if (Array.isArray(content)) return rewriteStrings(content, rewriting);
  if (typeof content !== 'string' && !isElement(content)) return content;
  const nodes = rewriteStrings([content], rewriting);
  return nodes.length === 1 ? nodes[0] : nodes;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (!isElement(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]),
  );
}
