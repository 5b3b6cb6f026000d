/** The output `response` is the server's JSON, as much of it as there is room for. */

import { describe, expect, test } from '@jest/globals';
import { describeResponse, LONGEST_RESPONSE } from '../../src/report/response.ts';

const describeOpenly = (response: unknown) => describeResponse(response, (text) => text);

/** A text whose JSON has so many characters. */
const textOf = (length: number) => 'x'.repeat(length - 2);
/** What makes a response too long to be whole. */
const padding = textOf(LONGEST_RESPONSE);

describe('a response', () => {
  test.each([
    [{ status: true, error: null, count: 1.5, list: ['a', 0, { b: [] }], object: { id: 'm' } }],
    [['a', null]],
    ['text'],
    [null],
  ])('is whole: %j', (response) => {
    expect(describeOpenly(response)).toBe(JSON.stringify(response));
  });

  test('is whole up to 100,000 characters', () => {
    expect(describeOpenly(textOf(LONGEST_RESPONSE))).toHaveLength(LONGEST_RESPONSE);
    expect(describeOpenly(textOf(LONGEST_RESPONSE + 1))).toBe('null');
  });

  test.each(['object', 'result'])(
    'that is too long loses its long values, also of the message in `%s`',
    (holder) => {
      const short = { id: 'm', text: textOf(1000), list: [1] };
      const long = { content: textOf(1001), padding };
      expect(
        JSON.parse(describeOpenly({ [holder]: { ...short, ...long }, ...short, ...long })),
      ).toEqual({ [holder]: short, ...short });
    },
  );

  test('that is still too long has nothing but ids of a plausible length', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, textOf(1000)]));
    const ids = { id: textOf(299), parent_message_id: '', creation_date: 1 };
    const object = { ...many, ...ids, channel_id: textOf(300) };
    expect(JSON.parse(describeOpenly({ ...object, object }))).toEqual({ ...ids, object: ids });
  });

  test.each([
    ['a list', [padding], 'null'],
    ['a message that is none', { object: padding, id: 'm' }, ''],
  ])('that is %s, and too long, has nothing to tell', (_, response, text) => {
    expect(describeOpenly(response)).toBe(text);
  });

  test('is cut below its 512th level', () => {
    const nest = (levels: number): unknown => (levels === 0 ? {} : { a: nest(levels - 1) });
    const cut = JSON.stringify(nest(511)).replace('{}', '{"a":null}');
    expect(describeOpenly(nest(511))).toBe(JSON.stringify(nest(511)));
    expect(describeOpenly(nest(512))).toBe(cut);
    expect(describeOpenly(nest(600))).toBe(cut);
  });
});

test('what is secret is hidden in texts, names and numbers', () => {
  const hide = (text: string) => text.replaceAll('1234', '***');
  const response = { k1234: 'a1234', list: [1234, 51234, 5], is: true };
  expect(JSON.parse(describeResponse(response, hide))).toEqual({
    'k***': 'a***',
    list: ['***', '***', 5],
    is: true,
  });
});
