/** Elements of hast (https://github.com/syntax-tree/hast): what the handlers build with. */

import type { Element, ElementContent, Properties, Text } from 'hast';

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export const BREAK: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** The same nodes in which nothing is a link: a link in a link ends the one that it is in. */
export function withoutLinks(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [element(node.tagName, children, node.properties)];
  });
}
