/**
 * A source without Markdown, for which no parser has to be loaded.
 *
 * Many messages are such sources, and loading the parser would cost more than anything else in the step.
 */
import { type Filled, fragmentText, splitPlaceholders } from '../fragment.ts';
import {
  literalText,
  mergeText,
  type Phrasing,
  paragraphOf,
  textLines,
  trimLine,
} from '../text.ts';
import type { Root } from '../tree.ts';

/** Whatever Markdown, or GitHub on top of it, may give a meaning. */
const MARKUP =
  /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|www\.|:[\w+-]+:|GH-|[\da-f]{7}/im;

/**
 * Whether `readMarkdown` would find nothing but paragraphs of text in this Markdown.
 * Never wrongly true; wrongly false costs only time. Says nothing about what fills placeholders.
 */
export function isPlainText(source: string): boolean {
  return !MARKUP.test(collapseBlankLines(source));
}

/** What `readMarkdown` makes of a source that `isPlainText`, filled with fragments of kind `text` only. */
export function readPlainText({ text, fragments }: Filled): Root {
  const paragraphs = collapseBlankLines(text).split('\n\n');
  return {
    type: 'root',
    children: paragraphs.flatMap((paragraph) =>
      paragraphOf(fillLines({ text: paragraph, fragments })),
    ),
  };
}

function fillLines({ text, fragments }: Filled): Phrasing {
  const nodes = splitPlaceholders(text, fragments).flatMap((part) =>
    typeof part === 'string' ? textLines(part) : literalText(fragmentText(part)),
  );
  return trimLine(mergeText(nodes));
}

/** Paragraphs are apart by one blank line, and none is in front of the first or behind the last. */
function collapseBlankLines(source: string): string {
  return source
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
