/** ncc makes one bundle of src/ and its packages, in chunks with numbers. */

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Chunk } from './names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));

/** Fills a folder; what it holds, webpack says in its statistics. */
export function compile(folder: string): readonly Chunk[] {
  const stats = join(folder, 'stats.json');
  const files = ['-o', folder, '--license', 'licenses.txt', '--stats-out', stats];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, 'build', 'src/index.ts', ...files, '--no-cache', '-q'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`ncc failed:\n${stdout}${stderr}`);
  const { chunks }: { chunks: readonly Chunk[] } = JSON.parse(readFileSync(stats, 'utf8'));
  rmSync(stats);
  return chunks;
}
