/**
 * Stands in for undici in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/github makes a `fetch` of it, in place of which Octokit gets one of ours (src/net/github-fetch.ts). The real package
 * brings 1.5 MB of JavaScript, that is 60 ms for every message that asks GitHub something.
 */

export async function fetch(): Promise<never> {
  throw new Error('This bundle asks GitHub through src/net/github-fetch.ts.');
}
