/** The colours that are left of a screenshot. */

import { expect, test } from '@jest/globals';
import { choosePalette, indexColours } from '../../../scripts/gallery/palette.ts';

/** So many pixels of each colour. */
const pixels = (...counts: readonly (readonly [colour: number, count: number])[]) =>
  Uint32Array.from(counts.flatMap(([colour, count]) => Array<number>(count).fill(colour)));

test('a picture of few colours keeps each', () => {
  const colours = pixels([0xffffff, 9], [0x1c1c33, 3], [0x3840f7, 3], [0xeeefff, 1]);
  const palette = choosePalette(colours);
  expect(palette).toEqual([0xffffff, 0x1c1c33, 0x3840f7, 0xeeefff]);
  expect([...indexColours(colours, palette)].map((place) => palette[place])).toEqual([...colours]);
});

test('what is much the same as something more frequent becomes that, unless it is frequent itself', () => {
  const grounds = Array.from({ length: 10 }, (_, ground) => [ground << 20, 100] as const);
  const [edge, alike, other] = [0x808080, 0x8a8a8a, 0x80ff80];
  const colours = pixels(...grounds, [edge, 5], [alike, 2], [other, 1]);
  const palette = choosePalette(colours);
  expect(palette).toEqual([...grounds.map(([colour]) => colour), edge, other]);
  expect([...indexColours(pixels([alike, 1]), palette)]).toEqual([palette.indexOf(edge)]);
});

test('there are never more than a byte can tell apart', () => {
  const colours = Uint32Array.from({ length: 4096 }, (_, colour) => colour * 4096);
  expect(choosePalette(colours)).toHaveLength(256);
});
