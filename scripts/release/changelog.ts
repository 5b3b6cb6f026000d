/** Reads CHANGELOG.md: the notes of one version, or the same text with its unreleased changes dated. */

const UNRELEASED = '## Unreleased';

/** The text under `## VERSION - DATE`, without the heading; '' where there is no such section. */
export function notesOf(version: string, changelog: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((text) => text.split(/[ \n]/, 2)[1] === version);
  return section?.slice(section.indexOf('\n')).trim() ?? '';
}

/**
 * Makes the unreleased changes those of a version, and leaves an empty section for the next ones.
 * @param date as YYYY-MM-DD
 * @throws Error when there is nothing to release
 */
export function dateUnreleased(
  changelog: string,
  { version, date }: { version: string; date: string },
): string {
  if (notesOf('Unreleased', changelog) === '') {
    throw new Error(`CHANGELOG.md has nothing under "${UNRELEASED}": say there what is new.`);
  }
  if (notesOf(version, changelog) !== '') {
    throw new Error(`CHANGELOG.md has a section ${version} already.`);
  }
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## ${version} - ${date}`);
}
