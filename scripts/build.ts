/**
 * src/ becomes dist/, what the runner runs. With --check: fails when dist/ is not what src/ gives.
 *
 * The output of ncc depends on nothing but its input, so a byte-by-byte comparison is fair.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

function build(): string {
  const out = mkdtempSync(join(tmpdir(), 'twake-message-'));
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const args = [
    'build',
    'src/index.ts',
    '-o',
    out,
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [ncc, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ncc failed:\n${stdout}${stderr}`);
  return out;
}

function readFolder(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

function differences(fresh: Map<string, string>, committed: Map<string, string>): string[] {
  const names = new Set([...fresh.keys(), ...committed.keys()]);
  return [...names].filter((name) => fresh.get(name) !== committed.get(name));
}

const out = build();
if (process.argv.includes('--check')) {
  const stale = differences(readFolder(out), readFolder(dist));
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ gives (${stale.join(', ')}). Run: npm run build`);
    process.exitCode = 1;
  }
} else {
  // Over the old files, so that whoever runs dist/ meanwhile finds all of it.
  cpSync(out, dist, { recursive: true });
  for (const name of differences(readFolder(out), readFolder(dist))) rmSync(join(dist, name));
}
rmSync(out, { recursive: true });
