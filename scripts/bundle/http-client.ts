/**
 * Stands in for @actions/http-client in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/core needs it for one thing only, an OIDC token, which this action never asks for; @actions/github asks it for
 * proxies, in place of which Octokit gets a `fetch` of ours (src/workflow/lookups/octokit-fetch.ts). The real package brings 1 MB of
 * JavaScript, that is 30 ms for every step of every workflow.
 */

export class HttpClient {
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}
}

export class BearerCredentialHandler {}
