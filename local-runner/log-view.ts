/** The log of a step as GitHub shows it: commands obeyed, masks applied. */

import { styleText } from 'node:util';

const prefixes = {
  notice: ['cyan', 'Notice: '],
  warning: ['yellow', 'Warning: '],
  error: ['red', 'Error: '],
} as const;

/**
 * @param options.debug show debug lines, as a run with debug logging does
 */
export function viewLog(log: string, options: { readonly debug?: boolean } = {}): string {
  const masks: string[] = [];
  const lines = log.split('\n').flatMap((line) => {
    const [, command, data = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
    if (command === undefined) return [line];
    const text = decodeData(data);
    if (command === 'add-mask') masks.push(text);
    if (command === 'debug' && options.debug) return [styleText('dim', `##[debug]${text}`)];
    if (!(command in prefixes)) return [];
    const [colour, prefix] = prefixes[command as keyof typeof prefixes];
    return [`${styleText(colour, prefix)}${text}`];
  });
  return masks.reduce((text, mask) => text.replaceAll(mask, '***'), lines.join('\n'));
}

/** As the runner reads the data of a command. */
function decodeData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
