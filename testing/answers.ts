/** What GitHub answers to the look-ups of a message, for situations and examples. */

import type { Context } from '../src/workflow/context.ts';
import type { Artifact } from '../src/workflow/lookups/artifacts.ts';
import { readAssociated } from '../src/workflow/lookups/associated-pull-request.ts';
import type { Changes } from '../src/workflow/lookups/changes.ts';
import type { FailedJob } from '../src/workflow/lookups/failures.ts';
import type { Lookups } from '../src/workflow/lookups/lookups.ts';
import type { Reviews, WaitingPullRequest } from '../src/workflow/reviews/types.ts';
import { busyWeek } from './digests.ts';

export type Answers = { readonly [Name in keyof Lookups]: Awaited<ReturnType<Lookups[Name]>> };

const base = 'https://github.com/octo-org/hello';

const run = `${base}/actions/runs/9000000007`;
const blob = `${base}/blob/6dcb09b5b57875f334f61aebed695e2e4193db5e`;

const failures: readonly FailedJob[] = [
  {
    name: 'test (24)',
    step: 'npm test',
    url: `${run}/job/11#step:4:1`,
    message: 'Expected "hello", but got "hullo"',
    annotations: [
      {
        message: 'Expected "hello", but got "hullo"',
        details: [],
        path: 'src/hello.test.ts',
        line: 7,
        url: `${blob}/src/hello.test.ts#L7`,
      },
    ],
    legs: null,
  },
  {
    name: 'lint',
    step: null,
    url: `${run}/job/12`,
    message: null,
    annotations: [],
    legs: null,
  },
];

/** Two of the three legs of a matrix, with as much of their errors as there may be. */
export const legs: readonly FailedJob[] = [
  {
    name: 'test (2 of 3)',
    step: 'npm test',
    url: `${run}/job/11#step:4:1`,
    message: 'expect(received).toBe(expected)',
    annotations: [
      {
        message: 'expect(received).toBe(expected)',
        details: ['Expected: "hello"', 'Received: "hullo"'],
        path: 'src/hello.test.ts',
        line: 7,
        url: `${blob}/src/hello.test.ts#L7`,
      },
      {
        message: 'Exceeded timeout of 5000 ms for a test.',
        details: ['Add a timeout value to this test to increase it.'],
        path: 'src/languages.test.ts',
        line: 31,
        url: `${blob}/src/languages.test.ts#L31`,
      },
      {
        message: 'Coverage is below 90 %.',
        details: [],
        path: null,
        line: null,
        url: null,
      },
    ],
    legs: { failed: 2, count: 3, values: ['22', '24'] },
  },
];

const artifacts: readonly Artifact[] = ['coverage', 'site'].map((name, index) => ({
  name,
  url: `${run}/artifacts/${index + 1}`,
  size: 512,
}));

const changes: Changes = {
  since: 'v1.9.0',
  url: `${base}/compare/v1.9.0...v1.10.0`,
  count: 2,
  commits: 12,
  list: [
    {
      title: "Greet in the reader's own language (#12)",
      url: `${base}/pull/12`,
      author: 'octocat',
    },
    { title: 'Say hello louder', url: `${base}/commit/a10867b`, author: 'hubot' },
  ],
};

/** What the list holds beside who waits. */
const listed = {
  repositories: ['octo-org/hello'],
  url: `${base}/pulls`,
};

const unknown: Reviews = {
  ...{ count: null, at_least: true, left_out: 0, merging: 0 },
  ...{ groups: [], more: 0, missing: [], partial: [], awaited: [] },
  ...listed,
};

/** A pull request that has waited for a review since a Thursday, seen on a Monday. */
const waiting: WaitingPullRequest = {
  number: 12,
  title: "Greet in the reader's own language",
  url: `${base}/pull/12`,
  repository: 'octo-org/hello',
  author: 'mona',
  reviewers: ['hubot', 'Greeters'],
  checks: 'success',
  conflicts: false,
  since: '2026-11-19T09:00:00.000Z',
  age: 2,
  at_least: false,
};

/** Of each kind one, with what may be said of it. */
const reviews: Reviews = {
  count: 5,
  at_least: false,
  left_out: 0,
  groups: [
    { turn: 'first_review', list: [waiting] },
    {
      turn: 're_review',
      list: [
        {
          ...waiting,
          ...{ number: 7, title: 'Name the greeting after its language', url: `${base}/pull/7` },
          ...{ reviewers: ['alice'], checks: 'in_progress', age: 1, at_least: true },
        },
      ],
    },
    {
      turn: 'changes',
      list: [
        {
          ...waiting,
          ...{ number: 9, title: 'Greet in Breton', url: `${base}/pull/9`, author: 'octocat' },
          ...{ reviewers: [], checks: 'failure', age: 6 },
        },
      ],
    },
    {
      turn: 'ready',
      list: [
        {
          ...waiting,
          ...{ number: 3, title: 'Say hello louder', url: `${base}/pull/3`, author: 'hubot' },
          ...{ reviewers: [], conflicts: null, age: 0 },
        },
      ],
    },
    {
      turn: 'stuck',
      list: [
        {
          ...waiting,
          ...{ number: 2, title: 'Greet at night', url: `${base}/pull/2`, author: null },
          ...{ reviewers: [], checks: 'none', conflicts: true, age: 31 },
        },
      ],
    },
  ],
  more: 0,
  merging: 0,
  missing: [],
  partial: [],
  awaited: ['hubot', 'team:greeters', 'alice'],
  ...listed,
};

export const answers: Answers = {
  failures,
  changes,
  timing: { run: 192, job: 58, jobs: { build: 62, test: 118, lint: 9, publish: null } },
  artifacts,
  reviews,
  previous: null,
  streak: null,
  since: null,
  red_for: null,
  digest: busyWeek,
  associated_pull_request: {
    number: 12,
    title: "Greet in the reader's own language",
    url: `${base}/pull/12`,
    author: 'mona',
  },
};

/** The look-ups of a context; what is not given, and what the event does not tell, is not known. */
export function answering(given: Partial<Answers>, context: Context): Lookups {
  return {
    failures: async () => given.failures ?? null,
    changes: async () => given.changes ?? null,
    timing: async () => given.timing ?? null,
    artifacts: async () => given.artifacts ?? null,
    reviews: async () => given.reviews ?? unknown,
    previous: async () => given.previous ?? null,
    streak: async () => given.streak ?? null,
    since: async () => given.since ?? null,
    red_for: async () => given.red_for ?? null,
    digest: async () => given.digest ?? null,
    associated_pull_request: async () => given.associated_pull_request ?? readAssociated(context),
  };
}
