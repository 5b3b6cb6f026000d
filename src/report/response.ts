/**
 * The output `response`: the server's JSON, whole where it can be, bounded, and without anything secret.
 *
 * A server may echo whatever it was sent, the credentials too, and answer with anything: a million keys, a thousand levels.
 */

import { isObject, type JsonObject } from '../workflow/payload.ts';

/** In UTF-16 units; the outputs of a job may be 1 MB in all. */
export const LONGEST_RESPONSE = 100_000;

/** As deep as the JSON of PHP, which the servers are made with. */
const DEEPEST = 512;
const LONGEST_VALUE = 1000;

/** What holds a message in a response, and what identifies it. */
const HOLDERS = new Set(['object', 'result']);
const IDENTIFIERS = new Set(['id', 'channel_id', 'parent_message_id', 'creation_date']);

/**
 * JSON of the response's own shape; where it is too long, without its long values, or with nothing but ids.
 * @param hide takes out what is secret
 */
export function describeResponse(response: unknown, hide: (text: string) => string): string {
  const clean = copy(response, hide, 0);
  const isShort = (_: string, value: unknown) => lengthOf(value) <= LONGEST_VALUE;
  const isId = (key: string, value: unknown) => IDENTIFIERS.has(key) && lengthOf(value) < 300;
  for (const form of [clean, thin(clean, isShort), thin(clean, isId)]) {
    const text = JSON.stringify(form);
    if (text.length <= LONGEST_RESPONSE) return text;
  }
  return '';
}

type Keep = (key: string, value: unknown) => boolean;

function thin(response: unknown, keep: Keep): unknown {
  if (!isObject(response)) return null;
  const slim = Object.entries(response).map(([key, value]) => {
    return [key, HOLDERS.has(key) && isObject(value) ? pick(value, keep) : value] as const;
  });
  return pick(Object.fromEntries(slim), (key, value) => HOLDERS.has(key) || keep(key, value));
}

function pick(record: JsonObject, keep: Keep): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => keep(key, value)));
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}

function copy(value: unknown, hide: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return hide(value);
  // A key may consist of digits.
  if (typeof value === 'number') return hide(`${value}`) === `${value}` ? value : '***';
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => copy(item, hide, depth + 1));
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [hide(key), copy(item, hide, depth + 1)]));
}
