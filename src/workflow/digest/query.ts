/** What a digest asks GitHub's GraphQL API for. */

/** Lists of a repository, each by its name in the API. */
export type ListName = 'pullRequests' | 'issues' | 'releases' | 'deployments';

/**
 * Each list is asked for as long as there is more of it to read, by a variable of its own name. Of issues, `since` means that
 * something has changed; the others know no such filter, and are read from their newest end.
 *
 * No list of a repository may be null, so one that is refused makes the repository null: each has one of its own.
 */
export const activityQuery = `query Digest(
  $owner: String!, $repo: String!, $since: DateTime!, $first: Int!,
  $pullRequests: Boolean!, $issues: Boolean!, $releases: Boolean!, $deployments: Boolean!,
  $pullRequestsAfter: String, $issuesAfter: String, $releasesAfter: String, $deploymentsAfter: String
) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { name } }
  pullRequests: repository(owner: $owner, name: $repo) @include(if: $pullRequests) {
    pullRequests(states: MERGED, first: $first, after: $pullRequestsAfter, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number title url mergedAt updatedAt author { __typename login } labels(first: 10) { nodes { name } } }
    }
  }
  issues: repository(owner: $owner, name: $repo) @include(if: $issues) {
    issues(filterBy: {since: $since}, first: $first, after: $issuesAfter, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { createdAt closedAt }
    }
  }
  releases: repository(owner: $owner, name: $repo) @include(if: $releases) {
    releases(first: $first, after: $releasesAfter, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { name tagName url publishedAt createdAt isDraft isPrerelease }
    }
  }
  deployments: repository(owner: $owner, name: $repo) @include(if: $deployments) {
    deployments(first: $first, after: $deploymentsAfter, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { environment state createdAt statuses(first: 10) { nodes { state createdAt } } }
    }
  }
}`;

/** Asks for each of the searches how many it finds. */
export function searchQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const variables = numbers.map((number) => `$q${number}: String!`).join(', ');
  const searches = numbers.map(
    (number) => `  a${number}: search(type: ISSUE, first: 1, query: $q${number}) { issueCount }`,
  );
  return `query Newcomers(${variables}) {\n${searches.join('\n')}\n}`;
}
