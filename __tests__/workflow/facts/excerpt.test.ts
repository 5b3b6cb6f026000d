/** The beginning of a document is whole: nothing is left open, and nothing announced that does not come. */

import { describe, expect, test } from '@jest/globals';
import { excerpt, firstParagraph } from '../../../src/workflow/facts/excerpt.ts';

describe('the first paragraph', () => {
  test.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    ['Hello\nworld\n\nMore', 'Hello\nworld'],
    ['<!-- Describe\n\nyour change -->\r\n\r\nIt *greets*.', 'It *greets*.'],
    ['<!-- never closed\n\nHello', null],
    ['# Why\n\n[![build](x.svg)](y)\n\n---\n\nBecause.', 'Because.'],
    ['```js\na\n\nb\n```\n\nAfter the code', 'After the code'],
    ['- [ ] tested\n\n| a | b |\n\n<img src="x">', null],
    ['- a list\n- is one', '- a list\n- is one'],
    ['[link](x) first', '[link](x) first'],
  ])('of %j is %j', (document, paragraph) => {
    expect(firstParagraph(document)).toBe(paragraph);
  });

  test('ends between two words', () => {
    const paragraph = firstParagraph('many words '.repeat(100)) ?? '';
    expect(paragraph).toMatch(/^(many words )+(many )?…$/);
    expect(paragraph.length).toBeLessThan(410);
  });

  test('without a space ends between two characters', () => {
    expect(firstParagraph(`x${'🚀'.repeat(400)}`)).toBe(`x${'🚀'.repeat(199)} …`);
  });
});

describe('an excerpt', () => {
  test('is the whole document when that fits', () => {
    expect(excerpt('# A\n\nb\n', 100)).toEqual({ text: '# A\n\nb', isShortened: false });
    expect(excerpt(null, 100)).toEqual({ text: null, isShortened: false });
  });

  test('ends between two blocks, and not with a heading', () => {
    const document = '# A\n\nfirst\n\n## B\n\nsecond is longer';
    expect(excerpt(document, 20)).toEqual({ text: '# A\n\nfirst', isShortened: true });
  });

  test('never ends inside of code', () => {
    const document = 'Run:\n\n```sh\none\n\ntwo\n```\n\nThen wait.';
    expect(excerpt(document, 20)).toEqual({ text: 'Run:', isShortened: true });
    expect(excerpt(document, 30).text).toBe('Run:\n\n```sh\none\n\ntwo\n```');
    expect(excerpt(document.slice(6), 10)).toEqual({ text: null, isShortened: true });
  });

  test('of one long list is its first entries', () => {
    const list = Array.from({ length: 50 }, (_, index) => `- entry ${index}`).join('\n');
    expect(excerpt(list, 25)).toEqual({ text: '- entry 0\n- entry 1', isShortened: true });
  });
});
