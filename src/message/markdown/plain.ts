/**
 * A source without Markdown, for which no parser has to be loaded.
 *
 * Many messages are such sources, and loading the parser would cost more than anything else in the step.
 */
import { type Filled, fragmentText, splitPlaceholders } from '../fragment.ts';
import type { Twacode } from '../message.ts';
import { literalText, mergeStrings, textLines, trimLine } from '../twacode/literal.ts';

/** Whatever Markdown, or GitHub on top of it, may give a meaning. */
const MARKUP =
  /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|www\.|:[\w+-]+:|GH-|[\da-f]{7}/im;

/**
 * Whether `markdownToTwacode` would find nothing but paragraphs of text in this Markdown.
 * Never wrongly true; wrongly false costs only time. Says nothing about what fills placeholders.
 */
export function isPlainText(source: string): boolean {
  return !MARKUP.test(collapseBlankLines(source));
}

/** What `markdownToTwacode` makes of a source that `isPlainText`, filled with fragments of kind `text` only. */
export function plainTextToTwacode({ text, fragments }: Filled): Twacode {
  const paragraphs = collapseBlankLines(text)
    .split('\n\n')
    .map((paragraph) => fillParagraph({ text: paragraph, fragments }))
    .filter((nodes) => nodes.length > 0);
  return paragraphs.flatMap((nodes, index) =>
    index === 0 ? nodes : [{ type: 'br' }, { type: 'br' }, ...nodes],
  );
}

function fillParagraph({ text, fragments }: Filled): Twacode {
  const nodes = splitPlaceholders(text, fragments).flatMap((part) =>
    typeof part === 'string' ? textLines(part) : literalText(fragmentText(part)),
  );
  return trimLine(mergeStrings(nodes));
}

/** Paragraphs are apart by one blank line, and none is in front of the first or behind the last. */
function collapseBlankLines(source: string): string {
  return source
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
