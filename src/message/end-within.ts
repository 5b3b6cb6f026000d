/** Where a source that is too long ends, so that nothing in it is torn. */

/** The most of a Markdown source that is read, in UTF-16 units. */
export const MOST_SOURCE = 65_536;

/** The end of the last line that fits; of lines that long, that of a word, else of a whole character or placeholder. */
export function endWithin(source: string, most: number): number {
  if (source.length <= most) return source.length;
  const head = source.slice(0, most);
  const line = head.lastIndexOf('\n');
  const space = line > most / 2 ? line : head.lastIndexOf(' ');
  return space > 0 ? space + 1 : head.search(/[\uD800-\uDBFF]?(?:\uE000\d*)?$/);
}
