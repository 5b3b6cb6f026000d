/** The word that was probably meant. Its library is loaded only for a word that is none. */

/** What is so far from its word that its letters do not lead there. */
const mixups: ReadonlyMap<string, string> = new Map([
  ['everybody', 'all'],
  ['channel', 'all'],
  ['room', 'all'],
  ['sender', 'actor'],
  ['failed', 'failure'],
  ['failing', 'failure'],
  ['error', 'failure'],
  ['succeeded', 'success'],
]);

/** Longer ones are like no word. */
const LONGEST_WORD = 30;

/** @param known the words that there are; undefined: none of them is like it */
export async function nearest(word: string, known: readonly string[]): Promise<string | undefined> {
  const lower = word.toLowerCase();
  const mixup = mixups.get(lower);
  if (mixup !== undefined && known.includes(mixup)) return mixup;
  if (word.length > LONGEST_WORD) return undefined;
  const { distance } = await import('fastest-levenshtein');
  const near = known
    .map((one) => ({ one, distance: distance(one, lower) }))
    .filter((candidate) => candidate.distance <= 1 + lower.length / 4)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.one;
}

/** @returns the end of a sentence, or nothing */
export function suggest(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
}
