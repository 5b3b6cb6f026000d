/**
 * What of a source is read as Markdown: no more than a message can show, several times over, and no brackets that the parser
 * could not take.
 *
 * What is refused becomes a placeholder that is filled with itself.
 */
import { endWithin } from '../end-within.ts';
import { type Filled, type Fragment, placeholder } from '../fragment.ts';

/** Several times what a message can show. */
export const MAX_LENGTH = 50_000;

/** Brackets in brackets: the parser calls itself for each. */
const MAX_NESTING = 10;

/** Characters from a bracket to its partner: for each that has none, the parser looks to the end. */
const MAX_LABEL = 2000;

/** Brackets without a partner between two empty lines. */
const MAX_OPEN = 100;

const LITERALS = ['[', ']'];

/**
 * `rest` is what is beyond the length that is parsed. Both texts have placeholders into `fragments`.
 * @param most that is parsed, in UTF-16 units
 */
export function boundMarkup(source: Filled, most: number): Filled & { readonly rest: string } {
  const whole = source.text.toWellFormed();
  const end = endWithin(whole, most);
  const literals: Fragment[] = LITERALS.map((text) => ({ kind: 'text', text }));
  const literal = (text: string) => placeholder(source.fragments.length + LITERALS.indexOf(text));
  const text = whole
    .slice(0, end)
    .replace(/\r\n?/g, '\n')
    .split(/(\n[ \t]*\n)/)
    .map((part) => boundPart(part, literal))
    .join('');
  return { text, fragments: [...source.fragments, ...literals], rest: whole.slice(end) };
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
