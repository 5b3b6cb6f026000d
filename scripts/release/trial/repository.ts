/** A folder with a Git repository in it, and commands that run there. */

import { execFileSync } from 'node:child_process';

export interface Repository {
  readonly path: string;
  /** Runs git, and returns what it says; throws with what it says of an error. */
  readonly git: (...words: readonly string[]) => string;
  readonly run: (command: string, ...words: readonly string[]) => string;
  /** Of everything that has changed. */
  readonly commit: (message: string) => void;
}

/** Who commits here, wherever the machine has no name for it; no hook of the machine runs. */
const identity = {
  GIT_AUTHOR_NAME: 'Trial',
  GIT_AUTHOR_EMAIL: 'trial@example.org',
  GIT_COMMITTER_NAME: 'Trial',
  GIT_COMMITTER_EMAIL: 'trial@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

export function createRepository(path: string): Repository {
  const run = (command: string, ...words: readonly string[]) =>
    execFileSync(command, words, {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, ...identity },
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const git = (...words: readonly string[]) => run('git', ...words);
  return {
    path,
    git,
    run,
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
  };
}
