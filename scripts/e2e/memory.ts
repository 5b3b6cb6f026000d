/** The memory over the services of act: what a step stores there is read again, as an artifact, and the key of a cache is taken. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAct } from './act.ts';
import { makeRepository } from './github.ts';

const step = fileURLToPath(new URL('memory-step.ts', import.meta.url));

const commands = [
  'remember artifact',
  'recall variable',
  'recall artifact',
  // Takes the place of the first.
  'remember artifact',
  'recall artifact',
  'remember cache',
];

const entry = {
  messages: [{ channel_id: 'c1', message_id: 'm1', parent_message_id: '' }],
  ...{ mentioned: [], sequence: 1, run_id: 1, run_attempt: 1 },
};

const found = { kind: 'found', entry };

const expected = [
  { question: 'remember', way: 'artifact', requests: 0, result: 'stored' },
  { question: 'recall', way: 'variable', requests: 0, result: found },
  { question: 'recall', way: 'artifact', requests: 2, result: found },
  { question: 'remember', way: 'artifact', requests: 0, result: 'stored' },
  { question: 'recall', way: 'artifact', requests: 2, result: found },
  { question: 'remember', way: 'cache', requests: 0, result: 'stored' },
];

const workflow = `on: push
jobs:
  remember:
    runs-on: ubuntu-latest
    steps:
${commands.map((command) => `      - run: node ${JSON.stringify(step)} ${command}\n`).join('')}`;

/** Prints a line; returns how many failed. */
export async function runMemory(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-memory-'));
  try {
    const cwd = makeRepository(folder, { '.github/workflows/memory.yml': workflow });
    const { log } = await runAct(['push', ...(await servicesIn(folder))], { cwd });
    const results = [...log.matchAll(/RESULT (\{.*\})/g)].map(([, json = '']) => json);
    const isRight = results.join() === expected.map((result) => JSON.stringify(result)).join();
    console.log(`${isRight ? 'ok' : 'FAILED'}: the memory, over the services of act`);
    if (!isRight) console.log(log, { expected, results });
    return isRight ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** act's services for artifacts and caches, on loopback, which store in the folder. */
async function servicesIn(folder: string): Promise<string[]> {
  const address = '127.0.0.1';
  return [
    ...['--artifact-server-path', join(folder, 'artifacts')],
    ...['--artifact-server-addr', address, '--artifact-server-port', `${await findPort(address)}`],
    ...['--cache-server-path', join(folder, 'caches'), '--cache-server-addr', address],
    // What act finds out by itself needs a remote repository.
    ...['--env', 'GITHUB_RUN_ID=1', '--env', 'GITHUB_REPOSITORY=octo-org/hello'],
  ];
}

async function findPort(address: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}
