/** What PHP makes of what clients send. */

import { describe, expect, test } from '@jest/globals';
import { decodeForm, decodeJson, encodeJson, isLooselyEqual } from '../../local-twake/php.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('decodeJson', () => {
  test.each([
    ['{}', []],
    ['{"a":{}}', { a: [] }],
    ['{"0":"a","1":"b"}', ['a', 'b']],
    ['"\\ud83d\\ude00"', '😀'],
    ['{"__proto__":1}', Object.fromEntries([['__proto__', 1]])],
  ])('%s', (text, value) => {
    expect(decodeJson(Buffer.from(text))).toEqual(value);
  });

  test.each([
    ['a BOM', Buffer.from('\ufeff{}')],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['half a surrogate pair', Buffer.from('"\\ud83d"')],
    ['half a surrogate pair in a name', Buffer.from('{"\\ud83d":1}')],
    ['more than 512 levels', Buffer.from(nested(513))],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_name, bytes) => {
    expect(decodeJson(bytes)).toBeUndefined();
  });

  test('takes 512 levels', () => {
    expect(JSON.stringify(decodeJson(Buffer.from(nested(512))))).toBe(nested(512));
  });
});

test('encodeJson escapes slashes and everything beyond ASCII', () => {
  expect(encodeJson({ url: 'https://x/é😀', del: '\x7f\n' })).toBe(
    '{"url":"https:\\/\\/x\\/\\u00e9\\ud83d\\ude00","del":"\x7f\\n"}',
  );
});

test.each([
  ['1', '1.0', true],
  ['0', '0e12345', true],
  ['a', '0', false],
  ['abc', 'ABC', false],
  [0, 'a', true],
  ['', null, true],
  [true, 'a', true],
  [['1'], ['1.0'], true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [['a'], 'a', false],
])('%j == %j is %j', (a, b, equal) => {
  expect(isLooselyEqual(a, b)).toBe(equal);
});

test('decodeForm reads fields of fields, and harms no object', () => {
  const text = 'a=1&m[x]=2&m[y][z]=3&list[]=4&list[]=5&__proto__[polluted]=6';
  expect(decodeForm(text)).toMatchObject({
    a: '1',
    m: { x: '2', y: { z: '3' } },
    list: ['4', '5'],
  });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
