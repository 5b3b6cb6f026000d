/**
 * Keeps parsing within bounds, whatever the size and shape of a source.
 *
 * The parser follows the letter of the specification, and that costs the square of the number of brackets, of emphasis,
 * of the depth of a list. What nobody writes by hand, and no message could show, is taken for text: it becomes a
 * placeholder that is filled with itself.
 */
import { type Filled, type Fragment, placeholder } from '../fragment.ts';

/** Several times what a message can show. */
const MAX_LENGTH = 50_000;

/** From one empty line to the next: enough for the longest list. */
const MAX_BRACKETS = 2000;
const MAX_DELIMITERS = 1000;

/** Brackets in brackets, and characters from one to its partner. */
const MAX_NESTING = 10;
const MAX_LABEL = 2000;

/** Quotes and lists that open on one line. */
const MAX_CONTAINERS = 20;

/** What can be taken for text; the empty text keeps what follows it from being the start of a line. */
const LITERALS = ['', '[', ']', '*', '_', '~', '`', '<'];

/** The start of a line with as many container markers as are allowed; a line of nothing but `-` or `*` is a rule. */
const CONTAINERS = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`,
  'gm',
);

/** `rest` is what is beyond the length that is parsed. Both texts have placeholders into `fragments`. */
export function boundMarkup(source: Filled): Filled & { readonly rest: string } {
  const whole = source.text.toWellFormed();
  const end = endOfMarkup(whole);
  const literals: Fragment[] = LITERALS.map((text) => ({ kind: 'text', text }));
  const literal = (text: string) => placeholder(source.fragments.length + LITERALS.indexOf(text));
  const text = whole
    .slice(0, end)
    .replace(/\r\n?/g, '\n')
    .replace(CONTAINERS, (found) => found + literal(''))
    .split(/(\n[ \t]*\n)/)
    .map((part) => boundPart(part, literal))
    .join('');
  return { text, fragments: [...source.fragments, ...literals], rest: whole.slice(end) };
}

/** The end of the last line that fits, else of the last word, else of the last whole character or placeholder. */
function endOfMarkup(text: string): number {
  if (text.length <= MAX_LENGTH) return text.length;
  const head = text.slice(0, MAX_LENGTH);
  const space = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
}

/** What is between two empty lines, which no inline markup crosses. */
function boundPart(part: string, literal: (text: string) => string): string {
  const refused = refusedBrackets(part);
  let delimiters = 0;
  let brackets = 0;
  return part.replace(/\\.|^[ \t>]*(?:`{3,}|~{3,})|[*_~`<[\]]/gm, (found, index: number) => {
    if (found.length > 1) return found;
    const isBracket = found === '[' || found === ']';
    if (isBracket) brackets += 1;
    else delimiters += 1;
    const isTooMuch = brackets > MAX_BRACKETS || delimiters > MAX_DELIMITERS || refused.has(index);
    return isTooMuch ? literal(found) : found;
  });
}

/** The brackets, by their index, that are nested too deep, or have no partner near in a text that is longer than a label. */
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
  return isLong ? new Set([...refused, ...open]) : refused;
}
