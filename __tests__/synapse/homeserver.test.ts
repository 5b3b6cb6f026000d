/** A homeserver of the tests ends: when it is told to, and when the process that started it is killed. */

import { existsSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { requestMatrix } from '../../scripts/synapse/client.ts';
import { type CommandRun, createShell } from '../../testing/shell.ts';

let shell: ReturnType<typeof createShell>;
beforeEach(() => {
  shell = createShell();
});
afterEach(() => shell.close());

const isServing = (url: string) =>
  requestMatrix(url, { method: 'GET', path: '/_matrix/client/versions' }).then(
    ({ status }) => status === 200,
    () => false,
  );

async function start(): Promise<{ readonly run: CommandRun; readonly url: string }> {
  const run = shell.run('scripts/synapse/start.ts', []);
  const [, url = ''] = await run.said(/"url": "(.*)"[\s\S]*\n}\n/);
  expect(await isServing(url)).toBe(true);
  return { run, url };
}

test('Ctrl-C ends it, and nothing of it is left', async () => {
  const { run, url } = await start();
  expect(readdirSync(shell.folder)).toHaveLength(1);
  run.kill('SIGINT');
  expect((await run.ended).code).toBe(0);
  expect(await isServing(url)).toBe(false);
  expect(existsSync(shell.folder) && readdirSync(shell.folder)).toEqual([]);
});

test('it does not outlive a process that is killed', async () => {
  const { run, url } = await start();
  run.kill('SIGKILL');
  await run.ended;
  // It hears of that from its standard input, a moment later.
  while (await isServing(url));
  expect(await isServing(url)).toBe(false);
});
