/**
 * Facts that the event does not hold, and GitHub's API tells: what failed, what is new, how long it took.
 *
 * They are functions of the context, so that they cost requests only where a template names them.
 */

import type { Context } from '../context.ts';
import type { Digest } from '../digest/digest.ts';
import { isFailure } from '../facts/results.ts';
import type { History, PreviousRun } from '../history/history.ts';
import type { Reviews } from '../reviews/types.ts';
import { type Artifact, findArtifacts } from './artifacts.ts';
import {
  type AssociatedPullRequest,
  findAssociated,
  readAssociated,
} from './associated-pull-request.ts';
import { type Changes, findChanges } from './changes.ts';
import { type FailedJob, findFailures } from './failures.ts';
import type { GitHubApi, OptionalFact } from './github-api.ts';
import { once } from './once.ts';
import { findTiming, type Timing } from './timing.ts';

export interface Lookups {
  readonly failures: () => Promise<readonly FailedJob[] | null>;
  readonly changes: () => Promise<Changes | null>;
  readonly timing: () => Promise<Timing | null>;
  readonly artifacts: () => Promise<readonly Artifact[] | null>;
  /** Which pull requests wait, and whose turn they are. */
  readonly reviews: () => Promise<Reviews>;
  readonly associated_pull_request: () => Promise<AssociatedPullRequest | null>;
  /** The run before that says how things were. */
  readonly previous: () => Promise<PreviousRun | null>;
  /** How many runs in a row have failed, this one among them where it has; 10: or more. */
  readonly streak: () => Promise<number | null>;
  /** When the first of them began, as GitHub writes times. */
  readonly since: () => Promise<string | null>;
  /** How long ago that was, in seconds. */
  readonly red_for: () => Promise<number | null>;
  /** What happened in the repository since the last digest. Throws for what is wrong in `data`. */
  readonly digest: () => Promise<Digest | null>;
}

const facts = {
  failures: { name: 'the failed steps', permission: 'actions: read' },
  changes: { name: 'the list of changes', permission: 'contents: read' },
  timing: { name: 'how long it took', permission: 'actions: read' },
  artifacts: { name: 'the artifacts', permission: 'actions: read' },
  associated_pull_request: {
    name: 'the pull request of the commit',
    permission: 'pull-requests: read',
  },
  history: { name: 'the runs before', permission: 'actions: read' },
} as const satisfies Record<string, OptionalFact>;

interface LookupSources {
  /** The clock. */
  readonly date: () => Date;
  /** For what is the message itself: it has more time, and of its own. */
  readonly patient: GitHubApi;
  /** Throws what the API throws. */
  readonly history: () => Promise<History | null>;
}

/** In a row: whoever reads of ten needs not know of more. */
export const MOST_FAILURES = 10;

export function createLookups(
  context: Context,
  api: GitHubApi,
  { date, patient, history }: LookupSources,
): Lookups {
  return {
    failures: once(() => api.optional(facts.failures, () => findFailures(context, api))),
    changes: once(() => api.optional(facts.changes, () => findChanges(context, api))),
    timing: once(() =>
      api.optional(facts.timing, () => findTiming(context, api, date().getTime())),
    ),
    artifacts: once(() => api.optional(facts.artifacts, () => findArtifacts(context, api))),
    associated_pull_request: once(async () => {
      const known = readAssociated(context);
      if (known !== null) return known;
      return api.optional(facts.associated_pull_request, () => findAssociated(context, api));
    }),
    reviews: once(async () => {
      const { findReviews } = await import('../reviews/reviews.ts');
      return findReviews(context, patient, { date });
    }),
    ...describeHistory(
      context,
      once(() => api.optional(facts.history, history)),
    ),
    digest: once(async () => {
      const { findDigest } = await import('../digest/digest.ts');
      return findDigest(context, patient, date().getTime());
    }),
  };
}

function describeHistory(
  { verdict }: Context,
  find: () => Promise<History | null>,
): Pick<Lookups, 'previous' | 'streak' | 'since' | 'red_for'> {
  /** Beside a later run that has told how things are, nothing is back to anything. */
  const history = async () => {
    const found = await find();
    return found?.isOutdated ? null : found;
  };
  const streakOf = ({ failures }: History) =>
    Math.min(failures + (isFailure(verdict) ? 1 : 0), MOST_FAILURES);
  return {
    previous: async () => (await history())?.previous ?? null,
    streak: async () => {
      const found = await history();
      return found && streakOf(found);
    },
    since: async () => (await history())?.since ?? null,
    red_for: async () => (await history())?.red_for ?? null,
  };
}
