/** From a source to the message as it is sent, in each format. */

import { describe, expect, test } from '@jest/globals';
import type { ComposeOptions, Source } from '../../src/message/source.ts';
import { toMessageObject } from '../../src/twake/v1/message-object.ts';
import { composeBare } from '../../testing/compose.ts';

const options: Partial<ComposeOptions> = {
  context: { who: 'Mona', loud: '**Mona** @all', notes: '**New**' },
  event: { title: 'Fix {{ who }}' },
  repository_url: 'https://github.com/octo-org/hello',
  run_url: 'https://github.com/octo-org/hello/actions/runs/1',
};
const composed = (more: Partial<Source>, other: Partial<ComposeOptions> = {}) =>
  composeBare(more, { ...options, ...other });
const sent = async (...source: Parameters<typeof composed>) =>
  toMessageObject((await composed(...source)).message);

const envelope = (formatted: unknown[], text: string) => ({
  formatted,
  original_str: text,
  fallback_string: text,
});
const bold = (content: unknown) => ({ type: 'bold', start: '*', end: '*', content });
const link = (content: string, path: string) => ({
  type: 'url',
  url: `${options.repository_url}/${path}`,
  content,
});

describe('the content', () => {
  test.each<[string, Partial<Source>, unknown]>([
    ['is text', { content: 'Hi' }, envelope(['Hi'], 'Hi')],
    ['is Markdown', { content: '**Hi**' }, envelope([bold('Hi')], 'Hi')],
    [
      'is Markdown as on GitHub',
      { content: '#12 [guide](guide.md)' },
      envelope([link('#12', 'issues/12'), ' ', link('guide', 'blob/HEAD/guide.md')], '#12 guide'),
    ],
    [
      'is text to the letter',
      { content: '**Hi**\n {{ who }}', format: 'text' },
      envelope(['**Hi**', { type: 'br', start: '\n' }, '\u00A0{{ who }}'], '∗∗Hi∗∗ {{ who }}'),
    ],
    [
      'is Twacode',
      { content: '{type: bold, content: "Hi @all"}', format: 'twacode' },
      envelope([{ type: 'bold', content: 'Hi @all' }], 'Hi @\u2060all @all'),
    ],
    ['is a bare string', { content: '**Hi** @all', format: 'plain' }, '**Hi** @all'],
    [
      'holds characters that placeholders are made of',
      { content: '\uE0000\uE001', format: 'text' },
      envelope(['\uFFFD0\uFFFD'], '\uFFFD0\uFFFD'),
    ],
  ])('%s', async (_, more, content) => {
    expect(await sent(more)).toEqual({ content });
  });

  test('has no links to a repository that nobody knows', async () => {
    const { content } = await sent({ content: '#12 **Hi**' }, { repository_url: null });
    expect(content).toEqual(envelope(['#12 ', bold('Hi')], '#12 Hi'));
  });
});

describe('a value of a template', () => {
  test.each<[string, Partial<Source>, unknown]>([
    ['is text', { content: 'Hi {{ who }}' }, envelope(['Hi Mona'], 'Hi Mona')],
    [
      'forms and mentions nothing',
      { content: '{{ loud }}' },
      envelope(['**Mona** @', 'all'], '∗∗Mona∗∗ @\u2060all'),
    ],
    ['is in Markdown', { content: '**Hi** {{ who }}' }, envelope([bold('Hi'), ' Mona'], 'Hi Mona')],
    [
      'is a document of its own',
      { content: 'By {{ who }}: {{ notes | markdown }}' },
      envelope(['By Mona: ', bold('New')], 'By Mona: New'),
    ],
    [
      'is in text to the letter',
      { content: '*{{ loud }}*', format: 'text' },
      envelope(['***Mona** @', 'all*'], '∗∗∗Mona∗∗ @\u2060all∗'),
    ],
    [
      'is a document in Twacode',
      { content: '- "{{ notes | markdown }}"', format: 'twacode' },
      envelope([{ type: 'nop', content: [bold('New')] }], 'New'),
    ],
    [
      'mentions nobody in a bare string',
      { content: '{{ loud }}', format: 'plain' },
      '**Mona** @\u2060all',
    ],
    ['may be none', { content: 'Hi @all', format: 'plain' }, 'Hi @all'],
  ])('%s', async (_, more, content) => {
    expect(await sent({ ...more, template: true })).toEqual({ content });
  });

  test('is not pasted into the template', async () => {
    await expect(composed({ content: 'Fix {{ who }}', template: true })).rejects.toMatchObject({
      code: 'invalid_template',
      nextStep:
        'Write `{{ github.event.title }}` in the template, without the `$`: that inserts it as literal text.',
    });
    expect((await sent({ content: 'Fix {{ who }}' })).content).toMatchObject({
      original_str: 'Fix {{ who }}',
    });
  });
});

