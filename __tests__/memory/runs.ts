/** Runs of one repository, which remember and recall by a GitHub on this machine. */

import { getOctokit } from '@actions/github';
import {
  createMemory,
  type Memory,
  type NewEntry,
  type Octokit,
  type Subject,
} from '../../src/memory/memory.ts';
import type { Http } from '../../src/net/http.ts';
import { createHttp } from '../../src/net/http.ts';
import { createFetch } from '../../src/workflow/lookups/octokit-fetch.ts';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';
import { CACHE_PATH } from '../../testing/github-storage/cache-service.ts';
import { createStorageServer } from '../../testing/github-storage/server.ts';
import {
  createStorage,
  REPOSITORY_ID,
  type Storage,
} from '../../testing/github-storage/storage.ts';
import { listen } from '../../testing/sockets/listen.ts';

export const subject: Subject = {
  key: 'pr-12',
  address: { api_url: 'https://api.twake.app', group_id: 'group-1' },
};

export const secret = 'private_api_key';

export const message = { channel_id: 'channel-1', message_id: 'message-1' };

export const entry: NewEntry = { messages: [message], mentioned: ['all'], sequence: 1 };

/** Nobody waits that long. */
export const noDeadline = new AbortController().signal;

export interface RunOptions {
  readonly run_id?: number;
  readonly subject?: Subject;
  readonly secret?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly octokit?: (() => Promise<Octokit>) | undefined;
  readonly exportVariable?: (name: string, value: string) => void;
}

export interface GitHub {
  readonly storage: Storage;
  readonly port: number;
  /** Aborted, as a timeout does, when a request hangs. */
  readonly deadline: AbortSignal;
  /** What the steps exported. */
  readonly exported: Record<string, string>;
  readonly http: Http;
  readonly run: (options?: RunOptions) => Memory;
}

/** @param server `GITHUB_SERVER_URL`: github.com, or a company's */
export async function startGitHub(server: 'cloud' | 'enterprise' = 'cloud'): Promise<GitHub> {
  const storage = createStorage();
  const port = await listen(createStorageServer(storage));
  const deadline = new AbortController();
  storage.hung = () => deadline.abort(new DOMException('Too long.', 'TimeoutError'));
  const origin = `http://127.0.0.1:${port}`;
  const http = createHttp({});
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const fetch = createFetch(http);
  const exported: Record<string, string> = {};
  const octokit = async () => getOctokit('ghs_token', { baseUrl: origin, log, request: { fetch } });
  const run = ({ run_id = 1, env, ...options }: RunOptions = {}) =>
    createMemory({
      ...{ subject, secret, http, octokit },
      exportVariable: (name, value) => {
        exported[name] = value;
      },
      ...options,
      env: {
        GITHUB_REPOSITORY: 'octo-org/hello',
        GITHUB_REPOSITORY_ID: String(REPOSITORY_ID),
        GITHUB_RUN_ID: String(run_id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SERVER_URL: server === 'cloud' ? 'https://github.com' : 'https://github.corp.test',
        ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(run_id),
        ...(server === 'cloud'
          ? { ACTIONS_RESULTS_URL: `${origin}/` }
          : { ACTIONS_CACHE_URL: `${origin}${CACHE_PATH}/` }),
        ...env,
      },
      date: () => new Date('2026-11-27T12:00:00Z'),
    });
  return { storage, port, deadline: deadline.signal, exported, http, run };
}

/** The operations, in their sequence. */
export const operationsOf = ({ requests }: Storage) => requests.map(({ operation }) => operation);
