/** ncc makes one bundle of src/ and its packages, in chunks with numbers; undici lies beside it. */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { externals } from './externals.ts';
import type { Chunk } from './names.ts';

interface Output {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { toJson(): { readonly chunks: readonly Chunk[] } };
}

const require = createRequire(import.meta.url);
const ncc: (entry: string, options: object) => Promise<Output> = require('@vercel/ncc');
const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

/** Fills a folder; what it holds, webpack says in its statistics. */
export async function compile(folder: string): Promise<readonly Chunk[]> {
  // Only ncc's API takes externals.
  const options = { license: 'licenses.txt', cache: false, quiet: true, externals };
  // Node would show the line of ncc that throws: all of ncc is one line.
  const { code, assets, stats } = await ncc(entry, options).catch((error) => {
    throw new Error(`ncc failed:\n${error.message}`);
  });
  writeFileSync(join(folder, 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets))
    writeFileSync(join(folder, name), source);
  return stats.toJson().chunks;
}
