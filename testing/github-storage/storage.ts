/** What a GitHub on this machine has stored, what it was asked, and which of its operations fail. */

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  readonly expired: boolean;
  readonly workflow_run: {
    readonly id: number;
    readonly repository_id: number;
    readonly head_repository_id: number;
  } | null;
}

interface StoredCache {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
}

/** By the name of the method or, of GitHub's API and the storage, by what is asked for. */
export type Operation =
  | 'CreateArtifact'
  | 'ListArtifacts'
  | 'DeleteArtifact'
  | 'FinalizeArtifact'
  | 'block'
  | 'blocklist'
  | 'artifacts'
  | 'zip'
  | 'download'
  | 'caches'
  | 'reserve'
  | 'patch'
  | 'commit';

/** What an operation answers in place of what it does; `hang`: nothing, ever; `close`: the end of the connection. */
export type StorageFault =
  | { readonly status: number; readonly json?: unknown; readonly headers?: Record<string, string> }
  | 'hang'
  | 'close';

export interface StorageRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface StorageResponse {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly headers?: Record<string, string>;
}

/** The repository of all runs. */
export const REPOSITORY_ID = 700100200;

export interface Storage {
  /** In the sequence of their ids. */
  readonly artifacts: StoredArtifact[];
  readonly caches: StoredCache[];
  readonly faults: Partial<Record<Operation, StorageFault>>;
  readonly requests: StorageRequest[];
  /** The list of GitHub's API shows the newest first, or last. */
  isOldestFirst: boolean;
  /** Whether artifacts are in the list already. */
  isListed: boolean;
  /** Of the cache under way, by its id. */
  readonly reserved: Map<number, Pick<StoredCache, 'key' | 'version'>>;
  /** Called when a request hangs. */
  hung: () => void;
}

export function createStorage(): Storage {
  return {
    artifacts: [],
    caches: [],
    faults: {},
    requests: [],
    isOldestFirst: false,
    isListed: true,
    reserved: new Map(),
    hung: () => {},
  };
}

/** Above all ids of what a test puts in. */
export function nextId(stored: readonly { readonly id: number }[]): number {
  return Math.max(100, ...stored.map(({ id }) => id)) + 1;
}
