/** A merge commit is told by what it merged, whoever worded it. */

import { describe, expect, test } from '@jest/globals';
import {
  type Merge,
  readMerge,
  readPullRequest,
  titleOf,
} from '../../../src/workflow/facts/commit-title.ts';

const onGitHub = 'Merge pull request #104 from mona/french';
const onForgejo = "Merge pull request 'Greet in French' (#104) from mona/hello:french into main";
const french: Merge = { number: '104', title: 'Greet in French' };

describe('a merge', () => {
  test.each<[what: string, message: string, merge: Merge]>([
    ['of GitHub', `${onGitHub}\n\nGreet in French\n\nCloses #11.`, french],
    ['of GitHub, with the line ends of Windows', `${onGitHub}\r\n\r\nGreet in French\r\n`, french],
    ['whose title an editor moved up', `${onGitHub}\nGreet in French`, french],
    ['without a title', onGitHub, { number: '104', title: null }],
    ['of Forgejo and Gitea', `${onForgejo}\n\nReviewed-on: https://git.example/pulls/104`, french],
    [
      'with a title of one letter',
      "Merge pull request 'x' (#7) from a into b",
      { number: '7', title: 'x' },
    ],
  ])('%s', (_, message, merge) => {
    expect(readMerge(message)).toEqual(merge);
  });

  test.each([
    '',
    'Greet in French (#104)',
    `Revert "${onGitHub}"\n\nIt was wrong.`,
    `Revert "${onForgejo}"`,
    'Merge pull request #french from mona',
    "Merge pull request 'Greet' (#french) from mona",
    "Merge branch 'main' into french",
  ])('is not %j', (message) => {
    expect(readMerge(message)).toBeNull();
  });
});

describe('the pull request that a commit names', () => {
  test.each<[message: string, named: ReturnType<typeof readPullRequest>]>([
    [
      'Greet in French (#104)\n\n* wip',
      { number: '104', title: 'Greet in French', isMerge: false },
    ],
    ['Greet (again) (#104) \n', { number: '104', title: 'Greet (again)', isMerge: false }],
    ['Greet (#1) (#104)', { number: '104', title: 'Greet (#1)', isMerge: false }],
    [`${onGitHub}\n\nGreet in French`, { number: '104', title: 'Greet in French', isMerge: true }],
    [onGitHub, { number: '104', title: null, isMerge: true }],
    ['', null],
    ['(#104)', null],
    ['Greet (#0)', null],
    ['Greet (#104) in French', null],
    ['Greet #104', null],
    ['Greet\n\n(#104)', null],
    ['Revert "Greet in French (#104)"', null],
  ])('%j: %j', (message, named) => {
    expect(readPullRequest(message)).toEqual(named);
  });

  test('is found in a long line in no time', () => {
    const start = performance.now();
    expect(readPullRequest(`a${' (#1'.repeat(50_000)}${' '.repeat(50_000)}`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the title of a commit', () => {
  test.each<[message: string | null, title: string | null]>([
    [null, null],
    ['Greet in French\n\nIt is time.', 'Greet in French'],
    [`${onGitHub}\n\nGreet in French`, 'Greet in French (#104)'],
    [onForgejo, 'Greet in French (#104)'],
    [onGitHub, onGitHub],
  ])('%j is %j', (message, title) => {
    expect(titleOf(message)).toBe(title);
  });
});
