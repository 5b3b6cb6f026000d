/** GitHub's API with a bound on how often a digest asks: what a repository may ask in an hour is for all of its workflows. */

import type { GitHubApi, Query } from '../lookups/github-api.ts';
import type { Pages } from '../lookups/pages.ts';

const MOST_REQUESTS = 8;

export interface LimitedApi extends Pick<GitHubApi, 'get' | 'graphql' | 'leaveOut' | 'optional'> {
  /** GETs one page of a list. */
  readonly page: (route: string, parameters?: Query) => Promise<Pages>;
  /** How many requests are left; the one after the last throws. */
  readonly left: () => number;
}

export function limitRequests(api: GitHubApi): LimitedApi {
  let left = MOST_REQUESTS;
  const limit =
    <A extends readonly unknown[], T>(ask: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      if (left === 0) throw new Error(`a digest makes ${MOST_REQUESTS} requests at most`);
      left -= 1;
      return ask(...args);
    };
  return {
    get: limit(api.get),
    page: limit((route, parameters) => api.list(route, parameters, () => true)),
    graphql: limit(api.graphql),
    leaveOut: api.leaveOut,
    optional: api.optional,
    left: () => left,
  };
}
