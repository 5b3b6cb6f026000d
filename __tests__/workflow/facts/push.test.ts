/** What a push brought, and what it did to a branch or a tag. */

import { describe, expect, test } from '@jest/globals';
import { describePush } from '../../../src/workflow/facts/push.ts';
import type { Push } from '../../../src/workflow/facts/types.ts';

const repository = 'https://github.com/octo-org/hello';
const compare = `${repository}/compare/a...b`;
const before = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const nothing = '0'.repeat(40);

const push = (event_name: string, event: Record<string, unknown>) =>
  describePush({
    event_name,
    server_url: 'https://github.com',
    repository: 'octo-org/hello',
    event,
  });

const plain: Push = {
  branch: 'main',
  tag: null,
  url: `${repository}/tree/main`,
  commits: [],
  count: 0,
  older: { count: 0, authors: [] },
  compare,
  created: false,
  deleted: false,
  forced: false,
};
const created = { ...plain, created: true, compare: null };
const deleted = { ...plain, deleted: true, url: null, compare: null };
const main = { ref: 'refs/heads/main', before, compare };

describe('a push', () => {
  test.each<[what: string, name: string, event: Record<string, unknown>, facts: Push]>([
    ['to a branch', 'push', main, plain],
    [
      'to a branch whose name has a meaning in addresses',
      'push',
      { ...main, ref: 'refs/heads/a/b#1' },
      { ...plain, branch: 'a/b#1', url: `${repository}/tree/a/b%231` },
    ],
    [
      'to a tag',
      'push',
      { ...main, ref: 'refs/tags/v1', before: nothing, created: true },
      { ...created, branch: null, tag: 'v1', url: `${repository}/tree/v1` },
    ],
    [
      'to the merge queue',
      'push',
      { ...main, ref: 'refs/heads/gh-readonly-queue/main/pr-7-6dcb09b' },
      {
        ...plain,
        branch: 'main (merge queue)',
        url: `${repository}/tree/gh-readonly-queue/main/pr-7-6dcb09b`,
      },
    ],
    ['that makes a branch', 'push', { ...main, created: true, before: nothing }, created],
    ['that takes a branch away', 'push', { ...main, deleted: true }, deleted],
    ['on GitHub’s pages, of a branch', 'create', { ref: 'main', ref_type: 'branch' }, created],
    [
      'on GitHub’s pages, of a branch whose name looks like a ref',
      'create',
      { ref: 'fix/refs/heads/x', ref_type: 'branch' },
      { ...created, branch: 'fix/refs/heads/x', url: `${repository}/tree/fix/refs/heads/x` },
    ],
    [
      'on GitHub’s pages, of a tag',
      'delete',
      { ref: 'v1', ref_type: 'tag' },
      { ...deleted, branch: null, tag: 'v1' },
    ],
  ])('%s', (_, name, event, facts) => {
    expect(push(name, event)).toEqual(facts);
  });

  test.each<[forced: boolean, before: string | null]>([
    [true, before],
    [true, before.replace(/^.{7}/, '0000000')],
    [true, before.replace(/.{7}$/, '0000000')],
    // What was not there before is not overwritten.
    [false, nothing],
    [false, null],
  ])('is forced, %s, from %s', (forced, from) => {
    expect(push('push', { ...main, forced: true, before: from })?.forced).toBe(forced);
  });

  test('has its commits, the newest first', () => {
    const commits = [
      { id: 'aaaaaaa1', message: 'One\n\nmore', author: { name: 'Mona', username: 'mona' } },
      { id: 'bbbbbbb2', message: 'Two' },
      null,
    ];
    expect(push('push', { ...main, commits })).toMatchObject({
      count: 2,
      commits: [
        { sha: 'bbbbbbb2', title: 'Two', login: null, url: `${repository}/commit/bbbbbbb2` },
        { sha: 'aaaaaaa1', title: 'One', login: 'mona', url: `${repository}/commit/aaaaaaa1` },
      ],
    });
  });

  test('tells of what is older than ten commits who made it, each once, the newest first', () => {
    const by = (username: string | null, name: string) => ({ author: { username, name } });
    const newest = Array.from({ length: 10 }, () => by('octocat', 'Mona'));
    const older = [
      by('hubot', 'Hubot'),
      {},
      by(null, 'Alice'),
      by('hubot', 'Hubot 2'),
      by('bob', 'B'),
    ];
    expect(push('push', { ...main, commits: [...older, ...newest] })?.older).toEqual({
      count: 5,
      authors: [
        { login: 'bob', name: 'B' },
        { login: 'hubot', name: 'Hubot 2' },
        { login: null, name: 'Alice' },
      ],
    });
  });

  test('of nothing is none', () => {
    expect(push('push', { ref: 5, commits: null })).toBeUndefined();
  });

  test.each(['release', 'pull_request', ''])('is not the event %j', (name) => {
    expect(push(name, main)).toBeUndefined();
  });
});
