/** Pages of GitHub that show all of what a message tells in part. */

import { address } from '../facts/links.ts';
import { type Window, writeTime } from './window.ts';

/** Where the search is, and in which time. */
export interface Place {
  /** Of the repository; null: there are no links. */
  readonly url: string | null;
  readonly window: Window;
}

/**
 * @param page `pulls` or `issues`
 * @param time what has to have happened in that time: `merged`, `created` or `closed`
 */
export function searchUrl(
  { url, window: { from, to } }: Place,
  {
    page,
    time,
    also = [],
  }: { readonly page: string; readonly time: string; readonly also?: readonly string[] },
): string | null {
  const is = page === 'pulls' ? 'is:pr' : 'is:issue';
  const words = [is, ...also, `${time}:${writeTime(from)}..${writeTime(to)}`];
  return address(url, `${page}?q=${encodeQuery(words.join(' '))}`);
}

/** A value of a search that may have spaces in it. */
export function quote(value: string): string {
  return `"${value.replaceAll('"', '')}"`;
}

/** As people read it in the line of their browser. */
export function encodeQuery(words: string): string {
  return encodeURIComponent(words).replaceAll('%20', '+').replaceAll('%3A', ':');
}
