import { describe, expect, test } from '@jest/globals';
import { ActionError, linkToDocs, quoteValue, webServer, wrapError } from '../src/errors.ts';

describe('the link to the documentation', () => {
  const page = 'docs/troubleshooting.md#timeout';
  test.each([
    ['a local action', {}, page],
    ['an empty repository, as runners set it', { GITHUB_ACTION_REPOSITORY: '' }, page],
    [
      'a version',
      { GITHUB_ACTION_REPOSITORY: 'octo-org/twake', GITHUB_ACTION_REF: 'v1' },
      `https://github.com/octo-org/twake/blob/v1/${page}`,
    ],
    [
      'no version',
      { GITHUB_ACTION_REPOSITORY: 'octo-org/twake', GITHUB_ACTION_REF: '' },
      `https://github.com/octo-org/twake/blob/HEAD/${page}`,
    ],
    [
      'GitHub Enterprise',
      { GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'https://git.example.com' },
      `https://git.example.com/a/b/blob/HEAD/${page}`,
    ],
    [
      'a runner that names half an address',
      { GITHUB_ACTION_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'https://' },
      `https://github.com/a/b/blob/HEAD/${page}`,
    ],
  ])('of %s', (_, env, link) => {
    expect(linkToDocs('timeout', env)).toBe(link);
  });
});

test.each([
  ['general', '"general"'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['https://me:pw@x.example/a', '"https://…@x.example/a"'],
  ['https://x.example/a?token=1#2', '"https://x.example/a?…"'],
  ['me:pw@x.example', '"…@x.example"'],
  ['@octocat', '"@octocat"'],
  ['a@x.example', '"a@x.example"'],
  ['Who? Me', '"Who? Me"'],
  ['Built at 10:30@main', '"Built at 10:30@main"'],
  ['Is it https://x.example? Yes', '"Is it https://x.example? Yes"'],
  ['x'.repeat(200), `"${'x'.repeat(200)}"`],
  ['x'.repeat(201), `"${'x'.repeat(200)}…"`],
])('the value %j is quoted as %s', (value, quoted) => {
  expect(quoteValue(value)).toBe(quoted);
});

test.each([
  ['https://git.example.com', 'https://git.example.com'],
  ['http://git.example.com:3000/', 'http://git.example.com:3000'],
  ['https://me:pw@git.example.com/forge//?a#b', 'https://git.example.com/forge'],
  ['ftp://git.example.com', null],
  ['git+https://git.example.com', null],
  ['git.example.com', null],
  ['', null],
  [null, null],
  [undefined, null],
])('of the server %j the address is %j', (address, server) => {
  expect(webServer(address)).toBe(server);
});

test('what is thrown is an ActionError, or a fault of this action', () => {
  const failure = new ActionError('timeout', 'Late.', { nextStep: 'Wait.' });
  expect(wrapError(failure)).toBe(failure);
  expect(failure).toMatchObject({ code: 'timeout', message: 'Late.', nextStep: 'Wait.' });
  expect(`${failure}`).toBe('ActionError: Late.');
  const error = new TypeError('x is undefined');
  expect(wrapError(error)).toMatchObject({
    code: 'internal_error',
    message: 'This action stopped because of a fault of its own: x is undefined',
    cause: error,
  });
  expect(wrapError('odd').message).toMatch(/its own: odd$/);
});
