/** A real Synapse on this machine, with accounts and rooms, for a test to talk to, to stop and to start again. */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { open } from '../../testing/faults/open.ts';
import { type Accounts, makeAccounts } from './accounts.ts';
import { requestMatrix } from './client.ts';
import { type RateLimits, writeConfiguration } from './configuration.ts';
import { locatePython } from './installation.ts';
import { makeRooms, type Rooms } from './rooms.ts';

export interface Homeserver {
  readonly url: string;
  readonly port: number;
  readonly accounts: Accounts;
  readonly rooms: Rooms;
  /** Kills it in the midst of whatever it does, and starts it on the same port and database. */
  readonly restart: () => Promise<void>;
  /** Resolves when it serves requests: at once, or after the restart that is going on. */
  readonly ready: () => Promise<void>;
  /** Ends it, and removes its files. */
  readonly stop: () => Promise<void>;
}

interface HomeserverOptions {
  readonly rateLimits?: RateLimits;
}

/**
 * Starts it: some 4 seconds, accounts and rooms included. It ends with this process, if not before.
 * @throws Error with the end of its log, where it does not start
 */
export async function startSynapse({
  rateLimits = 'none',
}: HomeserverOptions = {}): Promise<Homeserver> {
  const folder = mkdtempSync(join(tmpdir(), 'twake-synapse-'));
  const secret = randomBytes(16).toString('hex');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const configuration = writeConfiguration(folder, { port, rateLimits, secret });
  const log = join(folder, 'homeserver.log');
  const start = () => startProcess({ configuration, log, url });
  let running = start();
  const stop = async () => {
    await running.then(end, () => {});
    rmSync(folder, { recursive: true });
  };
  try {
    await running;
    const accounts = await makeAccounts(url, secret);
    const rooms = await makeRooms(url, accounts);
    const restart = async () => {
      running = running.then(end).then(start);
      await running;
    };
    const ready = async () => void (await running);
    return { url, port, accounts, rooms, restart, ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function findFreePort(): Promise<number> {
  const { port, close } = await open(createServer());
  close();
  return port;
}

interface ProcessOptions {
  readonly configuration: string;
  readonly log: string;
  readonly url: string;
}

/** Resolves when it serves requests. */
async function startProcess({ configuration, log, url }: ProcessOptions): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('supervised.py', import.meta.url));
  const file = openSync(log, 'a');
  const child = spawn(locatePython(), [program, '--config-path', configuration], {
    stdio: ['pipe', file, file],
  });
  closeSync(file);
  const ended = once(child, 'close').then(() => true);
  const deadline = performance.now() + start_ms;
  while (!(await isServing(url))) {
    if (!(await Promise.race([ended, wait(poll_ms, false)])) && performance.now() < deadline)
      continue;
    child.kill('SIGKILL');
    throw new Error(`Synapse did not start.\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }
  return child;
}

const poll_ms = 50;

/** On a machine that does nothing else, it is 1.3 s. */
const start_ms = 60_000;

async function isServing(url: string): Promise<boolean> {
  const request = { method: 'GET', path: '/_matrix/client/versions' } as const;
  return requestMatrix(url, request).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}
