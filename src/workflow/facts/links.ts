/** What GitHub knows by name becomes an address on the server it lives on, GitHub Enterprise included. */

import { type JsonObject, textAt } from '../payload.ts';

/** Null where the runner names no address: better no links than wrong ones. */
export function serverUrl(github: JsonObject): string | null {
  const url = URL.parse(textAt(github, 'server_url') ?? '');
  return url !== null && /^https?:$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : null;
}

export function repositoryUrl(github: JsonObject): string | null {
  return address(serverUrl(github), textAt(github, 'repository'));
}

export function runUrl(github: JsonObject): string | null {
  return address(repositoryUrl(github), 'actions/runs', textAt(github, 'run_id'));
}

/** The address made of all parts, or null when one of them is not known. */
export function address(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.every(Boolean) ? parts.join('/') : null;
}
