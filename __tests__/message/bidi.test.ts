/** What somebody else wrote is read as it is, and turns nothing round that stands beside it. */

import { describe, expect, test } from '@jest/globals';
import bidiFactory, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import { balance, isolate } from '../../src/message/bidi.ts';
import { compose } from '../../src/message/compose.ts';
import type { Source } from '../../src/message/source.ts';
import { isVisibleText, wordsOf } from '../../src/message/visible.ts';

/** Its types are those of another module system. */
const bidi = (bidiFactory as unknown as () => Bidi)();
const controls = /[\u202A-\u202E\u2066-\u2069]/g;

/** The characters of a line from left to right, as the Unicode Bidirectional Algorithm shows them. */
function seen(line: string, direction: 'ltr' | 'auto' = 'ltr'): string {
  const levels = bidi.getEmbeddingLevels(line, direction === 'ltr' ? direction : undefined);
  return bidi.getReorderedString(line, levels).replace(controls, '');
}

const LRE = '\u202A';
const PDF = '\u202C';
const RLO = '\u202E';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

test.each([
  ['a', 'a'],
  [`a${RLO}b`, 'ab'],
  [`a${RLO}b\u2029${PDF}c`, 'ab\u2029c'],
  [`a${RLO}b${PDF}`, `a${RLO}b${PDF}`],
  [`${PDF}a${PDI}`, 'a'],
  [`${RLI}a${RLO}b${PDI}c`, `${RLI}ab${PDI}c`],
  [`${RLO}a${RLI}b${PDF}c`, 'abc'],
  [`${RLO}a${RLI}b${PDF}c${PDI}d${PDF}`, `${RLO}a${RLI}bc${PDI}d${PDF}`],
  [`${LRE}a\n${PDF}b`, 'a\nb'],
  [`${FSI}${FSI}a${PDI}`, `${FSI}a${PDI}`],
  [`${RLO}\r\n${RLO}a${PDF}`, `\r\n${RLO}a${PDF}`],
])('%j is closed as %j', (text, closed) => {
  expect(balance(text)).toBe(closed);
});

test('thousands of controls take no time to be closed', () => {
  const many = (control = '') => control.repeat(30_000);
  expect(balance(many(RLO) + many(PDI))).toBe('');
  expect(balance(many(RLI) + many(PDF) + many(PDI))).toBe(many(RLI) + many(PDI));
  expect(balance(`${RLI}${many(RLO)}`.repeat(2) + many(PDI))).toBe(RLI + RLI + PDI + PDI);
});

test.each([
  ['abc', false, 'abc'],
  ['abc', true, `${FSI}abc${PDI}`],
  ['', true, ''],
  [RLO, false, ''],
  ['שלום', false, `${FSI}שלום${PDI}`],
  ['مرحبا\na', false, `${FSI}مرحبا${PDI}\na`],
  [`${RLO}abc`, false, 'abc'],
  [`${RLO}abc${PDF}`, false, `${FSI}${RLO}abc${PDF}${PDI}`],
  ['\u200Fabc', false, `${FSI}\u200Fabc${PDI}`],
  ['x\u2029א', false, `x\u2029${FSI}א${PDI}`],
  ['𐤀', false, `${FSI}𐤀${PDI}`],
])('%j is isolated as it needs (in both directions: %s)', (value, isAround, isolated) => {
  expect(isolate(value, isAround)).toBe(isolated);
});

/** What titles are made of, and what turns them round. */
const value = fc
  .array(
    fc.constantFrom(
      ...['abc', 'א', 'בג', 'مرحبا', '1', '23', ' ', '(', ')', ':', '.', '-', '/', '#7', '@x', '*'],
      ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
      ...['\u200E', '\u200F', '\u061C', '🚀', '\u05B0'],
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))
  // White space at the end of a line goes where the line goes.
  .filter((text) => !/\s$/.test(text.replace(controls, '')));

async function lineOf(source: Partial<Source>, title: string): Promise<string> {
  const { message } = await compose(
    { content: '', format: 'markdown', template: true, ...source },
    {
      context: { title },
      event: {},
      repository_url: null,
      is_private: false,
      run_url: null,
      size: { limit: 1e6, measure: async () => 0 },
    },
  );
  const { content } = message;
  if (content.type === 'root') return wordsOf(content.children);
  return content.type === 'plain' ? content.value : (content.fill('\uE0000\uE001')?.text ?? '');
}

