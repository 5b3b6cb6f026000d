/** Facts about what was published: a package, a site of GitHub Pages. */

import { type JsonObject, lineAt, lineOf, objectAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import { address, repositoryUrl } from './links.ts';
import { type Conclusion, iconOf, readConclusion } from './results.ts';
import type { Package, PageBuild } from './types.ts';

/** Of the events `registry_package` and, as webhooks have it, `package`. */
export function describePackage(github: Github): Package | undefined {
  const name = github['event_name'];
  if (name !== 'registry_package' && name !== 'package') return undefined;
  const found = objectAt(github.event, name);
  if (found === null) return undefined;
  const version = objectAt(found, 'package_version');
  return {
    name: lineAt(found, 'name'),
    version: versionOf(version),
    type: textAt(found, 'package_type')?.toLowerCase() ?? null,
    url: textAt(version, 'html_url') ?? textAt(found, 'html_url'),
    author: textAt(version, 'author', 'login'),
  };
}

/** Of an image people know the tag; its version is a digest. */
function versionOf(version: JsonObject | null): string | null {
  const name = textAt(version, 'container_metadata', 'tag', 'name') ?? textAt(version, 'version');
  return lineOf(name?.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, '$1') ?? null);
}

/** What GitHub Pages calls the states of a build. */
const states: ReadonlyMap<string | null, Conclusion> = new Map([
  ['built', 'success'],
  ['errored', 'failure'],
  ['building', 'in_progress'],
]);

export function describePageBuild(github: Github): PageBuild | undefined {
  const build = objectAt(github.event, 'build');
  if (build === null || github['event_name'] !== 'page_build') return undefined;
  const state = textAt(build, 'status');
  const result = states.get(state) ?? readConclusion(state ?? 'unknown');
  return {
    result,
    icon: iconOf(result),
    error: lineAt(build, 'error', 'message'),
    pusher: textAt(build, 'pusher', 'login'),
    url: address(repositoryUrl(github), 'deployments'),
  };
}
