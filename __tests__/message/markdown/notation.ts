/** Writes Twacode as one readable text: `<bold>x</bold>`, a newline for each `br`; what tests compare by eye. */
import type { TwacodeElement, TwacodeNode } from '../../../src/twake/twacode/vocabulary.ts';

export function notation(nodes: readonly TwacodeNode[]): string {
  return nodes.map(notationOf).join('');
}

function notationOf(node: TwacodeNode): string {
  if (typeof node === 'string') return node;
  if (node.type === 'br') return '\n';
  const { type, content: _, ...properties } = node;
  const attributes = Object.values(properties).map((value) => ` ${value}`);
  return `<${type}${attributes.join('')}>${notation(childrenOf(node))}</${type}>`;
}

/** All that a reader sees, `br` as newline. */
export function visibleText(nodes: readonly TwacodeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.type === 'br' ? '\n' : visibleText(childrenOf(node));
    })
    .join('');
}

/** The types of a tree, nested, without `br` and with neighbouring strings as one. */
export function structure(nodes: readonly TwacodeNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return '.';
      return node.type === 'br' ? '' : `${node.type}(${structure(childrenOf(node))})`;
    })
    .join('')
    .replace(/\.+/g, '.');
}

export function childrenOf({ content }: TwacodeElement): readonly TwacodeNode[] {
  if (content === undefined) return [];
  return typeof content === 'string' || 'type' in content ? [content] : content;
}
