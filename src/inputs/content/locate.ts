/**
 * Finds the file or folder that a path leads to, or says why it is not read.
 *
 * A path may come from an expression, so it must not reach further than the job does: inside the workspace, or
 * RUNNER_TEMP when it is absolute, after all symbolic links have been resolved; and not to Git's own files, which hold
 * the token of the job.
 */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type ActionError, quoteValue } from '../../errors.ts';
import { isAbsoluteSomewhere } from './elsewhere.ts';
import { type Files, type ReadableFolders, unreadable } from './files.ts';

/**
 * The real path, without symbolic links.
 * @param spoken what the input says, where it is more than this path
 * @throws {ActionError} `unreadable_file`
 */
export async function locate(
  path: string,
  folders: ReadableFolders,
  files: Pick<Files, 'realpath'>,
  spoken = path,
): Promise<string> {
  const absolute = resolve(folders.workspace || '.', path);
  const real = await files.realpath(absolute).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EACCES'
      ? unreadable(spoken, 'may not be read')
      : missing(spoken, folders);
  });
  for (const folder of allowedFor(path, folders)) {
    const realFolder = await files.realpath(folder).catch(() => undefined);
    if (!realFolder || !isInside(real, realFolder)) continue;
    // As it was asked for, too: the `.git` of a submodule may be a link to a folder of another name.
    const ways = [relative(realFolder, real), relative(resolve(folder), absolute)];
    const git = await files.realpath(resolve(realFolder, '.git')).catch(() => undefined);
    const isInGit = git !== undefined && isInside(real, git);
    if (!isInGit && !ways.some(belongsToGit)) return real;
    throw unreadable(
      spoken,
      'belongs to Git, which keeps tokens there',
      'Use a file of your own: `run: git log -1 > message.md` writes one.',
    );
  }
  throw outside(spoken);
}

/** Where a path may lead. */
export function allowedFor(path: string, { workspace, temp }: ReadableFolders): readonly string[] {
  const base = workspace || '.';
  return isAbsolute(path) && temp ? [base, temp] : [base];
}

export function outside(path: string): ActionError {
  return unreadable(
    path,
    'lies outside the workspace',
    'Use a path inside the workspace, or an absolute one inside RUNNER_TEMP.',
  );
}

/**
 * Whatever is in a `.git`, that of a submodule included, or is one (a worktree's is a file); and the file that
 * actions/checkout v6 and later leaves in RUNNER_TEMP. File systems of macOS and Windows take `.GIT` for the same.
 */
export function belongsToGit(way: string): boolean {
  return way
    .split(/[\\/]/)
    .some((name) => /^(?:\.git|\.git-credentials|git-credentials-.*\.config)$/i.test(name));
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function missing(path: string, { workspace }: ReadableFolders): ActionError {
  const nextStep = isAbsoluteSomewhere(path)
    ? `In a job container, and on another runner, folders have other paths: write it relative to the workspace, which is ${quoteValue(workspace || '')} (GITHUB_WORKSPACE) here.`
    : undefined;
  const commas = path.includes(',')
    ? 'Write several files one per line, without commas.'
    : undefined;
  return unreadable(path, 'does not exist', nextStep ?? commas);
}
