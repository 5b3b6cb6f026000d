/** A code block shows its indentation in every client, which take some of it off (shown-code.ts). */

import { expect, test } from '@jest/globals';
import { codeBlock } from '../../../src/twake/twacode/code.ts';
import { shownCode } from '../../../src/twake/twacode/shown-code.ts';

const nbsp = (count: number) => '\u00A0'.repeat(count);

test.each<[string, string, string]>([
  ['one line', 'npm test', 'npm test'],
  ['indentation', 'if\n  x', `if\n${nbsp(2)}x`],
  ['spaces in a line', 'a  b', 'a  b'],
  ['line ends of every kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['tabs, up to the next column of four', '\ta\n  \tb', `\u2060${nbsp(4)}a\n${nbsp(4)}b`],
  ['tabs in a line', 'a\tb\tcdef\tg', 'a   b   cdef    g'],
  ['a first line that is indented', '  a', `\u2060${nbsp(2)}a`],
  ['empty lines in front', '\n \n  a', `\u2060${nbsp(2)}a`],
  ['an empty line inside', 'a\n\nb', 'a\n\nb'],
  ['white space at the end', 'a \n\t\n ', 'a'],
])('of %s', (_, code, content) => {
  expect(codeBlock(code)).toEqual({ type: 'mcode', content });
});

test.each(['if\n  x\n    y\nz', '  a\n b\nc', 'a\n\tb', '\ta\n\tb'])(
  '%j looks the same in clients of 2020 and 2021',
  (code) => {
    const { content } = codeBlock(code);
    expect(shownCode(String(content), '2020')).toBe(shownCode(String(content), '2021'));
  },
);
