/**
 * Builds dist/, what the runner runs, from src/. With --check: fails when dist/ is not what src/ gives.
 *
 * The output of ncc depends on nothing but its input, so a byte-by-byte comparison is fair.
 */

import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { compile } from './bundle/compile.ts';
import { emojiModule, emojiPath } from './bundle/emoji.ts';
import { joinChunks } from './bundle/join.ts';
import { makeLeanUndici } from './bundle/lean-undici.ts';
import { nameChunks } from './bundle/names.ts';
import {
  partialsModule,
  partialsPath,
  presetsModule,
  presetsPath,
  seldomPartialsModule,
  seldomPartialsPath,
  seldomPresetsModule,
  seldomPresetsPath,
} from './bundle/presets.ts';
import { describeBundle } from './bundle/readme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const isCheck = process.argv.includes('--check');

/** Parts of dist/ of which ncc finds no licence: it overlooks the first, and sees only what we made of the others. */
const overlooked = ['@actions/core', 'gemoji', 'undici'];

/** The post stage: the same bundle, which asks which file runs. */
const post = `// The post stage of the action: the bundle tells by the name of this file which stage it is.
require('./index.js');
`;

async function build(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'twake-message-'));
  const chunks = await compile(out);
  const names = nameChunks(chunks);
  joinChunks(out, names);
  await makeLeanUndici(out);
  for (const name of readdirSync(out).filter((name) => /\.c?js$/.test(name))) trim(join(out, name));
  writeFileSync(join(out, 'post.js'), post);
  writeFileSync(join(out, 'package.json'), '{"type": "commonjs"}\n');
  appendFileSync(join(out, 'licenses.txt'), overlooked.map(licenseOf).join(''));
  writeFileSync(join(out, 'README.md'), describeBundle(out, chunks, names));
  return out;
}

/**
 * Takes out the comments, and what else nobody runs, and makes names short: every message loads it all, and reading it is what
 * takes time (short names alone are 2 % of a step). The lines of the source stay; licences are in a file of their own.
 */
function trim(file: string): void {
  const options = {
    target: 'es2024',
    legalComments: 'none',
    // Node decodes it twice as fast as what is not ASCII.
    charset: 'ascii',
    minifySyntax: true,
    minifyIdentifiers: true,
  } as const;
  const code = readFileSync(file, 'utf8').replace(NOTES, '');
  writeFileSync(file, transformSync(code, options).code);
}

/** What webpack says of its own lines, within expressions, where esbuild keeps comments. */
const NOTES = /\/\*(?:\*| harmony export | binding | import\(\) )\*\//g;

/** In the form that ncc gives it. */
function licenseOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^license/i.test(entry)) ?? 'LICENSE';
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `\n\n${name}\n${license}\n${readFileSync(join(folder, file), 'utf8')}`;
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

function complain(what: string): void {
  console.error(`${what}. Run: npm run build`);
  process.exitCode = 1;
}

for (const [path, module, origin] of [
  [emojiPath, emojiModule, 'gemoji gives'],
  [presetsPath, presetsModule, 'src/message/presets/ gives'],
  [seldomPresetsPath, seldomPresetsModule, 'src/message/presets/ gives'],
  [partialsPath, partialsModule, 'src/message/presets/partials/ gives'],
  [seldomPartialsPath, seldomPartialsModule, 'src/message/presets/partials/ gives'],
] as const) {
  if (readFileSync(join(root, path), 'utf8') === module) continue;
  if (isCheck) complain(`${path} is not what ${origin}`);
  else writeFileSync(join(root, path), module);
}
const out = await build();
if (isCheck) {
  const stale = differences(readFolder(out), readFolder(dist));
  if (stale.length > 0) complain(`dist/ is not what src/ gives (${stale.join(', ')})`);
} else {
  // Over the old files, so that whoever runs dist/ meanwhile finds all of it.
  cpSync(out, dist, { recursive: true });
  for (const name of differences(readFolder(out), readFolder(dist))) rmSync(join(dist, name));
}
rmSync(out, { recursive: true });
