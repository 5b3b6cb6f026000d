/** Everything that is not this program: the runner, its files, the clock, the network. Types only. */

import type * as core from '@actions/core';
import type { Files } from './inputs/content/files.ts';
import type { Octokit as StorageOctokit } from './memory/memory.ts';
import type { DeliveryDependencies } from './twake/delivery.ts';
import type { Octokit } from './workflow/lookups/github-api.ts';

export interface Dependencies {
  readonly core: typeof core;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly network: Omit<DeliveryDependencies, 'debug' | 'hide' | 'info'>;
  /** GitHub's API; loaded when it is first asked. */
  readonly octokit: (token: string) => Promise<Octokit & StorageOctokit>;
}
