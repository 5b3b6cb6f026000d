/** What is shown of release notes that are too long for a chat, of 40 shapes and lengths, is whole and counted. */

import { describe, expect, test } from '@jest/globals';
import { compose } from '../../src/message/compose.ts';
import { type ExcerptOptions, excerpt } from '../../src/message/excerpt.ts';
import { lengthOfAll } from '../../src/message/length.ts';
import { MOST_CHARACTERS } from '../../src/message/shorten.ts';
import type { Body, Node } from '../../src/message/tree.ts';
import { wordsOf } from '../../src/message/visible.ts';
import { readAlone } from '../../testing/template.ts';
import { corpus } from './notes/corpus.ts';

type Blocks = Body['children'];

const url = 'https://github.com/octo/hello/releases/tag/v2.0.0';
const shortened = (blocks: Blocks, length: number) =>
  excerpt(blocks, { length, url, place: '', isBeginning: false });

/** The words of each point of a list, row of a table, line of code and paragraph, in the order of the document. */
function unitsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code') return node.value.split('\n');
    if (node.type === 'tableRow' || !('children' in node)) return [wordsOf([node])];
    if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node.children)];
    return unitsOf(node.children);
  });
}

function countPoints(nodes: readonly Node[]): number {
  const all: Node[] = [...nodes];
  let points = 0;
  for (let node = all.pop(); node !== undefined; node = all.pop()) {
    if (node.type === 'listItem') points += 1;
    if (node.type === 'table') points += node.children.length - 1;
    if ('children' in node) all.push(...node.children);
  }
  return points;
}

test('the corpus is 40 documents, from some lines to more than a message shows', () => {
  expect(Object.keys(corpus)).toHaveLength(40);
  const lengths = Object.values(corpus).map((source) => source.length);
  expect(Math.min(...lengths)).toBeLessThan(1200);
  expect(lengths.filter((length) => length > 30_000).length).toBeGreaterThan(5);
});

/** What Markdown is written with, and nobody should see. */
const raw = /\]\(|\]\[|\*\*|__|<!--|-->|<\/?[a-z]+[ >]|\[\^|^#+ |\|\s*-{3}|&[a-z]+;/m;

const withoutCode = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => {
    if (node.type === 'code' || node.type === 'inlineCode') return [];
    return 'children' in node
      ? [{ ...node, children: withoutCode(node.children) } as Node]
      : [node];
  });

/** Whole, in order, and nothing left out in between. */
function expectBeginning(kept: Blocks, whole: Blocks): void {
  const units = unitsOf(kept);
  expect(units).toEqual(unitsOf(whole).slice(0, units.length));
  expect(wordsOf(withoutCode(kept))).not.toMatch(raw);
  expect(kept.at(-1)?.type).not.toBe('heading');
}

/** No more room is left than the next unit would have taken. */
function expectFull(kept: Blocks, whole: Blocks, length: number): void {
  const next = unitsOf(whole)[unitsOf(kept).length] ?? '';
  expect(lengthOfAll(kept) + next.length + 160).toBeGreaterThan(length);
}

describe.each([1200, 4000])('of %d characters', (length) => {
  test.each(Object.entries(corpus))('%s', async (_, source) => {
    const whole = await readAlone(source);
    const shown = shortened(whole, length);
    if (lengthOfAll(whole) - 1 <= length) return expect(shown).toBe(whole);
    const kept = shown.slice(0, -1);
    expectBeginning(kept, whole);
    expectFull(kept, whole, length);
    expect(lengthOfAll(shown) - 1).toBeLessThanOrEqual(length);
    const missing = countPoints(whole) - countPoints(kept);
    expect(wordsOf(shown.slice(-1))).toBe(missing > 0 ? `… and ${missing} more` : '… and more');
    expect(shown.at(-1)).toMatchObject({ children: [{}, { type: 'link', url }] });
  });
});

describe('as a message of its own', () => {
  test.each(Object.entries(corpus))('%s', async (_, content) => {
    const source = { content, format: 'markdown', template: false } as const;
    const { message, whole } = await compose(source, {
      context: {},
      event: {},
      repository_url: null,
      is_private: false,
      run_url: null,
      size: { limit: 1e6, measure: async () => 0 },
    });
    const { children } = message.content as { readonly children: Blocks };
    if (whole === undefined) return expectBeginning(children, children);
    expect(wordsOf(children.slice(-1))).toBe('… (full text in the run)');
    expectBeginning(children.slice(0, -1), whole.children);
    expectFull(children.slice(0, -1), whole.children, MOST_CHARACTERS);
  });
});

test.each<[string, number, string]>([
  ['a', 1, 'a'],
  ['one two three '.repeat(20), 60, 'one two three one two three\n… and more'],
  [
    '# A\n\none two three four five six seven eight nine ten eleven',
    50,
    'A\none two three\n… and more',
  ],
  ['# A\n\nb\n\n# C\n\nd', 1, '… and more'],
  [`a\n\n| h |\n|---|\n| ${'x'.repeat(40)} |\n| y |`, 40, 'a\n… and 2 more'],
  [`a[^1]\n\n${'b '.repeat(40)}\n\n[^1]: c`, 40, 'a\n… and more'],
  ['```\none\ntwo\nthree three three three three three three\n```', 44, 'one\ntwo\n… and more'],
])('of %j, %d characters are %j', async (source, length, words) => {
  expect(wordsOf(shortened(await readAlone(source), length))).toBe(words);
});

test.each<[string, Partial<ExcerptOptions>, string]>([
  ['an address', { url }, '… and 9 more'],
  ['an address that is none', { url: 'javascript:alert(1)' }, '… and 9 more'],
  ['a place', { url, place: 'in the release' }, '… and 9 more, and more in the release'],
  ['more behind it', { isBeginning: true }, '… and over 9 more'],
])('the rest is told with %s', async (_, options, words) => {
  const all = await readAlone('- one point\n'.repeat(11));
  const [list, rest] = excerpt(all, {
    length: 70 + (options.place?.length ?? 0),
    url: '',
    place: '',
    isBeginning: false,
    ...options,
  });
  expect(list).toMatchObject({ children: [{ type: 'listItem' }, { type: 'listItem' }] });
  expect(wordsOf(rest ? [rest] : [])).toBe(words);
  const isLinked = JSON.stringify(rest).includes('"link"');
  expect(isLinked).toBe(options.url === url);
});
