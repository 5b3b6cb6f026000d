/**
 * Reads the file of `content_file`, or says why not.
 *
 * A path may come from an expression, so it must not reach further than the job does: inside the workspace, or
 * RUNNER_TEMP when it is absolute, after all symbolic links have been resolved; and not to Git's own files, which hold
 * the token of the job.
 */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ActionError } from '../errors.ts';
import { withoutControlSequences } from '../foreign-text.ts';

/** The part of node:fs/promises that reads. */
export interface Files {
  readFile(path: string): Promise<Uint8Array>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<{ isFile(): boolean; readonly size: number }>;
}

export interface ReadableFolders {
  readonly workspace: string | undefined;
  readonly temp: string | undefined;
}

/** Far above any message that is shown in full, far below what would hurt. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads the file as UTF-8: without a byte order mark, with `\n` as the end of a line.
 * @throws {ActionError} `unreadable_file`
 */
export async function readContentFile(
  path: string,
  folders: ReadableFolders,
  files: Files,
): Promise<string> {
  const real = await locate(path, folders, files);
  const { size } = await check(real, path, files);
  if (size > MAX_BYTES) throw unreadable(path, `is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
  const bytes = await files.readFile(real).catch((error: unknown) => {
    throw unreadable(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  });
  const text = decode(bytes, path);
  if (text.includes('\0')) throw unreadable(path, 'is a binary file, not a text');
  return withoutControlSequences(text).replace(/\r\n?/g, '\n');
}

async function locate(
  path: string,
  { workspace, temp }: ReadableFolders,
  files: Files,
): Promise<string> {
  const base = workspace || '.';
  const absolute = resolve(base, path);
  const real = await resolveLinks(absolute, path, files);
  const allowed = isAbsolute(path) ? [base, temp] : [base];
  for (const folder of allowed) {
    const realFolder = folder && (await files.realpath(folder).catch(() => undefined));
    if (!realFolder || !isInside(real, realFolder)) continue;
    // As it was asked for, too: the `.git` of a submodule may be a link to a folder of another name.
    const ways = [relative(realFolder, real), relative(resolve(folder), absolute)];
    const git = await files.realpath(resolve(realFolder, '.git')).catch(() => undefined);
    const isInGit = git !== undefined && isInside(real, git);
    if (!isInGit && !ways.some(belongsToGit)) return real;
    throw unreadable(path, 'belongs to Git, which keeps tokens there', {
      nextStep: 'Use a file of your own: `run: git log -1 > message.md` writes one.',
    });
  }
  throw unreadable(path, 'lies outside the workspace', {
    nextStep: 'Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.',
  });
}

/**
 * Whatever is in a `.git`, that of a submodule included, or is one (a worktree's is a file); and the file that
 * actions/checkout v6 and later leaves in RUNNER_TEMP. File systems of macOS and Windows take `.GIT` for the same.
 */
function belongsToGit(way: string): boolean {
  return way
    .split(/[\\/]/)
    .some((name) => /^(?:\.git|\.git-credentials|git-credentials-.*\.config)$/i.test(name));
}

async function resolveLinks(absolute: string, path: string, files: Files): Promise<string> {
  try {
    return await files.realpath(absolute);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw unreadable(path, code === 'EACCES' ? 'may not be read' : 'does not exist');
  }
}

async function check(real: string, path: string, files: Files) {
  const facts = await files.stat(real).catch(() => {
    throw unreadable(path, 'does not exist');
  });
  if (!facts.isFile()) throw unreadable(path, 'is not a regular file');
  return facts;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(path, 'is not UTF-8 text', { nextStep: 'Save the file as UTF-8.' });
  }
}

function unreadable(path: string, what: string, options?: { nextStep: string }): ActionError {
  return new ActionError(
    'unreadable_file',
    `The file of \`content_file\` ("${path}") ${what}.`,
    options,
  );
}
