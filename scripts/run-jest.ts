/** Runs jest over tests that need something from outside, and says so where that cannot be had. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns jest's exit code */
export function runJest(
  config: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): number {
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  const node = ['--experimental-vm-modules', '--no-warnings'];
  const args = [...node, jest, '--config', config, ...words];
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

/**
 * Runs what needs something, or says why not.
 * @param ensure throws, in a sentence, where it cannot be had
 * @returns the exit code: 0 where it is skipped, unless it is required
 */
export function runWith(
  ensure: () => unknown,
  { isRequired, run }: { readonly isRequired: boolean; readonly run: () => number },
): number {
  try {
    ensure();
  } catch (error) {
    console.error(`${isRequired ? 'Failed' : 'Skipped'}: ${(error as Error).message}`);
    return isRequired ? 1 : 0;
  }
  return run();
}
