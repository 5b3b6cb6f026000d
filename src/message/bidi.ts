/**
 * Text in both directions: what a text turns round ends with it (Unicode Standard Annex 9).
 *
 * A control acts up to the end of its line where nothing closes it. A right-to-left letter draws numbers and punctuation
 * beside it to its side; an isolate keeps them apart.
 */

/** FIRST STRONG ISOLATE, in which a text has the direction of its first letter, and its end, POP DIRECTIONAL ISOLATE. */
export const FSI = '\u2068';
export const PDI = '\u2069';

/** What opens an isolate, and what ends an embedding. */
const ISOLATES = '\u2066\u2067\u2068';
const POP_EMBEDDING = '\u202C';

const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROL = new RegExp(CONTROLS.source);

/** Letters and marks of right-to-left scripts (DerivedBidiClass.txt), and controls. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether some of a text may run from right to left. */
export function isBidirectional(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether the first letter of a line that is in no isolate is of a right-to-left script. */
export function isRightToLeft(line: string): boolean {
  const [first = ''] = /\p{L}/u.exec(line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')) ?? [];
  return isBidirectional(first);
}

/** Values, each line closed in itself. @param isAround whether what they stand in is bidirectional */
export function isolate(value: string, isAround: boolean): string {
  if (!isAround && !isBidirectional(value)) return value;
  return balance(value).replace(/[^\r\n\u2029]+/g, (line) => {
    return isAround || isBidirectional(line) ? FSI + line + PDI : line;
  });
}

/** The same lines without controls that nothing closes in their line, or that close nothing. */
export function balance(text: string): string {
  const unbalanced = findUnbalanced(text);
  return unbalanced.size === 0 ? text : withoutAt(text, unbalanced);
}

/** Where such controls are. @param text lines, with `\n` between them */
export function findUnbalanced(text: string): ReadonlySet<number> {
  if (!CONTROL.test(text)) return new Set();
  const lines = [...text.matchAll(/[^\r\n\u2029]+/g)];
  return new Set(
    lines.flatMap(({ 0: line, index }) => [...unbalancedIn(line)].map((at) => index + at)),
  );
}

/** What is open, by its index in the line, and which places of this list are isolates. */
interface Open {
  readonly controls: number[];
  readonly isolates: number[];
}

function* unbalancedIn(line: string): Generator<number> {
  const open: Open = { controls: [], isolates: [] };
  for (const { 0: control, index } of line.matchAll(CONTROLS)) {
    if (control === PDI || control === POP_EMBEDDING) {
      const partner = control === PDI ? open.isolates.pop() : lastEmbedding(open);
      // The end of an isolate is that of all that was opened in it.
      if (partner === undefined) yield index;
      else yield* open.controls.splice(partner).slice(1);
    } else {
      if (ISOLATES.includes(control)) open.isolates.push(open.controls.length);
      open.controls.push(index);
    }
  }
  yield* open.controls;
}

function lastEmbedding({ controls, isolates }: Open): number | undefined {
  const last = controls.length - 1;
  return last > (isolates.at(-1) ?? -1) ? last : undefined;
}

/** @param offset of the text in what the indices count in */
export function withoutAt(text: string, indices: ReadonlySet<number>, offset = 0): string {
  return text.replace(CONTROLS, (control, index: number) =>
    indices.has(offset + index) ? '' : control,
  );
}
