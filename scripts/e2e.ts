/**
 * .github/workflows/e2e.yml becomes a run on this machine, by act (https://nektosact.com), where act is installed.
 *
 * act works on a copy of the checkout, in its cache folder, and runs the steps on this machine itself, without containers.
 * With --required, it is a failure where act is not installed.
 */

import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const workflow = '.github/workflows/e2e.yml';
// act runs actions with the first `node` there is: the one that runs this script, which is that of GitHub's runner.
const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);

const { error, status } = spawnSync(
  'act',
  ['push', '--workflows', workflow, '--platform', 'ubuntu-latest=-self-hosted', '--rm'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);

if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
  console.log(
    `Skipped: act, which runs ${workflow}, is not installed here (go install github.com/nektos/act@v0.2.89).`,
  );
  if (process.argv.includes('--required')) process.exitCode = 1;
} else {
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
}
