/** What was deployed: each environment, how often, and how that went. */

import { address, encodeName } from '../facts/links.ts';
import { type Conclusion, iconOf, isFailure, readConclusion } from '../facts/results.ts';
import { type JsonObject, lineAt, listAt, textAt } from '../payload.ts';
import type { Place } from './search.ts';
import { isWithin } from './window.ts';

interface Counts {
  readonly count: number;
  readonly succeeded: number;
  readonly failed: number;
  /** Neither the one nor the other, so far. */
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
  /** Those that were deployed to most often first. */
  readonly environments: readonly Environment[];
}

interface Deployment {
  readonly environment: string | null;
  readonly result: Conclusion;
  readonly created_at: number;
}

export function describeDeployments(
  nodes: readonly JsonObject[],
  { url, window }: Place,
): Deployments {
  const all = nodes
    .filter((node) => isWithin(textAt(node, 'createdAt'), window))
    .map(readDeployment)
    .sort((one, other) => other.created_at - one.created_at);
  const environments = [...Map.groupBy(all, ({ environment }) => environment)]
    .map(([name, list]): Environment => {
      const latest = list[0]?.result ?? 'unknown';
      const page = address(url, 'deployments', encodeName(name));
      return { name, url: page, ...countOf(list), latest, icon: iconOf(latest) };
    })
    .sort((one, other) => other.count - one.count);
  return { ...countOf(all), url: address(url, 'deployments'), environments };
}

function countOf(list: readonly Deployment[]): Counts {
  const count = list.length;
  const succeeded = list.filter(({ result }) => result === 'success').length;
  const failed = list.filter(({ result }) => isFailure(result)).length;
  return { count, succeeded, failed, unfinished: count - succeeded - failed };
}

function readDeployment(node: JsonObject): Deployment {
  return {
    environment: lineAt(node, 'environment'),
    result: resultOf(node),
    created_at: Date.parse(textAt(node, 'createdAt') ?? ''),
  };
}

/** What says nothing about how it went. */
const REPLACED = ['INACTIVE', 'DESTROYED', 'ABANDONED', ''];

/**
 * The state is that of today: the next deployment of an environment makes the one before inactive, and a site that was taken down is
 * destroyed. How it went, its statuses tell.
 */
function resultOf(node: JsonObject): Conclusion {
  const state = textAt(node, 'state') ?? '';
  const states = listAt(node, 'statuses', 'nodes').map((status) => textAt(status, 'state') ?? '');
  const all = REPLACED.includes(state) ? states : [state];
  if (all.some((one) => one === 'SUCCESS' || one === 'ACTIVE')) return 'success';
  if (all.some((one) => one === 'FAILURE' || one === 'ERROR')) return 'failure';
  return readConclusion(state.toLowerCase() || 'unknown');
}
