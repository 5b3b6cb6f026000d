/** The service that takes artifacts of a run, and the storage behind it: as the recorded exchanges have it. */

import { createHash } from 'node:crypto';
import {
  nextId,
  REPOSITORY_ID,
  type Storage,
  type StorageRequest,
  type StorageResponse,
} from './storage.ts';

/** ACTIONS_RUNTIME_TOKEN of a run: not signed by anybody. */
export function makeRuntimeToken(run_id: number, scope = `Actions.Results:${run_id}:77`): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode({ scp: `Actions.Other:1 ${scope}` })}.signature`;
}

interface Begun {
  readonly blocks: Map<string, Buffer>;
  content: Buffer;
}

/** One run is at work at a time; an upload is begun by its name. */
const begunIn = new WeakMap<Storage, Map<string, Begun>>();

function begunOf(storage: Storage): Map<string, Begun> {
  const begun = begunIn.get(storage) ?? new Map<string, Begun>();
  begunIn.set(storage, begun);
  return begun;
}

interface ServiceRequest {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
  readonly name: string;
  readonly name_filter: string;
  readonly version: number;
  readonly size: string;
  readonly hash: string;
}

export function serveArtifacts(
  { operation, headers, url, body }: StorageRequest,
  storage: Storage,
): StorageResponse {
  if (operation === 'block' || operation === 'blocklist')
    return upload(operation, url, { body, storage });
  const request: ServiceRequest = JSON.parse(body.toString());
  const run_id = Number(request.workflow_run_backend_id);
  if (headers['authorization'] !== `Bearer ${makeRuntimeToken(run_id)}`)
    return { status: 401, json: { code: 'unauthenticated', msg: 'invalid token' } };
  const own = storage.artifacts.filter(({ workflow_run }) => workflow_run?.id === run_id);
  switch (operation) {
    case 'CreateArtifact':
      return create(request, own, { storage, host: String(headers['host']) });
    case 'FinalizeArtifact':
      return finalize(request, run_id, storage);
    case 'ListArtifacts':
      return {
        status: 200,
        json: { artifacts: own.filter(named(request.name_filter)).map(told(request)) },
      };
    default:
      for (const artifact of own.filter(named(request.name)))
        storage.artifacts.splice(storage.artifacts.indexOf(artifact), 1);
      return { status: 200, json: { ok: true, artifact_id: '1' } };
  }
}

const named = (wanted: string) => (artifact: { readonly name: string }) => artifact.name === wanted;

const told =
  ({ workflow_run_backend_id, workflow_job_run_backend_id }: ServiceRequest) =>
  ({
    id,
    name,
    content,
  }: {
    readonly id: number;
    readonly name: string;
    readonly content: Buffer;
  }) => ({
    ...{ workflow_run_backend_id, workflow_job_run_backend_id },
    ...{ database_id: String(id), name, size: String(content.length) },
  });

function create(
  { name, version }: ServiceRequest,
  own: readonly { readonly name: string }[],
  { storage, host }: { readonly storage: Storage; readonly host: string },
): StorageResponse {
  if (version !== 4) return { status: 400, json: { code: 'invalid_argument', msg: 'version' } };
  if (own.some(named(name)))
    return {
      status: 409,
      json: {
        code: 'already_exists',
        msg: 'an artifact with this name already exists on the workflow run',
      },
    };
  begunOf(storage).set(name, { blocks: new Map(), content: Buffer.alloc(0) });
  const signed_upload_url = `http://${host}/blob/${name}?sig=SECRETSIG&se=2026`;
  return { status: 200, json: { ok: true, signed_upload_url } };
}

function upload(
  operation: 'block' | 'blocklist',
  url: string,
  { body, storage }: { readonly body: Buffer; readonly storage: Storage },
): StorageResponse {
  const [, name = ''] = /^\/blob\/([^?]+)\?sig=SECRETSIG&se=2026&comp=block/.exec(url) ?? [];
  const begun = begunOf(storage).get(name);
  if (!begun) return { status: 403 };
  if (operation === 'block') begun.blocks.set(new URLSearchParams(url).get('blockid') ?? '', body);
  else begun.content = Buffer.concat(listedBlocks(body.toString(), begun));
  return { status: 201 };
}

/** https://learn.microsoft.com/rest/api/storageservices/put-block-list */
function listedBlocks(xml: string, { blocks }: Begun): Buffer[] {
  const ids = [...xml.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
  return ids.flatMap((id) => blocks.get(id) ?? []);
}

function finalize(
  { name, size, hash }: ServiceRequest,
  run_id: number,
  storage: Storage,
): StorageResponse {
  const content = begunOf(storage).get(name)?.content ?? Buffer.alloc(0);
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  if (String(content.length) !== size || digest !== hash)
    return { status: 200, json: { ok: false } };
  const id = nextId(storage.artifacts);
  const repository = { repository_id: REPOSITORY_ID, head_repository_id: REPOSITORY_ID };
  storage.artifacts.push({
    ...{ id, name, content, expired: false },
    workflow_run: { id: run_id, ...repository },
  });
  return { status: 200, json: { ok: true, artifact_id: String(id) } };
}
