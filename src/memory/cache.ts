/**
 * Keeps entries in the keys of caches, for servers that have no artifacts of version 4 (GitHub Enterprise Server).
 *
 * A cache itself is restored on its own branch and on those made from it alone; a list of all keys is one request, for whoever
 * may read the repository. So the key is the entry, and the cache behind it is one byte. Keys have at most 512 characters, and
 * hold a message in five channels, or in four rooms of Matrix.
 *
 * The protocol is that of 2019 (recorded in __tests__/fixtures/memory); the newer one is on github.com only.
 */

import type { HttpResponse } from '../net/http.ts';
import { type Entry, latestOf, type Sealer } from './entry.ts';
import type { GitHub } from './github.ts';
import { MemoryError } from './memory-error.ts';
import type { Environment } from './run.ts';
import { type Connection, parseObject, refusal, send, toUrl } from './service.ts';

/** https://github.com/actions/cache#inputs */
const MAX_KEY_LENGTH = 512;

/** A cache is found by key and version, which stands for what is in it and how it is packed: here always the same. */
const VERSION = '0'.repeat(64);

const CONTENT = '.';

const SERVICE = "GitHub's service for caches";

const ACCEPT = { accept: 'application/json;api-version=6.0-preview.1' };

const JSON_TYPE = { 'content-type': 'application/json' };

const BINARY_TYPE = { 'content-type': 'application/octet-stream' };

export interface StoreOptions extends Connection {
  readonly env: Environment;
}

/**
 * @param name of the subject
 * @throws {MemoryError}
 */
export async function storeInKey(
  { name, text }: { readonly name: string; readonly text: string },
  options: StoreOptions,
): Promise<void> {
  const key = `${name}-${text}`;
  if (key.length > MAX_KEY_LENGTH)
    throw new MemoryError(
      `On this server, a message in so many channels cannot be found again: it takes ${key.length} characters, and the key of a cache has ${MAX_KEY_LENGTH}.`,
    );
  const ask = connect(options);
  const cacheSize = CONTENT.length;
  const reservation = JSON.stringify({ key, version: VERSION, cacheSize });
  const reserved = await ask('', { headers: JSON_TYPE, body: reservation });
  // The same entry is there already: all of it is in the key.
  if (reserved.status === 409) return;
  const { cacheId } = parseObject(demandSuccess(reserved).body);
  if (typeof cacheId !== 'number') throw new MemoryError(`${SERVICE} did not take the entry.`);
  const range = { 'content-range': `bytes 0-${cacheSize - 1}/*` };
  const content = { headers: { ...BINARY_TYPE, ...range }, body: CONTENT };
  demandSuccess(await ask(`/${cacheId}`, { method: 'PATCH', ...content }));
  const commit = JSON.stringify({ size: cacheSize });
  demandSuccess(await ask(`/${cacheId}`, { headers: JSON_TYPE, body: commit }));
}

/** A way to ask the service for what is below its caches. */
function connect({ env, http, signal }: StoreOptions) {
  const { ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN } = env;
  if (!ACTIONS_CACHE_URL || !ACTIONS_RUNTIME_TOKEN)
    throw new MemoryError(
      'The runner names no service that stores it (ACTIONS_RESULTS_URL, or ACTIONS_CACHE_URL and ACTIONS_RUNTIME_TOKEN).',
    );
  const base = toUrl(ACTIONS_CACHE_URL, 'ACTIONS_CACHE_URL of the environment').href;
  const authorization = `Bearer ${ACTIONS_RUNTIME_TOKEN}`;
  return async (path: string, { headers, ...request }: CacheRequest): Promise<HttpResponse> => {
    // Its path may be a secret, which a missing slash would leave out.
    const url = new URL(`_apis/artifactcache/caches${path}`, base.replace(/\/?$/, '/'));
    const all = { ...ACCEPT, ...headers, authorization };
    return await send({ ...request, url, headers: all }, { http, signal });
  };
}

interface CacheRequest {
  readonly method?: 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function demandSuccess(response: HttpResponse): HttpResponse {
  if (response.status >= 300) throw refusal(SERVICE, response.status);
  return response;
}

interface KeySearch {
  readonly name: string;
  readonly open: Sealer['open'];
  readonly github: GitHub;
}

/**
 * Which run stored a key, GitHub does not tell: an older entry may have been stored again, so the highest sequence counts.
 * @returns undefined where there is no key of this name
 * @throws {MemoryError} where GitHub cannot be asked, and where there are some, and none is signed
 */
export async function findInKeys({ name, open, github }: KeySearch): Promise<Entry | undefined> {
  // https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository
  const query = { key: `${name}-`, per_page: 100, sort: 'created_at', direction: 'desc' };
  const { data } = await github('/actions/caches', query);
  const { actions_caches } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(actions_caches)) throw new MemoryError("GitHub's API answered with no list.");
  const texts = actions_caches.map(({ key }: { readonly key: string }) =>
    key.slice(name.length + 1),
  );
  const entry = latestOf(texts.flatMap((text) => open(text) ?? []));
  if (entry === undefined && texts.length > 0)
    throw new MemoryError(
      "No cache of this name is signed with this step's key or token for this `key`.",
    );
  return entry;
}
