/** The few colours that a picture can do with. */

/** Of each pixel, as 0xRRGGBB. */
export type Colours = Uint32Array;

/** What one byte can tell apart. */
const MOST = 256;

/** So many are grounds and letters, and stay what they are; the others are the edges of letters, and emoji. */
const KEPT = 10;

/** The most frequent colours as they are, and of all others those that stand for many. */
export function choosePalette(colours: Colours): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = byFrequency(counts);
  const kept = sorted.slice(0, KEPT);
  const groups = new Map<number, number>();
  const firsts = new Map<number, number>();
  for (const colour of sorted.slice(KEPT)) {
    const group = groupOf(colour);
    if (!firsts.has(group)) firsts.set(group, colour);
    groups.set(group, (groups.get(group) ?? 0) + (counts.get(colour) ?? 0));
  }
  const others = byFrequency(groups).map((group) => firsts.get(group) ?? 0);
  return [...kept, ...others].slice(0, MOST);
}

/** The most frequent first; where two are as frequent, the smaller, so that the same picture gives the same palette. */
function byFrequency(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([key]) => key);
}

/** Colours with the same first four bits of red, green and blue are much the same to the eye. */
function groupOf(colour: number): number {
  return colour & 0xf0f0f0;
}

/** For each pixel the place of its colour in the palette, or of the one nearest to it. */
export function indexColours(colours: Colours, palette: readonly number[]): Uint8Array {
  const places = new Map<number, number>();
  return Uint8Array.from(colours, (colour) => {
    const place = places.get(colour) ?? nearest(palette, colour);
    places.set(colour, place);
    return place;
  });
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => distance(other, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce(
    (sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2,
    0,
  );
}
