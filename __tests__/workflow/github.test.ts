import { expect, test } from '@jest/globals';
import { isPrivate, readGithub } from '../../src/workflow/github.ts';

test.each([
  [{ private: true }, true],
  [{ private: true, visibility: 'private' }, true],
  [{ private: false, visibility: 'internal' }, true],
  [{ visibility: 'private' }, true],
  [{ private: false, visibility: 'public' }, false],
  [{ private: 'true' }, false],
  [{}, false],
  [undefined, false],
])('a repository with %j is private: %j', (repository, expected) => {
  expect(isPrivate(readGithub({ env: {}, event: { repository } }))).toBe(expected);
});
