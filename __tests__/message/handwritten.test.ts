/** Hand-written Twacode is read from YAML or JSON, and its strings with the values of templates in them. */

import { describe, expect, test } from '@jest/globals';
import { type Fragment, placeholder } from '../../src/message/fragment.ts';
import { readHandwritten } from '../../src/message/handwritten.ts';
import { text } from '../../src/message/text.ts';
import type { Body, PhrasingContent } from '../../src/message/tree.ts';

const tree = (...children: PhrasingContent[]): Body => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});

const read = (written: string, ...fragments: Fragment[]) =>
  readHandwritten({ text: written, fragments });

test.each<[string, string, unknown]>([
  ['JSON', '[{"type": "bold", "content": "a"}]', [{ type: 'bold', content: 'a' }]],
  ['one node in JSON', ' {"type": "bold", "content": "a"}', { type: 'bold', content: 'a' }],
  ['a string in JSON', '"a: b"', 'a: b'],
  ['YAML', '- type: bold\n  content: a', [{ type: 'bold', content: 'a' }]],
  ['YAML that looks like JSON', '[{type: bold, content: a}]', [{ type: 'bold', content: 'a' }]],
  ['a word', 'a', 'a'],
  ['nothing', '', null],
])('reads %s', async (_, written, value) => {
  expect(await read(written)).toEqual({ type: 'twacode', value, fill: expect.any(Function) });
});

describe('what is neither', () => {
  const nextStep =
    'Correct the place named above; if the content is ordinary text, use `format: markdown`.';

  test.each([
    ['- a\n- [b', 'line 2, column 5 of the content: '],
    ['a: &x b\nc: *x', 'line 2, column 4 of the content: '],
    ['{"a": 1]', 'line 1, column 8 of the content: '],
  ])('%j is refused, with its place', async (written, place) => {
    await expect(read(written)).rejects.toMatchObject({
      code: 'invalid_twacode',
      message: expect.stringMatching(
        new RegExp(`^The content is neither YAML nor JSON; ${place}.+\\.$`),
      ),
      nextStep,
    });
  });

  test('is so in what a template made', async () => {
    const value: Fragment = { kind: 'text', text: 'x' };
    await expect(read(`- ${placeholder(0)}\n- [b`, value)).rejects.toMatchObject({
      message: expect.stringContaining('line 2, column 5 of the evaluated template: '),
    });
  });
});

test('two million characters are the most, values included', async () => {
  const value: Fragment = { kind: 'text', text: 'x'.repeat(1000) };
  const written = JSON.stringify(placeholder(0).repeat(1900));
  await expect(read(written, value)).resolves.toBeDefined();
  const more = JSON.stringify(placeholder(0).repeat(2000));
  await expect(read(more, value)).rejects.toMatchObject({
    code: 'invalid_twacode',
    message: 'The Twacode is longer than 2 million characters.',
  });
});

describe('a string', () => {
  const url = 'https://x.io/a';
  const fragments: readonly Fragment[] = [
    { kind: 'text', text: ' **a**\nb' },
    { kind: 'link', text: 'L', url },
    { kind: 'link', text: '', url },
    { kind: 'link', text: 'L', url: 'javascript:alert(1)' },
    { kind: 'document', children: tree(text('parsed')).children, text: '*m*' },
    { kind: 'text', text: url },
  ];
  const literal = tree(text('\u00A0**a**'), { type: 'break' }, text('b'));
  const link = (label: string) => tree({ type: 'link', url, children: [text(label)] });

  test.each<[string, string, readonly unknown[], string | undefined]>([
    ['$0', ' **a**\nb', [literal], undefined],
    ['x $0 y', 'x  **a**\nb y', ['x ', literal, ' y'], undefined],
    ['$1', 'L', [link('L')], url],
    ['$2', '', [link(url)], url],
    ['$3', 'L', [tree(text('L'))], undefined],
    ['$4$1', '*m*L', [tree(text('parsed')), link('L')], undefined],
    ['$5', url, [tree(text(url))], url],
    [
      'https://y.io/$0',
      'https://y.io/ **a**\nb',
      ['https://y.io/', literal],
      'https://y.io/**a**%0Ab',
    ],
  ])('%j is read in each way', async (written, line, parts, address) => {
    const source = written.replace(/\$(\d)/g, (_, index) => placeholder(Number(index)));
    const { fill } = await read('a', ...fragments);
    expect(fill(source)).toEqual({ text: line, parts, url: address });
  });

  test.each(['', 'a', 'https://x.io'])('without a value is left alone: %j', async (written) => {
    const { fill } = await read('a', ...fragments);
    expect(fill(written)).toBeUndefined();
  });

  test('of a template leads only to pages of the web', async () => {
    const { fill } = await read('a', { kind: 'text', text: 'a@b.co' });
    expect(fill(`mailto:${placeholder(0)}`)?.url).toBeUndefined();
  });
});
