/** The error for what is wrong in a template: its sentence, its place, and the lines that point there. */

import { describe, expect, test } from '@jest/globals';
import { Context, Liquid } from 'liquidjs';
import { ActionError } from '../../../src/errors.ts';
import { partials } from '../../../src/message/partials.generated.ts';
import { limits } from '../../../src/message/template/template.ts';
import { templateErrorAt, toTemplateError } from '../../../src/message/template/template-error.ts';
import { renderTemplate } from '../../../testing/template.ts';

async function messageOf(template: string, context: object = {}): Promise<string> {
  return renderTemplate(template, context).then(
    () => 'nothing is wrong',
    (error: ActionError) => error.message,
  );
}

/** The sentence alone. */
const sentenceOf = async (template: string, context?: object) =>
  (await messageOf(template, context)).split('\n  ', 1)[0];

describe('the place', () => {
  const what = 'It is wrong';
  const nextStep =
    'Correct the template at the place named above; docs/templates.md lists every name and filter.';

  test.each([
    ['ab', 0, '(line 1, column 1 of the template).\n  ab\n  ^'],
    ['ab', 1, '(line 1, column 2 of the template).\n  ab\n   ^'],
    ['a\nbc\nd', 2, '(line 2, column 1 of the template).\n  bc\n  ^'],
    ['a\nbc\nd', 3, '(line 2, column 2 of the template).\n  bc\n   ^'],
    ['a\nbc\nd', 5, '(line 3, column 1 of the template).\n  d\n  ^'],
    ['a\n\n\nb', 4, '(line 4, column 1 of the template).\n  b\n  ^'],
    // A tab is as wide as the space that points at what follows.
    ['\ta\tb', 3, '(line 1, column 4 of the template).\n   a b\n     ^'],
    // As much of a long line as shows the place: 60 characters before it, 120 in all.
    [
      `${'a'.repeat(60)}X`,
      60,
      `(line 1, column 61 of the template).\n  ${'a'.repeat(60)}X\n  ${' '.repeat(60)}^`,
    ],
    [
      `-${'a'.repeat(60)}X${'b'.repeat(59)}-`,
      61,
      `(line 1, column 62 of the template).\n  ${'a'.repeat(60)}X${'b'.repeat(59)}\n  ${' '.repeat(60)}^`,
    ],
  ])('in %j at %i', (source, at, place) => {
    const { code, message, nextStep: step } = templateErrorAt({ what, at }, { source });
    expect({ code, message, step }).toEqual({
      code: 'invalid_template',
      message: `It is wrong ${place}`,
      step: nextStep,
    });
  });

  test('may be in a partial, and something may be said beside it', () => {
    const issue = { what, at: 0, hint: 'Like this?', nextStep: 'Do that.' };
    expect(templateErrorAt(issue, { source: 'ab', partial: 'by' })).toMatchObject({
      message: 'It is wrong (line 1, column 1 of the partial `by`). Like this?\n  ab\n  ^',
      nextStep: 'Do that.',
    });
  });

  test('may be unknown', () => {
    expect(templateErrorAt({ what }, { source: 'ab' })).toMatchObject({
      code: 'invalid_template',
      message: 'It is wrong.',
      nextStep,
    });
  });

  test('of a partial is not that of a template with the same text', async () => {
    expect(await sentenceOf(partials['by'] ?? '', { people: {} })).toBe(
      'There is no `login` (line 1, column 25 of the template).',
    );
  });

  test('ends where a line ends', async () => {
    expect(await messageOf('a\n{{ b\n}}\nc')).toBe(
      'There is no `b` (line 2, column 4 of the template).\n  {{ b\n     ^',
    );
  });
});

describe('a filter that fails', () => {
  test.each([
    ['{{ "x" | duration }}', 'duration takes seconds, not "x" (line 1, column 1 '],
    [
      `${'\n'.repeat(99)}${' '.repeat(122)}{{ "x" | duration }}`,
      'duration takes seconds, not "x" (line 100, column 123 ',
    ],
    [
      '{{ ", line:1, col:1 x" | duration }}',
      'duration takes seconds, not ", line:1, col:1 x" (line 1, column 1 ',
    ],
  ])('%j', async (template, what) => {
    expect(await sentenceOf(template)).toBe(`The template fails: ${what}of the template).`);
  });

  test.each([200, 201])('is quoted up to 200 characters: %i', async (length) => {
    const value = 'x'.repeat(length - 'duration takes seconds, not ""'.length);
    const whole = `duration takes seconds, not "${value}"`;
    expect(await sentenceOf('{{ value | duration }}', { value })).toBe(
      `The template fails: ${length > 200 ? `${whole.slice(0, 200)}…` : whole} (line 1, column 1 of the template).`,
    );
  });
});

