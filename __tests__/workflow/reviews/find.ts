/** The pull requests that wait, from a GitHub on a socket, through Octokit as the bundle has it. */

import { getOctokit } from '@actions/github';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { createHttp } from '../../../src/net/http.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { createGitHubApi } from '../../../src/workflow/lookups/github-api.ts';
import { createFetch } from '../../../src/workflow/lookups/octokit-fetch.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';
import type { People } from '../../../src/workflow/people.ts';
import { findReviews } from '../../../src/workflow/reviews/reviews.ts';
import type { Reviews, WaitingPullRequest } from '../../../src/workflow/reviews/types.ts';
import {
  nodesOf,
  type PullRequestFixture,
  repositoryOf,
} from '../../../testing/github-graphql/pull-request.ts';
import {
  createGraphqlServer,
  type GraphqlGitHub,
  type GraphqlServer,
} from '../../../testing/github-graphql/server.ts';
import { listen } from '../../../testing/sockets/listen.ts';

/** A Monday. */
const now = '2026-11-30T12:00:00Z';

export interface FindOptions {
  readonly data?: JsonObject;
  readonly people?: People;
  readonly github?: Partial<GraphqlGitHub>;
  /** Behind the host. */
  readonly basePath?: string;
}

export interface FoundReviews extends GraphqlServer {
  readonly reviews: Reviews;
  /** `12: first_review, 2 days` of each that is listed. */
  readonly told: readonly string[];
  readonly log: readonly string[];
  /** The pauses, in milliseconds. */
  readonly pauses: readonly number[];
}

export async function find(
  pulls: readonly PullRequestFixture[],
  { data = {}, people, github, basePath = '' }: FindOptions = {},
): Promise<FoundReviews> {
  const opened = createGraphqlServer({
    repositories: { 'octo-org/hello': repositoryOf(pulls) },
    root: nodesOf(pulls),
    ...github,
  });
  const baseUrl = `http://127.0.0.1:${await listen(opened.server)}${basePath}`;
  const log: string[] = [];
  const pauses: number[] = [];
  const context = buildContext({ ...loadEventFixture('schedule'), data, people });
  const api = createGitHubApi({
    repository: context.repository.full_name,
    connect: async () =>
      getOctokit('ghs_token', { baseUrl, request: { fetch: createFetch(createHttp({})) } }),
    info: (sentence) => void log.push(sentence),
  });
  const reviews = await findReviews(context, api, {
    date: () => new Date(now),
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  const told = reviews.groups.flatMap(({ turn, list }) => list.map((pull) => tell(turn, pull)));
  return { ...opened, reviews, told, log, pauses };
}

function tell(turn: string, { number, age, at_least, reviewers }: WaitingPullRequest): string {
  const whom = reviewers.length > 0 ? `, ${reviewers.join(' and ')}` : '';
  return `${number}: ${turn}, ${at_least ? 'at least ' : ''}${age}${whom}`;
}
