/** The body of a request as the content of an event, and what Synapse refuses in it. */

import { isObject, type JsonObject } from '../../src/workflow/payload.ts';
import { badRequest, internalError, MatrixError } from './errors.ts';

/** A body as JSON. Numbers are kept as they were spelled, too: `1.0` is no integer, and `JSON.parse` does not tell. */
export interface RequestContent {
  readonly content: JsonObject;
  readonly numbers: readonly string[];
}

/** @throws {MatrixError} 400 with `M_NOT_JSON` (a BOM or bad UTF-8 included), or `M_BAD_JSON` for anything but an object */
export function readContent(raw: Uint8Array): RequestContent {
  const content = parseJson(raw);
  if (content === undefined)
    throw new MatrixError(400, 'M_NOT_JSON', { error: 'Content not JSON.' });
  if (!isObject(content)) throw badJson('Content must be a JSON object.');
  const tokens = decode(raw).match(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs) ?? [];
  return { content, numbers: tokens.filter((token) => !token.startsWith('"')) };
}

/** What every event of this type needs, looked at before it is made. */
export function checkFields(type: string, content: JsonObject): void {
  if (type !== 'm.room.message') return;
  for (const name of ['body', 'msgtype']) {
    if (!Object.hasOwn(content, name)) throw badRequest(`'${name}' not in content`);
    if (typeof content[name] !== 'string') throw badRequest(`'${name}' not a string type`);
  }
}

/** What no event may hold, looked at once it is made. */
export function checkValues({ content, numbers }: RequestContent): void {
  // Half a surrogate pair cannot be encoded, which Synapse finds out when it hashes the event.
  if (!isWellFormed(content)) throw internalError();
  for (const number of numbers) {
    if (/[.eE]/.test(number)) throw badJson('Bad JSON value: float');
    if (!Number.isSafeInteger(Number(number))) throw badJson('JSON integer out of range');
  }
  if (Object.hasOwn(content, 'm.mentions')) checkMentions(content['m.mentions']);
}

/** Nobody checks that `user_ids` is a list; but one of other things than texts stops the push rules. */
function checkMentions(mentions: unknown): void {
  if (!isObject(mentions)) throw badJson(`${toPython(mentions)} is not of type 'object'`);
  const { room, user_ids } = mentions;
  if (room !== undefined && typeof room !== 'boolean')
    throw badJson(`"room": ${toPython(room)} is not of type 'boolean'`);
  if (Array.isArray(user_ids) && user_ids.some((id) => typeof id !== 'string'))
    throw internalError();
}

/** A value as Python prints it. */
function toPython(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(toPython).join(', ')}]`;
  if (!isObject(value)) return value === null ? 'None' : String(value);
  const fields = Object.entries(value).map(([name, field]) => `'${name}': ${toPython(field)}`);
  return `{${fields.join(', ')}}`;
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, field]) => name.isWellFormed() && isWellFormed(field));
}

/** Undefined for what is no JSON; a BOM and bytes that are no UTF-8 make it none. */
export function parseJson(raw: Uint8Array): unknown {
  try {
    return JSON.parse(decode(raw));
  } catch {
    return undefined;
  }
}

function decode(raw: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
}

function badJson(error: string): MatrixError {
  return new MatrixError(400, 'M_BAD_JSON', { error });
}
