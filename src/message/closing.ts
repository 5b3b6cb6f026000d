/** What closes a message: buttons, and who is notified. */

import type { Source } from './source.ts';
import type { Addressee, Closing, Mentions } from './tree.ts';

export function closingOf({
  buttons = [],
  mentions = [],
}: Pick<Source, 'buttons' | 'mentions'>): readonly Closing[] {
  const row = buttons.map((button) => ({ type: 'button' as const, ...button }));
  return [
    ...(row.length > 0 ? [{ type: 'buttons' as const, children: row }] : []),
    ...(mentions.length > 0 ? [mentionsOf(mentions)] : []),
  ];
}

export function mentionsOf(addressees: readonly Addressee[]): Mentions {
  return {
    type: 'mentions',
    children: addressees.map((addressee) => ({ type: 'mention', addressee })),
  };
}
