import { expect, test } from '@jest/globals';
import { describeRelease } from '../../../scripts/release/tags.ts';

const changelog = `# Changelog

## Unreleased

## 1.2.3 - 2026-11-22

- Threads.
`;
const sources = { version: '1.2.3', changelog, tags: ['v1.2.3'] };

test('the notes of a release are its section of the changelog', () => {
  expect(describeRelease('v1.2.3', sources).notes).toBe('- Threads.');
});

test.each([
  [
    ['v1.2.3', 'v1.2.2', 'v0.9.0'],
    ['v1', 'v1.2'],
  ],
  [
    ['v1.2.3', 'v1.2', 'v1', 'latest', ''],
    ['v1', 'v1.2'],
  ],
  [
    ['v1.2.3', 'v2.0.0'],
    ['v1', 'v1.2'],
  ],
  [
    ['v1.2.3', 'v12.0.0', 'v1.20.0-rc.1'],
    ['v1', 'v1.2'],
  ],
  [['v1.2.3', 'v1.10.0'], ['v1.2']],
  [['v1.2.3', 'v1.2.10'], []],
])('beside the tags %j it moves %j', (tags, aliases) => {
  expect(describeRelease('v1.2.3', { ...sources, tags }).aliases).toEqual(aliases);
});

test('everything in which tag, package.json and changelog disagree is named at once', () => {
  expect(() => describeRelease('1.2.4', { ...sources, version: '1.2.5' })).toThrow(
    `The tag 1.2.4 is not of the form v1.2.3.
package.json says 1.2.5, the tag 1.2.4.
CHANGELOG.md says nothing about 1.2.5.`,
  );
});

test.each(['v1.2', 'v1.2.3-rc.1', 'v01.2.3', 'v1.2.3\nv1'])('%j is no tag of a release', (tag) => {
  expect(() => describeRelease(tag, sources)).toThrow('is not of the form v1.2.3.');
});
