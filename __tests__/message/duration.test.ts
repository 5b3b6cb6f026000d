import { expect, test } from '@jest/globals';
import { describeDuration } from '../../src/message/duration.ts';

test.each([
  ['', ''],
  [' \n', ''],
  ['0', '0s'],
  ['0.9', '0s'],
  ['1', '1s'],
  ['59.99', '59s'],
  ['60', '1m'],
  ['125', '2m 5s'],
  ['3599', '59m 59s'],
  ['3600', '1h'],
  ['3725', '1h 2m 5s'],
  ['86399', '23h 59m 59s'],
  ['86400', '1d'],
  ['90061', '1d 1h 1m 1s'],
  ['8640000', '100d'],
])('%j seconds are %j', (seconds, words) => {
  expect(describeDuration(seconds)).toBe(words);
});

test.each(['-1', '-0.1', 'soon', '1 m', 'Infinity', '1e999'])('%j are no seconds', (text) => {
  expect(() => describeDuration(text)).toThrow(new Error(`duration takes seconds, not "${text}"`));
});
