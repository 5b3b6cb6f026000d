/**
 * Builds a playground that needs no server from the sources of the page: `npm run playground:build [-- FOLDER]`.
 *
 * The folder (default: `lib/playground`) works from any web server, and from a file.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { parseWords } from '../local-twake/command-line.ts';
import { buildPage } from '../page/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = new Command('npm run playground:build --')
  .description('Writes the playground as a folder of files that need no server.')
  .argument('[folder]', 'where to', join(root, 'lib/playground'));
parseWords(program, 'playground:build', process.argv.slice(2));
const [folder = ''] = program.processedArgs;

mkdirSync(folder, { recursive: true });
for (const [name, { body }] of await buildPage({ alone: true })) {
  writeFileSync(join(folder, name), body);
}
console.log(`The playground: ${join(folder, 'index.html')}`);
