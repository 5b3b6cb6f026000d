/**
 * Code that keeps its indentation in every version of Twake's client.
 *
 * The client of 2020 takes some spaces off the front of every indented line (how many depends on the shortest line
 * that is not indented), turns tabs into two spaces, and trims the block. Later clients show it as it is. Putting back
 * what the first takes away would show too much in the others, so indentation is U+00A0, which all of them leave alone,
 * and a block that starts with white space starts with U+2060, which shows nothing and is not trimmed.
 * The price: indentation that is copied out of a message is U+00A0. Code without indentation stays as it was.
 */
import type { TwacodeElement } from './vocabulary.ts';

const TAB_WIDTH = 4;

/** A code block. */
export function codeBlock(code: string): TwacodeElement {
  const lines = code.split(/\r\n?|\n/).map((line) => indent(expandTabs(line)));
  const shown = lines
    .join('\n')
    .trimEnd()
    .replace(/^\s*\n/, '');
  return { type: 'mcode', content: shown.replace(/^(?=\s)/, '\u2060') };
}

function indent(line: string): string {
  return line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length));
}

function expandTabs(line: string): string {
  const cells = line.split('\t');
  const last = cells.pop() ?? '';
  return (
    cells.map((cell) => cell + ' '.repeat(TAB_WIDTH - (cell.length % TAB_WIDTH))).join('') + last
  );
}
