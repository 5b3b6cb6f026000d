/** The beginning of a Markdown document, cut between blocks so that nothing is left open. */

/** Where a summary ends, in UTF-16 units: some five lines of a chat. */
const SUMMARY_LENGTH = 400;

/** What a pull request template consists of, and nobody reads in a chat: headings, pictures, tables, lists of boxes. */
const NO_PARAGRAPH = /^(?:#|\[?!\[|<|\||```|~~~|[-*_]{3,}$|[-*+] \[[ xX]\])/;

/** The first paragraph of a document, shortened; null when there is none. */
export function firstParagraph(document: string | null): string | null {
  const paragraph = blocksOf(document ?? '').find((block) => !NO_PARAGRAPH.test(block));
  if (paragraph === undefined) return null;
  if (paragraph.length <= SUMMARY_LENGTH) return paragraph;
  // Without the last word, or else without half of a character.
  return `${paragraph.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '')} …`;
}

export interface Excerpt {
  readonly text: string | null;
  readonly isShortened: boolean;
}

/**
 * The blocks from the start that fit together, or the lines of the first when that is too long.
 * @param limit in UTF-16 units
 */
export function excerpt(document: string | null, limit: number): Excerpt {
  const blocks = blocksOf(document ?? '');
  const fitting = withoutLastHeadings(takeWhileFitting(blocks, limit));
  const [first = ''] = blocks;
  const isWhole = fitting.length > 0 || fencesIn(first) > 0;
  const parts = isWhole ? fitting : [takeWhileFitting(first.split('\n'), limit).join('\n')];
  return { text: parts.join('\n\n') || null, isShortened: fitting.length < blocks.length };
}

/** A heading with nothing below it says nothing. */
function withoutLastHeadings(blocks: readonly string[]): readonly string[] {
  return blocks.slice(0, blocks.findLastIndex((block) => !/^#[^\n]*$/.test(block)) + 1);
}

function takeWhileFitting(parts: readonly string[], limit: number): readonly string[] {
  let room = limit;
  const end = parts.findIndex((part) => {
    room -= part.length + 1;
    return room < 0;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** What empty lines divide; a fenced block of code is one, comments are none. */
function blocksOf(document: string): readonly string[] {
  const blocks: string[] = [];
  const text = document.replace(/\r\n?/g, '\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const part of text.split(/\n[ \t]*\n/)) {
    const last = blocks.at(-1);
    // The beginning of code without its end.
    if (last !== undefined && fencesIn(last) % 2 === 1)
      blocks[blocks.length - 1] = `${last}\n\n${part}`;
    else if (part.trim() !== '') blocks.push(part.trim());
  }
  return blocks;
}

/** How many lines of a block begin or end code. */
function fencesIn(block: string): number {
  return block.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0;
}
