/** Which name was probably meant. */

import { describe, expect, test } from '@jest/globals';
import { Context } from 'liquidjs';
import {
  knownNames,
  namesIn,
  nearest,
  quote,
  suggest,
  valueIn,
} from '../../../src/message/template/suggest.ts';

test.each([
  ['titel', ['title'], 'title'],
  ['commit.titel', ['commit.sha', 'commit.title'], 'commit.title'],
  ['TITLE', ['title'], 'title'],
  ['title', ['TITLE'], 'TITLE'],
  ['title', [], undefined],
  // Two letters may differ in a name of four, one in a shorter one, three in one of eight.
  ['abc', ['abx'], 'abx'],
  ['abc', ['axx'], undefined],
  ['abcd', ['abxx'], 'abxx'],
  ['abcd', ['axxx'], undefined],
  ['abcdefgh', ['abcdexxx'], 'abcdexxx'],
  ['abcdefgh', ['abcdxxxx'], undefined],
  // The nearest wins, wherever it stands; of two that are as near, the first.
  ['branch', ['brunsh', 'branche'], 'branche'],
  ['branch', ['branche', 'brunsh'], 'branche'],
  ['branch', ['branchx', 'branchy'], 'branchx'],
  // Only the last parts are compared.
  ['a.name', ['some.where.else.name'], 'some.where.else.name'],
])('for `%s` of %j it is %s', async (missing, known, name) => {
  expect(await nearest(missing, known)).toBe(name);
});

describe('what is known', () => {
  const globals = {
    commit: { title: 'Hello', author: { name: 'Mona' } },
    jobs: [{ name: 'test' }],
    branch: 'main',
    tag: null,
    duration: 125,
  };
  const scope = new Context(globals);

  test.each([
    ['nope', ['commit', 'commit.title', 'commit.author', 'jobs', 'branch', 'tag', 'duration']],
    ['commit.nope', ['commit.title', 'commit.author']],
    ['commit.author.nope', ['commit.author.name']],
    ['commit.nope.nope', []],
    ['nope.nope', []],
    ['jobs.nope', []],
    ['branch.nope', []],
    ['tag.nope', []],
    ['duration.nope', []],
  ])('beside `%s`: %j', (path, names) => {
    expect(knownNames(path, scope)).toEqual(names);
  });

  test.each([
    [{ a: 1, b: 2 }, ['a', 'b']],
    [{}, []],
    [['a'], []],
    ['ab', []],
    [12, []],
    [null, []],
    [undefined, []],
  ])('%j has the names %j', (value, names) => {
    expect(namesIn(value)).toEqual(names);
  });

  test.each([
    [{ a: 1 }, 'a', 1],
    [{ a: 1 }, 'b', undefined],
    [{}, 'toString', undefined],
    [['a'], 'length', undefined],
    ['ab', 'length', undefined],
    [null, 'a', undefined],
  ])('%j has at %s %j', (parent, name, value) => {
    expect(valueIn(parent, name)).toBe(value);
  });
});

test.each([
  [undefined, undefined],
  ['title', 'Did you mean `title`?'],
  ['x'.repeat(80), `Did you mean \`${'x'.repeat(80)}\`?`],
  ['x'.repeat(81), `Did you mean \`${'x'.repeat(80)}…\`?`],
])('%s is suggested as: %s', (name, sentence) => {
  expect(suggest(name)).toBe(sentence);
});

test.each([
  ['abc', 2, 'ab…'],
  ['abc', 3, 'abc'],
  ['', 3, ''],
])('%j in %i characters is %j', (text, length, quoted) => {
  expect(quote(text, length)).toBe(quoted);
});
