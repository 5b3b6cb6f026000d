import { expect, test } from '@jest/globals';
import { readRun } from '../../src/memory/run.ts';

const env = {
  GITHUB_REPOSITORY: 'octo-org/hello',
  GITHUB_REPOSITORY_ID: '700100200',
  GITHUB_RUN_ID: '9000000007',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SERVER_URL: 'https://github.com',
};

const run = {
  ...{ owner: 'octo-org', repo: 'hello', repository_id: '700100200' },
  ...{ id: 9000000007, attempt: 3, isCloud: true },
};

test.each([
  ['GitHub', {}, {}],
  ['GitHub with data residency', { GITHUB_SERVER_URL: 'https://octo.ghe.com' }, {}],
  ['a company', { GITHUB_SERVER_URL: 'https://github.corp.test' }, { isCloud: false }],
  ['a name like it', { GITHUB_SERVER_URL: 'https://notghe.com' }, { isCloud: false }],
  ['another name like it', { GITHUB_SERVER_URL: 'https://github.com.test' }, { isCloud: false }],
  ['nobody knows whom', { GITHUB_SERVER_URL: '' }, {}],
  [
    'act, which has no ids',
    { GITHUB_REPOSITORY_ID: undefined, GITHUB_RUN_ATTEMPT: undefined },
    { repository_id: 'octo-org/hello', attempt: 1 },
  ],
])('a run on a server of %s', (_, change, expected) => {
  expect(readRun({ ...env, ...change })).toEqual({ ...run, ...expected });
});

test.each([
  { GITHUB_REPOSITORY: undefined },
  { GITHUB_REPOSITORY: 'hello' },
  { GITHUB_RUN_ID: undefined },
  { GITHUB_RUN_ID: 'x' },
])('there is none with %j', (change) => {
  expect(() => readRun({ ...env, ...change })).toThrow('does not say which run this is');
});
