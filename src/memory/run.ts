/** This run, as the runner tells it. */

import { MemoryError } from './memory-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Run {
  readonly owner: string;
  readonly repo: string;
  /** Stays the same when the repository is renamed; on act, which has no ids, its name. */
  readonly repository_id: string;
  readonly id: number;
  readonly attempt: number;
  /** Whether GitHub itself runs the server, rather than a company a GitHub Enterprise Server. */
  readonly isCloud: boolean;
}

/** @throws {MemoryError} outside of a run */
export function readRun(env: Environment): Run {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const id = Number(env['GITHUB_RUN_ID']);
  if (!owner || !repo || !id)
    throw new MemoryError(
      'The environment does not say which run this is (GITHUB_REPOSITORY, GITHUB_RUN_ID).',
    );
  const { hostname = 'github.com' } = URL.parse(env['GITHUB_SERVER_URL'] ?? '') ?? {};
  return {
    owner,
    repo,
    repository_id: env['GITHUB_REPOSITORY_ID'] || `${owner}/${repo}`,
    id,
    attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    isCloud: hostname === 'github.com' || hostname.endsWith('.ghe.com'),
  };
}
