/**
 * A zip with one file in it, which is what an artifact is.
 *
 * Source of the numbers: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
 */

import { crc32, inflate, MAX_SIZE } from './compression.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** In bytes, without names. */
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

const STORED = 0;
const DEFLATED = 8;

/** Bit 0 of the flags. */
const ENCRYPTED = 1;

/** 1980-01-01, the first day that a zip can name: the same text makes the same bytes. */
const DATE = 0x21;

/** @param name of ASCII characters */
export function zip(name: string, text: string): Buffer {
  const data = Buffer.from(text);
  // What both headers say: version 2.0, flags, method, time, date, checksum, sizes, lengths of name and extra field.
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = [uint32(LOCAL), fields, Buffer.from(name), data];
  // Made by version 2.0; behind the fields: comment, disk, attributes, and that the local header is at 0.
  const central = [uint32(CENTRAL), uint16(20), fields, Buffer.alloc(14), Buffer.from(name)];
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(CENTRAL_SIZE + name.length, 12);
  end.writeUInt32LE(LOCAL_SIZE + name.length + data.length, 16);
  return Buffer.concat([...local, ...central, end]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * The text of the one file in a zip; undefined for whatever is no zip with this one file, whole and of at most MAX_SIZE bytes.
 *
 * It goes by the central directory: whoever writes a zip in one go (bit 3 of the flags) leaves zeros in the local header.
 */
export function unzip(bytes: Buffer, name: string): string | undefined {
  try {
    const end = findEnd(bytes);
    const isAlone = bytes.readUInt16LE(end + 8) === 1 && bytes.readUInt16LE(end + 10) === 1;
    return isAlone ? readFile(bytes, bytes.readUInt32LE(end + 16), name) : undefined;
  } catch {
    // A number leads out of it, or zlib gives up.
    return undefined;
  }
}

/** A comment of any length may follow it. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - END_SIZE; at >= 0; at--) {
    const isEnd = bytes.readUInt32LE(at) === END;
    if (isEnd && bytes.readUInt16LE(at + 20) === bytes.length - at - END_SIZE) return at;
  }
  throw new RangeError('This is no zip.');
}

/** @param at where its header in the central directory is */
function readFile(bytes: Buffer, at: number, name: string): string | undefined {
  const isHeader = bytes.readUInt32LE(at) === CENTRAL;
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const checksum = bytes.readUInt32LE(at + 16);
  const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const nameEnd = at + CENTRAL_SIZE + bytes.readUInt16LE(at + 28);
  const isNamed = bytes.toString('utf8', at + CENTRAL_SIZE, nameEnd) === name;
  if (!isHeader || !isNamed || flags & ENCRYPTED || size > MAX_SIZE) return undefined;
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) return undefined;
  const start =
    local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const text = unpack(bytes.subarray(start, start + packedSize), method);
  const isWhole = Buffer.byteLength(text) === size && crc32(text) === checksum;
  return isWhole ? text : undefined;
}

function unpack(packed: Buffer, method: number): string {
  if (method === STORED) return packed.toString();
  if (method === DEFLATED) return inflate(packed);
  throw new RangeError(`There is no method ${method} here.`);
}
