/**
 * Who made commits, as far as an event or GitHub's API tells: authors, and those whom messages name as co-authors.
 *
 * Sources: https://docs.github.com/webhooks/webhook-events-and-payloads (push, workflow_run, status),
 * https://docs.github.com/rest/commits/commits#compare-two-commits,
 * https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits/creating-a-commit-with-multiple-authors
 * and, for addresses that hold a login,
 * https://docs.github.com/account-and-profile/setting-up-and-managing-your-personal-account-on-github/managing-email-preferences/setting-your-commit-email-address
 */

import type { Github } from '../facts/event.ts';
import { serverUrl } from '../facts/links.ts';
import { at, type JsonObject, listAt, objectAt, textAt } from '../payload.ts';
import { distinctBy } from './distinct.ts';

/** A commit, wherever it comes from. */
export interface AuthoredCommit {
  /** Of its author. */
  readonly login: string | null;
  readonly message: string;
  /** Whether GitHub made it, of what somebody did in a browser. */
  readonly isByGitHub: boolean;
}

/** The commits of a push; of other events the one that they are about, where they tell its author. */
export function commitsIn(github: Github): readonly AuthoredCommit[] {
  if (github['event_name'] === 'push')
    return listAt(github.event, 'commits').map((commit) => readEventCommit(commit, github));
  const head = headCommitIn(github);
  return head === null ? [] : [head];
}

/** Of a push, of the run that `workflow_run` reports, of a commit status. */
export function headCommitIn(github: Github): AuthoredCommit | null {
  const { event } = github;
  const head = objectAt(event, 'head_commit') ?? objectAt(event, 'workflow_run', 'head_commit');
  if (head !== null) return readEventCommit(head, github);
  const commit = github['event_name'] === 'status' ? objectAt(event, 'commit') : null;
  return commit && readApiCommit(commit, github);
}

/** Logins of authors and co-authors, each once. Programs are left out. */
export function committersOf(
  commits: readonly AuthoredCommit[],
  github: Github,
): readonly string[] {
  const logins = commits.flatMap(({ login, message }) => [
    ...(login === null ? [] : [login]),
    ...coAuthorsIn(message, github),
  ]);
  const people = logins.filter((login) => !isBot(login));
  return distinctBy(people, (login) => login.toLowerCase());
}

/** What is no person: apps, by the mark that GitHub gives them, GitHub itself, and its assistant. */
export function isBot(login: string): boolean {
  return /\[bot\]$|^web-flow$|^copilot$/i.test(login);
}

/** As GitHub's REST API has it, and the event `status`: the account beside the commit. */
export function readApiCommit(commit: JsonObject, github: Github): AuthoredCommit {
  const read = readEventCommit(objectAt(commit, 'commit') ?? {}, github);
  return { ...read, login: textAt(commit, 'author', 'login') ?? read.login };
}

/** `username` is the account's; `workflow_run` has the address alone. */
function readEventCommit(commit: JsonObject, github: Github): AuthoredCommit {
  const email = textAt(commit, 'author', 'email') ?? '';
  return {
    login: textAt(commit, 'author', 'username') ?? loginIn(email, github),
    message: textAt(commit, 'message') ?? '',
    isByGitHub: at(commit, 'committer', 'email') === 'noreply@github.com',
  };
}

/** Logins in lines like `Co-authored-by: Mona <1+mona@users.noreply.github.com>`; other addresses tell none. */
function coAuthorsIn(message: string, github: Github): readonly string[] {
  const lines = message.matchAll(/^co-authored-by:[^<\n]*<([^<>\s]+)>[^\S\n]*$/gim);
  return [...lines].flatMap(([, email = '']) => loginIn(email, github) ?? []);
}

/** Of this server only: elsewhere the same login is somebody else. Forgejo and Gitea leave out `users.`. */
function loginIn(email: string, github: Github): string | null {
  const [, login, host] =
    /^(?:\d+\+)?([\w.-]+(?:\[bot\])?)@(?:users\.)?noreply\.(.+)$/i.exec(email) ?? [];
  if (login === undefined || host === undefined) return null;
  const server = serverUrl(github);
  return server !== null && host.toLowerCase() === new URL(server).hostname ? login : null;
}
