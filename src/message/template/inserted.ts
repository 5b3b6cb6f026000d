/** A fragment as a value that Liquid carries: printed as it is it keeps its form, everywhere else it is its text. */

import { Drop } from 'liquidjs';
import type { Fragment } from '../fragment.ts';

/** What is printed: a fragment, or the author's own markup whose values are placeholders already. */
export type Form = Fragment | { readonly kind: 'captured'; readonly source: string };

/** Filters, comparisons, JSON and property names all ask for the text, each by a method of its own. */
export interface Inserted extends Drop {
  readonly form: Form;
  readonly valueOf: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
  readonly toLiquid: () => string;
}

export function insert(form: Form, text: () => string): Inserted {
  const drop: Drop = Object.create(Drop.prototype);
  return Object.assign(drop, {
    form,
    valueOf: text,
    toString: text,
    toJSON: text,
    toLiquid: text,
  });
}

export function isInserted(value: unknown): value is Inserted {
  return value instanceof Drop && 'form' in value;
}

/**
 * The text of any value: nothing for null, `a, b` for a list of plain values, JSON for whatever has structure.
 * Never "[object Object]".
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Drop) return textOf(value.valueOf());
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && !value.some(isStructure)) return value.map(textOf).join(', ');
  return JSON.stringify(value);
}

/** An object or a list: what has no text of its own. */
export function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Drop);
}
