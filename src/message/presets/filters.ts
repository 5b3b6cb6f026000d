/** The filters of presets: ours, and those of Liquid's that presets use, for which Liquid need not be loaded. */

import { documentFilters, type ReadDocument } from '../template/documents.ts';
import { plain, textOf } from '../template/inserted.ts';
import { type Filters, isMissing, ownFilters } from '../template/own-filters.ts';

/** Each does what Liquid's does, for the values that a preset has: a text, a number. */
const liquidFilters: Filters = {
  append: (text, more) => textOf(text) + textOf(more),
  capitalize: (text) => textOf(text).charAt(0).toUpperCase() + textOf(text).slice(1).toLowerCase(),
  downcase: (text) => textOf(text).toLowerCase(),
  minus: (number, other) => Number(number) - Number(other),
  replace: (text, sought, other) => textOf(text).replaceAll(textOf(sought), () => textOf(other)),
  strip: (text) => textOf(text).trim(),
  truncate: (text, length, end) => {
    const most = Number(length);
    // A character has at most two units, and the text may have millions.
    const characters = [...textOf(text).slice(0, 2 * most + 2)];
    if (characters.length <= most) return text;
    return characters.slice(0, most - textOf(end).length).join('') + textOf(end);
  },
};

/** They are as short as a message, and need no counting. */
const unmetered = { use() {} };

export function createFilters(read: ReadDocument): Filters {
  const ofText = { ...liquidFilters, ...ownFilters, ...documentFilters(read, unmetered) };
  const entries = Object.entries(ofText).map(
    ([name, filter]) =>
      [name, (...values: unknown[]) => filter(...(values.map(plain) as [unknown]))] as const,
  );
  return { ...Object.fromEntries(entries), default: orElse, slice: sliceList };
}

const orElse = (value: unknown, fallback: unknown) => (isMissing(value) ? fallback : value);

const sliceList = (list: unknown, start: unknown, length: unknown) =>
  Array.isArray(list) ? list.slice(Number(start), Number(start) + Number(length)) : [];