describe('what the reader sees of a value is the value', () => {
  test.each<[string, Partial<Source>]>([
    ['in a text', { content: 'A {{ title }} by 12 (B)' }],
    ['in literal text', { content: 'A {{ title }} by 12 (B)', format: 'text' }],
    ['in a plain string', { content: 'A {{ title }} by 12 (B)', format: 'plain' }],
    ['in bold', { content: 'A **{{ title }}** by 12 (B)' }],
    ['in a label', { content: 'A [{{ title }}](https://x.io) by 12 (B)' }],
    ['as a link', { content: 'A {{ title | link: "https://x.io" }} by 12 (B)' }],
    ['in a heading', { content: '# A {{ title }} by 12 (B)' }],
    ['in an item', { content: '- *A* {{ title }} by 12 (B)' }],
    ['in HTML', { content: '<b>A</b> {{ title }} by 12 (B)' }],
    ['in a caption', { content: 'A ![{{ title }}](https://x.io/p.png) by 12 (B)' }],
  ])('%s', async (place, source) => {
    await fc.assert(
      fc.asyncProperty(value, async (title) => {
        // A link without words shows its address.
        fc.pre(isVisibleText(title) || place !== 'as a link');
        const shown = (await lineOf(source, title)).replaceAll('\u00A0', ' ');
        expect(seen(shown)).toBe(`A ${seen(balance(title), 'auto')} by 12 (B)`);
      }),
      { numRuns: 2000 },
    );
  });

  test('twice in a line, and in a template that is written from right to left', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (title) => {
        const twice = await lineOf({ content: 'A {{ title }}, {{ title }} B' }, title);
        const alone = seen(balance(title), 'auto');
        expect(seen(twice.replaceAll('\u00A0', ' '))).toBe(`A ${alone}, ${alone} B`);
        const hebrew = await lineOf({ content: 'אב {{ title }} גד' }, title);
        expect(seen(hebrew.replaceAll('\u00A0', ' '))).toBe(`דג ${alone} בא`);
      }),
      { numRuns: 2000 },
    );
  });

  test('in a document of others', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (title) => {
        // What Markdown gives a meaning, and white space that it collapses.
        fc.pre(!/[*:#@]|^[\d.)-]|^ | {2}/.test(title.replace(controls, '')));
        const source = { content: 'A {{ title | markdown }} by 12 (B)' };
        const shown = (await lineOf(source, title)).replaceAll('\u00A0', ' ');
        expect(seen(shown)).toBe(`A ${seen(balance(title), 'auto')} by 12 (B)`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('lines that begin from right to left do so', () => {
  const hebrew = 'תוקן הבאג #12, תודה mona!';
  test.each<[string, Partial<Source>]>([
    ['in a document', { content: '{{ title | markdown }}' }],
    ['in a part of one', { content: '{{ title | summary }}' }],
    ['in an item', { content: '{{ title | prepend: "- " | markdown }}' }],
    ['in a heading', { content: '{{ title | prepend: "# " | markdown }}' }],
    ['of the author', { content: hebrew, template: false }],
    ['of the author, with forms', { content: hebrew.replace('תודה', '**תודה**'), template: false }],
    ['of the author, as they are', { content: hebrew, template: false, format: 'text' }],
  ])('%s', async (_, source) => {
    expect(seen(await lineOf(source, hebrew))).toBe(seen(hebrew, 'auto'));
  });

  test('and no others', async () => {
    expect(await lineOf({ content: 'Fix תוקן', template: false }, '')).toBe('Fix תוקן');
    expect(await lineOf({ content: 'a\nתוקן', template: false }, '')).toBe(`a\n${FSI}תוקן${PDI}`);
  });
});

test.each([
  [`**a${RLO}b** c`, 'ab c'],
  [`a ${RLO}*b*${PDF} c`, `a ${RLO}b${PDF} c`],
  [`a ${RLO}b\nc${PDF}`, 'a b\nc'],
  ['`a\u202E` b', 'a b'],
  ['```\na\u202E\nb\n```', 'a\nb'],
])('an author may turn text round, up to the end of the line: %j', async (content, shown) => {
  expect(await lineOf({ content, template: false }, '')).toBe(shown);
});
