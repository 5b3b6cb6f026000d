/** Nodes that show a text as it is: strings and line breaks. */
import type { TwacodeNode } from '../message.ts';

/** Text with line breaks; Twake would show a newline inside a string as a space. */
export function textLines(text: string): TwacodeNode[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (index === 0 ? [line] : [{ type: 'br' }, line]));
}

/**
 * A value, shown to the letter.
 *
 * Twake collapses white space, so a space at the edge of a line or before another space becomes U+00A0, and a tab U+2003.
 * Half surrogates become U+FFFD: the JSON parser of the server refuses them.
 */
export function literalText(value: string): TwacodeNode[] {
  return textLines(
    value
      .toWellFormed()
      .replace(/\t/g, '\u2003')
      .replace(/ (?= )|^ | $/gm, '\u00A0'),
  );
}

/** The same nodes without empty strings, and with neighbouring strings made one. */
export function mergeStrings(nodes: readonly TwacodeNode[]): TwacodeNode[] {
  const merged: TwacodeNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (typeof node === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + node;
    else if (node !== '') merged.push(node);
  }
  return merged;
}

/** The same nodes without the author's spaces at either end. A value's own are U+00A0, and stay. */
export function trimLine(nodes: readonly TwacodeNode[]): readonly TwacodeNode[] {
  const last = nodes.length - 1;
  const trimmed = nodes.map((node, index) => {
    if (typeof node !== 'string') return node;
    const opened = index === 0 ? node.replace(/^ +/, '') : node;
    return index === last ? opened.replace(/(?<! ) +$/, '') : opened;
  });
  return trimmed.filter((node) => node !== '');
}
