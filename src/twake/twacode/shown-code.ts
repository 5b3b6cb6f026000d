/** Code as a reader sees it, which depends on the client's generation. */

/** Clients up to v2020.Q3 take indentation off; those of 2021 and later show code as it was sent. */
export type Generation = '2020' | '2021';

/** What a client shows for the content of `mcode`. */
export function shownCode(source: string, generation: Generation): string {
  const code = source.trim().replaceAll('\t', '  ');
  return generation === '2020' ? dedent(code) : code;
}

/** Takes off the smallest indentation, but no more than the shortest line without any: the client's own rule. */
function dedent(code: string): string {
  const lines = code.split('\n');
  const surplus = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/[^ ]/) || line.length)
    .reduce((least, count) => Math.min(least, count), 1000);
  return lines.map((line) => line.replace(new RegExp(`^ {0,${surplus}}`), '')).join('\n');
}
