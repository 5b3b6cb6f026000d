import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { readMarkdown } from '../../../src/message/markdown/markdown.ts';
import { isPlainText, readPlainText } from '../../../src/message/markdown/plain.ts';
import { toTwacode } from '../../../src/twake/twacode/envelope.ts';
import type { Twacode } from '../../../src/twake/twacode/vocabulary.ts';
import { anyText } from '../../any-text.ts';

const repository = { repository_url: 'https://github.com/o/r' };

test.each([
  'Deployed to production: 3 errors, 12 warnings!',
  'One line\nand another\n\nA new paragraph (with brackets) -> done',
  `${placeholder(0)} pushed to ${placeholder(1)}`,
  '',
  '\n\na\n\n',
  'a\r\nb\r\n\r\n\r\nc',
  // Each of them is only like what a parser is needed for.
  ...['a - b', 'a > b', 'a = b', 'a + b', 'a: b', 'a / b/c', '1.5 s', '3)x', 'a 1. b', '12 x'],
  ...['12:30', 'a :) b', 'a: b: c', 'a ::', 'www', 'GH 12', 'abcdef', '123456', '1a2b3c x', 'a-b'],
])('needs no parser: %j', (source) => {
  expect(isPlainText(source)).toBe(true);
});

test.each([
  ...[
    '**b**',
    '_i_',
    '`c`',
    '[l](u)',
    '# h',
    '- item',
    '1. item',
    '> q',
    'a\n---',
    'a\n===',
    '| a |',
    '\\*',
  ],
  ...[
    '<b>',
    '&amp;',
    ':tada:',
    '@octocat',
    '#12',
    'GH-4',
    'deadbee1',
    'https://x.io',
    'www.x.io',
    'a@b.co',
  ],
  ...[...'\\`*_~[]<&#@|'].map((character) => `a${character}b`),
  ...[...'>+=:-'].flatMap((character) => [`${character}a`, `a\n${character}b`]),
  ...[' a', 'a ', 'a\t', 'a\n b', 'a \nb', 'a\u00A0', '\u2003a', '1.', 'a\n12) b', '1.\tb'],
  ...['a//b', 'WWW.x', 'a:b-c:d', 'a:+1:', 'gh-4', 'xABCDEF1', '1234567', 'abcdefa'],
  ...['    code', '\tcode', 'hard  \nbreak', '~~~', 'a\n:-:', '+ a', '\0'],
])('needs the parser: %j', (source) => {
  expect(isPlainText(source)).toBe(false);
});

const br = { type: 'br' };

test.each<[string, string, Twacode]>([
  ['', '', []],
  ['a', '', ['a']],
  ['a\nb\r\nc\rd', '', ['a', br, 'b', br, 'c', br, 'd']],
  ['a\n\nb\r\n\r\n\r\nc', '', ['a', br, br, 'b', br, br, 'c']],
  ['\n\na\n\n\n', '', ['a']],
  ['a\r\rb\r\r\rc', '', ['a', br, br, 'b', br, br, 'c']],
  ['$\n\nb\n\n$', '', ['b']],
  ['$', ' a ', ['\u00A0a\u00A0']],
  ['a $ b', ' *x*\ny ', ['a \u00A0*x*', br, 'y\u00A0 b']],
  ['a $', '', ['a']],
  ['$ a', '', ['a']],
  ['a\uD800', '\uDC00', ['a\uFFFD']],
  ['$$', '\uDC00', ['\uFFFD\uFFFD']],
])('%j with %j is %j', (source, value, nodes) => {
  const text = source.replaceAll('$', placeholder(0));
  const { children } = readPlainText({ text, fragments: [{ kind: 'text', text: value }] });
  expect(toTwacode(children)).toEqual(nodes);
});

test('gives what the parser would give', async () => {
  const piece = fc.oneof(
    anyText({ maxLength: 5 }),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\n \n',
      '\r\n',
      ' ',
      'word',
      'www',
      '.',
      '1',
      ')',
      ':',
      '-',
      'GH',
      'cafe',
      '30:',
    ),
    fc.constantFrom(placeholder(0), placeholder(1)),
  );
  const sources = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const values = anyText({ maxLength: 5 });
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(sources, values, async (text, value) => {
      if (!isPlainText(text)) return;
      plain += 1;
      const fragments: Fragment[] = [
        { kind: 'text', text: value },
        { kind: 'text', text: 'x' },
      ];
      const source = { text, fragments };
      expect(readPlainText(source)).toEqual(await readMarkdown(source, repository));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});
