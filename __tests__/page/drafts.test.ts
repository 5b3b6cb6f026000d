/** Nothing that somebody wrote is lost when another draft is opened. */

import { describe, expect, test } from '@jest/globals';
import { type Drafts, openAnother, titleOf } from '../../page/drafts.ts';

const own = (content: string) => ({ example: '', texts: { content } });
const example = { example: 'Deploy', texts: { content: 'an example' } };
const none: readonly { readonly content: string }[] = [];

test.each<readonly [string, Drafts, ReturnType<typeof own>, readonly string[]]>([
  ['keeps what was written', { open: own('a'), earlier: none }, example, ['a']],
  ['keeps no example', { open: example, earlier: [{ content: 'a' }] }, own('b'), ['a']],
  ['keeps nothing that says nothing', { open: own(' \n'), earlier: none }, example, []],
  [
    'keeps the latest first, each once',
    { open: own('b'), earlier: [{ content: 'a' }, { content: 'b' }] },
    example,
    ['b', 'a'],
  ],
  [
    'takes what is opened off the list',
    { open: own('b'), earlier: [{ content: 'a' }] },
    own('a'),
    ['b'],
  ],
  [
    'keeps five',
    { open: own('6'), earlier: [...'54321'].map((content) => ({ content })) },
    example,
    [...'65432'],
  ],
])('%s', (_, drafts, open, earlier) => {
  const after = openAnother(open, drafts);
  expect(after.open).toBe(open);
  expect(after.earlier.map(({ content }) => content)).toEqual(earlier);
});

describe('a draft is known by', () => {
  test.each([
    [{ content: '\n# First\nsecond' }, '# First'],
    [{ content: 'x'.repeat(50) }, `${'x'.repeat(39)}…`],
    [{ content: 'kept', preset: 'deploy' }, 'preset: deploy'],
  ])('%j', (texts, title) => {
    expect(titleOf(texts)).toBe(title);
  });
});
