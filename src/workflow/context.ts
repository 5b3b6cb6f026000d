/**
 * The context of a run: the names that workflow authors know, and ready-made facts.
 *
 * There is no `env`, no token and no path of the runner in it: whatever it holds may end up in a message.
 */

import type { Github } from './facts/event.ts';
import { type Facts, gatherFacts, type Needs } from './facts/facts.ts';
import type { Conclusion } from './facts/results.ts';
import { readEnvironment, readGithub, runPageOf } from './github.ts';
import { isObject, type JsonObject, numberAt, objectAt } from './payload.ts';
import { namesOf, type People } from './people.ts';
import type { JobResult } from './verdict.ts';

export interface ContextSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The event's payload, as JSON. */
  readonly event: unknown;
  /** The input `runner_facts`, as JSON: status, check_run_id, secret_source, matrix. */
  readonly runnerFacts?: unknown;
  /** Of this job. */
  readonly status: Conclusion;
  readonly needs?: Needs | undefined;
  /** The other jobs of this run, where GitHub has been asked for them. */
  readonly others?: readonly JobResult[] | undefined;
  /** The jobs of `needs` that ran into their time limit. */
  readonly timedOut?: readonly string[] | undefined;
  readonly data?: JsonObject | undefined;
  /** GitHub logins and the people in Twake behind them. */
  readonly people?: People | undefined;
  /** Seconds since the live message was posted. */
  readonly duration?: number | undefined;
}

/** Everything a template can name. */
export interface Context extends Facts {
  readonly github: Github;
  readonly runner: JsonObject;
  readonly matrix?: JsonObject;
  readonly needs?: Needs;
  readonly data: JsonObject;
  /** The names of people in Twake, by their GitHub logins. */
  readonly people: Readonly<Record<string, string>>;
  readonly status: Conclusion;
  readonly duration: number | null;
}

const runnerNames = 'arch environment name os';

/** Builds the context of one run. Whatever a source does not have is absent or null: it never fails. */
export function buildContext(sources: ContextSources): Context {
  const { status, needs, others, timedOut, data = {}, people = {}, duration = null } = sources;
  const github = readGithub(sources);
  const matrix = readMatrix(sources);
  const checkRunId = numberAt(sources.runnerFacts, 'check_run_id');
  return {
    github,
    runner: readEnvironment(sources.env, 'RUNNER', runnerNames),
    ...(matrix && { matrix }),
    ...(needs && { needs }),
    data,
    people: namesOf(people),
    status,
    duration,
    ...gatherFacts(github, {
      status,
      checkRunId,
      runPage: runPageOf(sources.env),
      needs: needs ?? {},
      others,
      timedOut,
      matrix,
      data,
    }),
  };
}

/** Forgejo's `toJSON(matrix)` has all of it under one name, `Matrix`; on GitHub's runner that is a name like others. */
function readMatrix({ runnerFacts, env }: ContextSources): JsonObject | null {
  const matrix = objectAt(runnerFacts, 'matrix');
  const isGithub = Boolean(env['RUNNER_ENVIRONMENT']) && !env['FORGEJO_ACTIONS'];
  const isWrapped = !isGithub && matrix !== null && Object.keys(matrix).join() === 'Matrix';
  const inside = isWrapped ? matrix['Matrix'] : undefined;
  return isObject(inside) || inside === null ? inside : matrix;
}
