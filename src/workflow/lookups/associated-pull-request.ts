/**
 * The pull request that the commit came from: the event's, or the one that its message names, else GitHub is asked.
 *
 * Source: https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */

import type { Context } from '../context.ts';
import { readPullRequest } from '../facts/commit-title.ts';
import { address } from '../facts/links.ts';
import { type JsonObject, lineAt, numberAt, objectsIn, textAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';

export interface AssociatedPullRequest {
  readonly number: number;
  readonly title: string | null;
  readonly url: string | null;
  /** A login; null where a merge commit does not tell. */
  readonly author: string | null;
}

/** Without a request; null where the event does not tell. */
export function readAssociated(context: Context): AssociatedPullRequest | null {
  const { pull_request, commit, repository } = context;
  if (pull_request?.number) {
    const { number, title, url, author } = pull_request;
    return { number, title, url, author };
  }
  const named = readPullRequest(commit.message ?? '');
  if (named === null) return null;
  return {
    number: Number(named.number),
    title: named.title,
    url: address(repository.url, 'pull', named.number),
    author: named.isMerge ? null : commit.login,
  };
}

/** Of several that hold the commit the one that brought it, else one that was merged, else one that is open. */
export async function findAssociated(
  { commit: { sha } }: Context,
  { get }: GitHubApi,
): Promise<AssociatedPullRequest | null> {
  if (sha === null) return null;
  const pulls = objectsIn(await get('/commits/{commit_sha}/pulls', { commit_sha: sha }));
  const found =
    pulls.find((pull) => textAt(pull, 'merge_commit_sha') === sha && isMerged(pull)) ??
    pulls.find(isMerged) ??
    pulls.find((pull) => textAt(pull, 'state') === 'open');
  const number = numberAt(found, 'number');
  if (found === undefined || number === null) return null;
  return {
    number,
    title: lineAt(found, 'title'),
    url: textAt(found, 'html_url'),
    author: textAt(found, 'user', 'login'),
  };
}

function isMerged(pull: JsonObject): boolean {
  return textAt(pull, 'merged_at') !== null;
}
