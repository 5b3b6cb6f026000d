/** How long something took. */

/**
 * @param start in milliseconds, as is `end`; null or NaN where it is not known
 * @returns whole seconds; null where nobody knows, and where the clock ran backwards
 */
export function secondsBetween(start: number | null, end: number | null): number | null {
  if (start === null || end === null) return null;
  const seconds = Math.floor((end - start) / 1000);
  return seconds >= 0 ? seconds : null;
}
