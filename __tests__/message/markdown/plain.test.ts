import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fragment, placeholder } from '../../../src/message/fragment.ts';
import { readMarkdown } from '../../../src/message/markdown/markdown.ts';
import { isPlainText, readPlainText } from '../../../src/message/markdown/plain.ts';
import { anyText } from '../../any-text.ts';

const repository = { repository_url: 'https://github.com/o/r' };

test.each([
  'Deployed to production: 3 errors, 12 warnings!',
  'One line\nand another\n\nA new paragraph (with brackets) -> done',
  `${placeholder(0)} pushed to ${placeholder(1)}`,
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
  ...['    code', '\tcode', 'hard  \nbreak', '~~~', 'a\n:-:', '+ a', '\0'],
])('needs the parser: %j', (source) => {
  expect(isPlainText(source)).toBe(false);
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
