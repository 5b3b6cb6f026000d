/** Content that does not do what was meant gets advice. */

import { describe, expect, test } from '@jest/globals';
import { adviceFor } from '../../src/message/advice.ts';

describe('advice', () => {
  const about = (source: string, template = false) =>
    adviceFor({ content: source, template, format: 'markdown' }).join('\n');

  const shown = (code: string, more = '') =>
    `The content holds \`${code}\`, which is shown as it is written. Set \`template: true\` to evaluate it${more}.`;

  test.each([
    ['by {{ github.actor }}!', '{{ github.actor }}'],
    ['{{- pull_request.title | upcase }}', '{{- pull_request.title | upcase }}'],
    ['{{run}} {{tag}}', '{{run}}'],
    ['{{ jobs.build', '{{ jobs.build'],
    ['{{ job.status }}', '{{ job.status }}'],
    ['{{ data.a\n}}', '{{ data.a'],
    ['{{ data }\n}', '{{ data '],
    [`{{ data${'x'.repeat(9)} }} {{ data.${'x'.repeat(70)} }}`, `{{ data.${'x'.repeat(59)}`],
    [`{{ data.${'x'.repeat(58)} }}`, `{{ data.${'x'.repeat(58)} }}`],
    ['{% assign x', '{% assign x'],
    ['{% case x\n%}', '{% case x'],
    [`{% capture ${'x'.repeat(70)} %}`, `{% capture ${'x'.repeat(59)}`],
  ])('%j is no template without `template: true`', (source, code) => {
    expect(about(source)).toBe(shown(code));
    expect(about(source, true)).toBe('');
  });

  test.each(['{% if status == "x" %}', '{%- for job in jobs -%}', '{%unless live%}'])(
    '%s is no template without `template: true`',
    (source) => {
      expect(about(`a ${source}`)).toContain(`The content holds \`${source}\``);
      expect(about(`a ${source}`)).toContain('Set `template: true` to evaluate it.');
      expect(about(`a ${source}`, true)).toBe('');
    },
  );

  test('an expression of a workflow is no name of a template', () => {
    expect(about('by ${' + '{ github.actor }}')).toBe(
      shown('{{ github.actor }}', ', and write it without the `$`'),
    );
  });

  test.each([
    ['@all please look', '@all'],
    ['Look, @here!', '@here'],
    ['(@channel)', '@channel'],
    ['Now.\n@everyone', '@everyone'],
    ['@room, look', '@room'],
    ['@all. Now', '@all'],
  ])('%j notifies nobody', (source, mention) => {
    const sentence = `\`${mention}\` in the content notifies nobody. Set \`mentions: all\` to notify everyone in the channel.`;
    expect(about(source)).toBe(sentence);
    expect(about(source, true)).toBe(sentence);
  });

  test.each(['twacode', 'plain'] as const)(
    'not of mentions where `format: %s` notifies',
    (format) => {
      const advice = adviceFor({ content: '@all', template: false, format }).join();
      expect(advice).not.toContain('mentions');
    },
  );

  test('tells of both', () => {
    expect(adviceFor({ content: '@all {{ run.url }}', template: false, format: 'text' })).toEqual([
      shown('{{ run.url }}'),
      expect.stringContaining('`@all` in the content notifies nobody.'),
    ]);
  });

  test.each([
    '@all-contributors/cli',
    'mail@all.example',
    'x@here.com',
    'https://x.example/@all',
    '@allocator',
    '@here.com',
    '{{ mustache }}',
    '{{ githubber }}',
    '{ { github }}',
    '{{ "github" }}',
    '{% iffy %}',
    '{% raw %}',
    '@all@here',
    '-@all',
    '@all/x',
    'nothing special',
  ])('none for %s', (source) => {
    expect(about(source)).toBe('');
  });
});
