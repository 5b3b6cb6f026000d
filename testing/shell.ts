/** Runs a command line as a process: what it says, and how it ends. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CommandRun {
  /** Resolves as soon as standard output has it; rejects where the process ends before. */
  readonly said: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** The same of standard error. */
  readonly saidOnError: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Each command is compiled once, and not in every process. */
const NODE_COMPILE_CACHE = fileURLToPath(
  new URL('../node_modules/.cache/commands', import.meta.url),
);

/** A folder for temporary files of their own, so that these commands find each other and no others. */
export function createShell() {
  const folder = mkdtempSync(join(tmpdir(), 'twake-commands-'));
  const runs: CommandRun[] = [];
  return {
    folder,
    /** Runs a script, named from the root of the project. */
    run: (script: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): CommandRun => {
      const run = start(script, words, {
        ...process.env,
        NODE_COMPILE_CACHE,
        TMPDIR: folder,
        ...env,
      });
      runs.push(run);
      return run;
    },
    close: async () => {
      for (const { kill } of runs) kill('SIGKILL');
      await Promise.all(runs.map(({ ended }) => ended));
      rmSync(folder, { recursive: true });
    },
  };
}

function start(script: string, words: readonly string[], env: NodeJS.ProcessEnv): CommandRun {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', path, ...words], { env });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    texts.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...texts }));
  const hearing =
    (stream: 'out' | 'err') =>
    async (pattern: RegExp): Promise<RegExpExecArray> => {
      const source = stream === 'out' ? child.stdout : child.stderr;
      for (;;) {
        const match = pattern.exec(texts[stream]);
        if (match !== null) return match;
        const end = await Promise.race([once(source, 'data').then(() => undefined), ended]);
        if (end !== undefined && !pattern.test(texts[stream]))
          throw new Error(`It ended (${end.code}) without ${pattern}.\n${end.out}${end.err}`);
      }
    };
  return {
    said: hearing('out'),
    saidOnError: hearing('err'),
    ended,
    kill: (signal) => child.kill(signal),
  };
}
