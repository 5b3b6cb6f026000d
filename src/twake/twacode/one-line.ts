/** What a line of plain text may be: for notifications and search. */

/** UTF-16 units: more than any notification shows, enough to be found by. */
const LENGTH_LIMIT = 4000;
const CODE_LIMIT = 300;

/** A search pattern of the 2020 server needs quadratic time in the length of a word. */
const WORD_LIMIT = 500;

/** Ends a quotation until it is known whether anything follows; never part of a text, where white space is collapsed. */
export const QUOTE_END = '\n';

/** The line, without leading, trailing or repeated spaces. */
export function oneLine(text: string): string {
  const parts = text.split(QUOTE_END).map((part) => part.replace(/ {2,}/g, ' ').trim());
  const line = parts.filter(Boolean).join(' — ');
  const words = line.replace(new RegExp(`\\S{${WORD_LIMIT}}(?=\\S)`, 'gu'), '$& ');
  return shorten(words, LENGTH_LIMIT);
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

export function codeText(code: string): string {
  return shorten(collapse(code).trim(), CODE_LIMIT);
}

/** Cuts at a space where one is near, never inside a code point. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  const space = kept.lastIndexOf(' ');
  const end = space > limit * 0.8 ? space : limit - 1;
  return `${kept.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
