/** The filters that read a foreign document: all of it, its beginning, what it is about. */

import { MOST_SOURCE } from '../end-within.ts';
import type { DocumentFragment } from '../fragment.ts';
import { literalText, paragraphOf } from '../text.ts';
import type { Body } from '../tree.ts';
import { wordsOf } from '../visible.ts';
import { type Inserted, insert, textOf } from './inserted.ts';
import type { Meter } from './steps.ts';

type Blocks = Body['children'];

/** Reads Markdown of others, by itself; of a part, not what is too long to be parsed. */
export type ReadDocument = (
  source: string,
  options?: { readonly isPart: boolean },
) => Promise<Blocks>;

/** How much is read of all documents of a template together, in UTF-16 units; what is beyond is text. */
const MOST_DOCUMENTS = 2 * MOST_SOURCE;

export function documentFilters(readMarkdown: ReadDocument, meter: Meter) {
  let room = MOST_DOCUMENTS;
  const read: ReadDocument = async (source, options) => {
    meter.use(source.length);
    room -= Math.min(source.length, MOST_SOURCE);
    return room < 0 ? paragraphOf(literalText(source)) : readMarkdown(source, options);
  };
  return {
    /**
     * @param most how long it may be, in characters; without it, all is shown
     * @param address where the reader finds what is missing
     * @param place what is there, as in `in the release`
     */
    markdown: async (
      value: unknown,
      most?: unknown,
      address?: unknown,
      place?: unknown,
    ): Promise<Inserted> => {
      const source = textOf(value);
      if (most === undefined) {
        const children = await read(source);
        return insertDocument({ children, text: children.length === 0 ? '' : source });
      }
      const options = {
        length: lengthIn(most),
        url: textOf(address),
        place: textOf(place),
        isBeginning: source.length > MOST_SOURCE,
      };
      const { excerpt } = await import('../excerpt.ts');
      return insertPart(excerpt(await read(source, { isPart: true }), options));
    },

    summary: async (value: unknown): Promise<Inserted> => {
      const { summarize } = await import('../summary.ts');
      return insertPart(summarize(await read(textOf(value), { isPart: true })));
    },
  };
}

function insertPart(children: Blocks): Inserted {
  return insertDocument({ children, text: wordsOf(children) });
}

function insertDocument(document: Omit<DocumentFragment, 'kind'>): Inserted {
  return insert({ kind: 'document', ...document }, () => document.text);
}

function lengthIn(value: unknown): number {
  const length = Number(textOf(value));
  if (Number.isInteger(length) && length > 0) return length;
  throw new Error('`markdown` takes a length in characters, as in `markdown: 1200`');
}
