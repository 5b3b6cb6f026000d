/** A payload with what differs in it. */

import { isObject, type JsonObject } from '../src/workflow/payload.ts';

/** @param changes null takes a value away; objects are merged, lists replaced */
export function merge(json: unknown, changes: JsonObject): JsonObject {
  const merged: Record<string, unknown> = { ...(isObject(json) ? json : {}) };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete merged[name];
    else merged[name] = isObject(value) ? merge(merged[name], value) : value;
  }
  return merged;
}
