/** The filter `duration`: seconds as GitHub writes them, `1h 2m 5s`. */

const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/**
 * @param seconds as text; empty while the duration is not known yet, and so is the result
 * @throws Error when it is not a number of seconds
 */
export function describeDuration(seconds: string): string {
  if (seconds.trim() === '') return '';
  let rest = Math.floor(Number(seconds));
  if (!Number.isFinite(rest) || rest < 0)
    throw new Error(`duration takes seconds, not "${seconds}"`);
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest %= length;
    return count > 0 ? [`${count}${unit}`] : [];
  });
  return parts.join(' ') || '0s';
}
