/** The row of link buttons at the end of a message. */

import { type Filled, fillText } from './fragment.ts';
import { resolveDestination } from './markdown/destination.ts';
import type { Twacode } from './message.ts';
import { isBlock } from './twacode/twacode.ts';

export interface Button {
  readonly label: string;
  readonly url: string;
}

/** The last block of a preset: one `Label = address` per line. */
const BLOCK = /\n```buttons\n(.*?)\n```\s*$/s;

/** Takes the buttons off the end of a preset. One without an address is left out: the fact is not known. */
export function takeButtons({ text, fragments }: Filled): {
  readonly rest: Filled;
  readonly buttons: readonly Button[];
} {
  const lines = BLOCK.exec(text)?.[1]?.split('\n') ?? [];
  const buttons = lines.flatMap((line) => {
    const [label = '', url = ''] = line
      .split(/ = ?/)
      .map((part) => fillText(part, fragments).trim());
    const target = resolveDestination(url, { fragments: [] });
    return target?.kind === 'web' ? [{ label, url: target.url }] : [];
  });
  return { rest: { text: text.replace(BLOCK, ''), fragments }, buttons };
}

/**
 * The same nodes with the buttons below. A link around a button is what Twake's own connectors send: a button alone would
 * call the application's server.
 */
export function addButtons(nodes: Twacode, buttons: readonly Button[]): Twacode {
  if (buttons.length === 0) return nodes;
  const row = buttons.flatMap(({ label, url }, index) => [
    ...(index > 0 ? [' '] : []),
    { type: 'url', url, content: { type: 'button', content: label } },
  ]);
  const isOnNewLine = nodes.length === 0 || isBlock(nodes.at(-1));
  return [...nodes, ...(isOnNewLine ? [] : [{ type: 'br' }, { type: 'br' }]), ...row];
}
