import { expect, test } from '@jest/globals';
import { dateUnreleased, notesOf } from '../../../scripts/release/changelog.ts';

const changelog = `# Changelog

Words about the format.

## Unreleased

- Presets.

## 1.10.0 - 2026-11-02

- Threads.

### Fixed

- Lists.

## 1.1.0 - 2026-10-01

- Edits.
`;

test('a section is what stands between its heading and the next one', () => {
  expect(notesOf('1.10.0', changelog)).toBe('- Threads.\n\n### Fixed\n\n- Lists.');
  expect(notesOf('1.1.0', changelog)).toBe('- Edits.');
});

test('a version that is part of another one has no section', () => {
  expect(notesOf('1.1', changelog)).toBe('');
  expect(notesOf('10.0', changelog)).toBe('');
});

test('the unreleased changes get a version and a date, and everything else stays', () => {
  const dated = dateUnreleased(changelog, { version: '1.11.0', date: '2026-11-22' });
  expect(notesOf('Unreleased', dated)).toBe('');
  expect(notesOf('1.11.0', dated)).toBe('- Presets.');
  expect(dated.replace('## 1.11.0 - 2026-11-22\n\n', '')).toBe(changelog);
});

test('nothing new is nothing to release', () => {
  const dated = dateUnreleased(changelog, { version: '1.11.0', date: '2026-11-22' });
  expect(() => dateUnreleased(dated, { version: '1.12.0', date: '2026-11-22' })).toThrow(
    'CHANGELOG.md has nothing under "## Unreleased": say there what is new.',
  );
});

test('no version is released twice', () => {
  expect(() => dateUnreleased(changelog, { version: '1.1.0', date: '2026-11-22' })).toThrow(
    'CHANGELOG.md has a section 1.1.0 already.',
  );
});
