/** GitHub's API in memory. */

import { createGitHubApi, type GitHubApi } from '../../../src/workflow/lookups/github-api.ts';

export interface MemoryApi {
  readonly api: GitHubApi;
  /** What was asked for, with the query: `/releases?per_page=100`. */
  readonly asked: readonly string[];
  /** The sentences about what is left out. */
  readonly told: readonly string[];
}

/**
 * @param data by what is asked for, below the repository and with the query; of a list that is asked for page by page, all
 * pages. What is not there is answered with 404, and an error is thrown.
 */
export function createMemoryApi(data: Readonly<Record<string, unknown>>): MemoryApi {
  const asked: string[] = [];
  const told: string[] = [];
  const find = (route: string, parameters: Readonly<Record<string, unknown>>) => {
    const { request: _, ...values }: Record<string, unknown> = parameters;
    const path = route.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(values[name]);
      delete values[name];
      return value;
    });
    const query = new URLSearchParams(Object.entries(values).map(([k, v]) => [k, `${v}`]));
    const address = `${path}${query.size > 0 ? `?${query}` : ''}`.replace(/^GET \/repos\/o\/r/, '');
    asked.push(address);
    const notFound = Object.assign(new Error('Not Found'), { status: 404, response: {} });
    const found = Object.hasOwn(data, address) ? data[address] : notFound;
    if (found instanceof Error) throw found;
    return found;
  };
  const api = createGitHubApi({
    repository: 'o/r',
    connect: async () => ({
      request: async (route, parameters) => ({ data: find(route, parameters) }),
      graphql: async () => null,
      paginate: {
        async *iterator(route, parameters) {
          for (const page of find(route, parameters) as Iterable<unknown>) yield { data: page };
        },
      },
    }),
    info: (sentence) => void told.push(sentence),
  });
  return { api, asked, told };
}
