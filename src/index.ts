/**
 * The plug: GitHub's runner, files, clock and network are handed to `run`. No logic.
 *
 * Two files run this bundle: dist/index.js, which is it, and dist/post.js, which imports it.
 */

import { readdir, readFile, realpath, stat } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as core from '@actions/core';
import { createHttp } from './net/http.ts';
import { run } from './stages/run.ts';

// A log that nobody takes (a closed pipe, a full disk) costs its lines, and not the message.
process.stdout.on('error', () => {});

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interruption.abort());
}

const http = createHttp(process.env);
const stage = basename(process.argv[1] ?? '') === 'post.js' ? 'post' : 'main';
const exitCode = await run(stage, {
  core,
  env: process.env,
  // `node:fs/promises` would cost every step 2 ms.
  files: {
    readdir: (path) => promisify(readdir)(path, { withFileTypes: true }),
    readFile: promisify(readFile),
    realpath: promisify(realpath.native),
    stat: promisify(stat),
  },
  network: {
    http,
    signal: interruption.signal,
    // As steady as `performance.now()`, whose module would have to be loaded first.
    now: () => process.uptime() * 1000,
    date: () => new Date(),
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
    random: Math.random,
    // The first turn ends what is under way, the second hears of signals.
    turn: async () => {
      await setImmediate();
      await setImmediate();
    },
  },
  octokit: async (auth) => {
    const [{ getOctokit }, { createFetch }] = await Promise.all([
      import('@actions/github'),
      import('./workflow/lookups/octokit-fetch.ts'),
    ]);
    // Octokit would print what GitHub says about deprecations to the log of the step as it is.
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    return getOctokit(auth, { log, request: { fetch: createFetch(http) } });
  },
});

// A look-up of a host name cannot be cancelled and would hold the process; what was printed must be out, though.
process.stdout.write('', () => process.exit(exitCode));
