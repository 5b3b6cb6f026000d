/** What could not be read of the pull requests that wait: in a few words for the message, and why for the log. */

import type { GitHubApi, OptionalFact } from '../lookups/github-api.ts';
import { refuseFor } from '../lookups/graphql.ts';
import { type OpenPullRequest, type Part, partOf } from './pull-request.ts';
import type { FoundRepository } from './repository.ts';
import type { Wait } from './turn.ts';
import type { Reviews } from './types.ts';

export interface Found {
  readonly repositories: readonly FoundRepository[];
  /** Those that wait: what is not known of others is missed by nobody. */
  readonly waiting: readonly WaitingOne[];
}

interface WaitingOne {
  readonly pull: OpenPullRequest;
  readonly wait: Wait;
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
      ...countOf(
        waiting.reduce((sum, one) => sum + countTeams(one), 0),
        'team',
      ),
      ...(errorsIn(waiting, 'times').length > 0 ? ['since when some wait'] : []),
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

function errorsIn(waiting: readonly WaitingOne[], part: Part) {
  return waiting.flatMap(({ pull }) => pull.errors).filter((error) => partOf(error) === part);
}

/** Those that are waited for, and may not be read. */
function countTeams({ wait }: WaitingOne): number {
  return wait.reviewers.filter(({ key }) => key === null).length;
}

const teams: OptionalFact = {
  name: 'teams whose review is requested',
  permission: '',
  advice:
    'Teams are read by the token of an app with `members: read`, or of a person with `read:org`.',
};

const facts: Readonly<Record<Exclude<Part, 'teams'>, OptionalFact>> = {
  times: { name: 'since when some wait', permission: '' },
  checks: { name: 'the checks', permission: 'checks: read, statuses: read' },
  others: { name: 'some details', permission: 'contents: read' },
};

const OTHER_REPOSITORY =
  'Is its name right, and may `github_token` read its pull requests? That of a workflow reads its own repository and public ones; others take the token of an app or a person.';

/** @param own the repository of the workflow */
export function tellGaps(
  { repositories, waiting }: Found,
  api: Pick<GitHubApi, 'leaveOut'>,
  own: string | null,
): void {
  for (const repository of repositories) {
    const isOwn = repository.name.toLowerCase() === own?.toLowerCase();
    const mine = waiting.filter(({ pull }) => pull.repository === repository.name);
    for (const [fact, error] of gapsIn(repository, mine, isOwn)) api.leaveOut(fact, error);
  }
  if (repositories.length === 0)
    api.leaveOut(
      { name: 'pull requests', permission: '' },
      new Error('`GITHUB_REPOSITORY` is empty'),
    );
}

/** Each with why. */
function* gapsIn(
  { name, isRead, error, teamsError }: FoundRepository,
  waiting: readonly WaitingOne[],
  isOwn: boolean,
): Iterable<readonly [OptionalFact, unknown]> {
  const advice = isOwn || isRead ? {} : { advice: OTHER_REPOSITORY };
  const some = `${isRead ? 'some ' : ''}pull requests`;
  const pulls = { name: some, permission: 'pull-requests: read', ...advice };
  const of = (fact: OptionalFact) => ({ ...fact, name: `${fact.name} of ${name}` });
  if (error !== null) yield [of(pulls), error];
  if (waiting.some((one) => countTeams(one) > 0))
    yield [of(teams), teamsError ?? refuseFor(errorsIn(waiting, 'teams'))];
  for (const [part, fact] of Object.entries(facts)) {
    const errors = errorsIn(waiting, part as Part);
    if (errors.length > 0) yield [of(fact), refuseFor(errors)];
  }
}
