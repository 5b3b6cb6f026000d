/**
 * A screenshot with few colours: a third of the bytes, and to the eye the same, because nearly all of it is text.
 *
 * https://www.w3.org/TR/png-3/, as far as Chromium writes it: eight bits a channel, not interlaced.
 */

import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { type Colours, choosePalette, indexColours } from './palette.ts';

interface Image {
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Bytes of a pixel, by the type of its colours. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

export function reduceColours(png: Buffer): Buffer {
  return encode(decode(png));
}

function decode(png: Buffer): Image {
  const chunks = [...chunksOf(png)];
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = channelsOf[header[9] ?? 0];
  if (channels === undefined || header[8] !== 8 || header[12] !== 0)
    throw new Error('The screenshot is not written as Chromium writes them.');
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(pixel * channels, pixel * channels + 3);
    colours[pixel] = (red << 16) | (green << 8) | blue;
  }
  return { width, height, colours };
}

function* chunksOf(png: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield {
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

/** What a filter predicts of a byte from those to the left, above, and above to the left. */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [
      Math.abs(up - corner),
      Math.abs(left - corner),
      Math.abs(left + up - 2 * corner),
    ];
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

/** @param stride bytes of a row, which has the number of its filter in front */
function unfilter(bytes: Buffer, stride: number, channels: number): Uint8Array {
  const rows = bytes.length / (stride + 1);
  const plain = new Uint8Array(rows * stride);
  // Nothing is left of a row, and nothing above the first.
  let above: Uint8Array = new Uint8Array(stride + channels);
  for (let row = 0; row < rows; row++) {
    const start = row * (stride + 1);
    const line = undo(bytes.subarray(start, start + stride + 1), above, channels);
    plain.set(line.subarray(channels), row * stride);
    above = line;
  }
  return plain;
}

/** @returns the row behind as many zeros as a pixel has bytes, as is the one `above` */
function undo(filtered: Buffer, above: Uint8Array, channels: number): Uint8Array {
  const predict = predictors[byteAt(filtered, 0)] ?? (() => 0);
  const line = new Uint8Array(above.length);
  for (let x = channels; x < line.length; x++) {
    const left = byteAt(line, x - channels);
    const predicted = predict(left, byteAt(above, x), byteAt(above, x - channels));
    line[x] = byteAt(filtered, x - channels + 1) + predicted;
  }
  return line;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function encode({ width, height, colours }: Image): Buffer {
  const palette = choosePalette(colours);
  const indices = indexColours(colours, palette);
  // In front of each row is the number of its filter: none, which suits indices best.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const bytes = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(bytes)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
