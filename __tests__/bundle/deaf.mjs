// Runs dist/index.js where nobody hears it: DEAF=full, on a full disk; DEAF=closed, on a pipe whose other end is gone.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const out = process.env.DEAF === 'full' ? openSync('/dev/full', 'w') : 'pipe';
const program = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const child = spawn(process.execPath, [program], { stdio: ['ignore', out, out] });
child.stdout?.destroy();
child.stderr?.destroy();
child.on('close', (code, signal) => {
  process.exitCode = code ?? 99;
  if (signal) console.log(signal);
});
