/** What a tag releases: the version, the notes, and the short tags that shall follow it. */

import { notesOf } from './changelog.ts';

export interface Release {
  /** What the release page says, as Markdown. */
  readonly notes: string;
  /** The short tags to move to it, such as `v1` and `v1.2`. */
  readonly aliases: readonly string[];
}

/**
 * @param sources `version`: of package.json; `tags`: all that exist, this one may be among them
 * @throws Error that names everything in which the tag, package.json and CHANGELOG.md disagree
 */
export function describeRelease(
  tag: string,
  sources: { version: string; changelog: string; tags: readonly string[] },
): Release {
  const { version, changelog, tags } = sources;
  const notes = notesOf(version, changelog);
  const faults = [
    ...(isRelease(tag) ? [] : [`The tag ${tag} is not of the form v1.2.3.`]),
    ...(tag === `v${version}` ? [] : [`package.json says ${version}, the tag ${tag}.`]),
    ...(notes === '' ? [`CHANGELOG.md says nothing about ${version}.`] : []),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { notes, aliases: aliasesOf(tag, tags) };
}

const collator = new Intl.Collator('en', { numeric: true });

/** `v1` and `v1.2` for v1.2.3; but an old line that gets a fix does not take them back from a newer one. */
function aliasesOf(tag: string, tags: readonly string[]): string[] {
  const [major = '', minor] = tag.split('.');
  return [major, `${major}.${minor}`].filter((alias) =>
    tags
      .filter((other) => isRelease(other) && other.startsWith(`${alias}.`))
      .every((other) => collator.compare(other, tag) <= 0),
  );
}

function isRelease(tag: string): boolean {
  return /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(tag);
}
