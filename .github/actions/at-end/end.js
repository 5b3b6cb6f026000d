// The input `run` becomes a script of bash, and its exit code that of the post stage.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('bash', ['-euo', 'pipefail', '-c', process.env.INPUT_RUN], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
