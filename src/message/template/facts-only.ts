/**
 * A template that does nothing but print facts, `{{ commit.title }}`, for which no engine has to be loaded: most are such, and
 * loading Liquid would cost more than all that they do.
 */

import { MOST_SOURCE } from '../end-within.ts';
import { type Filled, type Fragment, placeholder, withoutReserved } from '../fragment.ts';

export { findPasted } from './pasted.ts';

/** An output that is a name, without filters. */
const OUTPUT = /\{\{[ \t\n]*([a-z_][\w-]*(?:\.[a-z_][\w-]*)*)(?<!-)[ \t\n]*\}\}/i;

/** What Liquid takes for a value of its own. */
const WORDS = ['true', 'false', 'nil', 'null', 'empty', 'blank'];

/**
 * What Liquid would make of the template; undefined where it holds anything else, or names what is no plain value: there,
 * Liquid does, or says, what is to be done or said. Never wrong where it is defined; where it is not, that costs only time.
 */
export function renderFacts(source: string, context: object): Filled | undefined {
  // More is for the engine, which counts what it does.
  if (source.length > MOST_SOURCE) return undefined;
  const parts = withoutReserved(source).split(OUTPUT);
  const fragments: Fragment[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      // `${{` is a mistake that somebody should hear of.
      if (/\{[{%]|[{$]$/.test(part)) return undefined;
      text += part;
    } else {
      const value = valueAt(part, context);
      if (value === undefined) return undefined;
      text += placeholder(fragments.push({ kind: 'text', text: value }) - 1);
    }
  }
  return { text, fragments };
}

/** The text of a plain value; empty for null. */
function valueAt(path: string, context: object): string | undefined {
  const names = path.split('.');
  if (WORDS.includes(names[0] ?? '')) return undefined;
  let value: unknown = context;
  for (const name of names) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    if (!isThere) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  if (value === null) return '';
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
