/** What a digest does not know, and what it knows in part, in words: so that nobody takes that for nothing. */

import type { Lists } from './find-activity.ts';
import type { FoundNewcomers } from './find-newcomers.ts';
import type { FoundRuns } from './find-runs.ts';
import type { FoundWindow } from './find-window.ts';
import { DAY_MS, MOST_MS } from './window.ts';

export interface Gaps {
  /** What could not be read. */
  readonly missing: readonly string[];
  /** Of what only a part could be read, and how much: `the newest 100 releases`. */
  readonly partial: readonly string[];
}

/** As far as each could be read; null: not at all. */
type Found = Lists & {
  readonly runs: FoundRuns | null;
  readonly newcomers: Pick<FoundNewcomers, 'looked' | 'authors'> | null;
};

/** What is missing, and what there is of it in its place: read by when something changed, or by when it began. */
const words = {
  pullRequests: ['merged pull requests', (count) => `the ${count} pull requests that changed last`],
  releases: ['releases', (count) => `the newest ${count} releases`],
  deployments: ['deployments', (count) => `the newest ${count} deployments`],
  issues: ['issues', (count) => `the ${count} issues that changed last`],
  runs: ['workflow runs', (count) => `the newest ${count} workflow runs`],
} as const satisfies Readonly<Record<string, readonly [string, (count: number) => string]>>;

export function findGaps({ newcomers, ...found }: Found, { isKnown, isCut }: FoundWindow): Gaps {
  const lists = Object.entries(words).map(([name, [word, part]]) => ({
    word,
    part,
    list: found[name as keyof typeof words],
  }));
  const missing: string[] = lists.flatMap(({ word, list }) => (list === null ? [word] : []));
  const partial: string[] = lists.flatMap(({ part, list }) =>
    list === null || list.isWhole ? [] : [part(list.nodes.length)],
  );
  if (newcomers === null) missing.push('first pull requests');
  else if (newcomers.looked < newcomers.authors)
    partial.push(`first pull requests (${newcomers.looked} of ${newcomers.authors} authors)`);
  if (found.runs?.areAttemptsKnown === false) partial.push('what is flaky');
  return {
    missing: isKnown ? missing : [...missing, 'when the last digest was'],
    partial: isCut ? [`the last ${MOST_MS / DAY_MS} days`, ...partial] : partial,
  };
}
