/** The filters that Liquid does not have, or has otherwise. docs/templates.md shows each of them. */

import { describeConclusion } from '../conclusion.ts';
import { describeDay } from '../day.ts';
import { describeDuration } from '../duration.ts';
import { isVisibleText } from '../visible.ts';
import { insert, isStructure, textOf } from './inserted.ts';

export type Filters = Readonly<Record<string, (value: unknown, ...options: unknown[]) => unknown>>;

/** They take text, which structure becomes first. */
export const ownFilters: Filters = {
  day: (time) => describeDay(textOf(time)),
  duration: (seconds) => describeDuration(textOf(seconds)),
  first_line: (text) => textOf(text).trimStart().split('\n', 1)[0]?.trimEnd(),
  in_words: (conclusion) => describeConclusion(textOf(conclusion)),
  link: (label, address) => {
    const url = textOf(address).trim();
    const text = isVisibleText(textOf(label)) ? textOf(label) : url;
    return url === '' ? text : insert({ kind: 'link', text, url }, () => text);
  },
  short: (sha) => textOf(sha).slice(0, 7),
};

/** Unlike in Liquid a 0 is there: "0 files changed" is an answer. */
export function isMissing(value: unknown, allowFalse = false): boolean {
  if (value === false) return !allowFalse;
  if (Array.isArray(value)) return value.length === 0;
  return !isStructure(value) && textOf(value) === '';
}
