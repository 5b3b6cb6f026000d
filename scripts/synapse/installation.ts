/**
 * Synapse, Matrix's reference homeserver, installed from PyPI into the user's cache folder, beside what .ci/run keeps there.
 *
 * It is AGPL: a program that tests talk to over HTTP, and never a dependency of the package. Nothing of it is in this checkout.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** `__tests__/synapse` tells how this version answers; another one may answer otherwise. */
const requirement = 'matrix-synapse==1.163.2';

/** A virtual environment of Python, complete where it is there at all. */
function locateFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'twake-message-ci', requirement.replace('==', '-'));
}

const pythonOf = (folder: string) => join(folder, 'bin', 'python');

/**
 * The Python that has Synapse.
 * @throws Error where it is not installed yet
 */
export function locatePython(): string {
  const folder = locateFolder();
  if (existsSync(folder)) return pythonOf(folder);
  throw new Error('Synapse is not installed here: `npm run e2e:matrix` installs it.');
}

/**
 * Installs Synapse, if it is not there: some 20 seconds, 240 MB. Where packages come from is pip's own configuration.
 * @throws Error in a sentence: why it cannot be installed
 */
export function ensureSynapse(): void {
  const folder = locateFolder();
  if (existsSync(folder)) return;
  if (process.platform === 'win32') throw new Error('Synapse does not run on Windows.');
  console.error(`Installing ${requirement} into ${folder}, once.`);
  mkdirSync(dirname(folder), { recursive: true });
  // Under another name until it is complete: it may be interrupted, and others may install at the same time.
  const building = mkdtempSync(`${folder}-`);
  try {
    ensureVenv();
    run('python3', ['-m', 'venv', building]);
    // Wheels only: nothing is compiled, and no package runs code of its own here.
    const wheels = ['--quiet', '--only-binary', ':all:', requirement];
    run(pythonOf(building), ['-m', 'pip', 'install', ...wheels]);
    if (!existsSync(folder)) renameSync(building, folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Debian has the half of Python's venv that brings pip in a package of its own, which root gets installed. */
function ensureVenv(): void {
  const { status } = spawnSync('python3', ['-c', 'import ensurepip']);
  if (status !== 1 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-venv']);
}

function run(command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  // venv says what it lacks on standard output.
  const reason = error?.message ?? `${stderr}\n${stdout}`.trim().split('\n').at(-1);
  throw new Error(
    `${requirement} cannot be installed: \`${command} ${args.slice(0, 3).join(' ')}\` says "${reason}".`,
  );
}
