/** Reads what a preset lets its author choose in `data`, and says all that is wrong with that at once. */

import { ActionError, quoteValue } from '../errors.ts';
import { suggest } from './near-word.ts';
import { isObject, type JsonObject } from './payload.ts';

/** How one value is read: undefined is what is none. */
export interface Option<T> {
  readonly read: (text: string) => T | undefined;
  /** What it must be, as the end of a sentence: `a number of days, such as 2`. */
  readonly expected: string;
  /** How many a list may have. */
  readonly most?: number;
}

export interface Options {
  /** Undefined where nobody has set it. */
  readonly one: <T>(key: string, option: Option<T>) => T | undefined;
  /** A list, or one text with commas or lines; an empty list is one. */
  readonly list: <T>(key: string, option: Option<T>) => readonly T[] | undefined;
  /**
   * After all of them were asked for: what is spelt nearly like one is refused, too. Anything else in `data` is for templates.
   * @throws {ActionError} `invalid_input`, a sentence for each key that is wrong
   */
  readonly check: () => Promise<void>;
}

export function readOptions(data: JsonObject): Options {
  const issues: string[] = [];
  const known = new Set<string>();
  const valueAt = (key: string) => {
    known.add(key);
    return data[key];
  };
  const refuse = (key: string, value: unknown, expected: string) => {
    const shown = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
    issues.push(`\`data.${key}\` must be ${expected}, but is ${quoteValue(shown)}.`);
    return undefined;
  };
  const take = <T>(key: string, value: unknown, { read, expected }: Option<T>) => {
    const text = wordOf(value);
    const found = text === undefined ? undefined : read(text);
    return found === undefined ? refuse(key, value, expected) : found;
  };
  return {
    one: (key, option) => {
      const value = valueAt(key);
      return isUnset(value) ? undefined : take(key, value, option);
    },
    list: (key, option) => {
      const value = valueAt(key);
      if (isUnset(value)) return undefined;
      const items = itemsIn(value);
      const { most = items.length } = option;
      if (items.length > most)
        issues.push(`\`data.${key}\` must have at most ${most} of them, but has ${items.length}.`);
      return items.map((item) => take(key, item, option)).filter((item) => item !== undefined);
    },
    check: async () => {
      for (const key of Object.keys(data).filter((one) => !known.has(one))) {
        const near = await findMeant(key, [...known]);
        if (near) issues.push(`\`data.${key}\` is not known.${suggest(near)}`);
      }
      if (issues.length > 0) throw new ActionError('invalid_input', issues.join('\n'));
    },
  };
}

/** The key that another is but a slip of: one letter, a line for a dash, one for many. What is further off may be somebody's own. */
async function findMeant(key: string, known: readonly string[]): Promise<string | undefined> {
  const { distance } = await import('fastest-levenshtein');
  const stemOf = (word: string) => word.toLowerCase().replace(/[\W_]|(?:ies|s|y)$/g, '');
  return known.find((one) => distance(stemOf(one), stemOf(key)) <= 1);
}

/** As everywhere, what is empty is not set. */
function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? value.split(/[,\n]/).filter((item) => item.trim()) : [value];
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}
