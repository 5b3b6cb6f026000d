/** The start of a source that is longer than anybody will see: in the message, and in the job summary. */

import { endWithin } from './end-within.ts';
import { type Filled, type Fragment, PLACEHOLDER } from './fragment.ts';

/**
 * About the first `most` UTF-16 units of a source and its values, up to the end of a line or a word. A value that is too long itself
 * is cut likewise.
 */
export function cutSource({ text, fragments }: Filled, most: number): Filled {
  const short = fragments.map((fragment) => cutFragment(fragment, most));
  let room = most;
  for (const { 0: found, 1: number, index } of text.matchAll(PLACEHOLDER)) {
    if (index > room) break;
    const fragment = short[Number(number)];
    if (fragment !== undefined) room -= fragment.text.length;
    const end = index + found.length;
    if (end > room) return { text: text.slice(0, end), fragments: short };
  }
  return { text: text.slice(0, endWithin(text, room)), fragments: short };
}

function cutFragment(fragment: Fragment, most: number): Fragment {
  const { text } = fragment;
  return text.length <= most
    ? fragment
    : { ...fragment, text: text.slice(0, endWithin(text, most)) };
}
