/** Payloads may have any shape: what is not there, or of another type, is none. */

import { describe, expect, test } from '@jest/globals';
import {
  at,
  flagAt,
  lineAt,
  lineOf,
  listAt,
  numberAt,
  objectAt,
  objectsIn,
  textAt,
  textsAt,
} from '../../src/workflow/payload.ts';

const json = {
  text: ' a\nb ',
  empty: '',
  number: 0,
  flag: true,
  object: { text: 'deep' },
  list: [{ name: 'one' }, { name: '' }, 'text', null, { name: ' two ' }],
};

test.each<[read: (...path: readonly string[]) => unknown, found: Record<string, unknown>]>([
  [(...path) => textAt(json, ...path), { text: ' a\nb ' }],
  [(...path) => lineAt(json, ...path), { text: 'a' }],
  [(...path) => numberAt(json, ...path), { number: 0 }],
  [(...path) => objectAt(json, ...path), { object: json.object }],
])('%s finds what is of its type', (read, found) => {
  for (const name of [...Object.keys(json), 'nothing'])
    expect([name, read(name)]).toEqual([name, found[name] ?? null]);
});

test('a flag is set only where it is true', () => {
  expect(Object.keys(json).filter((name) => flagAt(json, name))).toEqual(['flag']);
});

test('a path leads through objects only', () => {
  expect(at(json, 'object', 'text')).toBe('deep');
  expect(at(json, 'text', 'length')).toBeUndefined();
  expect(at(json, 'list', '0')).toBeUndefined();
  expect(at(json, 'object', 'constructor')).toBeUndefined();
  expect(at(null, 'text')).toBeUndefined();
});

test('a list holds the objects in it', () => {
  const objects = [{ name: 'one' }, { name: '' }, { name: ' two ' }];
  expect(listAt(json, 'list')).toEqual(objects);
  expect(objectsIn(json.list)).toEqual(objects);
  expect(textsAt(json, 'list', 'name')).toEqual(['one', 'two']);
  expect(objectsIn(json)).toEqual([]);
  expect(textsAt(json, 'text', 'name')).toEqual([]);
});

describe('a line', () => {
  const words = 'word '.repeat(23);

  test.each<[what: string, text: string | null, line: string | null]>([
    ['is none without a text', null, null],
    ['is none of white space', ' \n ', null],
    ['is the first of several', '\n one  \n two', 'one'],
    ['ends as on Windows', 'one\r\ntwo\r\nthree', 'one'],
    ['ends as in old files and in JavaScript', 'one\u2028two\rthree\u2029', 'one'],
    ['has 120 characters', 'x'.repeat(120), 'x'.repeat(120)],
    ['has no more than that', 'x'.repeat(121), `${'x'.repeat(118)} …`],
    ['ends with a whole word', `${words}and more of them`, `${words}…`],
    ['ends with a word, not with spaces', `${words}  and more`, `${words}…`],
    [
      'is cut in a word of more than half its length',
      `${'a'.repeat(60)} ${'b'.repeat(60)}`,
      `${'a'.repeat(60)} ${'b'.repeat(57)} …`,
    ],
    [
      'is not cut in a word of half its length',
      `${'a'.repeat(61)} ${'b'.repeat(60)}`,
      `${'a'.repeat(61)} …`,
    ],
    ['has no half of an emoji', `${'x'.repeat(117)}🚀🚀`, `${'x'.repeat(117)} …`],
    ['keeps what another has broken', `\uD83D${'x'.repeat(120)}`, `\uD83D${'x'.repeat(117)} …`],
  ])('%s', (_, text, line) => {
    expect(lineOf(text)).toBe(line);
  });
});