describe('what is not Liquid', () => {
  const operators = ' Liquid has `and`, `or` and `| default:` for `&&` and `||`.';

  test.each([
    ['{% if a || b %}{% endif %}', 'expected filter name (line 1, column 10 ', operators],
    ['{{ a && b }}', 'expected "|" before filter (line 1, column 7 ', operators],
    [
      '{% if a == 1 && b == 2 %}{% endif %}',
      'expected "|" before filter (line 1, column 15 ',
      operators,
    ],
    [
      '{% for x of a || b %}{% endfor %}',
      'illegal tag: {% for x of a || b %} (line 1, column 1 ',
      operators,
    ],
    [
      `${'\n'.repeat(99)}${' '.repeat(99)}{{ a & b }}`,
      'expected "|" before filter (line 100, column 106 ',
      '',
    ],
    ['{{ a & b }}', 'expected "|" before filter (line 1, column 7 ', ''],
    ['{% assign %} a || b', 'expected variable name (line 1, column 10 ', ''],
    ['a || b && c {% if x %}', 'tag {% if x %} not closed (line 1, column 13 ', ''],
    ['a || b {% assign %}', 'expected variable name (line 1, column 17 ', ''],
    ['{% assign x } || %}', 'expected "=" (line 1, column 13 ', ''],
    [`{% case %}${'-'.repeat(250)}||`, 'invalid value expression: "" (line 1, column 8 ', ''],
  ])('%s', async (template, what, hint) => {
    expect(await sentenceOf(template, { a: 1, b: 1, x: 1 })).toBe(
      `This is not Liquid: ${what}of the template).${hint}`,
    );
  });
});

describe('what a look-up throws is told word by word, with its place', () => {
  test.each([
    'no such host',
    'a partial clone was not found',
    'partial clone not found, as yet',
    'the partial clone not found',
    'an undefined filter: up',
    'no tag "v1" not found',
  ])('%s', async (words) => {
    const failures = () => Promise.reject(new Error(words));
    expect(await sentenceOf('{{ failures }}', { failures })).toContain(
      `: ${words} (line 1, column 4 of the template).`,
    );
    expect(await sentenceOf('{% render "what_failed" %}', { failed: true, failures })).toContain(
      `: ${words} (line 2, column 8 of the partial \`what_failed\`).`,
    );
  });
});

describe('limits', () => {
  const tooMuch =
    'The template does too much: it takes more than 5 million steps, or makes more than 50 million characters or list items.';

  test.each([
    ['too many steps', tooMuch],
    ['Invalid string length', tooMuch],
    ['Maximum call stack size exceeded', 'The template, or a value in it, nests too deeply.'],
    ['too much recursion', 'The template, or a value in it, nests too deeply.'],
  ])('%s', async (thrown, message) => {
    const engine = new Liquid();
    const state = { source: 'ab', engine, scope: new Context({}) };
    expect(await toTemplateError(new RangeError(thrown), state)).toMatchObject({
      code: 'invalid_template',
      message,
    });
  });

  test('a template of 4 million characters is not too long', async () => {
    const source = 'a'.repeat(limits.sourceCharacters);
    expect((await renderTemplate(source, {})).text).toBe(source);
    expect(await messageOf(`${source}a`)).toBe('The template is longer than 4 million characters.');
  });
});

describe('what is no mistake of the template is thrown as it is', () => {
  const state = { source: 'ab', engine: new Liquid(), scope: new Context({}) };

  test.each([
    ['an error of ours', new ActionError('interrupted', 'The job was cancelled.')],
    ['any other error', new TypeError('x is not a function')],
    ['a text', 'text'],
    ['nothing', undefined],
  ])('%s', async (_, thrown) => {
    expect(await toTemplateError(thrown, state)).toBe(thrown);
  });

  test('also where a look-up throws it', async () => {
    const thrown = new ActionError('interrupted', 'The job was cancelled.');
    const context = { failures: () => Promise.reject(thrown) };
    await expect(renderTemplate('{{ failures }}', context)).rejects.toBe(thrown);
  });
});
