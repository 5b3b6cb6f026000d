/**
 * The artifacts of this run that can be downloaded.
 *
 * Source: https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts
 */

import type { Context } from '../context.ts';
import { address, runUrl } from '../facts/links.ts';
import { flagAt, lineAt, numberAt } from '../payload.ts';
import type { GitHubApi } from './github-api.ts';

export interface Artifact {
  readonly name: string;
  /** The page that downloads it. */
  readonly url: string | null;
  /** In bytes, zipped. */
  readonly size: number | null;
}

/** Where `key` keeps what is its own (src/memory/). */
const OWN = /^twake-message-[\da-f]{32}$/;

/** Those of all attempts; of several with one name the newest. Null when there is none. */
export async function findArtifacts(
  { github, run }: Context,
  { list }: GitHubApi,
): Promise<readonly Artifact[] | null> {
  const route = '/actions/runs/{run_id}/artifacts';
  // One page: nobody reads the names of a hundred.
  const { items } = await list(route, { run_id: run.id }, () => true);
  const newest = new Map<string, Artifact & { readonly id: number }>();
  for (const item of items) {
    const name = lineAt(item, 'name');
    const id = numberAt(item, 'id');
    if (name === null || id === null || flagAt(item, 'expired') || OWN.test(name)) continue;
    const url = address(runUrl(github, 'run_id'), 'artifacts', String(id));
    const other = newest.get(name);
    if (other === undefined || other.id < id)
      newest.set(name, { id, name, url, size: numberAt(item, 'size_in_bytes') });
  }
  const found = [...newest.values()].map(({ name, url, size }) => ({ name, url, size }));
  return found.length > 0 ? found : null;
}
