/** What could not be read of the pull requests that wait: in a few words for the message, and why for the log. */

import type { GitHubApi, OptionalFact } from '../lookups/github-api.ts';
import { refuseFor } from '../lookups/graphql.ts';
import { type OpenPullRequest, type Part, partOf } from './pull-request.ts';
import type { FoundRepository } from './repository.ts';
import type { Reviews } from './types.ts';

export interface Found {
  readonly repositories: readonly FoundRepository[];
  /** Those that wait: what is not known of others is missed by nobody. */
  readonly waiting: readonly OpenPullRequest[];
}

/** More is no line that anybody reads. */
const MOST_NAMED = 3;

export function describeGaps({
  repositories,
  waiting,
}: Found): Pick<Reviews, 'missing' | 'partial' | 'at_least'> {
  const lost = repositories.filter(({ isRead }) => !isRead);
  const cut = repositories.filter(({ isRead, cutFrom }) => isRead && cutFrom !== null);
  const unread = repositories.reduce((sum, one) => sum + one.unread, 0);
  return {
    missing: [
      ...nameSome(lost.map(({ name }) => name)),
      ...countOf(unread, 'pull request'),
      ...countOf(errorsIn(waiting, 'teams').length, 'team'),
      ...(errorsIn(waiting, 'checks').length > 0 ? ['checks'] : []),
      ...(errorsIn(waiting, 'others').length > 0 ? ['details'] : []),
    ],
    partial: nameSome(
      cut.map(
        ({ name, pulls, cutFrom }) =>
          `the oldest ${pulls.length} of ${cutFrom} pull requests of ${name}`,
      ),
    ),
    at_least: lost.length + cut.length + unread > 0,
  };
}

function nameSome(words: readonly string[]): readonly string[] {
  const more = words.length - MOST_NAMED;
  return [...words.slice(0, MOST_NAMED), ...countOf(Math.max(0, more), 'more repository')];
}

function countOf(count: number, name: string): readonly string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? name : `${name}s`.replace(/ys$/, 'ies')}`];
}

function errorsIn(pulls: readonly OpenPullRequest[], part: Part) {
  return pulls.flatMap(({ errors }) => errors).filter((error) => partOf(error) === part);
}

const facts: Readonly<Record<Exclude<Part, 'events'>, OptionalFact>> = {
  teams: {
    name: 'teams whose review is requested',
    permission: '',
    advice: 'Teams are read by the token of an app or a person with `members: read`.',
  },
  checks: { name: 'the checks', permission: 'checks: read, statuses: read' },
  others: { name: 'some details', permission: 'contents: read' },
};

/** @param own the repository of the workflow */
export function tellGaps(
  { repositories, waiting }: Found,
  { leaveOut }: Pick<GitHubApi, 'leaveOut'>,
  own: string | null,
): void {
  for (const { name, isRead, error } of repositories) {
    const advice =
      'Is its name right? Other repositories are read by the token of an app or a person.';
    const fact = {
      name: `${isRead ? 'some ' : ''}pull requests of ${name}`,
      permission: 'pull-requests: read',
      ...(name.toLowerCase() === own?.toLowerCase() ? {} : { advice }),
    };
    if (error !== null) leaveOut(fact, error);
    const mine = waiting.filter(({ repository }) => repository === name);
    for (const [part, { name: what, ...of }] of Object.entries(facts)) {
      const errors = errorsIn(mine, part as Part);
      if (errors.length > 0) leaveOut({ ...of, name: `${what} of ${name}` }, refuseFor(errors));
    }
  }
  if (repositories.length === 0)
    leaveOut({ name: 'pull requests', permission: '' }, new Error('`GITHUB_REPOSITORY` is empty'));
}
