/** A fragment as a value of a template: printed as it is it keeps its form, everywhere else it is its text. */

import { type Fragment, placeholder } from '../fragment.ts';

/** What is printed: a fragment, or the author's own markup whose values are placeholders already. */
export type Form = Fragment | { readonly kind: 'captured'; readonly source: string };

/** Filters, comparisons, JSON and property names all ask for the text, each by a method of its own. */
export interface Inserted {
  readonly form: Form;
  readonly valueOf: () => string;
  readonly toString: () => string;
  readonly toJSON: () => string;
  readonly toLiquid: () => string;
}

export function insert(form: Form, text: () => string): Inserted {
  return { form, valueOf: text, toString: text, toJSON: text, toLiquid: text };
}

/** No value of an event has a method. */
export function isInserted(value: unknown): value is Inserted {
  return typeof Object(value).toLiquid === 'function' && 'form' in Object(value);
}

/** The text of the source that stands for a value: the author's own markup as it is, and one placeholder for any other. */
export function print(value: unknown, fragments: Fragment[], text = textOf(value)): string {
  const form: Form = isInserted(value) ? value.form : { kind: 'text', text };
  return form.kind === 'captured' ? form.source : placeholder(fragments.push(form) - 1);
}

/**
 * The text of any value: nothing for null, `a, b` for a list of plain values, JSON for whatever has structure.
 * Never "[object Object]".
 */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  const meant = meantBy(value);
  if (meant !== value) return textOf(meant);
  if (Array.isArray(value) && !value.some(isStructure)) return value.map(textOf).join(', ');
  return JSON.stringify(value);
}

/** An object or a list: what has no text of its own. */
export function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null && meantBy(value) === value;
}

/** What stands in place of another value, as what is inserted, or Liquid's `empty`, tells it by its method. */
function meantBy(value: object): unknown {
  return typeof value.valueOf === 'function' ? value.valueOf() : value;
}

/** Filters work on the text of what was captured or made by another filter. */
export function bare(value: unknown): unknown {
  return isInserted(value) ? textOf(value) : value;
}

/** The same, of structure too. */
export function plain(value: unknown): unknown {
  return isStructure(value) ? textOf(value) : bare(value);
}
