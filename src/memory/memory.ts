/**
 * Where the message of a subject is: one run stores it, runs of any branch or pull request find it.
 *
 * What is stored where, and who finds it: docs/memory.md. Both questions end with their signal, print nothing, and never
 * throw: a message that is not found is posted anew.
 */

import type { Http } from '../net/http.ts';
import { findEntry } from './artifacts.ts';
import { findInKeys, storeInKey } from './cache.ts';
import {
  createSealer,
  type Entry,
  latestOf,
  type RememberedMessage,
  type Subject,
} from './entry.ts';
import { createGitHub, type Octokit } from './github.ts';
import { explain, MemoryError } from './memory-error.ts';
import { type Environment, type Run, readRun } from './run.ts';
import type { Connection } from './service.ts';
import { settle } from './settle.ts';
import { uploadArtifact } from './upload.ts';

export type { Entry, Octokit, RememberedMessage, Subject };

/** For both questions together, in milliseconds: nobody waits longer for a memory. */
export const MEMORY_TIME_LIMIT_MS = 3000;

type Recollection =
  | { readonly kind: 'found'; readonly entry: Entry }
  /** Nobody has stored one yet, or it has expired. */
  | { readonly kind: 'none' }
  /** @property reason a sentence, or two, for the log */
  | { readonly kind: 'failed'; readonly reason: string };

export interface Memory {
  readonly recall: (signal: AbortSignal) => Promise<Recollection>;
  /** @returns a sentence about why it is not stored, or undefined */
  readonly remember: (entry: NewEntry, signal: AbortSignal) => Promise<string | undefined>;
}

/** The run is this one. */
export type NewEntry = Omit<Entry, 'run_id' | 'run_attempt'>;

export interface MemoryOptions {
  readonly subject: Subject;
  /** The step's own key or token, which signs. */
  readonly secret: string | Uint8Array;
  readonly env: Environment;
  readonly http: Http;
  /** GitHub's API with the user's token; absent where there is none. */
  readonly octokit: (() => Promise<Octokit>) | undefined;
  /** Sets a variable for the steps behind this one: of @actions/core. */
  readonly exportVariable: (name: string, value: string) => void;
  readonly date: () => Date;
}

/** In names of artifacts and caches: people who meet one shall know whose it is. */
const PREFIX = 'twake-message';

/** The file in an artifact. */
const FILE = 'message';

export function createMemory(options: MemoryOptions): Memory {
  return {
    recall: async (signal) => {
      try {
        const entry = await recall(options, signal);
        return entry ? { kind: 'found', entry } : { kind: 'none' };
      } catch (error) {
        return { kind: 'failed', reason: explain(error, signal) };
      }
    },
    remember: async (entry, signal) => {
      try {
        await remember(entry, options, signal);
        return undefined;
      } catch (error) {
        return explain(error, signal);
      }
    },
  };
}

async function recall(
  { octokit, http, ...options }: MemoryOptions,
  signal: AbortSignal,
): Promise<Entry | undefined> {
  signal.throwIfAborted();
  const { run, sealer, name } = begin(options);
  const own = sealer.open(options.env[variableOf(name)] ?? '');
  if (own?.run_id === run.id && own.run_attempt === run.attempt) return own;
  const github = createGitHub({ connect: octokit, run, signal });
  const search = { name, open: sealer.open, run, github };
  const searches = [findEntry({ ...search, file: FILE, http, signal })];
  if (mayLackArtifacts(run, options.env)) searches.push(findInKeys(search));
  const { values, reasons } = await settle(searches);
  const entry = latestOf(values.filter((value) => value !== undefined));
  if (entry === undefined && reasons.length > 0) throw reasons[0];
  return entry;
}

async function remember(
  entry: NewEntry,
  options: MemoryOptions,
  signal: AbortSignal,
): Promise<void> {
  const { run, sealer, name } = begin(options);
  const text = sealer.seal({ ...entry, run_id: run.id, run_attempt: run.attempt });
  try {
    tellLaterSteps(variableOf(name), text, options);
  } finally {
    await store({ name, text }, { ...options, run, signal });
  }
}

function tellLaterSteps(
  variable: string,
  text: string,
  { env, exportVariable }: Pick<MemoryOptions, 'env' | 'exportVariable'>,
): void {
  // Without the file, @actions/core would print a command that the runner no longer obeys.
  if (!env['GITHUB_ENV']) return;
  try {
    exportVariable(variable, text);
  } catch {
    throw new MemoryError('The runner takes no variable for later steps of this job.');
  }
}

interface Store extends Connection, Pick<MemoryOptions, 'env' | 'date'> {
  readonly run: Run;
}

async function store(
  { name, text }: { readonly name: string; readonly text: string },
  { run, ...options }: Store,
): Promise<void> {
  if (options.env['ACTIONS_RESULTS_URL'])
    try {
      return await uploadArtifact({ name, file: FILE, text }, options);
    } catch (error) {
      const isMissing = error instanceof MemoryError && error.status === 404;
      if (!isMissing || !mayLackArtifacts(run, options.env)) throw error;
    }
  await storeInKey({ name, text }, options);
}

/** @throws {MemoryError} outside of a run, and where nothing could be signed */
function begin({ subject, secret, env }: Pick<MemoryOptions, 'subject' | 'secret' | 'env'>) {
  if (secret.length === 0) throw new MemoryError('There is no key or token to sign it with.');
  const run = readRun(env);
  const sealer = createSealer(secret, subject, run.repository_id);
  return { run, sealer, name: `${PREFIX}-${sealer.name}` };
}

/** GitHub's own servers have artifacts of version 4; those of companies may one day. */
function mayLackArtifacts({ isCloud }: Run, env: Environment): boolean {
  return !isCloud || !env['ACTIONS_RESULTS_URL'];
}

/**
 * The variable of the environment by which a later step of the job finds what this one stored, without a request: the list
 * may lag behind. Any step can write it, so it counts only when it is sealed, and of this attempt at this run.
 */
function variableOf(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
