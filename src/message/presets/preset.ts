/** A built-in message, and the link buttons that one has at its end. Loaded only for a preset. */

import { type Filled, fillLines, fillText } from '../fragment.ts';
import { webAddress } from '../markdown/web-address.ts';
import type { ButtonLink } from '../source.ts';

export { renderPreset } from './render.ts';

/** The last block of a preset: one `Label = address` per line. */
const BLOCK = /\n```buttons\n(.*?)\n```\s*$/s;

/** Takes the buttons off the end of a preset. One without an address is left out: the fact is not known. */
export function takeButtons({ text, fragments }: Filled): {
  readonly rest: Filled;
  readonly buttons: readonly ButtonLink[];
} {
  const lines = BLOCK.exec(text)?.[1]?.split('\n') ?? [];
  const buttons = lines.flatMap((line): ButtonLink[] => {
    const [label = '', address = ''] = line.split(/ = ?/);
    const url = webAddress(fillText(address, fragments).trim());
    return url ? [{ label: fillLines({ text: label, fragments }).trim(), url }] : [];
  });
  return { rest: { text: text.replace(BLOCK, ''), fragments }, buttons };
}
