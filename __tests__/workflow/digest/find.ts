/** A digest, from a GitHub on a socket, through Octokit as the bundle has it. */

import { getOctokit } from '@actions/github';
import { expect } from '@jest/globals';
import { loadEventFixture } from '../../../events/event-fixture.ts';
import { createHttp } from '../../../src/net/http.ts';
import { buildContext } from '../../../src/workflow/context.ts';
import { type Digest, findDigest } from '../../../src/workflow/digest/digest.ts';
import { createGitHubApi } from '../../../src/workflow/lookups/github-api.ts';
import { createFetch } from '../../../src/workflow/lookups/octokit-fetch.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';
import type { RepositoryFixture } from '../../../testing/github-activity/repository.ts';
import {
  type ActivityOptions,
  type ActivityServer,
  createActivityServer,
} from '../../../testing/github-activity/server.ts';
import { ago, quietWeek } from '../../../testing/github-activity/week.ts';
import { listen } from '../../../testing/sockets/listen.ts';

interface FindOptions extends ActivityOptions {
  readonly data?: JsonObject;
}

interface FoundDigest extends ActivityServer {
  readonly digest: Digest | null;
  /** `1 merged, 2 deployed` of what is more than nothing. */
  readonly told: string;
  /** Each without its beginning, which is the same for all. */
  readonly log: readonly string[];
  /** How many requests it took. */
  readonly count: number;
}

/** In a week in which nothing happened, but for what is given. */
export async function find(
  repository: Partial<RepositoryFixture>,
  { data = {}, ...options }: FindOptions = {},
): Promise<FoundDigest> {
  const opened = createActivityServer({ ...quietWeek, ...repository }, options);
  const baseUrl = `http://127.0.0.1:${await listen(opened.server)}`;
  const log: string[] = [];
  const context = buildContext({ ...loadEventFixture('schedule'), data });
  const api = createGitHubApi({
    repository: context.repository.full_name,
    connect: async () =>
      getOctokit('ghs_token', { baseUrl, request: { fetch: createFetch(createHttp({})) } }),
    info: (sentence) => void log.push(sentence.replace('The message goes without ', '')),
  });
  const digest = await findDigest(context, api, Date.parse(ago(-0.1)));
  const count = opened.asked.length + opened.requests.length;
  // Whatever happens, a digest keeps to it, and asks for what there is.
  expect(count).toBeLessThanOrEqual(8);
  expect(opened.issues).toEqual([]);
  return { ...opened, digest, told: tell(digest), log, count };
}

function tell(digest: Digest | null): string {
  if (digest === null) return 'nobody knows';
  const { merged, newcomers, releases, deployments, issues, runs } = digest;
  const counts: Readonly<Record<string, number | undefined>> = {
    merged: merged?.count,
    new: newcomers?.length,
    released: releases?.count,
    deployed: deployments?.succeeded,
    failed: deployments?.failed,
    opened: issues?.opened.count,
    closed: issues?.closed.count,
    red: runs?.red,
    flaky: runs?.flaky.length,
  };
  const told = Object.entries(counts).filter(([, count]) => count);
  return told.map(([name, count]) => `${count} ${name}`).join(', ');
}