describe('advice', () => {
  const plain =
    '`format: plain` sends a bare string, of which servers since mid-2021 show only the first letter. `format: text` shows the same text everywhere.';
  const code =
    'The content holds `{{ run.url }}`, which is shown as it is written. Set `template: true` to evaluate it.';

  const escapes =
    'The content holds `\\n`, which is shown as it is written. Write the line ends and tabs themselves (in YAML, under `content: |`), or put the text in double quotes.';

  test('is about what the author wrote, not about values and presets', async () => {
    const context = { who: 'a\\nb' };
    const { advice } = await composed({ content: '{{ who }}', template: true }, { context });
    expect(advice).toEqual([]);
  });

  test.each<[Source['format'], string, string[]]>([
    ['markdown', 'Hi', []],
    ['text', 'Hi', []],
    ['twacode', 'Hi', []],
    ['markdown', '{{ run.url }}', [code]],
    ['plain', 'Hi', [plain]],
    ['plain', '{{ run.url }}', [code, plain]],
    ['markdown', 'a\\nb', [escapes]],
    ['text', 'a\\nb', [escapes]],
    ['plain', 'a\\nb', [plain, escapes]],
    ['twacode', '- a\\nb', [escapes]],
    ['twacode', '["a\\nb"]', []],
    ['twacode', '["a\\\\nb"]', [escapes]],
  ])('on %s: %s', async (format, content, advice) => {
    expect((await composed({ content, format })).advice).toEqual(advice);
  });
});

test.each<[string, Partial<Source>]>([
  ['a template', { content: '{% if who == "" %}Hi{% endif %}\n', template: true }],
  ['a text', { format: 'text' }],
  ['a text of line ends', { content: ' \n\n', format: 'text' }],
  ['Markdown', { content: '&nbsp; <br> &shy; [\u2060](https://x.example)' }],
  ['a list', { content: '- \n- <!-- -->' }],
  ['a table', { content: '| | |\n|-|-|\n| | |' }],
  ['a bare string', { content: ' \n', format: 'plain' }],
  ['Twacode', { content: ' \n', format: 'twacode' }],
  ['a bare string of a value', { content: '{{ " " }}', format: 'plain', template: true }],
  ['a text over a button', { content: ' ', buttons: [{ label: 'Run', url: 'https://x.example' }] }],
  ['a text over a mention', { content: '<!-- -->', mentions: ['all'] }],
])('%s in which nothing can be seen is no message', async (_, more) => {
  await expect(composed(more)).rejects.toMatchObject({
    code: 'empty',
    message: 'The message came out empty.',
    nextStep:
      'Check what the expression, the template or the file gives here. Where there may be nothing to say, set `if_empty: skip`.',
  });
});

test.each<[string, Partial<Source>]>([
  ['a picture', { content: '![](https://x.example/a.png)' }],
  ['a rule', { content: '---' }],
  ['code', { content: '`.`' }],
  ['a link without a label', { content: '{{ "https://x.example" | link: "" }}', template: true }],
  ['an alert, whose kind is a word', { content: '> [!WARNING]' }],
  ['an address', { content: '[](mailto:a@b.co)' }],
  ['a sign of a private font', { content: '\uF09B', format: 'text' }],
])('%s is one', async (_, more) => {
  await expect(composed(more)).resolves.toMatchObject({ advice: [] });
});

test('Twacode of values in which nothing can be seen is none', async () => {
  const content = '["{{ who }}", " "]';
  await expect(
    sent({ content, format: 'twacode', template: true }, { context: { who: ' ' } }),
  ).rejects.toMatchObject({ code: 'empty' });
});

test.each([
  '{type: icon, src: "🚀"}',
  '{type: image, src: "https://x.example/a.png"}',
  '[{type: bold, content: "."}]',
])('Twacode in which something can be seen is one: %s', async (content) => {
  await expect(sent({ content, format: 'twacode' })).resolves.toBeDefined();
});

test.each(['[""]', '[]', '""', '- " "', '- {type: br}', '- {type: bold, content: " "}'])(
  'Twacode in which nothing can be seen is none: %s',
  async (content) => {
    await expect(sent({ content, format: 'twacode' })).rejects.toMatchObject({
      code: 'empty',
      message: 'The Twacode cannot be sent: content is empty, so nothing would be shown.',
    });
  },
);

test('a plain string of values without end is not even made', async () => {
  const context = { text: 'x'.repeat(100_000) };
  const source = { content: '{{ text }}'.repeat(50), format: 'plain', template: true } as const;
  await expect(composed(source, { context })).rejects.toMatchObject({ code: 'too_large' });
});
