/** Records the connections that a step made: to the Twake and the GitHub of this machine, by those names, or to others. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunResult, runStep, type Step } from '../../local-runner/runner.ts';

const preload = new URL('../../testing/sockets/connections.mjs', import.meta.url).href;

export interface Watched extends RunResult {
  /** As `tcp host:port`, `udp`, `dns name` or `run program`, in their order. */
  readonly connections: readonly string[];
}

/** Runs a step, and notices every way out of its process. */
export async function watchStep(step: Step): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-connections-'));
  const file = join(folder, 'connections');
  try {
    const env = { ...step.env, NODE_OPTIONS: `--import=${preload}`, CONNECTIONS: file };
    const result = await runStep({ ...step, env });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    return { ...result, connections: lines };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
