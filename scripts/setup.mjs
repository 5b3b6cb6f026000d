// A fresh clone becomes a working one: installs what package-lock.json names, once. Runs on any Node, needs nothing.
// With arguments it then runs them as a script with its own arguments, under the project's Node, which knows TypeScript.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;

function isCurrent() {
  const lock = `${root}package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

if (!isCurrent()) {
  console.error('First run here: installing what this project needs (npm ci) ...');
  execSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
}

const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  const windows = process.platform === 'win32';
  const node = `${root}node_modules/${windows ? 'node/bin/node.exe' : '.bin/node'}`;
  const { status } = spawnSync(node, [`${root}${script}`, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
