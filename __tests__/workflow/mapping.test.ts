/** A mapping is read from YAML and JSON alike, and whatever else there is gets a sentence. */

import { describe, expect, test } from '@jest/globals';
import type { ActionError } from '../../src/errors.ts';
import { parseMapping, parseNeeds } from '../../src/workflow/mapping.ts';

const failure = (text: string, read = (it: string): Promise<unknown> => parseMapping(it, 'data')) =>
  read(text).then(
    () => Promise.reject(new Error(`no failure in ${text}`)),
    (error: ActionError) => error,
  );

describe('data', () => {
  test.each([
    ['{"a": 1, "b": [true, null]}', { a: 1, b: [true, null] }],
    ['a: 1\nb: [yes, null]', { a: 1, b: ['yes', null] }],
    ['{a: 1}', { a: 1 }],
    ['', {}],
    ['  \n# nothing\n', {}],
    ['a: &x 1\nb: *x', { a: 1, b: 1 }],
    [
      'version: 1.10\nsha: 12345e7\nbig: 12345678901234567890',
      { version: '1.10', sha: '12345e7', big: '12345678901234567890' },
    ],
    ['count: 3\nratio: 0.5\nnegative: -2', { count: 3, ratio: 0.5, negative: -2 }],
  ])('%j', async (text, value) => {
    expect(await parseMapping(text, 'data')).toEqual(value);
  });

  test.each([
    ['- a\n- b', 'must be a mapping, but is a list'],
    ['just text', 'must be a mapping, but is a single value (string)'],
    ['42', 'must be a mapping, but is a single value (number)'],
    ['a: 1\na: 2', '`data`, line 2, column 1: Map keys must be unique.'],
    ['a: b: c', '`data`, line 1, column 4: Nested mappings are not allowed in compact mappings.'],
    ['a: *nobody', 'aliases'],
    ['a: 1\n---\nb: 2', 'line 2, column 1'],
    ['title: Fix "it": now', '`data`, line 1, column 8'],
    ['? ["##[error]boo"]', '`data`, line 1, column 3: A key must be a text'],
    ['a:\n  ? {b: c}\n  : d', '`data`, line 2, column 5: A key must be a text'],
    ['a: &a {b: *a}', '`data`, line 1, column 11: It has too many or unknown aliases'],
    ['['.repeat(100_000), '`data`, line 1, column 401: It nests deeper than 400 levels.'],
    [`{"a": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`, '`data`: It nests deeper than 400 levels.'],
  ])('%.60j is refused', async (text, words) => {
    const { code, message } = await failure(text);
    expect(code).toBe('invalid_input');
    expect(message).toContain(words);
  });

  test('what is no mapping is told how one is written', async () => {
    expect((await failure('- a')).nextStep).toBe(
      'Write one `name: value` per line under `data: |`, or a JSON object.',
    );
  });

  test('aliases cannot blow up', async () => {
    const levels = Array.from(
      { length: 20 },
      (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`,
    );
    expect((await failure(`l0: &l0 [x, x]\n${levels.join('\n')}`)).message).toContain('aliases');
  });

  test('prototypes stay as they are', async () => {
    for (const text of ['{"__proto__": {"a": 1}}', '__proto__:\n  a: 1']) {
      const value = await parseMapping(text, 'data');
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect('a' in value).toBe(false);
    }
  });
});

describe('needs', () => {
  test('is what toJSON(needs) gives', async () => {
    const needs = {
      build: { result: 'success', outputs: { url: 'x' } },
      test: { result: 'skipped' },
    };
    expect(await parseNeeds(JSON.stringify(needs, null, 2))).toEqual(needs);
  });

  test.each(['{"build": "success"}', '{"build": {"result": null}}', 'build:\n  outputs: {}'])(
    '%s is refused',
    async (text) => {
      expect(await failure(text, parseNeeds)).toMatchObject({
        code: 'invalid_input',
        message: '`needs` has no result for the job `build`, such as "success".',
        nextStep: `Write \`needs: \${{ toJSON(needs) }}\`, and list the jobs under \`needs:\` of this job.`,
      });
    },
  );

  test('is called by its name where it is no mapping', async () => {
    const { message } = await failure('all of them', parseNeeds);
    expect(message).toBe('`needs` must be a mapping, but is a single value (string).');
  });

  test('a job of any name is told in short', async () => {
    const told = async (length: number) => {
      const text = JSON.stringify({ ['x'.repeat(length)]: {} });
      return /`(x.*)`/.exec((await failure(text, parseNeeds)).message)?.[1];
    };
    expect(await told(80)).toBe('x'.repeat(80));
    expect(await told(81)).toBe(`${'x'.repeat(80)}…`);
    expect(await told(60_000)).toBe(`${'x'.repeat(80)}…`);
  });
});
