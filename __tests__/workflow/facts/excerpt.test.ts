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
    ['![picture](x.png)\n\nBelow the picture', 'Below the picture'],
    ['Closes #11 | see ![picture](x.png)', 'Closes #11 | see ![picture](x.png)'],
    ['***Now*** it greets', '***Now*** it greets'],
    ['***Now***', '***Now***'],
    ['Write ``` before code.\n\nMore', 'Write ``` before code.'],
    ['Hello\r\nworld\r\n \t\r\n\r\nMore', 'Hello\nworld'],
    ['Hello\rworld\r\rMore', 'Hello\nworld'],
    [' \n\n ', null],
  ])('of %j is %j', (document, paragraph) => {
    expect(firstParagraph(document)).toBe(paragraph);
  });

  test('ends between two words', () => {
    expect(firstParagraph('many words '.repeat(100))).toBe(`${'many words '.repeat(36)}…`);
    expect(firstParagraph(`${'x'.repeat(390)}   greetings`)).toBe(`${'x'.repeat(390)} …`);
  });

  test('has at most 400 characters', () => {
    expect(firstParagraph('x'.repeat(400))).toBe('x'.repeat(400));
    expect(firstParagraph('x'.repeat(401))).toBe(`${'x'.repeat(400)} …`);
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

  test.each(['See #11', '# B\ntext'])('ends with %j, which is more than a heading', (block) => {
    const text = `First\n\n${block}`;
    expect(excerpt(`${text}\n\nMore`, 16)).toEqual({ text, isShortened: true });
  });

  test('has code as it is, with its empty lines and its indentation', () => {
    const code = '```py\ndef hello():\n    one()\n\n    two()\n\n\n    three()\n```';
    expect(excerpt(`Run:\n\n\n${code}\n\nThen wait.`, 100)).toEqual({
      text: `Run:\n\n${code}\n\nThen wait.`,
      isShortened: false,
    });
  });

  test('never ends inside of code', () => {
    const document = 'Run:\n\n```sh\none\n\ntwo\n```\n\nThen wait.';
    expect(excerpt(document, 20)).toEqual({ text: 'Run:', isShortened: true });
    expect(excerpt(document, 30).text).toBe('Run:\n\n```sh\none\n\ntwo\n```');
    expect(excerpt(document.slice(6), 10)).toEqual({ text: null, isShortened: true });
    const inList = '- Run:\n  ```sh\n  one\n  two\n  ```';
    expect(excerpt(inList, 20)).toEqual({ text: null, isShortened: true });
  });

  test('of one long list is its first entries', () => {
    const list = Array.from({ length: 50 }, (_, index) => `- entry ${index}`).join('\n');
    expect(excerpt(list, 25)).toEqual({ text: '- entry 0\n- entry 1', isShortened: true });
    const sentences = 'Write ``` before code.\nWrite ``` behind it.';
    expect(excerpt(sentences, 30)).toEqual({ text: 'Write ``` before code.', isShortened: true });
    expect(excerpt(sentences, 10)).toEqual({ text: null, isShortened: true });
  });
});
