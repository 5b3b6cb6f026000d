/** What the process of a step used: processor time, memory, and the files of dist/ that it loaded. */

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunResult, runStep, type Step } from '../../local-runner/runner.ts';

export interface Use {
  /** User and system time of all threads. */
  readonly cpu_ms: number;
  /** The most that was resident at one time. */
  readonly memory_MiB: number;
  /** Names of the JavaScript files that were loaded, but for Node's own. */
  readonly files: readonly string[];
  /** Bytes of these files. */
  readonly bytes: number;
}

const witness = fileURLToPath(new URL('witness.cjs', import.meta.url));

/** Runs a step and looks into it. The looking costs some milliseconds, so what is timed is run without. */
export async function inspect(step: Step): Promise<RunResult & { readonly use: Use }> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-witness-'));
  const report = join(folder, 'report.json');
  try {
    const env = { ...step.env, WITNESS: report, NODE_OPTIONS: `--require ${witness}` };
    const result = await runStep({ ...step, env });
    return { ...result, use: readUse(readFileSync(report, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Report {
  readonly files: readonly string[];
  readonly cpu_ms: number;
  readonly memory_KiB: number;
}

function readUse(text: string): Use {
  const { files, cpu_ms, memory_KiB }: Report = JSON.parse(text);
  const paths = files.map((url) => fileURLToPath(url));
  return {
    cpu_ms,
    memory_MiB: memory_KiB / 1024,
    files: paths.map((path) => basename(path)),
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
  };
}
