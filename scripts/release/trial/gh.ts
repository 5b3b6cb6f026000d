/**
 * GitHub's command line tool, as far as release.yml calls it: https://cli.github.com/manual/
 *
 * Tags are those of a bare repository, and a release is a folder with its notes and files. Whatever else it is asked is an error.
 */

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { TRIAL_REMOTE: remote = '', TRIAL_FOLDER: folder = '', GH_TOKEN, GH_REPO } = process.env;
const words = process.argv.slice(2);

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', remote, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const hasRef = (ref: string) => git('for-each-ref', ref).trim() !== '';

/** The value behind an option of this name: `--name sbom`, `-f ref=...`. */
const optionOf = (option: string) => words[words.indexOf(option) + 1] ?? '';
const fields = Object.fromEntries(
  words.flatMap((word, index) =>
    word === '-f' || word === '-F'
      ? [(words[index + 1] ?? '').split('=', 2) as [string, string]]
      : [],
  ),
);

function fail(sentence: string): never {
  console.error(`gh: ${sentence}`);
  process.exit(1);
}

function download(): void {
  copyFileSync(join(folder, 'artifact'), `${optionOf('--name')}.cdx.json`);
}

function createRelease([tag = '', file = '']: readonly string[]): void {
  if (!hasRef(`refs/tags/${tag}`)) fail(`tag ${tag} doesn't exist in the repo ${GH_REPO}`);
  const path = join(folder, 'releases', tag);
  if (existsSync(path)) fail(`a release with the same tag name already exists: ${tag}`);
  mkdirSync(path, { recursive: true });
  copyFileSync(file, join(path, file));
  writeFileSync(join(path, 'notes.md'), readFileSync(0, 'utf8'));
}

function api(route: string): void {
  const [, ref] = /\/git\/refs\/tags\/(.+)$/.exec(route) ?? [];
  const [, commit] = /\/commits\/(.+)$/.exec(route) ?? [];
  if (commit !== undefined) console.log(git('rev-parse', `${commit}^{commit}`).trim());
  else if (ref !== undefined && optionOf('--method') === 'PATCH') {
    if (!hasRef(`refs/tags/${ref}`)) fail('Reference does not exist (HTTP 422)');
    git('update-ref', `refs/tags/${ref}`, fields['sha'] ?? '');
  } else if (route.endsWith('/git/refs') && optionOf('--method') === 'POST')
    git('update-ref', fields['ref'] ?? '', fields['sha'] ?? '', '0'.repeat(40));
  else fail(`not tried: ${words.join(' ')}`);
}

if (!GH_TOKEN || !GH_REPO) fail('GH_TOKEN and GH_REPO are not set.');
const [command, verb, ...rest] = words;
if (command === 'run' && verb === 'download') download();
else if (command === 'release' && verb === 'create') createRelease(rest);
else if (command === 'api') api(words.find((word) => word.startsWith('repos/')) ?? '');
else fail(`not tried: ${words.join(' ')}`);
