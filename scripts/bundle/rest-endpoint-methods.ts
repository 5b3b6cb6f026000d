/**
 * Stands in for @octokit/plugin-rest-endpoint-methods in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/github gives every Octokit a method for each of GitHub's 1,000 routes (`octokit.rest`). This action names its routes
 * itself (src/workflow/lookups/github-api.ts), and the table of those methods costs a step that asks GitHub 7 ms.
 */

export function restEndpointMethods(): Record<string, never> {
  return {};
}
