/** What each filter of ours makes of a value, as the fragment that the message gets. */

import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../testing/markdown.ts';
import { renderTemplate } from '../../../testing/template.ts';

const context = {
  none: null,
  no: false,
  yes: true,
  zero: 0,
  blank: '',
  bare: [],
  list: ['a', 'b'],
  object: {},
  sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  notes: '## New\n\n- *one*',
};

/** The one fragment of `{{ output }}`. */
async function printed(output: string): Promise<unknown> {
  const { fragments } = await renderTemplate(`{{ ${output} }}`, context);
  expect(fragments).toHaveLength(1);
  return fragments[0];
}

const text = (value: string) => ({ kind: 'text', text: value });

describe('default', () => {
  test.each([
    ['none', 'x'],
    ['absent', 'x'],
    ['absent.too', 'x'],
    ['blank', 'x'],
    ['bare', 'x'],
    ['no', 'x'],
    ['yes', 'true'],
    ['zero', '0'],
    ['list', 'a, b'],
    ['object', '{}'],
  ])('fills in for what is missing, empty or false: %s', async (value, result) => {
    expect(await printed(`${value} | default: "x"`)).toEqual(text(result));
  });

  test.each([
    ['no | default: "x", allow_false: true', 'false'],
    ['no | default: "x", allow_false: yes', 'false'],
    ['no | default: "x", allow_false: false', 'x'],
    ['no | default: "x", allow_false: "true"', 'x'],
    ['no | default: "x", allow_true: true', 'x'],
    ['blank | default: "x", allow_false: true', 'x'],
    ['bare | default: "x", allow_false: true', 'x'],
  ])('keeps a false only where that is allowed: %s', async (output, result) => {
    expect(await printed(output)).toEqual(text(result));
  });

  test.each(['"ab"', '"abc"', 'none', '1'])('takes no second fallback: %s', async (option) => {
    expect(await printed(`no | default: "x", ${option}`)).toEqual(text('x'));
  });
});

test.each(['markdown', 'markdown: 100', 'summary'])(
  'what shows nothing has a default: %s',
  async (filter) => {
    expect(await printed(`"<!-- a -->" | ${filter} | default: "none"`)).toEqual(text('none'));
  },
);

describe('ours', () => {
  test.each([
    ['sha | short', text('6dcb09b')],
    ['"6dcb09" | short', text('6dcb09')],
    ['none | short', text('')],
    ['3725 | duration', text('1h 2m 5s')],
    ['"59" | duration', text('59s')],
    ['none | duration', text('')],
    ['"timed_out" | in_words', text('timed out')],
    ['"failure" | in_words', text('failed')],
    ['"some_new_word" | in_words', text('some new word')],
    ['"one\ntwo" | first_line', text('one')],
    ['" \n\t one \t\r\ntwo" | first_line', text('one')],
    ['none | first_line', text('')],
    ['"L" | link: "https://x.io"', { kind: 'link', text: 'L', url: 'https://x.io' }],
    ['list | link: "https://x.io"', { kind: 'link', text: 'a, b', url: 'https://x.io' }],
    ['none | link: " https://x.io "', { kind: 'link', text: 'https://x.io', url: 'https://x.io' }],
    ['"L" | link: ""', text('L')],
    ['"L" | link: " \n"', text('L')],
    ['"L" | link: none', text('L')],
    ['"L" | link', text('L')],
    ['bare | first', text('')],
  ])('%s', async (output, fragment) => {
    expect(await printed(output)).toEqual(fragment);
  });

  test('a link and a document keep their form under another name, and are text to a filter', async () => {
    const template =
      '{% assign a = "L" | link: "https://x.io" %}{% assign b = notes | markdown %}{{ a }}{{ b }}{{ a | upcase }}{{ b | size }}';
    const { fragments } = await renderTemplate(template, context);
    expect(fragments).toEqual([
      { kind: 'link', text: 'L', url: 'https://x.io' },
      await documentOf(context.notes),
      text('L'),
      text('15'),
    ]);
  });
});

test('of all documents together, as much is read as of two that are as long as can be', async () => {
  const notes = `**b**\n\n${'word '.repeat(10_000)}`;
  const { fragments } = await renderTemplate('{{ notes | markdown }}'.repeat(4), { notes });
  const firstTypes = fragments.map((one) => {
    const [block] = one.kind === 'document' ? one.children : [];
    return block?.type === 'paragraph' ? block.children[0]?.type : undefined;
  });
  expect(firstTypes).toEqual(['strong', 'strong', 'text', 'text']);
});

const literal = 'Values are literal text already: print them as they are.';

test.each([
  ['raw', 'To show a value as Markdown, a document of its own, use `markdown`.'],
  ['escape', literal],
  ['escape_once', literal],
  ['xml_escape', literal],
  ['newline_to_br', literal],
])('people know %s from Liquid: what to write instead is told', async (name, hint) => {
  const template = `{{ sha | ${name} }}`;
  const message = `There is no filter \`${name}\` (line 1, column 10 of the template). ${hint}\n  ${template}\n           ^`;
  await expect(renderTemplate(template, context)).rejects.toMatchObject({ message });
});
