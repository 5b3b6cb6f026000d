/** Text from outside has no control sequences of a terminal, wherever it comes from; what it says stays. */

import { describe, expect, test } from '@jest/globals';
import { cleanTextsIn, parseForeignJson, withoutControlSequences } from '../src/foreign-text.ts';

const ESC = '\u001B';

test.each([
  ['a text', 'plain [31m text\n', 'plain [31m text\n'],
  ['a colour', `${ESC}[31mred${ESC}[0m`, 'red'],
  ['a colour of 24 bits', `${ESC}[38;2;1;2;3mred`, 'red'],
  ['a colour in one character', '\u009B31mred\u009B0m', 'red'],
  ['the movement of a cursor', `one${ESC}[2Ktwo`, 'onetwo'],
  ['a link, ended by a bell', `${ESC}]8;;https://x.example\u0007text${ESC}]8;;\u0007`, 'text'],
  ['a link, ended by a string terminator', `${ESC}]8;;u${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
  ['a link, in single characters', '\u009D8;;u\u009Ctext\u009D8;;\u009C', 'text'],
  ['the title of a window', `${ESC}]0;A title: ünïcode\u0007text`, 'text'],
  ['a device control string', `${ESC}Pq#0;2${ESC}\\text`, 'text'],
  ['a device control string in one character', '\u0090q#0;2\u009Ctext', 'text'],
  ['a string', `${ESC}Xwords\u009Ctext`, 'text'],
  ['a string in one character', '\u0098words\u009Ctext', 'text'],
  ['a private message', `${ESC}^words${ESC}\\text`, 'text'],
  ['a private message in one character', '\u009Ewords\u009Ctext', 'text'],
  ['a command of an application', `${ESC}_words${ESC}\\text`, 'text'],
  ['a command of an application in one character', '\u009Fwords\u009Ctext', 'text'],
  ['two strings with text between', `${ESC}_a\u009Cone${ESC}_b\u009Ctwo`, 'onetwo'],
  ['a string as long as it may be', `${ESC}_${'x'.repeat(4096)}\u009Ctext`, 'text'],
])('%s', (_, text, clean) => {
  expect(withoutControlSequences(text)).toBe(clean);
});

// With the square of their number, these would take minutes.
test.each(['\u009D', `${ESC}]`, `${ESC}]a;`, `${ESC}P`])(
  'many that begin %j and do not end',
  (begin) => {
    const text = `${begin.repeat(200_000)}\u0007text`;
    expect(withoutControlSequences(text).endsWith('ext')).toBe(true);
  },
);

test('a string that is begun in another ends it', () => {
  expect(withoutControlSequences('\u009Dcut\u009Dtitle\u0007text')).toBe('\u009Dcuttext');
});

test('every text in a value is cleaned, in place', () => {
  const red = `${ESC}[31mred`;
  const value = { text: red, list: [red, 1, null, { deep: red }], is: true, nothing: null };
  expect(cleanTextsIn(value)).toBe(value);
  expect(value).toEqual({
    text: 'red',
    list: ['red', 1, null, { deep: 'red' }],
    is: true,
    nothing: null,
  });
});

describe('foreign JSON', () => {
  test.each([
    ['clean', '{"a": ["text", 1.5, true, null]}', { a: ['text', 1.5, true, null] }],
    ['with escaped sequences', '{"a": ["\\u001b[31mred", 1, null]}', { a: ['red', 1, null] }],
    ['with sequences escaped in capitals', '["\\u001B[31mred"]', ['red']],
    ['with sequences as they are', '["\u009B31mred"]', ['red']],
    ...['90', '98', '9d', '9E', '9f'].map((code): [string, string, unknown] => [
      `with a string that begins with ${code}`,
      `["\\u00${code}words\\u009Ctext"]`,
      ['text'],
    ]),
    ['with a colour in one character, escaped', '["\\u009b31mred"]', ['red']],
  ])('%s', (_, text, value) => {
    expect(parseForeignJson(text)).toEqual(value);
  });

  test.each(['', '{', `"${ESC}`])('is an error where it is none: %j', (text) => {
    expect(() => parseForeignJson(text)).toThrow(/JSON/);
  });
});
