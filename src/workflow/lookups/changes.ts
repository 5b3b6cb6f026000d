/**
 * Finds what is new since the last deployment or release.
 *
 * Source: https://docs.github.com/rest/deployments, https://docs.github.com/rest/releases and
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 */

import type { Context } from '../context.ts';
import { readMerge, titleOf } from '../facts/commit-title.ts';
import { type JsonObject, lineAt, listAt, numberAt, objectsIn, textAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';

interface Change {
  readonly title: string;
  readonly url: string | null;
  /** The login on GitHub, or the name in the commit. */
  readonly author: string | null;
}

export interface Changes {
  /** The tag, branch or commit that was there before. */
  readonly since: string;
  /** The comparison of both. */
  readonly url: string | null;
  /** How many there are: merged pull requests, and commits that came without one. */
  readonly count: number;
  /** How many commits that are, those inside of pull requests too. */
  readonly commits: number;
  /** Merged pull requests and commits, the newest first. */
  readonly list: readonly Change[];
}

/** What was there before: something to compare with, and its name for people. */
interface Baseline {
  readonly ref: string;
  readonly name: string;
}

interface Compared {
  readonly base: Baseline;
  /** As GitHub answers it. */
  readonly comparison: unknown;
}

/** What is new since the last deployment of the environment, or the last release; null when there was none. */
export async function compareWithLast(context: Context, api: GitHubApi): Promise<Compared | null> {
  const base = (await findLastDeployment(context, api)) ?? (await findLastRelease(context, api));
  const head = context.release?.tag ?? context.commit.sha;
  if (base === null || head === null || base.ref === head) return null;
  const basehead = `${base.ref}...${head}`;
  return { base, comparison: await api.get('/compare/{basehead}', { basehead }) };
}

/** The same as a list; null when it is empty. */
export async function findChanges(context: Context, api: GitHubApi): Promise<Changes | null> {
  const compared = await compareWithLast(context, api);
  if (compared === null) return null;
  const { base, comparison } = compared;
  const commits = listAt(comparison, 'commits');
  const list = mainline(commits).map((commit) => describeChange(commit, context));
  if (list.length === 0) return null;
  const total = numberAt(comparison, 'total_commits') ?? 0;
  return {
    since: base.name,
    url: textAt(comparison, 'html_url'),
    // GitHub lists no more than 250 commits.
    count: total > commits.length ? total : list.length,
    commits: Math.max(total, commits.length),
    list,
  };
}

/** Of the environment that is deployed to. */
async function findLastDeployment(
  { deploy, github }: Context,
  api: GitHubApi,
): Promise<Baseline | null> {
  if (deploy.environment === null) return null;
  const fact = { name: 'the last deployment', permission: 'deployments: read' };
  return api.optional(fact, async () => {
    const parameters = { environment: deploy.environment, per_page: 10 };
    const current = numberAt(github.event, 'deployment', 'id');
    for (const deployment of objectsIn(await api.get('/deployments', parameters))) {
      const id = numberAt(deployment, 'id');
      if (id !== current && (await hasSucceeded(id, api))) return baseAt(deployment);
    }
    return null;
  });
}

/** A deployment that was replaced is inactive, but was a success once. */
async function hasSucceeded(deployment_id: number | null, { get }: GitHubApi): Promise<boolean> {
  const statuses = await get('/deployments/{deployment_id}/statuses', { deployment_id });
  return objectsIn(statuses).some((status) => textAt(status, 'state') === 'success');
}

function baseAt(deployment: JsonObject): Baseline | null {
  const sha = textAt(deployment, 'sha');
  if (sha === null) return null;
  const ref = textAt(deployment, 'ref') ?? '';
  const isName = /\d/.test(ref) && !/^[\da-f]{40}$/.test(ref);
  return { ref: sha, name: isName ? ref : sha.slice(0, 7) };
}

/** The one before this release or tag; before a release proper, pre-releases do not count. */
async function findLastRelease(
  { release, tag }: Context,
  { get }: GitHubApi,
): Promise<Baseline | null> {
  const until = release?.published_at ?? '9999';
  const earlier = objectsIn(await get('/releases', { per_page: 100 })).find(
    (other) =>
      other['draft'] !== true &&
      (other['prerelease'] !== true || release?.prerelease === true) &&
      textAt(other, 'tag_name') !== (release?.tag ?? tag) &&
      (textAt(other, 'published_at') ?? '') < until,
  );
  const ref = textAt(earlier, 'tag_name');
  return ref === null ? null : { ref, name: ref };
}

/** The first parents of the newest commit: what was merged, without the commits inside of it. */
function mainline(commits: readonly JsonObject[]): readonly JsonObject[] {
  const known = new Map(commits.map((commit) => [textAt(commit, 'sha'), commit]));
  const line: JsonObject[] = [];
  for (let commit = commits.at(-1); commit !== undefined; ) {
    line.push(commit);
    known.delete(textAt(commit, 'sha'));
    commit = known.get(textAt(listAt(commit, 'parents')[0], 'sha'));
  }
  return line;
}

/** A merge commit tells the pull request in its first line, and its title in the third. */
function describeChange(commit: JsonObject, { repository }: Context): Change {
  const message = textAt(commit, 'commit', 'message') ?? '';
  const merge = readMerge(message);
  const isLinked = merge !== null && repository.url !== null;
  return {
    title: titleOf(message) ?? '',
    url: isLinked ? `${repository.url}/pull/${merge.number}` : textAt(commit, 'html_url'),
    author: textAt(commit, 'author', 'login') ?? lineAt(commit, 'commit', 'author', 'name'),
  };
}
