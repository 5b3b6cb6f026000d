/** Chunks of webpack get the names of scripts/bundle/names.ts, each exactly one. */

import { describe, expect, test } from '@jest/globals';
import { nameChunks, whenLoaded } from '../../../scripts/bundle/names.ts';

const files = {
  markdown: { imports: ['markdown.ts'], when: 'for Markdown' },
  octokit: { imports: ['@actions/github', 'octokit-fetch.ts'], when: 'for GitHub' },
};

const chunk = (id: number, ...requests: string[]) => ({
  id,
  initial: requests.length === 0,
  origins: requests.map((request) => ({ request })),
  modules: [],
});

const all = [
  chunk(1),
  chunk(2, './message/markdown/markdown.js', './markdown.js'),
  chunk(3, '@actions/github'),
  chunk(4, './workflow/lookups/octokit-fetch.js'),
];

describe('a chunk', () => {
  test('has the name of what loads it, wherever that lies', () => {
    expect([...nameChunks(all, files)]).toEqual([
      [2, 'markdown'],
      [3, 'octokit'],
      [4, 'octokit'],
    ]);
  });

  test('that two files share has the names of both', () => {
    const shared = chunk(5, './markdown.js', '@actions/github');
    expect(nameChunks([...all, shared], files).get(5)).toBe('markdown-and-octokit');
    expect(whenLoaded('markdown-and-octokit')).toBe('with `markdown.js` or `octokit.js`');
  });

  test('without a name is no part of dist/', () => {
    expect(() => nameChunks([...all, chunk(5, 'left-pad')], files)).toThrow(
      'src/ imports left-pad on first use. Say in scripts/bundle/names.ts',
    );
  });
});

test('a name without a chunk does not stay', () => {
  expect(() => nameChunks(all.slice(0, 3), files)).toThrow(
    'Nothing in src/ imports octokit-fetch.ts on first use.',
  );
});
