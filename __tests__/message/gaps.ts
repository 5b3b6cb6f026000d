/** What shows in a message that a fact was missing, and the payloads that lack one. */

import { isObject } from '../../src/workflow/payload.ts';

/** The examples hold none of these words themselves. */
export const gaps = [
  /undefined|\[object|\bnull\b|NaN/,
  // Nothing between two separators, or behind a word that wants something.
  /[·—:(] *$|^ *[·—:]|· *·|\b(?:by|on|to|in|from|the|since) *$|\b(?:by|in|from) *·/m,
  /\n\n\n|^\n|\n\n$| {2}(?=\S)(?!<)|^\s*[•>│] *$/,
];

/** Every way to take one value out of a payload, or to empty it, at the levels that facts are made from. */
export function* lacking(json: unknown, depth = 2): Generator<unknown> {
  if (!isObject(json) || depth < 0) return;
  for (const [name, value] of Object.entries(json)) {
    const { [name]: _, ...rest } = json;
    yield rest;
    yield { ...json, [name]: null };
    for (const inner of lacking(value, depth - 1)) yield { ...json, [name]: inner };
  }
}
