/** A GitHub on this machine that stores artifacts and caches, and lists them by its API. */

import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { Server } from 'node:net';
import { serveArtifacts } from './artifact-service.ts';
import { CACHE_PATH, serveCaches } from './cache-service.ts';
import type { Operation, Storage, StorageRequest, StorageResponse } from './storage.ts';

const ARTIFACTS = '/repos/octo-org/hello/actions/artifacts';

const CACHES = '/repos/octo-org/hello/actions/caches';

export function createStorageServer(storage: Storage): Server {
  const listener: RequestListener = async (message, response) => {
    const request = await read(message);
    storage.requests.push(request);
    const fault = storage.faults[request.operation];
    if (fault === 'hang') return storage.hung();
    if (fault === 'close') return void message.socket.destroy();
    const { status, json, bytes, headers }: StorageResponse = fault ?? respond(request, storage);
    response.writeHead(status, {
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    });
    response.end(bytes ?? (json === undefined ? '' : JSON.stringify(json)));
  };
  return createServer(listener);
}

async function read(message: IncomingMessage): Promise<StorageRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const { method = '', url = '', headers } = message;
  return { operation: operationOf(method, url), method, url, headers, body: Buffer.concat(chunks) };
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

const CACHE_SERVICE = `${CACHE_PATH}/_apis/artifactcache/caches`;

/** What has no name is asked of an artifact by its number, which is `zip`. */
function operationOf(method: string, url: string): Operation {
  const { pathname, searchParams } = new URL(url, 'http://github');
  if (pathname.startsWith(SERVICE)) return pathname.slice(SERVICE.length) as Operation;
  if (pathname === CACHE_SERVICE) return 'reserve';
  if (pathname.startsWith(CACHE_SERVICE)) return method === 'PATCH' ? 'patch' : 'commit';
  if (pathname.startsWith('/blob/'))
    return method === 'GET' ? 'download' : (searchParams.get('comp') as 'block' | 'blocklist');
  if (pathname === CACHES) return 'caches';
  return pathname === ARTIFACTS ? 'artifacts' : 'zip';
}

function respond(request: StorageRequest, storage: Storage): StorageResponse {
  const { operation, url, headers } = request;
  const { searchParams, pathname } = new URL(url, 'http://github');
  switch (operation) {
    case 'artifacts':
      return listArtifacts(searchParams, storage);
    case 'caches':
      return listCaches(searchParams, storage);
    case 'zip':
      return lead(Number(pathname.split('/').at(-2)), { storage, host: String(headers.host) });
    case 'download':
      return download(request, storage);
    case 'reserve':
    case 'patch':
    case 'commit':
      return serveCaches(request, storage);
    default:
      return serveArtifacts(request, storage);
  }
}

/** https://docs.github.com/rest/actions/artifacts#list-artifacts-for-a-repository */
function listArtifacts(query: URLSearchParams, storage: Storage): StorageResponse {
  const { artifacts, isListed, isOldestFirst } = storage;
  const wanted = artifacts.filter(({ name }) => isListed && name === query.get('name'));
  const listed = isOldestFirst ? wanted : wanted.toReversed();
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  const page = listed.slice(start, start + size).map(({ content, ...artifact }) => ({
    ...artifact,
    size_in_bytes: content.length,
  }));
  return { status: 200, json: { total_count: wanted.length, artifacts: page } };
}

/** https://docs.github.com/rest/actions/artifacts#download-an-artifact */
function lead(
  wanted: number,
  { storage, host }: { readonly storage: Storage; readonly host: string },
): StorageResponse {
  const artifact = storage.artifacts.find(({ id }) => id === wanted);
  if (!artifact) return { status: 404, json: { message: 'Not Found' } };
  if (artifact.expired) return { status: 410, json: { message: 'Artifact has expired' } };
  const location = `http://${host}/blob/${wanted}?sig=SECRETSIG`;
  return { status: 302, headers: { location, 'content-type': 'text/html;charset=utf-8' } };
}

/** Azure refuses a signature beside credentials. */
function download({ url, headers }: StorageRequest, storage: Storage): StorageResponse {
  if (headers['authorization'] !== undefined || !url.endsWith('?sig=SECRETSIG'))
    return { status: 403 };
  const wanted = Number(url.replace(/^\/blob\/|\?.*/g, ''));
  const artifact = storage.artifacts.find(({ id }) => id === wanted);
  return artifact ? { status: 200, bytes: artifact.content } : { status: 404 };
}

/** https://docs.github.com/rest/actions/cache#list-github-actions-caches-for-a-repository */
function listCaches(query: URLSearchParams, { caches }: Storage): StorageResponse {
  const found = caches.filter(({ key }) => key.startsWith(query.get('key') ?? '')).toReversed();
  return { status: 200, json: { total_count: found.length, actions_caches: found } };
}
