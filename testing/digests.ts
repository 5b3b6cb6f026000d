/** Digests for situations and examples, counted as those of GitHub's answers are. */

import { describeDeployments } from '../src/workflow/digest/deployments.ts';
import type { Digest } from '../src/workflow/digest/digest.ts';
import { describeIssues } from '../src/workflow/digest/issues.ts';
import { describeMerged, readMerged } from '../src/workflow/digest/merged.ts';
import { describeReleases } from '../src/workflow/digest/releases.ts';
import { describeRuns, readFinished } from '../src/workflow/digest/workflow-runs.ts';
import type { JsonObject } from '../src/workflow/payload.ts';

const url = 'https://github.com/octo-org/hello';

/** From a Friday morning to the next. */
const since = '2026-11-20T05:30:00Z';
const until = '2026-11-27T05:30:00Z';
const window = { from: Date.parse(since), to: Date.parse(until) };
const place = { url, window };

/** So many hours before the end. */
const hoursAgo = (hours: number) => new Date(window.to - hours * 3_600_000).toISOString();

const titles = [
  "Greet in the reader's own language",
  'Say hello in French',
  'Say hello in Breton',
  'Greet those who have no name',
  'Forget the language of who leaves',
  'Fall back to English',
  'Answer within 50 ms',
  'Bump undici from 7.16.0 to 7.17.0',
  'Explain how languages are chosen',
  'Name the greeting after its language',
  'Bump yaml from 2.8.1 to 2.8.2',
  'Greet crowds at once',
];
const labels = ['i18n', 'i18n', 'i18n', 'bug', 'bug', 'bug', '', 'dependencies', 'docs', 'i18n'];
const authors = ['octocat', 'mona', 'hubot', 'octocat'];

const pulls = titles.map((title, index): JsonObject => {
  const label = labels[index] ?? (title.startsWith('Bump') ? 'dependencies' : '');
  return {
    number: 112 - index,
    title,
    url: `${url}/pull/${112 - index}`,
    mergedAt: hoursAgo(3 + index * 12),
    author: title.startsWith('Bump')
      ? { __typename: 'Bot', login: 'dependabot' }
      : { __typename: 'User', login: authors[index % authors.length] },
    labels: { nodes: label ? [{ name: label }] : [] },
  };
});

const deployment = (hours: number, environment: string, ...states: readonly string[]) => ({
  environment,
  createdAt: hoursAgo(hours),
  state: states[0],
  statuses: { nodes: states.map((state) => ({ state })) },
});

const deployments = [
  deployment(2, 'production', 'SUCCESS', 'IN_PROGRESS'),
  deployment(5, 'staging', 'FAILURE', 'IN_PROGRESS'),
  deployment(30, 'staging', 'INACTIVE', 'SUCCESS'),
  deployment(31, 'production', 'INACTIVE', 'SUCCESS'),
  deployment(60, 'staging', 'INACTIVE', 'SUCCESS'),
];

const issues = [
  { createdAt: hoursAgo(4), closedAt: null },
  { createdAt: hoursAgo(70), closedAt: hoursAgo(20) },
  { createdAt: hoursAgo(700), closedAt: hoursAgo(30) },
  { createdAt: hoursAgo(100), closedAt: null },
];

const runs = Array.from({ length: 40 }, (_, index): JsonObject => {
  const isRed = index === 4 || index === 9 || index === 30;
  return {
    id: 9000 + index,
    name: index % 3 === 0 ? 'Lint' : 'Test',
    workflow_id: index % 3,
    event: 'push',
    head_branch: 'main',
    head_sha: index < 6 ? 'aaa' : `${index}`,
    head_repository: { id: 7 },
    repository: { id: 7 },
    conclusion: isRed ? 'failure' : 'success',
    html_url: `${url}/actions/runs/${9000 + index}`,
    created_at: hoursAgo(1 + index * 4),
    updated_at: hoursAgo(1 + index * 4),
  };
});

const line = { branch: 'main', window };
const none = { missing: [], partial: [] };
const period = { since, until, period: '7 days' };

const merged = readMerged(pulls, window);

/** A week in which much has happened. */
export const busyWeek: Digest = {
  ...period,
  merged: describeMerged(merged, place, null),
  newcomers: merged.filter(({ author }) => author === 'mona').slice(-1),
  releases: describeReleases(
    [
      { name: 'Hello 1.11', tagName: 'v1.11.0', isPrerelease: false, publishedAt: hoursAgo(1) },
      { name: '', tagName: 'v1.11.0-rc.1', isPrerelease: true, publishedAt: hoursAgo(50) },
    ].map((release) => ({ ...release, url: `${url}/releases/tag/${release.tagName}` })),
    place,
  ),
  deployments: describeDeployments(deployments, place),
  issues: describeIssues(issues, place),
  runs: describeRuns(readFinished(runs, line), { ...line, ...place, rerun: [] }),
  empty: false,
  ...none,
};

const nothing = {
  merged: describeMerged([], place, null),
  newcomers: [],
  releases: describeReleases([], place),
  deployments: describeDeployments([], place),
  issues: describeIssues([], place),
};

/** One in which nothing has, but that the clock has started what it starts. */
export const emptyWeek: Digest = {
  ...period,
  ...nothing,
  runs: describeRuns(readFinished(runs.slice(21, 28), line), { ...line, ...place, rerun: [] }),
  empty: true,
  ...none,
};

/** One of which little is known, and nothing in that. */
export const unknownWeek: Digest = {
  ...period,
  ...nothing,
  deployments: null,
  runs: null,
  empty: false,
  missing: ['deployments', 'workflow runs'],
  partial: ['the 300 issues that changed last'],
};

/** A few pull requests, and no runs. */
export const quietWeek: Digest = {
  ...emptyWeek,
  merged: describeMerged(merged.slice(0, 2), place, null),
  runs: describeRuns([], { ...line, ...place, rerun: [] }),
  empty: false,
};
