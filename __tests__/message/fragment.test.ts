import { expect, test } from '@jest/globals';
import {
  type Fragment,
  fillText,
  placeholder,
  splitPlaceholders,
  withoutReserved,
} from '../../src/message/fragment.ts';

const text: Fragment = { kind: 'text', text: 'Mona' };
const link: Fragment = {
  kind: 'link',
  text: '#12',
  url: 'https://github.com/octo-org/hello/pull/12',
};
const notes: Fragment = { kind: 'document', children: [], text: '**New**' };
/** Twelve, so that an index has two digits. */
const fragments = [text, link, notes, ...Array<Fragment>(8).fill(text), link];
const at = placeholder;

test.each<[string, string, (string | Fragment)[], string]>([
  ['an empty text', '', [], ''],
  ['a text without values', 'Hi', ['Hi'], 'Hi'],
  ['a value alone', at(0), [text], 'Mona'],
  ['a value in a text', `Hi ${at(0)}!`, ['Hi ', text, '!'], 'Hi Mona!'],
  ['two values side by side', `${at(1)}${at(2)}`, [link, notes], '#12**New**'],
  ['a value twice', `${at(0)}, ${at(0)}`, [text, ', ', text], 'Mona, Mona'],
  ['the twelfth value', `see ${at(11)}`, ['see ', link], 'see #12'],
  ['a value that nobody has', `a${at(12)}b${at(0)}`, [`a${at(12)}b`, text], `a${at(12)}bMona`],
  ['half a placeholder', `${at(0)}\uE000 1\uE001`, [text, '\uE000 1\uE001'], 'Mona\uE000 1\uE001'],
])('%s', (_, source, parts, filled) => {
  expect(splitPlaceholders(source, fragments)).toEqual(parts);
  expect(fillText(source, fragments)).toBe(filled);
});

test('no author writes a placeholder', () => {
  const source = withoutReserved(`${at(0)} \uDFFF\uE002 ${at(1)}`);
  expect(source).toBe('\uFFFD0\uFFFD \uDFFF\uE002 \uFFFD1\uFFFD');
  expect(fillText(source, fragments)).toBe(source);
});
