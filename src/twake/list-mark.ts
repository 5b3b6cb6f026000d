/** What stands in front of an item where lists are lines: a bullet, a number, a box. */

import type { List, ListItem } from '../message/tree.ts';

const BULLETS = ['•', '◦', '▪'];

/** @param place.depth how many lists the list is in */
export function markOf(
  { start }: List,
  { checked }: ListItem,
  place: { readonly index: number; readonly depth: number },
): string {
  const number = start === null ? undefined : `${start + place.index}.`;
  if (checked !== null) return [number, checked ? '☑' : '☐'].filter(Boolean).join(' ');
  return number ?? BULLETS[Math.min(place.depth, BULLETS.length - 1)] ?? '';
}
