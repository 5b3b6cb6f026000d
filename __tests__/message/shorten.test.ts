/** Long messages are cut at the limit that docs/performance.md names, and no sooner. */

import { expect, test } from '@jest/globals';
import { MOST_CHARACTERS } from '../../src/message/shorten.ts';
import type { ComposeOptions, Source } from '../../src/message/source.ts';
import { toTerminal } from '../../src/twake/twacode/preview/preview.ts';
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
  expect(formatted.slice(1)).toEqual([
    { type: 'br', start: '\n' },
    { type: 'br', start: '\n' },
    ...link,
  ]);
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

/** The last words of a shortened message, in front of its end. */
async function lastWords(content: string): Promise<string> {
  const { message } = await composeBare({ content }, { run_url });
  const { formatted } = await toEnvelopeOf({ message, advice: [] });
  const text = toTerminal(formatted).trimEnd().split('\n');
  expect(text.at(-1)).toContain('full text in the run');
  return text.at(-3) ?? '';
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 10_000)).join('\n');

test.each<[string, string, RegExp]>([
  ['references', lines(4500, (n) => `- #${n}`), /^• #\d{5}$/],
  [
    'changes',
    lines(900, (n) => `- Some words by @user in #${n}`),
    /^• Some words by @user in #\d{5}$/,
  ],
  ['numbers', lines(3000, (n) => `1. item ${n}`), /^\d+\. item \d{5}$/],
  ['paths', lines(1200, (n) => `- src/components/module${n}/index.ts`), /module\d{5}\/index\.ts$/],
  ['paragraphs', lines(2000, (n) => `paragraph number ${n}\n`), /^paragraph number \d{5}$/],
])('no line of many %s is torn', async (_, content, whole) => {
  expect(await lastWords(content)).toMatch(whole);
});

test.each<[string, string]>([
  ['a table', `| file | ${'title '.repeat(6)} |\n|-|-:|\n${lines(1500, (n) => `| ${n} | 1 |`)}`],
  ['rules', '---\n\n'.repeat(9900)],
  ['items', '1. a\n'.repeat(9000)],
])('no more than 30,000 characters are shown of %s', async (_, content) => {
  const { message } = await composeBare({ content }, { run_url });
  const { formatted } = await toEnvelopeOf({ message, advice: [] });
  const shown = toTerminal(formatted).replace(/^ {4}/gm, '');
  expect(shown.length).toBeGreaterThan(20_000);
  expect(shown.length).toBeLessThan(32_000);
});

test('a row that is longer than a message is shown from its start', async () => {
  const { message } = await composeBare({
    content: `| a | b |\n|-|-|\n| x | ${'word '.repeat(8000)} |`,
  });
  const { original_str, formatted } = await toEnvelopeOf({ message, advice: [] });
  expect(original_str).toMatch(/^a │ b x │ word word/);
  expect(JSON.stringify(formatted).length).toBeGreaterThan(25_000);
});

test('where fields leave hardly any room, the end of the message is left, and is sent', async () => {
  const message_fields = { notes: 'x'.repeat(messageSize.limit - 700) };
  const { message, whole } = await composeText('word '.repeat(20_000), { message_fields });
  expect(sizeOf(await toMessageObject(message))).toBeLessThanOrEqual(messageSize.limit);
  expect(whole).toBeDefined();
});

test('where fields leave no room at all, nothing is taken off, for that would not help', async () => {
  const message_fields = { notes: 'x'.repeat(LARGEST_BODY) };
  const { message, advice, whole } = await composeText('Hi', { message_fields });
  expect({ advice, whole }).toEqual({ advice: [], whole: undefined });
  expect(message.content).toMatchObject({ children: [{ children: [{ value: 'Hi' }] }] });
});

test.each([
  ['a heading of a reference', '# #1\n'],
  ['a picture', '![](b) '],
  ['forms', '*a* '],
  ['characters of three bytes', 'あ'],
])('%s, as often as it fits into an event, is no more than a server takes', async (_, unit) => {
  const content = unit.repeat(60_000 / unit.length);
  const repository_url = 'https://github.com/octo-org/hello';
  const composed = await composeBare({ content }, { run_url, repository_url });
  const { formatted, ...texts } = await toEnvelopeOf(composed);
  expect(sizeOf({ formatted, ...texts })).toBeLessThanOrEqual(messageSize.limit);
});

test('what no job summary would show is not read', async () => {
  const { whole } = await composeText('word\n'.repeat(1_000_000));
  const [paragraph] = whole?.children ?? [];
  const length = paragraph?.type === 'paragraph' ? paragraph.children.length : 0;
  expect(length / 2).toBeGreaterThan(119_000);
  expect(length / 2).toBeLessThanOrEqual(120_000);
});

test('of a value neither, however often it is there', async () => {
  const { whole } = await composeText(
    '{% capture all %}{{ text }}{% endcapture %}{% for i in (1..100) %}{{ all }}{% endfor %}',
    { template: true },
    { context: { text: 'x'.repeat(100_000) } },
  );
  expect(whole?.children).toMatchObject([{ children: [{ value: 'x'.repeat(600_000) }] }]);
});
