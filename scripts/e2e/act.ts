/** Runs act (https://nektosact.com), which runs workflows on this machine, without containers. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname } from 'node:path';

export const installation = 'go install github.com/nektos/act@v0.2.89';

/** A program of the machine, which no package brings. */
const act = 'act';

/** Whether there is an act to run. */
export function isInstalled(): boolean {
  return spawnSync(act, ['--version']).error === undefined;
}

export interface ActRun {
  readonly exitCode: number;
  readonly log: string;
}

interface ActOptions {
  /** The checkout. */
  readonly cwd: string;
  /** Whether the log is shown while it is written, too. */
  readonly isShown?: boolean;
}

export async function runAct(
  args: readonly string[],
  { cwd, isShown = false }: ActOptions,
): Promise<ActRun> {
  // act runs actions with the first `node` there is: the one that runs this script, which is that of GitHub's runner.
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const child = spawn(act, [...args, '--platform', 'ubuntu-latest=-self-hosted', '--rm'], {
    cwd,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (isShown) process.stdout.write(text);
    });
  }
  const [exitCode] = await once(child, 'close');
  return { exitCode: exitCode ?? 1, log };
}
