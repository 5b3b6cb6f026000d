/**
 * Finds the entry among the artifacts of a name, whichever run of the repository stored them.
 *
 * A list, and for each artifact a redirect and a download. Two are read at a time, as runs that overlap leave two; further ones
 * only where none of these is of use.
 */

import { type Entry, latestOf, type Sealer } from './entry.ts';
import type { GitHub } from './github.ts';
import { MemoryError } from './memory-error.ts';
import type { Run } from './run.ts';
import { type Connection, refusal, send, toUrl } from './service.ts';
import { settle } from './settle.ts';
import { unzip } from './zip.ts';

/** How many are read at a time: five in all. */
const BATCHES = [2, 3];

/** As many as GitHub gives on a page. */
const PER_PAGE = 100;

/** In bytes, of a zip; a good one has some 500. */
const MAX_ZIP_SIZE = 131_072;

export interface Search extends Connection {
  /** Of the artifacts. */
  readonly name: string;
  /** Of the file in each. */
  readonly file: string;
  readonly open: Sealer['open'];
  readonly run: Run;
  readonly github: GitHub;
}

/** What GitHub says of an artifact, which nobody can forge. */
interface Artifact {
  readonly id: number;
  readonly run_id: number;
  /** Whether the run was about a branch of this repository, and not of a fork. */
  readonly isOwn: boolean;
}

/**
 * @returns undefined where there is no artifact of this name
 * @throws {MemoryError} where GitHub cannot be asked, and where there are some, and none is of use
 */
export async function findEntry(search: Search): Promise<Entry | undefined> {
  const left = [...(await listArtifacts(search))];
  const reasons: unknown[] = [];
  for (const count of BATCHES) {
    const batch = left.splice(0, count).map((artifact) => readArtifact(artifact, search));
    const results = await settle(batch);
    if (results.values.length > 0) return latestOf(results.values);
    reasons.push(...results.reasons);
  }
  // Of the newest: the others are older, or somebody else's.
  if (reasons.length > 0) throw reasons[0];
  return undefined;
}

/** Those of this repository that have not expired, of own branches first, the newest first. */
async function listArtifacts({ name, run, github }: Search): Promise<readonly Artifact[]> {
  const { artifacts, total } = await listPage(1, { name, github });
  // Its order is not promised: by whichever date it is, the newest are on the first page or the last.
  const last = Math.ceil(total / PER_PAGE);
  const further = last > 1 ? (await listPage(last, { name, github })).artifacts : [];
  return [...artifacts, ...further]
    .flatMap((artifact) => readListed(artifact, { name, run }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.id - a.id);
}

interface ArtifactsPage {
  readonly artifacts: readonly ListedArtifact[];
  readonly total: number;
}

/** https://docs.github.com/rest/actions/artifacts#list-artifacts-for-a-repository */
interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly workflow_run: {
    readonly id: number;
    readonly repository_id: number;
    readonly head_repository_id: number;
  } | null;
}

async function listPage(
  page: number,
  { name, github }: Pick<Search, 'name' | 'github'>,
): Promise<ArtifactsPage> {
  const { data } = await github('/actions/artifacts', { name, per_page: PER_PAGE, page });
  const { artifacts, total_count } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(artifacts)) throw new MemoryError("GitHub's API answered with no list.");
  return { artifacts, total: Number(total_count) || 0 };
}

function readListed(
  { id, name, expired, workflow_run }: ListedArtifact,
  wanted: Pick<Search, 'name' | 'run'>,
): Artifact[] {
  if (name !== wanted.name || expired || !workflow_run) return [];
  const { repository_id } = wanted.run;
  // Of a run of a fork's own, the id is the fork's.
  if (String(workflow_run.repository_id) !== repository_id) return [];
  const isOwn = String(workflow_run.head_repository_id) === repository_id;
  return [{ id, run_id: workflow_run.id, isOwn }];
}

async function readArtifact({ id, run_id }: Artifact, search: Search): Promise<Entry> {
  const text = unzip(await download(id, search), search.file);
  if (text === undefined)
    throw new MemoryError(`The artifact of run ${run_id} is not as this action stores them.`);
  const entry = search.open(text);
  if (entry === undefined)
    throw new MemoryError(
      `The artifact of run ${run_id} is not signed with this step's key or token for this \`key\`.`,
    );
  // Whoever can store an artifact could store a copy of an older one.
  if (entry.run_id !== run_id)
    throw new MemoryError(
      `The artifact of run ${run_id} is a copy of what run ${entry.run_id} stored.`,
    );
  return entry;
}

async function download(artifact_id: number, { github, ...search }: Search): Promise<Buffer> {
  const { status, headers } = await github('/actions/artifacts/{artifact_id}/zip', {
    artifact_id,
    // Octokit would parse the body of the redirect, which src/net/ does not follow.
    request: { parseSuccessResponseBody: false },
  });
  const url = toUrl(headers['location'], `Where GitHub's API leads to (${status})`);
  // Without the token: it is another server, and the address has a signature.
  const request = { method: 'GET', url, headers: {}, body: '' } as const;
  const binary = { encoding: 'latin1', maxResponseSize: MAX_ZIP_SIZE } as const;
  const response = await send({ ...request, ...binary }, search);
  if (response.status === 200) return Buffer.from(response.body, 'latin1');
  throw refusal("GitHub's storage of artifacts", response.status);
}
