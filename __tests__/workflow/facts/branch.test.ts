/** What waits in a merge queue is told by the branch that it waits for. */

import { expect, test } from '@jest/globals';
import { readBranch } from '../../../src/workflow/facts/branch.ts';

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';

test.each<[name: string, branch: string]>([
  [`gh-readonly-queue/main/pr-104-${sha}`, 'main (merge queue)'],
  ['gh-readonly-queue/main/pr-7-6dcb09b', 'main (merge queue)'],
  [`gh-readonly-queue/release/2.x/pr-104-${sha}`, 'release/2.x (merge queue)'],
])('%s is %s', (name, branch) => {
  expect(readBranch(name)).toBe(branch);
});

test.each([
  null,
  '',
  'main',
  'feature/merge-queue',
  'gh-readonly-queue/main',
  'gh-readonly-queue/main/pr-104-6dcb09',
  'gh-readonly-queue/main/pr-104-6dcb09bx',
  'gh-readonly-queue/main/pr-one-6dcb09b',
  'gh-readonly-queue/main/pr-104-6dcb09b/fix',
  'mona/gh-readonly-queue/main/pr-104-6dcb09b',
])('%s stays as it is', (name) => {
  expect(readBranch(name)).toBe(name);
});
