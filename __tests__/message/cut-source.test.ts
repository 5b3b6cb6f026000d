/** A source that nobody will see to its end is cut before anything reads it. */

import { describe, expect, test } from '@jest/globals';
import { cutSource } from '../../src/message/cut-source.ts';
import { type Fragment, filledLength, fillText, placeholder } from '../../src/message/fragment.ts';

const value = (text: string): Fragment => ({ kind: 'text', text });

describe('cutSource', () => {
  test.each([
    ['what fits', 'one two', [], 'one two'],
    ['a line', 'one two\nthree four', [], 'one two\n'],
    ['a word', 'one two three four', [], 'one two '],
    ['a character', 'abcdefghi\u{1F680}', [], 'abcdefghi'],
    ['a line before a value', `one two\nthree four${placeholder(0)}`, ['v'], 'one two\n'],
    ['no half of a placeholder', `abcdefghij${placeholder(0)}`, ['v'], 'abcdefghijv'],
    ['a value', `a ${placeholder(0)} b`, ['one two three four'], 'a one two '],
    ['a value that is in it often', placeholder(0).repeat(9), ['one two'], 'one two'.repeat(2)],
  ])('leaves %s', (_, text, values, start) => {
    const { text: cut, fragments } = cutSource({ text, fragments: values.map(value) }, 10);
    expect(fillText(cut, fragments)).toBe(start);
  });

  test('a document and a link stay what they are', () => {
    const fragments: Fragment[] = [
      { kind: 'document', children: [], text: 'one two three' },
      { kind: 'link', text: 'one two three', url: 'https://x.example' },
    ];
    expect(cutSource({ text: '', fragments }, 10).fragments).toEqual([
      { kind: 'document', children: [], text: 'one two ' },
      { kind: 'link', text: 'one two ', url: 'https://x.example' },
    ]);
  });
});

test('filledLength counts a value as often as it is there', () => {
  const text = `a${placeholder(0)}b${placeholder(0)}`;
  const length = filledLength({ text, fragments: [value('x'.repeat(1000)), value('unused')] });
  expect(length).toBe(text.length + 2000);
});
