/** This run: its job, its repository, and who is behind it. */

import { isObject, type JsonObject, lineAt, lineOf, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import { address, type RunPage, repositoryUrl, runUrl, serverUrl } from './links.ts';
import type { Conclusion } from './results.ts';

/** This run of the workflow. */
export interface Run {
  readonly id: number | null;
  readonly number: number | null;
  /** From 1; more after a re-run. */
  readonly attempt: number | null;
  /** Of the workflow. */
  readonly name: string | null;
  readonly url: string | null;
}

/** The job that this step belongs to. */
export interface Job {
  /** Its id in the workflow file. */
  readonly name: string | null;
  /** As GitHub shows it: with the values of its matrix. */
  readonly title: string | null;
  readonly status: Conclusion;
  readonly url: string | null;
  readonly check_run_id: number | null;
}

export interface Repository {
  readonly name: string | null;
  /** `owner/name` */
  readonly full_name: string | null;
  readonly owner: string | null;
  readonly url: string | null;
  readonly default_branch: string | null;
}

/** A person or an app on GitHub. */
export interface Account {
  readonly login: string | null;
  readonly url: string | null;
}

/** What is known of the job beside the `github` context. */
export interface JobSources {
  readonly status: Conclusion;
  readonly checkRunId: number | null;
  readonly matrix: JsonObject | null;
  readonly runPage: RunPage;
}

/** A later attempt has an address of its own: the plain one always shows the latest. */
export function describeRun(github: Github, page: RunPage): Run {
  const attempt = numberIn(github['run_attempt']);
  const url = runUrl(github, page);
  return {
    id: numberIn(github['run_id']),
    number: numberIn(github['run_number']),
    attempt,
    name: lineAt(github, 'workflow'),
    url: page === 'run_id' && (attempt ?? 1) > 1 ? address(url, 'attempts', String(attempt)) : url,
  };
}

/**
 * `name` is the job's id in the workflow file, `title` has the values of its matrix, as GitHub shows it.
 * Where its check run is not known (older servers), the run's page serves.
 */
export function describeJob(
  github: Github,
  { status, checkRunId, matrix, runPage }: JobSources,
): Job {
  const url =
    checkRunId === null
      ? describeRun(github, runPage).url
      : address(runUrl(github, runPage), 'job', String(checkRunId));
  const name = textAt(github, 'job');
  const values = leavesOf(matrix).join(', ');
  const title = lineOf(name && values ? `${name} (${values})` : name);
  return { name, title, status, url, check_run_id: checkRunId };
}

function leavesOf(value: unknown): readonly string[] {
  if (isObject(value)) return Object.values(value).flatMap(leavesOf);
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
    ? [String(value)]
    : [];
}

export function describeRepository(github: Github): Repository {
  const full_name = textAt(github, 'repository');
  const [owner = null, name = null] = full_name?.split('/') ?? [];
  const default_branch = textAt(github.event, 'repository', 'default_branch');
  return { name, full_name, owner, url: repositoryUrl(github), default_branch };
}

/**
 * Who runs it again is the one who made this run happen. On a schedule nobody does: `github.actor` is whoever touched the
 * file of the workflow last.
 */
export function describeActor(github: Github): Account {
  const isFirst = (numberIn(github['run_attempt']) ?? 1) === 1;
  const byClock = github['event_name'] === 'schedule' && isFirst;
  const login = byClock ? null : (textAt(github, 'triggering_actor') ?? textAt(github, 'actor'));
  return describeLogin(login, github);
}

/** An event that is run again has still been caused by the same person. */
export function describeSender(github: Github): Account {
  const login = textAt(github.event, 'sender', 'login') ?? textAt(github, 'actor');
  return describeLogin(github['event_name'] === 'schedule' ? null : login, github);
}

/** A login like `dependabot[bot]` belongs to an app, which has its page elsewhere. */
function describeLogin(login: string | null, github: Github): Account {
  return { login, url: address(serverUrl(github), login?.replace(/^(.+)\[bot\]$/, 'apps/$1')) };
}

function numberIn(text: unknown): number | null {
  return typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : null;
}
