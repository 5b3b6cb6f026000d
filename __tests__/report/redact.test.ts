/** No secret gets into a text, however it is spelled there; and nothing else is taken out. */

import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { redactorOf } from '../../src/report/redact.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a secret', () => {
  test.each<[what: string, secrets: readonly string[], text: string, shown: string]>([
    ['of four characters is hidden', ['k3y!'], 'my k3y!, the k3y!', 'my ***, the ***'],
    ['of three is in every text', ['k3y'], 'my k3y', 'my k3y'],
    ['is hidden in Base64', ['k3y!'], 'Basic azN5IQ==', 'Basic ***'],
    ['is hidden in Base64 without its padding', ['k3y!'], 'Basic azN5IQ', 'Basic ***'],
    ['may have a sign of Base64 within it', ['k=y=3'], 'my k=y=3.', 'my ***.'],
    ['may end with signs of Base64', ['key3=='], 'my key3==.', 'my ***.'],
    ['is hidden whole where another is a part of it', ['pass', 'password!'], 'password!', '***'],
    ['is hidden beside another', ['s3cret', 'pass'], 'pass and s3cret', '*** and ***'],
    ['of a word is no other word in capitals', ['password'], 'PASSWORD', 'PASSWORD'],
    ['of more than a word is hidden in capitals, too', ['password1'], 'PASSWORD1', '***'],
    ['may be of signs alone', ['?!?!?!'], 'key=?!?!?!', 'key=***'],
    ['may be of any language', ['пароль'], 'пароль!', '***!'],
  ])('%s', (_, secrets, text, shown) => {
    expect(redactorOf(secrets)(text)).toBe(shown);
  });

  test.each<[where: string, secret: string, text: string]>([
    ['JSON', 'a"b\\c', 'a\\"b\\\\c'],
    ['JSON in JSON', 'a"b\\c', 'a\\\\\\"b\\\\\\\\c'],
    ['JSON of PHP', 'a/b€c', 'a\\/b\\u20acc'],
    ['JSON of PHP in JSON', 'a/b€c', 'a\\\\/b\\\\u20acc'],
    ['JSON with letters as numbers', 'a<b>', 'a\\u003cb\\u003E'],
    ['JSON of PHP, with an emoji', 'pass😀word', 'pass\\ud83d\\ude00word'],
    ['an address', 'ab/c€', 'ab%2Fc%E2%82%AC'],
    ['an address in small letters', 'ab/c€', 'ab%2fc%e2%82%ac'],
    ['an address in an address', 'ab/c', 'ab%252Fc'],
    ['an address, with a tab', 'ab\tc', 'ab%09c'],
    ['an address, with letters as numbers', 'abcd', '%61bc%64'],
    [
      'Base64 of addresses',
      '~~~???>>>',
      base64('~~~???>>>').replaceAll('+', '-').replaceAll('/', '_'),
    ],
    ['Base64 that was read from a form', '~~~???>>>', base64('~~~???>>>').replaceAll('+', ' ')],
  ])('is hidden as %s writes it', (_, secret, text) => {
    expect(redactorOf([secret])(`<${text}>`)).toBe('<***>');
  });
});

test.each([
  ['', 'nothing'],
  ['k3', 'its beginning'],
  ['k-3-y-!', 'its letters, with others between'],
])('%j stays: %s of a secret', (text) => {
  expect(redactorOf(['k3y!'])(text)).toBe(text);
});
