/** Every command that the documents name is run: here, or where the table below says. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startTwake } from '../local-twake/server.ts';
import { createShell } from '../testing/shell.ts';

// A machine that is busy with other tests is slow at starting processes.
jest.setTimeout(30_000);

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = globSync(['*.md', 'docs/**/*.md', 'local-twake/*.md', 'examples/**/*.md'], {
  cwd: root,
});

/** In blocks of shell, and in code within a line. */
const commands = [
  ...new Set(
    pages.flatMap((page) =>
      [
        ...readFileSync(join(root, page), 'utf8').matchAll(
          /(?:^ *|`)((?:npm |node scripts\/|\.ci\/run\b)[^`#\n]*)/gm,
        ),
      ]
        .map(([, command = '']) => command.trim())
        // The log of a step that failed, in pictures of messages.
        .filter((command) => !command.includes('Expected "hello"')),
    ),
  ),
].sort();

/** Those that are run by something else, and what that is. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm test': '.ci/run',
  'npm ci': 'scripts/setup.mjs, at the first `npm test` of .ci/run',
  'npm run check': 'npm test',
  'npm run jest -- PATH': 'npm test, without a path',
  'npm run lint': 'npm test',
  'npm run format': 'npm test, which looks for what it would change',
  'npm run build': 'npm test, which looks whether it would change anything',
  'npm run docs': 'npm test, which looks whether it would change anything',
  'npm run build && npm run docs && npm run test:update':
    'npm test, which looks whether they would change anything',
  'npm run test:browser': '.ci/run',
  'npm run test:update': '__tests__/message/presets.test.ts, which looks for what it would change',
  'npm run e2e': '.ci/run',
  'npm run e2e:matrix': '.ci/run',
  'npm run e2e:matrix -- --record': 'hand: it writes a fixture',
  '.ci/run': 'the machine of CI',
  'npm run soak': '__tests__/faults/soak.test.ts, with few runs',
  'npm run soak -- --seed 7': '__tests__/faults/soak.test.ts, with few runs',
  'npm run soak -- --stored 500': '__tests__/faults/soak.test.ts, with few sends',
  'npm run soak -- --matrix 500': '__tests__/synapse/bundle/soak.test.ts, with few sends',
  'npm version minor && git push --follow-tags': '__tests__/scripts/release, in parts',
  'npm run bench': 'hand: minutes of figures',
  'npm run bench -- --quick': 'hand: minutes of figures',
  'npm run bench -- --scale': 'hand: minutes of figures',
  'npm run bench -- --rounds 200': 'hand: minutes of figures',
  'npm run bench -- --profile Markdown': 'hand: minutes of figures',
  'npm run bench -- --keys': 'hand: a minute of figures',
  'npm run bench -- --hostile':
    'hand: minutes; __tests__/scripts/bench/hostile.test.ts, with few texts',
  'npm run coverage': 'hand: minutes of tests',
  'npm run mutation': 'hand: an hour of tests',
  'npm run mutation -- ROOM': 'hand: a minute of tests',
  'npm run mutation -- inputs': 'hand: a minute of tests',
  'npm run mutation -- src/inputs/fields.ts': 'hand: seconds of tests',
  'npm run release:trial': '__tests__/scripts/release/trial.test.ts',
  'npm run pictures': 'hand: it needs a browser',
  'npm run gallery': 'hand: it needs a browser',
};

const isOurs = (command: string) => /^npm run (try|twake|playground:build)\b/.test(command);

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

test('the documents name commands, and each is run somewhere', () => {
  expect(commands.length).toBeGreaterThan(25);
  expect(commands.filter((command) => !isOurs(command))).toEqual(Object.keys(elsewhere).sort());
});

const wordsOf = (command: string) => command.split(' -- ')[1]?.split(' ') ?? [];
const ours = (name: string) => commands.filter((command) => command.startsWith(`npm run ${name}`));

/** A channel of the local Twake, as the web client has it in its address. */
const address = 'https://twake.example/client/4RJq5KVb1GsKVzfZoLUCsM/w/x/c/aCDhppiyNQm5nWE1YAtenk';

test.each(ours('try'))('%s', async (command) => {
  await using twake = await startTwake();
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const words = wordsOf(command).map((word) =>
    word.replace('ADDRESS', address).replace(/^URL$/, twake.url),
  );
  const run = shell.run('local-runner/try.ts', words, {
    // Where there is no command for it, no browser opens.
    PATH: '',
    TWAKE_PUBLIC_ID: public_id,
    TWAKE_PRIVATE_API_KEY: private_api_key,
    TWAKE_GROUP_ID: group_id,
    TWAKE_CHANNEL_ID: channel_ids[0],
  });
  if (words.some((word) => /^--(page|open|watch)$/.test(word))) {
    await run.said(/until Ctrl-C/);
    run.kill('SIGINT');
  }
  const { code, out } = await run.ended;
  if (!command.includes('ADDRESS')) expect(code).toBe(0);
  else expect(out).toContain('Write 4e000000-dddd-11ea-8000-000000000001.');
});

test.each(ours('twake'))('%s', async (command) => {
  // This machine may have a service there.
  const words = wordsOf(command).map((word) => word.replace(/^8080$/, '0'));
  const isHelp = words.includes('--help');
  const port = isHelp || words.includes('--port') ? [] : ['--port', '0'];
  const run = shell.run('page/start.ts', [...words, ...port]);
  if (!isHelp) {
    await run.said(/Try it/);
    run.kill('SIGINT');
  }
  expect((await run.ended).code).toBe(0);
});

describe.each(ours('playground:build'))('%s', (command) => {
  test('makes a page', async () => {
    const folder = join(shell.folder, 'page');
    const words = wordsOf(command).length === 0 ? [] : [folder];
    const { code, out } = await shell.run('scripts/playground.ts', words).ended;
    expect(code).toBe(0);
    if (words.length > 0) expect(existsSync(join(folder, 'index.html'))).toBe(true);
    expect(out).toContain('index.html');
  });
});
