/** Where a source that is too long ends, so that nothing in it is torn. */

/** The end of the last line or word that fits, else of the last whole character or placeholder. */
export function endWithin(source: string, most: number): number {
  if (source.length <= most) return source.length;
  const head = source.slice(0, most);
  const space = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
}
