/** The way to GitHub's API, as far as it is gone here. Types only. */

export type Query = Record<string, unknown>;

/** The part of Octokit that is needed. */
export interface Octokit {
  request(route: string, parameters: Query): Promise<{ readonly data: unknown }>;
  graphql(query: string, variables: Query): Promise<unknown>;
  readonly paginate: {
    /** Page after page, each as the list that is in it, as the answers' `Link` headers lead on. */
    iterator(route: string, parameters: Query): AsyncIterable<{ readonly data: unknown }>;
  };
}
