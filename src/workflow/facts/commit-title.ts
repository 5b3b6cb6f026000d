/** The title of a commit: what a merge commit merged, where others have their first line. */

import { lineOf } from '../payload.ts';

/** The pull request that a merge commit merged. */
export interface Merge {
  readonly number: string;
  readonly title: string | null;
}

/** GitHub's own words for a merge, and the title in the third line. */
const GITHUB = /^Merge pull request #(?<number>\d+) .*(?:\s*\n(?<title>.*))?/;

/** Forgejo and Gitea have both in one line. */
const FORGEJO = /^Merge pull request '(?<title>.+)' \(#(?<number>\d+)\) from /;

export function readMerge(message: string): Merge | null {
  const { number, title } = (GITHUB.exec(message) ?? FORGEJO.exec(message))?.groups ?? {};
  return number === undefined ? null : { number, title: lineOf(title ?? null) };
}

/** One line: `Greet in French (#104)`; null without a message. */
export function titleOf(message: string | null): string | null {
  const merge = readMerge(message ?? '');
  return merge?.title ? `${merge.title} (#${merge.number})` : lineOf(message);
}
