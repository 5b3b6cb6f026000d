/** The service that takes caches by the protocol of 2019, which a GitHub Enterprise Server has. */

import { nextId, type Storage, type StorageRequest, type StorageResponse } from './storage.ts';

/** The path of ACTIONS_CACHE_URL is secret, as act's is. */
export const CACHE_PATH = '/89a6c376';

/** Where the run at work stores its caches. */
const ref = 'refs/pull/12/merge';

export function serveCaches(
  { operation, url, body }: StorageRequest,
  storage: Storage,
): StorageResponse {
  const id = Number(url.split('/').at(-1));
  if (operation === 'reserve') return reserve(JSON.parse(body.toString()), storage);
  const reserved = storage.reserved.get(id);
  if (reserved === undefined) return { status: 404 };
  if (operation === 'patch') return { status: 204 };
  storage.caches.push({ id, ...reserved, ref });
  return { status: 204 };
}

function reserve(
  { key, version }: { readonly key: string; readonly version: string },
  storage: Storage,
): StorageResponse {
  if (key.length > 512 || key.includes(',')) return { status: 400, json: { message: 'key' } };
  if (storage.caches.some((cache) => cache.key === key))
    return {
      status: 409,
      json: {
        message: `Cache already exists. Scope: ${ref}, Key: ${key}, Version: ${version}`,
        typeKey: 'ArtifactCacheItemAlreadyExistsException',
      },
    };
  const cacheId = nextId(storage.caches);
  storage.reserved.set(cacheId, { key, version });
  return { status: 201, json: { cacheId } };
}
