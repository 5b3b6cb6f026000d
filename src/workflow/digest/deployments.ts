/** What was deployed: each environment, how often, and how that went. */

import { address, encodeName } from '../facts/links.ts';
import { type Conclusion, iconOf, isFailure, readConclusion } from '../facts/results.ts';
import { type JsonObject, lineAt, listAt, textAt } from '../payload.ts';
import type { Place } from './search.ts';
import { isWithin, type Window } from './window.ts';

interface Counts {
  readonly count: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Those that wait or are at work. */
  readonly unfinished: number;
}

interface Environment extends Counts {
  readonly name: string | null;
  readonly url: string | null;
  /** How the newest went, which is how things are. */
  readonly latest: Conclusion;
  readonly icon: string;
}

export interface Deployments extends Counts {
  readonly url: string | null;
  /** Those with failures first, then those that were deployed to most often. */
  readonly environments: readonly Environment[];
}

interface Deployment {
  readonly environment: string | null;
  readonly result: Conclusion;
  /** In milliseconds. */
  readonly created_at: number;
  /** When it ended, or began; null: nobody knows. */
  readonly at: string | null;
}

export function describeDeployments(
  nodes: readonly JsonObject[],
  { url, window }: Place,
): Deployments {
  const all = nodes
    .map((node) => readDeployment(node, window))
    .filter(({ at }) => isWithin(at, window))
    .sort((one, other) => other.created_at - one.created_at);
  const environments = [...Map.groupBy(all, ({ environment }) => environment)]
    .map(([name, list]): Environment => {
      const latest = list[0]?.result ?? 'unknown';
      const page = address(url, 'deployments', encodeName(name));
      return { name, url: page, ...countOf(list), latest, icon: iconOf(latest) };
    })
    .sort(
      (one, other) => Number(other.failed > 0) - Number(one.failed > 0) || other.count - one.count,
    );
  return { ...countOf(all), url: address(url, 'deployments'), environments };
}

function countOf(list: readonly Deployment[]): Counts {
  const count = list.length;
  const succeeded = list.filter(({ result }) => result === 'success').length;
  const failed = list.filter(({ result }) => isFailure(result)).length;
  const unfinished = list.filter(({ result }) => isUnfinished(result)).length;
  return { count, succeeded, failed, unfinished };
}

/** It belongs to the time in which it came to its end; one that had not come to it by then, to that of its beginning. */
function readDeployment(node: JsonObject, { to }: Window): Deployment {
  const created = textAt(node, 'createdAt');
  const { result, at } = outcomeOf(node);
  const hasEnded = at === null || Date.parse(at) < to;
  return {
    environment: lineAt(node, 'environment'),
    result: hasEnded ? result : 'in_progress',
    created_at: Date.parse(created ?? ''),
    at: hasEnded ? (at ?? created) : created,
  };
}

/**
 * The state is that of today: the next deployment of an environment makes the one before inactive, and a site that was taken down is
 * destroyed. How it went, and when, its statuses tell.
 */
function outcomeOf(node: JsonObject): { readonly result: Conclusion; readonly at: string | null } {
  const state = readState(node);
  const statuses = listAt(node, 'statuses', 'nodes');
  const told =
    isUnfinished(state) || state === 'failure' ? [state] : [state, ...statuses.map(readState)];
  const result = (['success', 'failure'] as const).find((one) => told.includes(one));
  if (result === undefined) return { result: state, at: null };
  const times = statuses
    .filter((status) => readState(status) === result)
    .flatMap((status) => textAt(status, 'createdAt') ?? []);
  return { result, at: times.sort()[0] ?? null };
}

function readState(node: JsonObject): Conclusion {
  const state = textAt(node, 'state') ?? 'UNKNOWN';
  return state === 'ACTIVE' ? 'success' : readConclusion(state.toLowerCase());
}

function isUnfinished(result: Conclusion): boolean {
  return result === 'in_progress' || result === 'action_required';
}
