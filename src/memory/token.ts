/** What the token of the runner says about the job that it is of. */

import { MemoryError } from './memory-error.ts';

/** How the service of artifacts names this run and this job; not what GitHub's API calls them. */
export interface BackendIds {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
}

/**
 * Reads the scope `Actions.Results:RUN:JOB` of a JWT, as @actions/artifact does. It is only decoded: whether it is genuine is
 * for the service to judge.
 * @param token ACTIONS_RUNTIME_TOKEN
 * @throws {MemoryError} where there is no such scope
 */
export function readBackendIds(token: string): BackendIds {
  const ids = scopesOf(token)
    .map((scope) => scope.split(':'))
    .find(({ length, 0: name }) => length === 3 && name === 'Actions.Results');
  const [, workflow_run_backend_id, workflow_job_run_backend_id] = ids ?? [];
  if (!workflow_run_backend_id || !workflow_job_run_backend_id)
    throw new MemoryError('The token of this runner (ACTIONS_RUNTIME_TOKEN) is not for artifacts.');
  return { workflow_run_backend_id, workflow_job_run_backend_id };
}

function scopesOf(token: string): readonly string[] {
  try {
    const claims: { readonly scp?: unknown } = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    );
    return String(claims.scp ?? '').split(' ');
  } catch {
    return [];
  }
}
