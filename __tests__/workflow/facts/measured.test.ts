/** What a workflow has measured, in words: whatever people pass, and nothing where they pass nothing. */

import { describe, expect, test } from '@jest/globals';
import { describeMeasured } from '../../../src/workflow/facts/measured.ts';

describe('coverage', () => {
  test.each<[value: unknown, words: string | null]>([
    [87.4, '87.4 %'],
    ['87.4', '87.4 %'],
    ['87.4 %', '87.4 %'],
    ['87.4%\n', '87.4%'],
    [0, '0 %'],
    ['up by 2 %', 'up by 2 %'],
    ['', null],
    [' ', null],
    [null, null],
    [undefined, null],
    [true, null],
    [{ lines: 87 }, null],
  ])('%j: %j', (coverage, words) => {
    expect(describeMeasured({ coverage }).coverage).toBe(words);
  });
});

describe('tests', () => {
  test.each<[value: unknown, words: string | null]>([
    [{ passed: 312, failed: 2, skipped: 4 }, '312 passed, 2 failed, 4 skipped'],
    [{ failed: '2', passed: '312', skipped: 0 }, '312 passed, 2 failed'],
    [{ passed: '', failed: null, skipped: 'many' }, 'many skipped'],
    [{ passed: 5, failed: 'two', errors: 3, flaky: 0 }, '5 passed, two failed, 3 errors'],
    [{ passed: '1,312', 'a\nb': 1 }, '1,312 passed, 1 a'],
    [{ passed: -1 }, '-1 passed'],
    [{ total: 7 }, '7 total'],
    [1, '1 test'],
    [{}, null],
    ['all 312 passed', 'all 312 passed'],
    [312, '312 tests'],
    ['312', '312 tests'],
    ['', null],
    [undefined, null],
    [['a'], null],
  ])('%j: %j', (tests, words) => {
    expect(describeMeasured({ tests }).tests).toBe(words);
  });
});
