/**
 * What of a source is read as Markdown: twice what a message can show, so that the worst text takes a second, and no brackets that
 * the parser could not take.
 *
 * What is refused becomes a placeholder that is filled with itself.
 */
import { endWithin, MOST_SOURCE } from '../end-within.ts';
import { type Filled, type Fragment, placeholder } from '../fragment.ts';

/** Brackets in brackets: the parser calls itself for each. */
const MAX_NESTING = 10;

/** Characters from a bracket to its partner: for each that has none, the parser looks to the end. */
const MAX_LABEL = 2000;

/** Brackets without a partner between two empty lines. */
const MAX_OPEN = 100;

/** What is referred to, of that which is beyond the length. */
const MAX_DEFINITIONS = 500;

const LITERALS = ['[', ']'];

export interface Bounded extends Filled {
  /** Whether there was more than is read. */
  readonly isCut: boolean;
}

export function boundMarkup(source: Filled): Bounded {
  const whole = source.text.toWellFormed().replace(/^\uFEFF/, '');
  const end = endWithin(whole, MOST_SOURCE);
  const literals: Fragment[] = LITERALS.map((text) => ({ kind: 'text', text }));
  const literal = (text: string) => placeholder(source.fragments.length + LITERALS.indexOf(text));
  const text = `${definitionsIn(whole.slice(end))}${whole.slice(0, end)}`
    .replace(/\r\n?/g, '\n')
    .split(/(\n[ \t]*\n)/)
    .map((part) => boundPart(part, literal))
    .join('');
  return { text, fragments: [...source.fragments, ...literals], isCut: end < whole.length };
}

/** What references in the beginning of a document refer to often comes last. It shows nothing, so that it may come first. */
function definitionsIn(rest: string): string {
  const lines = rest.match(/^ {0,3}\[(?!\^)[^[\]\n]{1,999}\]:[^\n]{1,2000}$/gm) ?? [];
  return lines.length === 0 ? '' : `${lines.slice(0, MAX_DEFINITIONS).join('\n')}\n\n`;
}

/** What is between two empty lines, which no inline markup crosses. */
function boundPart(part: string, literal: (text: string) => string): string {
  const refused = refusedBrackets(part);
  return part.replace(/\\.|[[\]]/g, (found, index: number) =>
    refused.has(index) ? literal(found) : found,
  );
}

/** The brackets, by their index, that are nested too deep, or have no partner near where that costs much. */
function refusedBrackets(text: string): ReadonlySet<number> {
  const isLong = text.length > MAX_LABEL;
  const refused = new Set<number>();
  const open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/g)) {
    if (found === '[') open.push(index);
    if (found !== ']') continue;
    const start = open.pop() ?? Number.NEGATIVE_INFINITY;
    if (open.length < MAX_NESTING && !(isLong && index - start > MAX_LABEL)) continue;
    refused.add(start).add(index);
  }
  return isLong || open.length > MAX_OPEN ? new Set([...refused, ...open]) : refused;
}
