/** Tells where a Twake runs to whoever looks for one: by a file among the temporary ones, as long as it runs. */

import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNAPSHOT, type Snapshot } from './snapshot.ts';

function pathOfFile(): string {
  return join(tmpdir(), `twake-of-${process.getuid?.() ?? 'this-user'}`);
}

/** Makes a Twake known by its page; the function that this returns takes that back. Of several, the last one is known. */
export function makeKnown(page: string): () => void {
  const path = pathOfFile();
  try {
    rmSync(path, { force: true });
    writeFileSync(path, page, { mode: 0o600, flag: 'wx' });
  } catch {
    // Nobody finds it then, and it runs all the same.
  }
  return () => {
    if (readOwn(path) === page) rmSync(path, { force: true });
  };
}

/** Whether it is this Twake that is found, by its page. */
export function isKnown(page: string): boolean {
  return readOwn(pathOfFile()) === page;
}

export interface Running extends Snapshot {
  /** The address of its page. */
  readonly page: string;
}

/** The Twake that runs on this machine; undefined where none answers. */
export async function findRunning(): Promise<Running | undefined> {
  const page = readOwn(pathOfFile()) ?? '';
  // What a Twake left behind that was killed is only a file.
  const snapshot = await readSnapshot(page).catch(() => undefined);
  const isThere = snapshot !== undefined && [snapshot.url, page].every(isLoopback);
  return isThere ? { ...snapshot, page } : undefined;
}

/** Rejects where none answers. */
export async function readSnapshot(page: string): Promise<Snapshot> {
  const response = await fetch(new URL(SNAPSHOT, page), { signal: AbortSignal.timeout(2000) });
  return (await response.json()) as Snapshot;
}

/** Not one that somebody else has put there. */
function readOwn(path: string): string | undefined {
  try {
    const isOwn = process.getuid === undefined || statSync(path).uid === process.getuid();
    return isOwn ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function isLoopback(address: string): boolean {
  return URL.parse(address)?.hostname === '127.0.0.1';
}
