/** Zips of every kind, good and bad. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly content: string;
  /** 0: stored; 8: deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and checksum stand behind the content, and only zeros before it. */
  readonly streamed?: boolean;
  /** How long the extra field of the local header is. */
  readonly extra?: number;
  /** How many bytes stand before it. */
  readonly offset?: number;
  /** What is there in truth, where that is something else. */
  readonly packed?: Buffer;
  readonly checksum?: number;
  readonly size?: number;
  /** Where the local header is said to be. */
  readonly local?: number;
}

export function makeZip(files: readonly ZipFile[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const file of files) {
    bodies.push(Buffer.alloc(file.offset ?? 0, 'PK'));
    const at = Buffer.concat(bodies).length;
    const { local, central } = makeFile(file, at);
    bodies.push(local);
    directory.push(central);
  }
  const central = Buffer.concat(directory);
  const start = Buffer.concat(bodies).length;
  const text = Buffer.from(comment);
  const end = pack(
    '<IHHHHIIH',
    0x06054b50,
    0,
    0,
    files.length,
    files.length,
    central.length,
    start,
    text.length,
  );
  return Buffer.concat([...bodies, central, end, text]);
}

function makeFile(file: ZipFile, at: number) {
  const { content, method = 0, extra = 0, streamed = false } = file;
  const name = Buffer.from(file.name);
  const packed = file.packed ?? (method === 8 ? deflateRawSync(content) : Buffer.from(content));
  const checksum = file.checksum ?? crc32(content);
  const size = file.size ?? Buffer.byteLength(content);
  const flags = (file.flags ?? 0) | (streamed ? 8 : 0);
  const sums = [checksum, packed.length, size];
  const before = streamed ? [0, 0, 0] : sums;
  const common = [20, flags, method, 0, 0x21] as const;
  const local = Buffer.concat([
    pack('<IHHHHHIIIHH', 0x04034b50, ...common, ...before, name.length, extra),
    ...[name, Buffer.alloc(extra), packed],
    streamed ? pack('<IIII', 0x08074b50, ...sums) : Buffer.alloc(0),
  ]);
  const central = Buffer.concat([
    pack(
      '<IHHHHHHIIIHHHHHII',
      0x02014b50,
      20,
      ...common,
      ...sums,
      name.length,
      0,
      0,
      0,
      0,
      0,
      file.local ?? at,
    ),
    name,
  ]);
  return { local, central };
}

/** As Python's struct: H has two bytes, I four. */
function pack(format: string, ...values: readonly number[]): Buffer {
  const kinds = [...format.slice(1)];
  const parts = kinds.map((kind, index) => {
    const part = Buffer.alloc(kind === 'H' ? 2 : 4);
    if (kind === 'H') part.writeUInt16LE(values[index] ?? 0);
    else part.writeUInt32LE(values[index] ?? 0);
    return part;
  });
  return Buffer.concat(parts);
}
