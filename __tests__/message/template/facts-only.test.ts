/** A template of names alone is what Liquid makes of it, or is left to Liquid. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderFacts } from '../../../src/message/template/facts-only.ts';
import { renderTemplate } from '../../../testing/template.ts';
import { anyText } from '../../any-text.ts';

const context = {
  title: '**x** {{ y }} \uE0000\uE001',
  bare: '',
  none: null,
  zero: 0,
  no: false,
  list: ['a'],
  dashed: { 'a-': 'x', a: 'y' },
  empty_list: [],
  object: { key: 'k', 'with-dash': 'd', size: 's', inner: { deep: 'v' }, text: 'abc' },
  look_up: async () => 'found',
  data: JSON.parse('{"__proto__": "own", "constructor": "c"}'),
};

test.each([
  '{{ title }}',
  '{{title}}',
  '{{\ttitle\n}}',
  'a {{ object.key }}b{{ object.inner.deep }}\n',
  '{{ object.with-dash }}',
  '{{ bare }}{{ none }}{{ zero }}{{ no }}',
  '{{ object.size }}',
  '{{ data.__proto__ }} {{ data.constructor }}',
  'no output } } }} { %}',
  '\uE0000\uE001',
  '',
])('%j', async (source) => {
  expect(renderFacts(source, context)).toEqual(await renderTemplate(source, context));
});

describe('is left to Liquid', () => {
  test.each([
    ['{{ title | upcase }}', 'a filter'],
    ['{{- title }}', 'control of white space'],
    ['{{ dashed.a-}} x', 'control of white space behind a name'],
    ['{{ title\uFEFF}}', 'what is no white space to Liquid'],
    ['{% if title %}{% endif %}', 'a tag'],
    ['{{ object["key"] }}', 'another way to name'],
    ['{{ list }} {{ empty_list }}', 'a list'],
    ['{{ list.size }}', 'what Liquid knows of a list'],
    ['{{ object }}', 'an object'],
    ['{{ object.text.size }}', 'what Liquid knows of a text'],
    ['{{ look_up }}', 'a look-up'],
    ['{{ true }}', 'a word of its own'],
    ['{{ absent }}', 'an unknown name'],
    ['{{ none.key }}', 'a name within nothing'],
    ['{{ toString }}', 'what no object has of its own'],
    [`$${'{{ title }}'}`, 'an expression of a workflow file'],
    ['{{ title', 'an output without its end'],
    ['{{ "text" }}', 'a text'],
    [`{{ title }}${' '.repeat(65_536)}`, 'a long template'],
  ])('%.30s: %s', (source) => {
    expect(renderFacts(source, context)).toBeUndefined();
  });
});

test('wherever it is not, Liquid says the same', async () => {
  const names = [
    'title',
    'none',
    'zero',
    'object.key',
    'object.inner',
    'list',
    'absent',
    'true',
    'no',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...names).map((name) => `{{ ${name} }}`),
    fc.constantFrom('{', '}', '{{', '}}', '{%', '%}', '$', '-', ' ', '\n', '|', 'title', '"', '#'),
    anyText({ maxLength: 3 }),
  );
  let told = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
      const source = pieces.join('');
      const facts = renderFacts(source, context);
      if (facts === undefined) return;
      told += 1;
      expect(facts).toEqual(await renderTemplate(source, context));
    }),
    { numRuns: 3000 },
  );
  expect(told).toBeGreaterThan(300);
});
