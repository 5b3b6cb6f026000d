/** Content that does not do what was meant gets advice. */

import { describe, expect, test } from '@jest/globals';
import { adviceFor } from '../../src/message/advice.ts';

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
