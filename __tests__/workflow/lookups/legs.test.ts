/** The legs of a matrix by the names of their jobs: which belong together, and what tells them apart. */

import { describe, expect, test } from '@jest/globals';
import { countLegs, differingValues, readLeg } from '../../../src/workflow/lookups/legs.ts';

describe('a leg', () => {
  test.each<[name: string, leg: ReturnType<typeof readLeg>]>([
    ['test (24)', { job: 'test', values: ['24'] }],
    ['test (24, ubuntu)', { job: 'test', values: ['24', 'ubuntu'] }],
    ['ci / test (24)', { job: 'ci / test', values: ['24'] }],
    ['test (24) / unit', { job: 'test / unit', values: ['24'] }],
    ['Build it (a (b))', { job: 'Build it', values: ['a (b)'] }],
    ['test', undefined],
    ['test (24) and more', undefined],
    ['test(24)', undefined],
    ['(24)', undefined],
    ['', undefined],
  ])('%j: %j', (name, leg) => {
    expect(readLeg(name)).toEqual(leg);
  });

  test('is counted among those of its matrix', () => {
    expect(countLegs('test', ['test (1)', 'test (2)', 'test', 'ci / test (1)', 'tests (1)'])).toBe(
      2,
    );
  });
});

test.each<[what: string, names: readonly string[], values: readonly string[]]>([
  ['one value', ['t (18)', 't (20)'], ['18', '20']],
  ['one of two values', ['t (linux, 18)', 't (linux, 20)'], ['18', '20']],
  ['both values', ['t (linux, 18)', 't (windows, 20)'], ['linux 18', 'windows 20']],
  ['as many as there are', ['t (linux)', 't (linux, 20)'], ['linux', 'linux 20']],
  ['nothing', ['t (18)', 't (18)'], ['', '']],
])('legs differ in %s', (_, names, values) => {
  expect(differingValues(names.flatMap((name) => readLeg(name) ?? []))).toEqual(values);
});
