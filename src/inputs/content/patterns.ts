/**
 * Patterns of `content_file`: where each lies, what it matches, and what it leaves out. Loaded only where there is one.
 */

import { dirname, relative, resolve, sep } from 'node:path';
import { Minimatch, type MinimatchOptions } from 'minimatch';
import type { ReadableFolders } from './files.ts';
import { allowedFor, isInside, outside } from './locate.ts';

export interface PlacedPattern {
  /** Absolute. */
  readonly folder: string;
  /** From there, with `/` on every system: so nothing in the folder's name is a pattern. */
  readonly way: string;
}

/** Where a pattern lies, which reaches no further than a path may. */
export function place(pattern: string, folders: ReadableFolders): PlacedPattern {
  const absolute = resolve(folders.workspace || '.', pattern);
  const folder = allowedFor(pattern, folders)
    .map((allowed) => resolve(allowed))
    .find((allowed) => isInside(absolute, allowed));
  if (folder === undefined) throw outside(pattern);
  return { folder, way: wayIn(folder, absolute) };
}

function wayIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The folders that a pattern begins with. */
export function fixedPart(way: string): string {
  const names = way.split('/');
  const isPattern = names.findIndex((name) => /[*?[\\]/.test(name));
  return names.slice(0, isPattern).join('/');
}

/** The folder that a glob was looked for in. */
export function folderOf(pattern: string, folders: ReadableFolders): string {
  const { folder, way } = place(pattern, folders);
  return resolve(folder, fixedPart(way));
}

/** Matches ways from the folder of the pattern. */
export function createMatcher(way: string, options: MinimatchOptions = {}): Minimatch {
  return new Minimatch(way, { ...syntax, ...options });
}

/** That of GitHub's toolkit, whose `#` is ours to give: a line is a path or a pattern. */
const syntax: MinimatchOptions = {
  nobrace: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  nocase: sep === '\\',
};

/** What takes files out, and folders with all that is in them. */
export interface Exclusions {
  readonly folders: ReadableFolders;
  readonly exclusions: readonly string[];
}

/** Whether a path is taken out, or a folder that it is in. */
export function isLeftOut(path: string, options: Exclusions): boolean {
  const isExcluded = exclusionOf(options);
  let at = resolve(options.folders.workspace || '.', path);
  while (!isExcluded(at) && at !== dirname(at)) at = dirname(at);
  return isExcluded(at);
}

/** Whether one of the patterns takes an absolute path out. */
export function exclusionOf({ exclusions, folders }: Exclusions) {
  const placed = exclusions.map((pattern) => {
    const { folder, way } = place(pattern, folders);
    // A folder, or all that is in it: the same.
    return { folder, matcher: createMatcher(way.replace(/\/\*\*$/, ''), { dot: true }) };
  });
  return (path: string): boolean =>
    placed.some(
      ({ folder, matcher }) => isInside(path, folder) && matcher.match(wayIn(folder, path)),
    );
}
