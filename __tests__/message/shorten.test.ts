/** Long messages are cut at the limit that docs/performance.md names, and no sooner. */

import { expect, test } from '@jest/globals';
import { compose } from '../../src/message/compose.ts';
import { MOST_CHARACTERS } from '../../src/message/shorten.ts';

const composeText = (content: string) =>
  compose(
    {
      ...{ content, format: 'text', template: false, sender_name: '', sender_icon: '' },
      ...{ ephemeral_recipients: [], message_fields: {} },
    },
    {
      context: {},
      event: {},
      repository_url: null,
      run_url: 'https://github.com/o/r/actions/runs/1',
    },
  );

test('a message of 30,000 characters is whole, and one more is too many', async () => {
  expect(MOST_CHARACTERS).toBe(30_000);
  const words = 'word '.repeat(6000).slice(0, -1);
  expect(await composeText(`${words}s`)).toMatchObject({ advice: [] });
  const { advice, whole, message } = await composeText(`${words}es`);
  expect(advice).toEqual([
    'The message is longer than 30000 characters and was shortened; the job summary has all of it.',
  ]);
  expect(whole).toEqual([`${words}es`]);
  expect(JSON.stringify(message.content)).toContain('full text in the run');
});
