/** Who has which part in what happened, as far as the event tells: logins, and teams. */

import type { Github } from '../facts/event.ts';
import type { Facts } from '../facts/facts.ts';
import { at, textAt, textsAt } from '../payload.ts';
import type { Team } from '../people.ts';
import { commitsIn, committersOf, headCommitIn, isBot } from './commits.ts';
import { distinctBy } from './distinct.ts';
import type { Role } from './entries.ts';
import { mergerIn } from './merger.ts';

/** What roles are told by. */
export interface RoleFacts
  extends Pick<Facts, 'actor' | 'pull_request' | 'release' | 'issue' | 'commit'> {
  readonly github: Github;
  /** Who made what is new, where GitHub has been asked. */
  readonly committers?: readonly string[] | undefined;
  /** Whose review is waited for, in any pull request, where the message is about that. */
  readonly awaited?: readonly string[] | undefined;
}

type Holder = string | null;

const describers: Readonly<Record<Role, (facts: RoleFacts) => readonly Holder[]>> = {
  author: ({ pull_request, release, issue, commit, github }) => {
    const topic = pull_request ?? release ?? issue;
    return [topic ? topic.author : (commit.login ?? headCommitIn(github)?.login ?? null)];
  },
  actor: ({ actor }) => [actor.login],
  // Comments on a pull request that is merged do not tell who did.
  merger: ({ pull_request, github }) => [pull_request ? pull_request.merged_by : mergerIn(github)],
  committers: ({ pull_request, committers, github }) => {
    // Its events hold none of its commits: its author made them, or brought them.
    const author = pull_request?.author;
    if (author) return isBot(author) ? [] : [author];
    return committers ?? committersOf(commitsIn(github), github);
  },
  reviewers: ({ pull_request, awaited, github }) =>
    awaited ?? [
      ...(pull_request?.reviewers ?? []),
      ...textsAt(github.event['pull_request'], 'requested_teams', 'slug').map(teamOf),
      ...askedNow(github),
    ],
};

/** Logins and teams, as `people` may have them, each once. */
export function holdersOf(role: Role, facts: RoleFacts): readonly string[] {
  const holders = describers[role](facts).filter((holder) => holder !== null);
  return distinctBy(holders, (holder) => holder.toLowerCase());
}

/** Whose review the event asks for. Where it takes the question back, it names them in the same fields. */
function askedNow({ event }: Github): readonly Holder[] {
  if (at(event, 'action') !== 'review_requested') return [];
  const slug = textAt(event, 'requested_team', 'slug');
  return [textAt(event, 'requested_reviewer', 'login'), slug && teamOf(slug)];
}

function teamOf(slug: string): Team {
  return `team:${slug}`;
}
