/** What a digest does not know, and what it knows in part, in words: so that nobody takes that for nothing. */

import type { Lists } from './find-activity.ts';
import type { FoundRuns } from './find-runs.ts';
import type { FoundWindow } from './find-window.ts';
import { DAY_MS, MOST_MS } from './window.ts';

export interface Gaps {
  /** What could not be read. */
  readonly missing: readonly string[];
  /** Of what only a part could be read, and how much: `the newest 300 issues`. */
  readonly partial: readonly string[];
}

/** As far as each could be read; null: not at all. */
type Found = Lists & {
  readonly runs: FoundRuns | null;
  readonly newcomers: { readonly nodes: readonly unknown[]; readonly isWhole: boolean } | null;
};

const words: Readonly<Record<keyof Found, string>> = {
  pullRequests: 'merged pull requests',
  releases: 'releases',
  deployments: 'deployments',
  issues: 'issues',
  runs: 'workflow runs',
  newcomers: 'first pull requests',
};

export function findGaps(found: Found, { isKnown, isCut }: FoundWindow): Gaps {
  const lists = Object.entries(words).map(
    ([name, word]) => [word, found[name as keyof Found]] as const,
  );
  const missing = lists.flatMap(([word, list]) => (list === null ? [word] : []));
  const partial: string[] = lists.flatMap(([word, list]) =>
    list === null || list.isWhole ? [] : [`the newest ${list.nodes.length} ${word}`],
  );
  if (found.runs?.areAttemptsKnown === false) partial.push('what is flaky');
  return {
    missing: isKnown ? missing : [...missing, 'when the last digest was'],
    partial: isCut ? [`the last ${MOST_MS / DAY_MS} days`, ...partial] : partial,
  };
}
