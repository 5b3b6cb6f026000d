/**
 * As much of the JSON, forms, truth and equality of PHP 7.4 as a client of Twake can notice.
 *
 * Values are those of JSON. PHP has arrays only, so an empty object is an empty list here, as it is there.
 */

export type PhpArray = Readonly<Record<string, unknown>>;

/** `json_decode` gives up below this many arrays inside each other. */
const MAX_DEPTH = 512;

/** `json_decode($bytes, true)`: undefined for what PHP refuses, such as a BOM, invalid UTF-8 or half a surrogate pair. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return toArrays(JSON.parse(text), MAX_DEPTH);
  } catch {
    return undefined;
  }
}

/** `json_encode($value)`: slashes and everything beyond ASCII are escaped. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[/\u0080-\uffff]/g, (character) =>
    character === '/' ? '\\/' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `$_POST` of an urlencoded body: `message[content]=x` is a field of a field. */
export function decodeForm(text: string): PhpArray {
  const form: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    setField(form, name.replaceAll(']', '').split('['), value);
  }
  return fieldsOf(toArrays(form, MAX_DEPTH));
}

/** `(bool) $value`. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== '0' && Boolean(value);
}

/** `isset($value)`. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** `$a == $b`: strings that look like numbers are compared as numbers, so "1" equals "1.0" and "0" equals "0e12345". */
export function isLooselyEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return isTrue(a) === isTrue(b);
  const [left, right] = [a ?? '', b ?? ''];
  if (typeof left === 'object' || typeof right === 'object') return haveEqualItems(left, right);
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') {
    return looksNumeric(left) && looksNumeric(right) && Number(left) === Number(right);
  }
  return toNumber(left) === toNumber(right);
}

/** The named fields of a value: none if it is a list or no array at all. */
export function fieldsOf(value: unknown): PhpArray {
  return isArray(value) && !Array.isArray(value) ? value : {};
}

function isArray(value: unknown): value is PhpArray {
  return typeof value === 'object' && value !== null;
}

function haveEqualItems(a: unknown, b: unknown): boolean {
  if (!isArray(a) || !isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isLooselyEqual(a[key], b[key]))
  );
}

function looksNumeric(text: string): boolean {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

function toNumber(value: unknown): number {
  return Number.parseFloat(String(value)) || 0;
}

function toArrays(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (!isArray(value)) return value;
  if (depth === 0) throw new RangeError('too deep');
  if (Array.isArray(value)) return value.map((item) => toArrays(item, depth - 1));
  const entries = Object.entries(value).map(
    ([key, item]) => [wellFormed(key), toArrays(item, depth - 1)] as const,
  );
  const isList = entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function wellFormed(text: string): string {
  if (!text.isWellFormed()) throw new SyntaxError('half a surrogate pair');
  return text;
}

function setField(form: Record<string, unknown>, path: readonly string[], value: string): void {
  const [first = '', ...rest] = path;
  const name = first === '' ? String(Object.keys(form).length) : first;
  if (rest.length === 0) {
    form[name] = value;
    return;
  }
  const inner: Record<string, unknown> = isArray(form[name]) ? form[name] : Object.create(null);
  form[name] = inner;
  setField(inner, rest, value);
}
