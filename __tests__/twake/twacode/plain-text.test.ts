/** A message as one line, for notifications and search. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/message/markdown/markdown.ts';
import { text } from '../../../src/message/text.ts';
import { toEnvelope } from '../../../src/twake/twacode/envelope.ts';
import { plainText } from '../../../src/twake/twacode/plain-text.ts';
import { anyText } from '../../any-text.ts';
import { type Golden, mdToText, readGoldens } from './oracles.ts';

const repository_url = 'https://github.com/o/r';
const textOf = async (markdown: string) =>
  plainText(await readMarkdown({ text: markdown, fragments: [] }, { repository_url }));

describe('the texts of the goldens', () => {
  /** Where ours differs from the proposal: code, tables and labels are kept, because people search for them. */
  const ours: Readonly<Record<string, string>> = {
    'md-diff-suggestion': '-a +b c',
    'md-fenced-python': 'Try: def f(x): if x: return 1 ok',
    'md-list-with-code': '1. run make 2. done',
    'md-image': 'Before [Screen shot] After',
    'md-relative-and-unsafe-links': 'rel js mail',
    'md-table': 'Name │ Qty Apples │ 3 x │ 12',
  };
  const goldens = readGoldens('markdown') as readonly (Golden & { markdown: string })[];
  const written = goldens.filter(({ name }) => name !== 'md-untrusted-title');

  test.each(written.map((golden) => [golden.name, golden] as const))('%s', async (name, golden) => {
    const expected = ours[name] ?? golden.fallback?.replaceAll('\u2060', '');
    expect(await textOf(golden.markdown)).toBe(expected);
  });
});

test.each<[string, string, string]>([
  ['nothing', '', ''],
  ['paragraphs', 'a.\n\nb.', 'a. b.'],
  ['lines', 'a\nb  \nc', 'a b c'],
  ['a quote alone', '> q', '> q'],
  ['quotes', '> a\n>\n> > b\n\nc', '> a > b — c'],
  ['an alert', '> [!TIP]\n> Try it\n\nc', '> 💡 Tip Try it — c'],
  ['a heading', '# a\nb', 'a b'],
  ['raised forms', 'x<sup><b>2</b></sup> x<sup>[1](https://x.io)</sup>', 'x2 x1'],
  ['forms', '**a** *b* ~~c~~ <u>d</u> <sup>2</sup><sup>nd</sup>', 'a b c d ²nd'],
  ['lists in lists', '1. a\n   - b\n     - c\n2. d', '1. a ◦ b ▪ c 2. d'],
  ['tasks', '- [ ] a\n- [x] b', '☐ a ☑ b'],
  ['a rule', 'a\n\n---\n\nb', 'a b'],
  ['details', '<details><summary>s</summary>\n\nb\n\n</details>\n\nc', 's b c'],
  ['a link', '[label](https://x.io)', 'label'],
  ['an e-mail address', '<a@x.io> [label](mailto:a%25b@x.io)', 'a@x.io label'],
  ['images', '![a](https://x.io/a.png) ![](https://x.io/b.png)', '[a] [🖼]'],
  ['empty cells', '| a | | c |\n|-|-|-|\n| | e | |', 'a │ c e'],
  ['notes', 'a[^n]\n\n[^n]: b', 'a¹ ¹ b'],
  ['code', '`a  b` and\n\n        c\n     d', 'a b and c d'],
  ['long code', `\`\`\`\n${'x y\n'.repeat(200)}\`\`\`\nz`, `${'x y '.repeat(74)}x… z`],
])('%s', async (_, markdown, expected) => {
  expect(await textOf(markdown)).toBe(expected);
});

const rootOf = (...values: string[]) => ({
  type: 'root' as const,
  children: values.map((value) => ({ type: 'paragraph' as const, children: [text(value)] })),
});

test('is bounded, and no word in it is longer than 500', () => {
  const line = plainText(rootOf('😀'.repeat(300_000), 'x'.repeat(1_000_000)));
  expect(line.length).toBeLessThanOrEqual(4000);
  expect(line.isWellFormed()).toBe(true);
  expect(Math.max(...line.split(' ').map((word) => [...word].length))).toBe(500);
  expect(line.startsWith('😀'.repeat(500))).toBe(true);
});

test('one line without spaces at its ends, for any text', () => {
  fc.assert(
    fc.property(fc.array(anyText({ maxLength: 50 })), (texts) => {
      const line = plainText(rootOf(...texts));
      expect(line).toBe(line.trim());
      expect(line).not.toMatch(/\s\s|[^\S ]/);
      expect(line.replaceAll(' ', '')).toBe(texts.join('').replace(/\s/g, ''));
    }),
  );
});

test('an envelope has the text that servers keep, and no empty or broken strings', () => {
  const envelope = toEnvelope(rootOf('', 'Issue #12: a\uD800\0b'));
  expect(envelope).toEqual({
    formatted: ['Issue #12: a\uFFFDb'],
    original_str: 'Issue #12∶ a\uFFFDb',
    fallback_string: 'Issue #12∶ a\uFFFDb',
  });
  expect(mdToText(envelope)).toBe(envelope.fallback_string);
});

test('giant words in an envelope get invisible places to break, and read the same', () => {
  const value = 'y'.repeat(1200);
  const { formatted } = toEnvelope({
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('x'.repeat(1200)), { type: 'inlineCode', value }] },
    ],
  });
  expect(formatted).toEqual([
    ['x'.repeat(500), 'x'.repeat(500), 'x'.repeat(200)].join('\u200B'),
    { type: 'icode', start: '`', end: '`', content: value },
  ]);
});
