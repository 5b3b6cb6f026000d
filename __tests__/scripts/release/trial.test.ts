/** A minor version, another, and a fix of the first: released to a bare repository, and used from there. */

import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { createShell } from '../../../testing/shell.ts';

// Three releases, each with clones of this project.
jest.setTimeout(120_000);

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const [major = 0, minor = 0] = version.split('.').map(Number);

// It needs a POSIX shell, as the workflow of a release does.
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('what is released is what short tags and commits give', async () => {
  const shell = createShell();
  const { code, out, err } = await shell.run('scripts/release-trial.ts', []).ended;
  shell.close();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const said = (pattern: RegExp) =>
    out.split('\n').flatMap((line) => pattern.exec(line)?.slice(1).join(' ') ?? []);
  const [v, first] = [`v${major}`, `${major}.${minor + 1}`];
  const [second, fix] = [`${major}.${minor + 2}.0`, `${first}.1`];
  expect(said(/^# v(\S+):/)).toEqual([`${first}.0`, second, fix]);
  const uses = said(/^uses: \S+@(\S+) is (\S+), and its message is sent$/);
  expect(uses.map((line) => line.replace(/^[0-9a-f]{12} /, 'commit '))).toEqual([
    `${v} ${first}.0`,
    `commit ${first}.0`,
    `${v} ${second}`,
    `v${first} ${first}.0`,
    `${v} ${second}`,
    `v${first} ${fix}`,
    `commit ${first}.0`,
  ]);
  // Nothing but the attestation is left to GitHub.
  expect(new Set(said(/only on GitHub +(.*)/))).toEqual(
    new Set(['Attest where dist/ comes from', 'Attest what dist/ is made of']),
  );
});
