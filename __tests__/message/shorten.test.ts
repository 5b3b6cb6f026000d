/** Long messages are cut at the limit that docs/performance.md names, and no sooner. */

import { expect, test } from '@jest/globals';
import { MOST_CHARACTERS } from '../../src/message/shorten.ts';
import { composeBare } from '../../testing/compose.ts';

const composeText = (content: string) =>
  composeBare({ content, format: 'text' }, { run_url: 'https://github.com/o/r/actions/runs/1' });

test('a message of 30,000 characters is whole, and one more is too many', async () => {
  expect(MOST_CHARACTERS).toBe(30_000);
  const words = 'word '.repeat(6000).slice(0, -1);
  expect(await composeText(`${words}s`)).toMatchObject({ advice: [] });
  const { advice, whole, message } = await composeText(`${words}es`);
  expect(advice).toEqual([
    'The message is longer than 30000 characters and was shortened; the job summary has all of it.',
  ]);
  const value = `${words}es`;
  expect(whole?.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
  expect(JSON.stringify(message.content)).toContain('full text in the run');
});
