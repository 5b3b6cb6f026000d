import { expect, test } from '@jest/globals';
import { shownCode } from '../../../src/twake/twacode/shown-code.ts';

const nested = 'if (x)\n  then\n    go\nfi';

test.each<[string, string, in2020: string, in2021: string]>([
  ['one line', 'npm test', 'npm test', 'npm test'],
  ['nothing', ' \n ', '', ''],
  ['empty lines and spaces around', '\n\n  a\n\n', 'a', 'a'],
  ['a tab', 'a\n\tb', 'a\n b', 'a\n  b'],
  ['lines of different indentation', nested, 'if (x)\nthen\n  go\nfi', nested],
  ['an empty line between', 'a b c\n\n   d\n    e', 'a b c\n\nd\n e', 'a b c\n\n   d\n    e'],
  ['a line of blanks between', 'a b c\n \n   d', 'a b c\n\nd', 'a b c\n \n   d'],
  ['a line that is shorter than an indentation', 'a\n   b', 'a\n  b', 'a\n   b'],
  [
    'as many spaces as there are',
    `${'x'.repeat(1200)}\n${' '.repeat(1200)}y`,
    `${'x'.repeat(1200)}\n${' '.repeat(200)}y`,
    `${'x'.repeat(1200)}\n${' '.repeat(1200)}y`,
  ],
])('code of %s', (_, source, in2020, in2021) => {
  expect(shownCode(source, '2020')).toBe(in2020);
  expect(shownCode(source, '2021')).toBe(in2021);
});
