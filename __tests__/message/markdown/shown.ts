/** Markdown in, what Twake shows of it out, in the notation that tests compare. */

import { expect, test } from '@jest/globals';
import { markdownToTwacode } from '../../../testing/markdown.ts';
import { notation } from './notation.ts';

export const repository_url = 'https://github.com/o/r';

/** What a text becomes in the repository `o/r`. */
export async function shown(text: string): Promise<string> {
  return notation(await markdownToTwacode({ text, fragments: [] }, { repository_url }));
}

/** A test for each row of Markdown and what it becomes. */
export function testShown(rows: readonly (readonly [markdown: string, twacode: string])[]): void {
  test.each(rows)('%j', async (markdown, twacode) => {
    expect(await shown(markdown)).toBe(twacode);
  });
}
