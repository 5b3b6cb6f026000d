/**
 * What a reader sees of a text: lines, made of pieces with forms, and boxes with lines of their own.
 *
 * HTML (html.ts) and Twacode (twacode.ts) are both read into this, with nothing of the converter's own, so that equal
 * readings mean that the converter kept form and text.
 */

/** A piece of a line, and its forms: `bold`, `italic`, `link https://...`. */
export interface Run {
  readonly text: string;
  readonly forms: readonly string[];
}

export type Part = readonly Run[] | { readonly box: string; readonly parts: readonly Part[] };

/** Each line as one text, `plain {bold, italic|both}`; a box as its name and its lines. How many lines are blank is not read. */
export type Reading = readonly (string | readonly [box: string, Reading])[];

/** Ends a line among runs. */
export const LINE_END: Run = { text: '\n', forms: [] };

/** A picture is seen, though it has no text. */
export function pictureForm(address: string | undefined): string {
  return `picture ${address}`;
}

/** An address, however it is encoded: HTML has other rules for that than Twake's clients. */
export function addressOf(url: string): string | undefined {
  return URL.canParse(url) ? decodeURI(new URL(url).href) : undefined;
}

/** Code, with its blank lines. */
export function codeLines(code: string): readonly Part[] {
  return code.split('\n').map((text) => [{ text, forms: ['code'] }]);
}

/** The lines in which there is something to see. */
export function linesOf(runs: readonly Run[]): readonly Part[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === LINE_END.text) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter((line) => line.some(isSeen));
}

function isSeen({ text, forms }: Run): boolean {
  return /[^ \t]/.test(text) || forms.some((form) => form.startsWith(pictureForm('')));
}

export function print(parts: readonly Part[]): Reading {
  return parts.map((part) => ('box' in part ? [part.box, print(part.parts)] : printLine(part)));
}

/** White space is one space, and none at either end of a line; only code keeps its own. */
function printLine(line: readonly Run[]): string {
  const pieces: { text: string; forms: string }[] = [];
  for (const { text, forms } of line) {
    const last = pieces.at(-1);
    const isCode = forms.includes('code');
    const spaced = isCode ? text : text.replace(/[ \t]+/g, ' ');
    const isAfterSpace = last === undefined || last.text.endsWith(' ');
    const shown = { text: isAfterSpace && !isCode ? spaced.replace(/^ /, '') : spaced, forms };
    const names = [...new Set(forms)].sort().join(', ');
    if (shown.text === '' && !isSeen(shown)) continue;
    if (last?.forms === names) last.text += shown.text;
    else pieces.push({ text: shown.text, forms: names });
  }
  const end = pieces.findLastIndex(
    ({ text, forms }) => /[^ ]/.test(text) || /code|picture/.test(forms),
  );
  const printed = pieces
    .slice(0, end + 1)
    .map(({ text, forms }) => (forms === '' ? text : `{${forms}|${text}}`));
  return printed.join('').replace(/ +$/, '');
}
