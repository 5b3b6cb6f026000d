/** The pages of a list are one list, which says whether it is all of it. */

import { describe, expect, test } from '@jest/globals';
import { takePages } from '../../../src/workflow/lookups/pages.ts';

/** As Octokit gives pages: one after another, of which it remembers how many were taken. */
function open(pages: readonly unknown[]) {
  const taken: unknown[] = [];
  async function* iterate() {
    for (const data of pages) {
      taken.push(data);
      yield { data };
    }
  }
  return { pages: iterate(), taken };
}

/** So many pages of one item each. */
const pagesOf = (count: number, total?: number) =>
  Array.from({ length: count }, (_, item) =>
    Object.assign([{ item }], total === undefined ? {} : { total_count: total }),
  );

const never = () => false;

describe('a list', () => {
  test.each<[what: string, pages: readonly unknown[], length: number, isWhole: boolean]>([
    ['without a page is empty', [], 0, true],
    ['is whole at its last page', pagesOf(9), 9, true],
    ['is whole with as many items as GitHub counts', pagesOf(3, 3), 3, true],
    ['is not whole with fewer', pagesOf(3, 4), 3, false],
    ['ends with the tenth page, and may go on', pagesOf(10), 10, false],
    ['of ten pages is whole where GitHub counts no more', pagesOf(10, 10), 10, true],
    ['of ten pages is not whole where it does', pagesOf(10, 11), 10, false],
    ['of eleven pages ends with the tenth', pagesOf(11, 11), 10, false],
    ['may be in an object', [{ total: 2, jobs: [{ item: 0 }, { item: 1 }] }], 2, true],
  ])('%s', async (_, pages, length, isWhole) => {
    const items = Array.from({ length }, (_, item) => ({ item }));
    expect(await takePages(open(pages).pages, never)).toEqual({ items, isWhole });
  });

  test('is taken no further than to the page that is enough', async () => {
    const { pages, taken } = open(pagesOf(5));
    const isEnough = (page: readonly object[]) =>
      page.some((item) => 'item' in item && item.item === 2);
    expect(await takePages(pages, isEnough)).toEqual({
      items: [{ item: 0 }, { item: 1 }, { item: 2 }],
      isWhole: false,
    });
    expect(taken).toHaveLength(3);
  });

  test.each([
    ['nothing', null],
    ['a text', 'jobs'],
    ['an object without a list', { jobs: {} }],
    ['a list of something else', [{}, 7]],
    ['an object with a list of something else', { jobs: [null] }],
  ])('is not %s', async (_, data) => {
    await expect(takePages(open([data]).pages, never)).rejects.toThrow(
      'its answer is not the list that was asked for.',
    );
  });
});
