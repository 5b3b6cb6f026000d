/** Long messages are cut at the limit that docs/performance.md names, and no sooner. */

import { expect, test } from '@jest/globals';
import { MOST_CHARACTERS } from '../../src/message/shorten.ts';
import type { ComposeOptions, Source } from '../../src/message/source.ts';
import { LARGEST_BODY, messageSize, toMessageObject } from '../../src/twake/v1/message-object.ts';
import { composeBare, toEnvelopeOf } from '../../testing/compose.ts';

const run_url = 'https://github.com/o/r/actions/runs/1';
const composeText = (
  content: string,
  more: Partial<Source> = {},
  options: Partial<ComposeOptions> = {},
) => composeBare({ content, format: 'text', ...more }, { run_url, ...options });
const sizeOf = (json: unknown) => Buffer.byteLength(JSON.stringify(json));

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

test.each([
  [
    'to the run',
    run_url,
    ['… (', { type: 'url', url: run_url, content: 'full text in the run' }, ')'],
  ],
  ['to nowhere, where no run is known', null, ['… (full text in the run)']],
])('the end of a shortened message leads %s', async (_, url, link) => {
  const composed = await composeText('word '.repeat(10_000), {}, { run_url: url });
  const { formatted } = await toEnvelopeOf(composed);
  expect(formatted.slice(1)).toEqual([{ type: 'br' }, { type: 'br' }, ...link]);
});

/** As many signs as asked for, each a link to an address of 2,000 characters. */
const composeLinks = (count: number, more: Partial<Source> = {}) =>
  composeText(
    '{% for item in list %}{{ "x" | link: url }} {% endfor %}',
    { format: 'markdown', template: true, ...more },
    { context: { list: Array(count).fill(0), url: `https://x.example/${'x'.repeat(1982)}` } },
  );

test('a message that shows little and takes much is shortened until a server takes it', async () => {
  const { limit } = messageSize;
  expect(limit).toBe(1_044_480);
  expect((await composeLinks(500)).advice).toEqual([]);
  const { message, advice } = await composeLinks(600);
  const object = await toMessageObject(message);
  expect(sizeOf(object)).toBeLessThanOrEqual(limit);
  expect(sizeOf(object)).toBeGreaterThan(limit * 0.95);
  expect(advice).toEqual([
    expect.stringMatching(/^The message is longer than 1\d\d\d characters and was shortened; /),
  ]);
});

test('fields of one’s own take room from it', async () => {
  const { message, advice } = await composeLinks(500, {
    message_fields: { notes: 'x'.repeat(500_000) },
  });
  expect(advice).toHaveLength(1);
  expect(sizeOf(await toMessageObject(message))).toBeLessThanOrEqual(messageSize.limit);
});

test('where fields leave no room at all, nothing is taken off, for that would not help', async () => {
  const message_fields = { notes: 'x'.repeat(LARGEST_BODY) };
  const { message, advice, whole } = await composeText('Hi', { message_fields });
  expect({ advice, whole }).toEqual({ advice: [], whole: undefined });
  expect(message.content).toMatchObject({ children: [{ children: [{ value: 'Hi' }] }] });
});
