/** What `${{ }}` pasted into a template is found. */

import { describe, expect, test } from '@jest/globals';
import { findPasted } from '../../../src/message/template/pasted.ts';

describe('a pasted string of the event', () => {
  const event = {
    ref: 'refs/heads/{{data|json}}',
    number: 12,
    pull_request: { title: 'Fix {{ x }} now', labels: [{ name: '{% raw %}' }] },
    'odd key': { 'a"b': '{{ y }}' },
    deleted: null,
    bare: '{{',
    spaced: ' {{ ',
    cut: 'Broken {{',
    path: 'docs/refs/heads/{{ z }}',
    harmless: '{ not } code',
  };

  test.each([
    ['Title: Fix {{ x }} now!', 'github.event.pull_request.title'],
    ['a {{ b }} {% raw %}', 'github.event.pull_request.labels[0].name'],
    ['{{ y }}', 'github.event["odd key"]["a\\"b"]'],
    ['on {{data|json}}', 'github.event.ref'],
    ['on refs/heads/{{data|json}}', 'github.event.ref'],
    ['Broken {{ github.actor }}', 'github.event.cut'],
  ])('in %j is refused', (source, path) => {
    const failure = findPasted(source, event);
    expect(failure).toMatchObject({
      code: 'invalid_template',
      message: `\`\${{ }}\` pasted \`${path}\` into the template, and it holds \`{{\` or \`{%\`, which would run as template code.`,
      nextStep: `Write \`{{ ${path} }}\` in the template, without the \`$\`: that inserts it as literal text.`,
    });
  });

  test.each([
    'Title: {{ github.event.pull_request.title }}',
    'Fix {{ x }}',
    'fix {{ x }} now',
    'x {{ x }} now',
    'on {{ z }}',
    'docs/{{ z }}',
    '{ not } code',
    '{{',
    '',
  ])('is not in %j', (source) => {
    expect(findPasted(source, event)).toBeUndefined();
  });

  test('is looked for in whatever an event may be', () => {
    for (const json of [undefined, null, 1, 'text', [], {}]) {
      expect(findPasted('{{ a }}', json)).toBeUndefined();
    }
  });

  test('is found in a deep event, and in one of 25 MB in time', () => {
    let deep: unknown = '{{ deep }}';
    for (let i = 0; i < 100_000; i += 1) deep = { deep };
    expect(findPasted('{{ deep }}', deep)).toBeDefined();

    const commits = Array.from({ length: 100_000 }, (_, i) => ({
      message: `{{ ${i} `.padEnd(220, 'x'),
    }));
    const start = performance.now();
    expect(findPasted('{{ a }} {{ b }}\n'.repeat(50), { commits })).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  describe('is looked for so far and no further', () => {
    const output = '{{ run.name }}\n';
    const source = output.repeat(4000);
    const strings = (make: (index: number) => string) =>
      Array.from({ length: 100_000 }, (_, index) => make(index));

    test.each([
      ['many texts that go on as the template does', strings((i) => `${output.repeat(10)}${i}`)],
      ['many short texts', strings((i) => `{{ ${i}`)],
      ['many with different beginnings', strings((i) => `${i}${output}`)],
    ])('%s', (_, texts) => {
      expect(findPasted(source, { texts })).toMatchObject({
        code: 'invalid_template',
        message: expect.stringContaining('so much template code'),
      });
      expect(findPasted(source, { texts: texts.slice(0, 100) })).toBeUndefined();
    });

    test('one text, however often, is compared once', () => {
      const texts = strings(() => `${output.repeat(10)}x`);
      expect(findPasted(source, { texts })).toBeUndefined();
    });

    test('a text as long as can be is found', () => {
      expect(findPasted(source, { text: source })).toMatchObject({
        message: expect.stringContaining('pasted `github.event.text`'),
      });
    });
  });
});
