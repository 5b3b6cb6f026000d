/** Addresses on the GitHub server that the run lives on, GitHub Enterprise included. */

import { webServer } from '../../errors.ts';
import { type JsonObject, textAt } from '../payload.ts';

/** Null where the runner names no address: better no links than wrong ones. */
export function serverUrl(github: JsonObject): string | null {
  return webServer(textAt(github, 'server_url'));
}

export function repositoryUrl(github: JsonObject): string | null {
  const name = textAt(github, 'repository');
  const isName = name !== null && /^[\w.-]+\/(?!\.\.?$)[\w.-]+$/.test(name);
  return isName ? address(serverUrl(github), name) : null;
}

/** What a server has in the address of a run; Forgejo counts those of a repository. */
export type RunPage = 'run_id' | 'run_number';

export function runUrl(github: JsonObject, page: RunPage): string | null {
  const id = textAt(github, page);
  return id !== null && /^[1-9]\d*$/.test(id)
    ? address(repositoryUrl(github), 'actions/runs', id)
    : null;
}

/** The address made of all parts, or null when one of them is not known. */
export function address(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.every(Boolean) ? parts.join('/') : null;
}

/** A name as a part of an address: a branch, a label. Its slashes stay. */
export function encodeName(name: string | null): string | null {
  return name && encodeURIComponent(name.toWellFormed()).replaceAll('%2F', '/');
}
