/**
 * A source without Markdown, for which no parser has to be loaded.
 *
 * Many messages are such sources, and loading the parser would cost more than anything else in the step.
 */
import { isBidirectional } from '../bidi.ts';
import { type Filled, splitPlaceholders } from '../fragment.ts';
import {
  balanceLines,
  directLines,
  literalText,
  mergeText,
  type Phrasing,
  paragraphOf,
  textLines,
  trimLine,
} from '../text.ts';
import type { Body } from '../tree.ts';

/** Whatever Markdown, or GitHub on top of it, may give a meaning. (With the flag `i`, it would take four times as long to compile.) */
const MARKUP =
  /[\\`*_~[\]<&#@|\0]|^(?:[^\S\n]|[>+=:-]|\d+[.)](?:\s|$))|[^\S\n]$|\/\/|[wW]{3}\.|:[\w+-]+:|[gG][hH]-|[\da-fA-F]{7}/m;

/**
 * Whether `readMarkdown` would find nothing but paragraphs of text in this Markdown.
 * Never wrongly true; wrongly false costs only time. Says nothing about what fills placeholders.
 */
export function isPlainText(source: string): boolean {
  return !MARKUP.test(collapseBlankLines(source));
}

/** What `readMarkdown` makes of a source that `isPlainText`, filled with fragments of kind `text` only. */
export function readPlainText({ text, fragments }: Filled): Body {
  const paragraphs = collapseBlankLines(text).split('\n\n');
  const isAround = isBidirectional(text);
  return {
    type: 'root',
    children: paragraphs.flatMap((paragraph) =>
      paragraphOf(resolveLines({ text: paragraph, fragments }, isAround)),
    ),
  };
}

function resolveLines({ text, fragments }: Filled, isAround: boolean): Phrasing {
  const nodes = splitPlaceholders(text, fragments).flatMap((part) =>
    typeof part === 'string' ? textLines(part) : literalText(part.text, isAround),
  );
  return mergeText(directLines(trimLine(mergeText(balanceLines(nodes)))));
}

/** Paragraphs are apart by one blank line, and none is in front of the first or behind the last. */
function collapseBlankLines(source: string): string {
  return source
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
