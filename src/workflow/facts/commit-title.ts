/** The title of a commit: what a merge commit merged, where others have their first line. */

import { lineOf } from '../payload.ts';

/** The pull request that a merge commit merged. */
export interface Merge {
  readonly number: string;
  readonly title: string | null;
}

/** GitHub's own words for a merge, and the title in the third line; Forgejo and Gitea have both in one line. */
export function readMerge(message: string): Merge | null {
  const [, number, title] = /^Merge pull request #(\d+) .*(?:\s*\n(.*))?/.exec(message) ?? [];
  if (number !== undefined) return { number, title: lineOf(title ?? null) };
  const [, quoted, later] = /^Merge pull request '(.+)' \(#(\d+)\) from /.exec(message) ?? [];
  return later === undefined ? null : { number: later, title: lineOf(quoted ?? null) };
}

/** One line: `Greet in French (#104)`; null without a message. */
export function titleOf(message: string | null): string | null {
  const merge = readMerge(message ?? '');
  return merge?.title ? `${merge.title} (#${merge.number})` : lineOf(message);
}
