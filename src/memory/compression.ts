/** What of zlib the memory needs, with a bound for each: nothing that was read becomes larger than an entry can be. */

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export { crc32 };

/** In bytes; an entry has some 200. */
export const MAX_SIZE = 65_536;

export function deflate(text: string): Buffer {
  return deflateRawSync(text, { level: 9 });
}

/** Throws for what was not deflated, and for what is larger than MAX_SIZE. */
export function inflate(bytes: Buffer): string {
  return inflateRawSync(bytes, { maxOutputLength: MAX_SIZE }).toString();
}
