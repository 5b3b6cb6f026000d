/** What is deployed, and where to. */

import { type JsonObject, lineOf } from '../payload.ts';
import type { DeployVerdict } from '../verdict.ts';
import type { Commit, Deployment, Release } from './types.ts';

/** What is deployed, where to, and how it went. */
export interface Deploy extends DeployVerdict {
  readonly environment: string | null;
  readonly version: string | null;
  readonly url: string | null;
  readonly icon: string;
  /** This job, where it is all that is known of. */
  readonly job: string | null;
}

interface DeploySources {
  readonly deployment?: Deployment | undefined;
  readonly release?: Release | undefined;
  readonly tag: string | null;
  readonly commit: Commit;
}

/** What is deployed, and where: as `data` says, else as the event does. */
export function describeDeploy(
  { deployment, release, tag, commit }: DeploySources,
  data: JsonObject,
): Pick<Deploy, 'environment' | 'version' | 'url'> {
  const ref = deployment?.ref?.replace(/^[\da-f]{40}$/, (sha) => sha.slice(0, 7));
  return {
    environment: wordIn(data['environment']) ?? deployment?.environment ?? null,
    version: wordIn(data['version']) ?? ref ?? release?.tag ?? tag ?? commit.short,
    url: wordIn(data['url']) ?? deployment?.url ?? null,
  };
}

/** A word of the user's own, as a line. */
export function wordIn(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? lineOf(String(value)) : null;
}
