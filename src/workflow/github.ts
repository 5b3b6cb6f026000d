/** The `github` context, and what of a run can be told without any more facts. */

import type { Github } from './facts/event.ts';
import type { RunPage } from './facts/links.ts';
import { describeRepository, describeRun, type Repository, type Run } from './facts/run.ts';
import { flagAt, isObject, type JsonObject, textAt } from './payload.ts';

interface GithubSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The event's payload, as JSON. */
  readonly event: unknown;
  /** The input `runner_facts`, as JSON. */
  readonly runnerFacts?: unknown;
}

/** Whether the repository shows its pictures to those alone who are signed in; what an event does not tell is no. */
export function isPrivate({ event }: Github): boolean {
  const visibility = textAt(event, 'repository', 'visibility');
  return flagAt(event, 'repository', 'private') || /^(?:private|internal)$/.test(visibility ?? '');
}

/** What a message of fixed words needs of its run: where links lead. */
export interface Links {
  readonly github: Github;
  readonly repository: Repository;
  readonly run: Run;
}

/** The `github` context as far as the runner exports it (actions/runner, GitHubContext.cs), without its paths. */
const githubNames = `
  action action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job
  ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id retention_days
  run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha`;

export function readLinks(sources: GithubSources): Links {
  const github = readGithub(sources);
  return {
    github,
    repository: describeRepository(github),
    run: describeRun(github, runPageOf(sources.env)),
  };
}

/** Forgejo has the number of a run in its address (https://codeberg.org/forgejo/forgejo/issues/611), all others its id. */
export function runPageOf(env: GithubSources['env']): RunPage {
  return env['FORGEJO_ACTIONS'] ? 'run_number' : 'run_id';
}

/** The `github` context: strings, as in workflow expressions, but for `ref_protected` and the event. */
export function readGithub({ env, event, runnerFacts }: GithubSources): Github {
  const { ref_protected, ...variables } = readEnvironment(env, 'GITHUB', githubNames);
  return {
    ...variables,
    ref_protected: ref_protected === null ? null : ref_protected === 'true',
    secret_source: textAt(runnerFacts, 'secret_source'),
    event: isObject(event) ? event : {},
  };
}

/** Every name is there: what a runner does not tell is null, and prints as nothing. Other runners than GitHub's lack some. */
export function readEnvironment(
  env: GithubSources['env'],
  prefix: string,
  names: string,
): JsonObject {
  const entries = names
    .trim()
    .split(/\s+/)
    .map((name) => [name, env[`${prefix}_${name.toUpperCase()}`] ?? null] as const);
  return Object.fromEntries(entries);
}
