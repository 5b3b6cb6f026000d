/**
 * A source of any size and shape becomes one that is parsed in bounded time.
 *
 * The parser follows the letter of the specification, and that costs the square of the number of brackets, of emphasis,
 * of the depth of a list. What nobody writes by hand, and no message could show, is taken for text: it becomes a
 * placeholder that is filled with itself.
 */
import { type Filled, type Fragment, placeholder } from '../fragment.ts';

/** Several times what a message can show. */
const MAX_LENGTH = 50_000;

/** Delimiters other than brackets, from one empty line to the next: enough for the longest list. */
const MAX_DELIMITERS = 1000;

/** Brackets in brackets, and how far apart those of one link are, in a text longer than that. */
const MAX_NESTING = 10;
const MAX_LABEL = 2000;

/** Quotes and lists that open on one line. */
const MAX_CONTAINERS = 20;

/** The start of a line with as many container markers as are allowed; a line of nothing but `-` or `*` is a rule. */
const CONTAINERS = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`,
  'gm',
);

/** `rest` is what is beyond the length that is parsed. Both texts have placeholders into `fragments`. */
export function boundMarkup(source: Filled): Filled & { readonly rest: string } {
  const end = endOfMarkup(source.text);
  const fragments: Fragment[] = [...source.fragments];
  const placeholders = new Map<string, string>();
  const literal = (text: string) => {
    const known = placeholders.get(text);
    if (known !== undefined) return known;
    const added = placeholder(fragments.push({ kind: 'text', text }) - 1);
    placeholders.set(text, added);
    return added;
  };
  const text = source.text
    .slice(0, end)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTAINERS, (found) => found + literal(''))
    .split(/(\n[ \t]*\n)/)
    .map((part) => boundPart(part, literal))
    .join('');
  return { text, fragments, rest: source.text.slice(end) };
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
  const isBracket = bracketCheck(part);
  let delimiters = 0;
  return part.replace(/\\.|^[ \t>]*(?:`{3,}|~{3,})|[*_~`<[\]]/gm, (found, index: number) => {
    if (found.length > 1) return found;
    if (found === '[' || found === ']') return isBracket(index) ? found : literal(found);
    delimiters += 1;
    return delimiters > MAX_DELIMITERS ? literal(found) : found;
  });
}

/** Tells which brackets, by their index, may be markup: not those nested too deep, nor, in a long text, those without a partner near. */
function bracketCheck(text: string): (index: number) => boolean {
  const refused = new Set<number>();
  const open: number[] = [];
  const isLong = text.length > MAX_LABEL;
  const refuse = (...indexes: number[]) => indexes.forEach((index) => refused.add(index));
  for (const { 0: found, index } of text.matchAll(/\\.|[[\]]/g)) {
    if (found === '[') open.push(index);
    if (found !== ']') continue;
    const start = open.pop();
    if (start === undefined) {
      if (isLong) refuse(index);
    } else if (open.length >= MAX_NESTING || (isLong && index - start > MAX_LABEL))
      refuse(start, index);
  }
  if (isLong) refuse(...open);
  return (index) => !refused.has(index);
}
