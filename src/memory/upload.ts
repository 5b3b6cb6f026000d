/**
 * Stores a small file as an artifact of this run, in four requests.
 *
 * The protocol is GitHub's own, behind @actions/artifact (version 4 of artifacts; what that sends is recorded in
 * __tests__/fixtures/memory). The package would be 1.2 MB, write to the log, and repeat for half a minute what is refused.
 */

import { createHash } from 'node:crypto';
import { MemoryError } from './memory-error.ts';
import type { Environment } from './run.ts';
import { type Connection, parseObject, refusal, send, toUrl } from './service.ts';
import { type BackendIds, readBackendIds } from './token.ts';
import { zip } from './zip.ts';

/** As twirp spells it. */
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService';

/** What the service is in a sentence. */
const NAME = "GitHub's service for artifacts";

/** In days; as long as GitHub keeps artifacts unless it is told otherwise. */
const RETENTION_DAYS = 90;

const DAY_MS = 86_400_000;

/** `MDAwMDAwMDA=` in a query. */
const BLOCK = 'MDAwMDAwMDA%3D';

const BLOCK_LIST =
  '<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>MDAwMDAwMDA=</Latest></BlockList>';

/** Of Azure's storage, from which GitHub's has its requests. */
const STORAGE_VERSION = { 'x-ms-version': '2021-12-02' };

export interface Artifact {
  readonly name: string;
  /** The file in it. */
  readonly file: string;
  readonly text: string;
}

export interface UploadOptions extends Connection {
  readonly env: Environment;
  readonly date: () => Date;
}

interface Service extends Connection {
  readonly address: URL;
  readonly token: string;
  readonly ids: BackendIds;
}

/**
 * Where this run has one of the name already, of another step, this takes its place.
 * @throws {MemoryError} with the status 404 where there is no such service
 */
export async function uploadArtifact(
  { name, file, text }: Artifact,
  { env, date, http, signal }: UploadOptions,
): Promise<void> {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const address = toUrl(env['ACTIONS_RESULTS_URL'], 'ACTIONS_RESULTS_URL of the environment');
  const connection = { http, signal };
  const service = { ...connection, address, token, ids: readBackendIds(token) };
  const content = zip(file, text);
  const blob = await create(name, expiry(env, date), service);
  await store(content, blob, connection);
  const { ok } = await call('FinalizeArtifact', service, {
    ...{ ...service.ids, name, size: String(content.length) },
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  });
  if (ok !== true) throw new MemoryError(`${NAME} did not take the artifact.`);
}

/** As the administrators allow, and no longer than GitHub does by itself. */
function expiry(env: Environment, date: () => Date): string {
  const days = Math.min(Number(env['GITHUB_RETENTION_DAYS']) || RETENTION_DAYS, RETENTION_DAYS);
  return new Date(date().getTime() + days * DAY_MS).toISOString();
}

/** Where to upload it. */
async function create(name: string, expires_at: string, service: Service): Promise<URL> {
  const request = { ...service.ids, name, version: 4, expires_at };
  const attempt = () => call('CreateArtifact', service, request);
  const response = await attempt().catch(async (error) => {
    if (!(error instanceof MemoryError) || error.status !== 409) throw error;
    await remove(name, service);
    return attempt();
  });
  // act spells it as protobuf does in JSON.
  const { signed_upload_url = response['signedUploadUrl'] } = response;
  return toUrl(signed_upload_url, `What ${NAME} answered`);
}

/** Another job of this run may have made it, whose id only the list tells. */
async function remove(name: string, service: Service): Promise<void> {
  const { artifacts } = await call('ListArtifacts', service, { ...service.ids, name_filter: name });
  for (const artifact of Array.isArray(artifacts) ? artifacts : []) {
    const { workflow_run_backend_id, workflow_job_run_backend_id } = artifact as BackendIds;
    const ids = { workflow_run_backend_id, workflow_job_run_backend_id };
    await call('DeleteArtifact', service, { ...ids, name });
  }
}

/** As a block and the list of the blocks: of one PUT without either, act stores nothing. */
async function store(content: Buffer, { href }: URL, connection: Connection): Promise<void> {
  const put = async (query: string, headers: Readonly<Record<string, string>>, body: string) => {
    // The signature stays as it is spelled.
    const url = new URL(`${href}&${query}`);
    const { status } = await send(
      { method: 'PUT', url, headers: { ...STORAGE_VERSION, ...headers }, body, encoding: 'latin1' },
      connection,
    );
    if (status >= 300) throw refusal("GitHub's storage of artifacts", status);
  };
  const binary = { 'content-type': 'application/octet-stream' };
  await put(`comp=block&blockid=${BLOCK}`, binary, content.toString('latin1'));
  const xml = { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' };
  await put('comp=blocklist', xml, BLOCK_LIST);
}

async function call(
  method: string,
  { address, token, ids: _, ...connection }: Service,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const url = new URL(`${SERVICE}/${method}`, address.origin);
  const response = await send({ url, headers, body: JSON.stringify(body) }, connection);
  const message = parseObject(response.body);
  if (response.status === 403 && message['code'] === 'resource_exhausted')
    throw new MemoryError('The storage for artifacts of this account is full.', 403);
  if (response.status !== 200) throw refusal(NAME, response.status);
  return message;
}
