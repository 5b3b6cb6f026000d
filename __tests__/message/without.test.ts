/** What is left of nodes without some of them. */

import { expect, test } from '@jest/globals';
import { wordsOf } from '../../src/message/visible.ts';
import { footnotes, without } from '../../src/message/without.ts';
import { readAlone } from '../../testing/template.ts';

test.each([
  ['a paragraph', 'a[^1]\n\n[^1]: b', ['a']],
  ['a paragraph of a mark alone', 'a\n\n[^1]\n\n[^1]: b', ['a']],
  ['a form around a mark', 'a **[^1]**\n\n[^1]: b', ['a ']],
])('%s without its footnotes', async (_, source, words) => {
  const blocks = without(footnotes, await readAlone(source));
  expect(blocks.map((block) => wordsOf([block]))).toEqual(words);
});

test('a cell keeps its column', async () => {
  const document = await readAlone('| a | b |\n|---|---|\n| [^1] | c |\n\n[^1]: d');
  const [table] = without(footnotes, document);
  const [, row] = table?.type === 'table' ? table.children : [];
  expect(row?.children.map((cell) => wordsOf([cell]))).toEqual(['', 'c']);
});
