/** Finds who has had a pull request merged for the first time, of those whose were merged in a time. */

import type { Context } from '../context.ts';
import { numberAt } from '../payload.ts';
import type { LimitedApi } from './budget.ts';
import type { PullRequest } from './merged.ts';
import { searchQuery } from './query.ts';
import { type Window, writeTime } from './window.ts';

export interface FoundNewcomers {
  readonly nodes: readonly PullRequest[];
  /** How many authors could be looked at, of how many. */
  readonly looked: number;
  readonly authors: number;
}

/** Each costs GitHub a search. */
const MOST_AUTHORS = 20;

/**
 * What GitHub says of an author's association is that of today: whoever had one merged is a contributor.
 * The first pull request of each, in the order of the list.
 */
export async function findNewcomers(
  { repository }: Context,
  api: LimitedApi,
  { pulls, window }: { readonly pulls: readonly PullRequest[]; readonly window: Window },
): Promise<FoundNewcomers> {
  // The oldest of each, behind which the newer ones stand.
  const first = new Map(pulls.map((pull) => [pull.author, pull]));
  const all = [...first.values()].filter(
    ({ author }) => author !== null && !author.endsWith('[bot]'),
  );
  const people = all.slice(0, MOST_AUTHORS);
  if (people.length === 0) return { nodes: [], looked: 0, authors: 0 };
  const before = `repo:${repository.full_name} is:pr is:merged merged:<${writeTime(window.from)}`;
  const searches = people.map(({ author }, index) => [`q${index}`, `${before} author:${author}`]);
  const { data } = await api.graphql(searchQuery(people.length), Object.fromEntries(searches));
  const counts = people.map((_, index) => numberAt(data, `a${index}`, 'issueCount'));
  return {
    nodes: people.filter((_, index) => counts[index] === 0),
    looked: counts.filter((count) => count !== null).length,
    authors: all.length,
  };
}
