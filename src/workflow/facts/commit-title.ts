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

/** What GitHub, Forgejo and Gitea make of a pull request that is squashed: its title, and its number behind it. */
const SQUASHED = /^(?<title>.*\S)[^\S\n]+\(#(?<number>[1-9]\d*)\)[^\S\n]*(?:\n|$)/;

/** The pull request that a commit's message names as where it came from. */
export interface NamedPullRequest extends Merge {
  /** Whether the commit is a merge, which has another author. */
  readonly isMerge: boolean;
}

export function readPullRequest(message: string): NamedPullRequest | null {
  const merge = readMerge(message);
  if (merge !== null) return { ...merge, isMerge: true };
  const { number, title } = SQUASHED.exec(message)?.groups ?? {};
  return number === undefined ? null : { number, title: lineOf(title ?? null), isMerge: false };
}
