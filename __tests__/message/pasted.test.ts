/** What `${{ }}` pasted into a template is found, and content that does not do what was meant gets advice. */

import { describe, expect, test } from '@jest/globals';
import { adviceFor, findPasted } from '../../src/message/pasted.ts';

describe('a pasted string of the event', () => {
  const event = {
    ref: 'refs/heads/{{data|json}}',
    number: 12,
    pull_request: { title: 'Fix {{ x }} now', labels: [{ name: '{% raw %}' }] },
    'odd key': { 'a"b': '{{ y }}' },
    deleted: null,
    bare: '{{',
    harmless: '{ not } code',
  };

  test.each([
    ['Title: Fix {{ x }} now!', 'github.event.pull_request.title'],
    ['a {{ b }} {% raw %}', 'github.event.pull_request.labels[0].name'],
    ['{{ y }}', 'github.event["odd key"]["a\\"b"]'],
    ['on {{data|json}}', 'github.event.ref'],
  ])('in %j is refused', (source, path) => {
    const failure = findPasted(source, event);
    expect(failure?.code).toBe('invalid_template');
    expect(failure?.nextStep).toContain(`Write \`{{ ${path} }}\` in the template`);
  });

  test.each([
    'Title: {{ github.event.pull_request.title }}',
    'Fix {{ x }}',
    'fix {{ x }} now',
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
});

describe('advice', () => {
  const about = (source: string, template = false) => adviceFor(source, { template }).join('\n');

  test.each([
    '{{ github.actor }}',
    '{{- pull_request.title | upcase }}',
    'a {% if status == "x" %}',
  ])('%s without `template: true`', (source) => {
    expect(about(source)).toContain('Set `template: true` to evaluate it.');
    expect(about(source, true)).toBe('');
  });

  test.each(['@all please look', 'Look, @here!', '(@channel)', 'Now.\n@everyone'])(
    '%s notifies nobody',
    (source) => {
      expect(about(source)).toContain('Set `mentions: all`');
      expect(about(source, true)).toContain('Set `mentions: all`');
    },
  );

  test.each([
    '@all-contributors/cli',
    'mail@all.example',
    'x@here.com',
    'https://x.example/@all',
    '@allocator',
    '@here.com',
    '{{ mustache }}',
    '{{ githubber }}',
    'nothing special',
  ])('none for %s', (source) => {
    expect(about(source)).toBe('');
  });
});
