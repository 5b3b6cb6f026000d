// A fresh clone becomes a working one: installs what package-lock.json names, once. Runs on any Node, needs nothing.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;

function isCurrent() {
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
  );
}

if (!isCurrent()) {
  console.log('First run here: installing what this project needs (npm ci) ...');
  execSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
