/** The pages of a list of GitHub's API, as one list. */

import { isObject, type JsonObject } from '../payload.ts';

/** What the pages of a list held. */
export interface Pages {
  readonly items: readonly JsonObject[];
  /** Whether there is no more than that. */
  readonly isWhole: boolean;
}

const MOST_PAGES = 10;

export async function takePages(
  pages: AsyncIterable<{ readonly data: unknown }>,
  isEnough: (page: readonly JsonObject[]) => boolean,
): Promise<Pages> {
  const items: JsonObject[] = [];
  let count = 0;
  let total = 0;
  for await (const { data } of pages) {
    const page = readPage(data);
    items.push(...page.items);
    total = Math.max(total, page.total);
    count += 1;
    // There may be more, unless GitHub has counted them.
    if (count === MOST_PAGES || isEnough(page.items))
      return { items, isWhole: total === items.length };
  }
  return { items, isWhole: total <= items.length };
}

/** Octokit takes a list out of its object, and puts GitHub's `total_count` beside its items, where there is one. */
function readPage(data: unknown) {
  const list = isObject(data) ? Object.values(data).find(Array.isArray) : data;
  if (!Array.isArray(list) || !list.every(isObject)) throw new UnusableResponseError(NOT_A_LIST);
  return { items: list, total: Number((list as { total_count?: unknown }).total_count ?? 0) };
}

export const NOT_A_LIST = 'its answer is not the list that was asked for.';

/** A response with HTTP 200 that does not help, with the end of the sentence about it. */
export class UnusableResponseError extends Error {
  override readonly name = 'UnusableResponseError';
}
