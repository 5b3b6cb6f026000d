/** Reads values of known types out of JSON of unknown shape; whatever is not there, or of another type, is null. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The value at a path of names, or undefined. */
export function at(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    json,
  );
}

export function objectAt(json: unknown, ...path: readonly string[]): JsonObject | null {
  const value = at(json, ...path);
  return isObject(value) ? value : null;
}

/** Text, or null when there is none: an empty one counts as none. */
export function textAt(json: unknown, ...path: readonly string[]): string | null {
  const value = at(json, ...path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** How long a title may be in a chat, in UTF-16 units. Who needs all of it finds it in `github.event`. */
const LINE_LENGTH = 120;

/** The first line of a text that is to be read in one, cut at a word when it is long; null when there is none. */
export function lineOf(text: string | null): string | null {
  const line =
    text
      ?.trim()
      .replace(/[\r\n\u2028\u2029].*/s, '')
      .trimEnd() || null;
  if (line === null || line.length <= LINE_LENGTH) return line;
  // No half of a character.
  const start = line.slice(0, LINE_LENGTH - 2).replace(/[\uD800-\uDBFF]$/, '');
  // A word of half a line is cut in the middle.
  const whole = start.replace(/\s+\S*$/, '');
  return `${whole.length > LINE_LENGTH / 2 ? whole : start} …`;
}

/** A title or a name, as a line. */
export function lineAt(json: unknown, ...path: readonly string[]): string | null {
  return lineOf(textAt(json, ...path));
}

export function numberAt(json: unknown, ...path: readonly string[]): number | null {
  const value = at(json, ...path);
  return typeof value === 'number' ? value : null;
}

/** A time as GitHub writes times, in milliseconds. */
export function timeAt(json: unknown, ...path: readonly string[]): number | null {
  const time = Date.parse(textAt(json, ...path) ?? '');
  return Number.isNaN(time) ? null : time;
}

export function flagAt(json: unknown, ...path: readonly string[]): boolean {
  return at(json, ...path) === true;
}

/** The texts under one name in a list of objects, such as the names of labels. */
export function textsAt(json: unknown, list: string, name: string): readonly string[] {
  return listAt(json, list)
    .map((item) => lineAt(item, name))
    .filter((text) => text !== null);
}

/** The objects in a list. */
export function objectsIn(json: unknown): readonly JsonObject[] {
  return Array.isArray(json) ? json.filter(isObject) : [];
}

/** The objects in the list at a path of names. */
export function listAt(json: unknown, ...path: readonly string[]): readonly JsonObject[] {
  return objectsIn(at(json, ...path));
}
