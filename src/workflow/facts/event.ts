/**
 * Facts about what an event brings: a commit, a pull request, a release, a deployment.
 *
 * Names and meanings of the payloads: https://docs.github.com/webhooks/webhook-events-and-payloads
 */

import {
  flagAt,
  type JsonObject,
  lineAt,
  lineOf,
  numberAt,
  objectAt,
  textAt,
  textsAt,
} from '../payload.ts';
import { readBranch } from './branch.ts';
import { titleOf } from './commit-title.ts';
import { address, repositoryUrl } from './links.ts';
import { readConclusion } from './results.ts';
import { describeTracking } from './tracking.ts';
import type { Commit, Deployment, PullRequest, Release } from './types.ts';

/** The `github` context of workflow expressions; `event` is the payload. */
export type Github = JsonObject & { readonly event: JsonObject };

/**
 * The commit that people mean: a pull request's head, where `github.sha` is a merge commit nobody made.
 * A pull request's payload does not hold the message and author of its head.
 */
export function describeCommit(github: Github): Commit {
  const { event } = github;
  const head =
    objectAt(event, 'head_commit') ??
    objectAt(event, 'workflow_run', 'head_commit') ??
    objectAt(event, 'merge_group', 'head_commit');
  const sha =
    textAt(event, 'pull_request', 'head', 'sha') ??
    textAt(head, 'id') ??
    textAt(event, 'workflow_run', 'head_sha') ??
    textAt(event, 'deployment', 'sha') ??
    textAt(event, 'comment', 'commit_id') ??
    textAt(event, 'check_run', 'head_sha') ??
    textAt(event, 'check_suite', 'head_sha') ??
    textAt(event, 'workflow_job', 'head_sha') ??
    textAt(event, 'build', 'commit') ??
    (github['event_name'] === 'status' ? textAt(event, 'sha') : null) ??
    textAt(github, 'sha');
  return describeCommitOf(head, sha, github);
}

/** @param json of a commit as in an event: `message`, `author`; null where only its sha is known */
export function describeCommitOf(
  json: JsonObject | null,
  sha: string | null,
  github: Github,
): Commit {
  const message = textAt(json, 'message');
  return {
    sha,
    short: sha?.slice(0, 7) ?? null,
    message,
    title: titleOf(message),
    author: textAt(json, 'author', 'name'),
    login: textAt(json, 'author', 'username'),
    url: address(repositoryUrl(github), 'commit', sha),
  };
}

/**
 * The branch or the tag at work: a pull request's head branch, where `github.ref_name` is `12/merge`; in the merge queue
 * the one that is to be merged into.
 */
export function describeRef(github: Github): { branch: string | null; tag: string | null } {
  const { event } = github;
  const name = textAt(github, 'ref_name');
  const head =
    textAt(event, 'pull_request', 'head', 'ref') ?? textAt(event, 'workflow_run', 'head_branch');
  if (head === null && github['ref_type'] === 'tag') return { branch: null, tag: lineOf(name) };
  return { branch: lineOf(readBranch(head ?? name)), tag: null };
}

/** Of the event's `pull_request`, or of its `issue` when that is one: comments come so, and say less. */
export function describePullRequest({ event }: Github): PullRequest | undefined {
  const issue = objectAt(event, 'issue', 'pull_request') && objectAt(event, 'issue');
  const pull = objectAt(event, 'pull_request') ?? issue;
  if (pull === null) return undefined;
  const reviewers = textsAt(pull, 'requested_reviewers', 'login');
  const teams = textsAt(pull, 'requested_teams', 'name');
  return {
    number: numberAt(pull, 'number'),
    title: lineAt(pull, 'title'),
    body: textAt(pull, 'body'),
    url: textAt(pull, 'html_url'),
    author: textAt(pull, 'user', 'login'),
    state: textAt(pull, 'state'),
    draft: flagAt(pull, 'draft'),
    merged: flagAt(pull, 'merged') || textAt(pull, 'pull_request', 'merged_at') !== null,
    merged_by: textAt(pull, 'merged_by', 'login'),
    head: lineAt(pull, 'head', 'ref'),
    base: lineAt(pull, 'base', 'ref'),
    fork: isFromFork(event),
    labels: textsAt(pull, 'labels', 'name'),
    assignees: textsAt(pull, 'assignees', 'login'),
    reviewers,
    teams,
    awaited: [...reviewers, ...teams],
    ...describeTracking(event, pull),
    requested:
      textAt(event, 'requested_reviewer', 'login') ?? textAt(event, 'requested_team', 'name'),
    commits: numberAt(pull, 'commits'),
    additions: numberAt(pull, 'additions'),
    deletions: numberAt(pull, 'deletions'),
    changed_files: numberAt(pull, 'changed_files'),
  };
}

export function describeRelease({ event }: Github): Release | undefined {
  const release = objectAt(event, 'release');
  if (release === null) return undefined;
  const tag = textAt(release, 'tag_name');
  return {
    name: lineAt(release, 'name') ?? lineOf(tag),
    tag,
    body: textAt(release, 'body'),
    url: textAt(release, 'html_url'),
    author: textAt(release, 'author', 'login'),
    draft: flagAt(release, 'draft'),
    prerelease: flagAt(release, 'prerelease'),
    published_at: textAt(release, 'published_at'),
  };
}

export function describeDeployment({ event }: Github): Deployment | undefined {
  const deployment = objectAt(event, 'deployment');
  if (deployment === null) return undefined;
  const status = objectAt(event, 'deployment_status');
  return {
    environment: lineAt(deployment, 'environment'),
    ref: textAt(deployment, 'ref'),
    description: textAt(status, 'description') ?? textAt(deployment, 'description'),
    state: textAt(status, 'state'),
    result: status && readConclusion(textAt(status, 'state') ?? 'unknown'),
    url: textAt(status, 'environment_url'),
    log_url: textAt(status, 'log_url'),
  };
}

/**
 * Whether a pull request comes from another repository, or from one that was deleted since.
 * The head's own `fork` flag does not tell: inside a fork it is set for every branch.
 */
export function isFromFork(event: JsonObject): boolean {
  if (objectAt(event, 'pull_request', 'head') === null) return false;
  const head = numberAt(event, 'pull_request', 'head', 'repo', 'id');
  return head === null || head !== numberAt(event, 'repository', 'id');
}
