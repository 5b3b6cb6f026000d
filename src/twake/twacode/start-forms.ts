/**
 * The older form `{start, content}` beside the newer one, of all nodes that have both.
 *
 * `type` decides in the list of messages of every version. But the bubble that announces new messages in the client of 2020
 * passes over nodes without `start`, with all that is in them.
 */

import {
  isElement,
  ruleOf,
  type Twacode,
  type TwacodeElement,
  type TwacodeNode,
  typeOf,
} from './vocabulary.ts';

export function withStartForms(nodes: Twacode): Twacode {
  return nodes.map(withStartForm);
}

function withStartForm(node: TwacodeNode): TwacodeNode {
  if (!isElement(node)) return node;
  const { type, content, ...properties } = node;
  const inside = Array.isArray(content)
    ? withStartForms(content)
    : withStartForm(content as TwacodeNode);
  return {
    type,
    ...startOf(node),
    ...properties,
    ...(content !== undefined && { content: inside }),
  };
}

/** What is in a pair of marks has an `end`, as the client itself sends it. */
function startOf(element: TwacodeElement): { readonly start?: string; readonly end?: string } {
  const type = typeOf(element);
  const start = type && ruleOf(type).start;
  if (start === undefined) return {};
  return /^[*_~°`]/.test(start) ? { start, end: start } : { start };
}
