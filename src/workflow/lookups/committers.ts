/** Finds who made what a release or a deployment brings, whose events hold no commits. */

import type { Context } from '../context.ts';
import { committersOf, readApiCommit } from '../mentions/commits.ts';
import { listAt } from '../payload.ts';
import { compareWithLast } from './changes.ts';
import type { GitHubApi } from './github-api.ts';

/**
 * Everybody whose commits the comparison of the list of changes holds, those inside of merges too. It is not asked for twice.
 * @returns logins, each once; null where there is nothing to compare with
 */
export async function findCommitters(
  context: Context,
  api: GitHubApi,
): Promise<readonly string[] | null> {
  const { github } = context;
  const compared = await compareWithLast(context, api);
  const commits = compared && listAt(compared.comparison, 'commits');
  return (
    commits &&
    committersOf(
      commits.map((commit) => readApiCommit(commit, github)),
      github,
    )
  );
}
