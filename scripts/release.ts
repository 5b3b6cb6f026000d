/**
 * Releases a version.
 *
 * `date`, which `npm version` runs: dates the unreleased section of CHANGELOG.md.
 * `describe TAG`, which release.yml runs: checks that everything agrees, and hands the notes and the short tags on.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setOutput } from '@actions/core';
import { dateUnreleased } from './release/changelog.ts';
import { describeRelease } from './release/tags.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const changelogFile = `${root}CHANGELOG.md`;

function date(version: string, changelog: string): void {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(changelogFile, dateUnreleased(changelog, { version, date: today }));
}

function describe(tag: string, version: string, changelog: string): void {
  const tags = execFileSync('git', ['tag', '--list'], { cwd: root, encoding: 'utf8' }).split('\n');
  const { notes, aliases } = describeRelease(tag, { version, changelog, tags });
  console.log(`${tag}, and ${aliases.join(' ') || 'no short tag'}:\n\n${notes}`);
  if (!process.env['GITHUB_OUTPUT']) return;
  setOutput('notes', notes);
  setOutput('aliases', aliases.join(' '));
}

try {
  const [command, tag] = process.argv.slice(2);
  const { version }: { version: string } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const changelog = readFileSync(changelogFile, 'utf8');
  if (command === 'date') date(version, changelog);
  else if (command === 'describe' && tag) describe(tag, version, changelog);
  else throw new Error('Usage: node scripts/release.ts date | describe TAG');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
