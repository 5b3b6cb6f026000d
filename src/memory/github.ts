/** Questions to GitHub's API about this repository. */

import { ActionError } from '../errors.ts';
import { MemoryError } from './memory-error.ts';
import type { Run } from './run.ts';
import { refusal } from './service.ts';

/** In a sentence. */
const API = "GitHub's API";

/** The part of Octokit that is needed. */
export interface Octokit {
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<GitHubResponse>;
}

interface GitHubResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** GETs what is below the repository, such as `/actions/caches`. Throws a MemoryError for every status from 400 on. */
export type GitHub = (
  path: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<GitHubResponse>;

interface GitHubOptions {
  /** Called on first use; absent where there is no token. */
  readonly connect: (() => Promise<Octokit>) | undefined;
  readonly run: Run;
  readonly signal: AbortSignal;
}

export function createGitHub({ connect, run: { owner, repo }, signal }: GitHubOptions): GitHub {
  let octokit: Promise<Octokit> | undefined;
  return async (path, { request, ...parameters }) => {
    if (connect === undefined)
      throw new MemoryError('Without `github_token`, GitHub cannot be asked for it.');
    octokit ??= within(signal, connect());
    try {
      return await (await octokit).request(`GET /repos/{owner}/{repo}${path}`, {
        ...{ owner, repo },
        ...parameters,
        request: { signal, ...(request as object) },
      });
    } catch (error) {
      throw describeError(error);
    }
  };
}

/** What loads listens to no signal; requests do. */
async function within<T>(signal: AbortSignal, loaded: Promise<T>): Promise<T> {
  let stop = () => {};
  const end = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([loaded, end]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What Octokit throws. */
interface OctokitError {
  /** Absent where there was none, though the error has a status. */
  readonly response?: GitHubResponse;
  readonly cause?: unknown;
}

function describeError(error: unknown): MemoryError {
  const { response, cause } = error as OctokitError;
  if (response === undefined) {
    // Of the errors that arrive here, those of src/net/ name a host at most.
    const reason = cause instanceof ActionError ? cause.message : 'its response cannot be read.';
    return new MemoryError(`${API} could not be asked: ${reason}`);
  }
  const { status, headers } = response;
  const isUsedUp = 'retry-after' in headers || String(headers['x-ratelimit-remaining']) === '0';
  if (status === 403 && isUsedUp)
    return new MemoryError(`${API} answered with ${status}: too many requests.`, status);
  // What a token may not see is often "not found".
  const hint = [401, 403, 404].includes(status) ? ' It needs the permission `actions: read`.' : '';
  return new MemoryError(refusal(API, status).message + hint, status);
}
