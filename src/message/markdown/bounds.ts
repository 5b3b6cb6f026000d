/**
 * A source of any size and shape becomes one that is parsed in bounded time.
 *
 * The parser follows the letter of the specification, and that costs the square of the length of a paragraph, of the
 * number of brackets, of the depth of a list. What nobody writes by hand, and no message could show, is taken for text.
 */
import { type Filled, type Fragment, placeholder } from '../fragment.ts';

/** Several times what a message can show. */
const MAX_LENGTH = 100_000;

/** Delimiters of inline markup from one empty line to the next: enough for a list of three hundred links. */
const MAX_DELIMITERS = 1000;

/** Quotes and lists that open on one line. */
const MAX_CONTAINERS = 20;

/** What counts: delimiters, empty lines that end a paragraph, and code fences, which must stay whole. */
const DELIMITERS = /^[ \t]*\n|^[ \t>]*(?:`{3,}|~{3,})|[*_~`[\]<]/gm;

/** The start of a line with as many container markers as are allowed; a line of nothing but `-` or `*` is a rule. */
const CONTAINERS = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){${MAX_CONTAINERS}}`,
  'gm',
);

/** `rest` is what is beyond the length that is parsed. Both texts have placeholders into `fragments`. */
export function boundMarkup(source: Filled): Filled & { readonly rest: string } {
  const end = endOfMarkup(source.text);
  const fragments: Fragment[] = [...source.fragments];
  const literal = (text: string) => placeholder(fragments.push({ kind: 'text', text }) - 1);
  let delimiters = 0;
  const text = source.text
    .slice(0, end)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(DELIMITERS, (found) => {
      if (found.endsWith('\n')) delimiters = 0;
      if (found.length > 1 || found === '\n') return found;
      delimiters += 1;
      return delimiters > MAX_DELIMITERS ? literal(found) : found;
    })
    .replace(CONTAINERS, (found) => found + literal(''));
  return { text, fragments, rest: source.text.slice(end).replace(/^\r?\n/, '') };
}

/** The end of the last line that fits, else of the last word, else of the last whole character or placeholder. */
function endOfMarkup(text: string): number {
  if (text.length <= MAX_LENGTH) return text.length;
  const head = text.slice(0, MAX_LENGTH);
  const space = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
}
