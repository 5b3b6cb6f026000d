/** The memory over the services of act: what a step stores there is read again, as an artifact, and the key of a cache is taken. */

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTwake } from '../../local-twake/server.ts';
import { makeRuntimeToken } from '../../testing/github-storage/artifact-service.ts';
import { createStorageServer } from '../../testing/github-storage/server.ts';
import { createStorage, REPOSITORY_ID } from '../../testing/github-storage/storage.ts';
import { runAct } from './act.ts';
import { makeRepository, publishAction, settingsFor, theAction } from './github.ts';

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
  messages: [{ channel_id: 'c1', message_id: 'm1' }],
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

/** Prints a line for each; returns how many failed. */
export async function runMemory(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-memory-'));
  try {
    return (await runStorage(folder)) + (await runKey(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const keyed = `on: push
jobs:
  tell:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/twake-message-action@v1
        with:
          api_url: \${{ vars.TWAKE_API_URL }}
          public_id: \${{ vars.TWAKE_PUBLIC_ID }}
          private_api_key: \${{ secrets.TWAKE_PRIVATE_API_KEY }}
          group_id: \${{ vars.TWAKE_GROUP_ID }}
          channel_id: \${{ vars.TWAKE_CHANNEL_ID }}
          github_token: ghs_1
          content: This is run \${{ github.run_id }}
          key: deploy-\${{ github.ref_name }}
`;

/** Two runs of a workflow, one message. GitHub's list of artifacts, which act does not have, is one of this machine. */
async function runKey(folder: string): Promise<number> {
  await using twake = await startTwake();
  const server = createStorageServer(createStorage());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  publishAction(folder);
  const cwd = makeRepository(folder, { '.github/workflows/key.yml': keyed });
  const logs: string[] = [];
  for (const run_id of [1, 2]) {
    const env = {
      ...{ GITHUB_RUN_ID: run_id, GITHUB_REPOSITORY: 'octo-org/hello' },
      ...{ GITHUB_REPOSITORY_ID: REPOSITORY_ID, GITHUB_API_URL: origin },
      ...{ ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(run_id) },
    };
    const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const options = [...theAction(folder), ...settingsFor(twake), ...variables];
    logs.push((await runAct(['push', ...options], { cwd })).log);
  }
  server.close();
  const texts = twake.messages().map(({ text }) => text ?? '');
  const isRight = texts.join() === 'This is run 2';
  console.log(`${isRight ? 'ok' : 'FAILED'}: two runs of act, one message by its key`);
  if (!isRight) console.log(...logs, { texts });
  return isRight ? 0 : 1;
}

async function runStorage(folder: string): Promise<number> {
  const cwd = makeRepository(folder, { '.github/workflows/memory.yml': workflow });
  const { log } = await runAct(['push', ...(await servicesIn(folder))], { cwd });
  const results = [...log.matchAll(/RESULT (\{.*\})/g)].map(([, json = '']) => json);
  const isRight = results.join() === expected.map((result) => JSON.stringify(result)).join();
  console.log(`${isRight ? 'ok' : 'FAILED'}: the memory, over the services of act`);
  if (!isRight) console.log(log, { expected, results });
  return isRight ? 0 : 1;
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
