/**
 * Which files a glob names: `*`, `**`, `?` and `[...]`, as GitHub's toolkit has them. Loaded only where there is one.
 *
 * What begins with a dot is matched only by a pattern that says so, or `*` would post an `.npmrc`; links to folders are
 * followed only where the pattern names them, or a link to its own folder would have no end; what is Git's own is passed over.
 */

import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Minimatch, type MinimatchOptions } from 'minimatch';
import { ActionError } from '../errors.ts';
import { type Entry, exists, type Files, type ReadableFolders } from './files.ts';
import { allowedFor, belongsToGit, isInside, locate, outside } from './locate.ts';

/** Some hundreds of milliseconds; `node_modules` alone may have as many. */
const MAX_ENTRIES = 50_000;

/** How many files and folders were looked at, for all globs of a step. */
export interface Looked {
  entries: number;
}

interface GlobOptions {
  readonly folders: ReadableFolders;
  readonly files: Files;
  readonly looked: Looked;
  /** Patterns whose files, and folders with all that is in them, do not count. */
  readonly exclusions: readonly string[];
}

/**
 * The paths of the files, sorted; relative to the workspace as the pattern is.
 * @throws {ActionError} `unreadable_file` where it leads to a folder that is not to be read, or to too many entries
 */
export async function matchFiles(pattern: string, options: GlobOptions): Promise<string[]> {
  const { folders, files } = options;
  const { folder, way } = place(pattern, folders);
  const toPath = (name: string) => (isAbsolute(pattern) ? resolve(folder, name) : name || '.');
  const base = fixedPart(way);
  if (!(await mayEnter(toPath(base), pattern, options)) || isLeftOut(toPath(base), options))
    return [];
  const matcher = new Minimatch(way, syntax);
  const isExcluded = exclusionOf(options);
  const isWanted = (name: string, isPart: boolean) =>
    !belongsToGit(name) && matcher.match(name, isPart) && !isExcluded(resolve(folder, name));
  const list = createLister(pattern, options);
  const found: string[] = [];
  for await (const { name, entry } of walk(base, {
    list: (at) => list(resolve(folder, at)),
    enters: (at) => isWanted(at, true),
  })) {
    if (isWanted(name, false) && (await isFile(entry, resolve(folder, name), files)))
      found.push(toPath(name));
  }
  return found.sort();
}

interface Walk {
  list(name: string): Promise<readonly Entry[]>;
  enters(name: string): boolean;
}

/** What is in a folder and those in it, but for the folders themselves, with its name from where the walk began. */
async function* walk(base: string, { list, enters }: Walk) {
  const open = [base];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await list(at)) {
      const name = at === '' ? entry.name : `${at}/${entry.name}`;
      if (!entry.isDirectory()) yield { name, entry };
      else if (enters(name)) open.push(name);
    }
  }
}

/** Reads folders, and counts what is in them; one that may not be read is empty. */
function createLister(pattern: string, { files, looked }: GlobOptions) {
  return async (path: string): Promise<readonly Entry[]> => {
    const entries = await files.readdir(path).catch(() => []);
    looked.entries += entries.length;
    if (looked.entries > MAX_ENTRIES) throw tooMany(pattern);
    return entries;
  };
}

/** Whether a path is taken out, or a folder that it is in. */
export function isLeftOut(
  path: string,
  options: Pick<GlobOptions, 'exclusions' | 'folders'>,
): boolean {
  const isExcluded = exclusionOf(options);
  let at = resolve(options.folders.workspace || '.', path);
  while (!isExcluded(at) && at !== dirname(at)) at = dirname(at);
  return isExcluded(at);
}

/** Whether one of the patterns takes an absolute path out. */
function exclusionOf({ exclusions, folders }: Pick<GlobOptions, 'exclusions' | 'folders'>) {
  const placed = exclusions.map((pattern) => {
    const { folder, way } = place(pattern, folders);
    // A folder, or all that is in it: the same.
    return { folder, matcher: new Minimatch(way.replace(/\/\*\*$/, ''), { ...syntax, dot: true }) };
  });
  return (path: string): boolean =>
    placed.some(
      ({ folder, matcher }) => isInside(path, folder) && matcher.match(wayIn(folder, path)),
    );
}

/** The folder that a glob was looked for in. */
export function folderOf(pattern: string, folders: ReadableFolders): string {
  const { folder, way } = place(pattern, folders);
  return resolve(folder, fixedPart(way));
}

/** That of GitHub's toolkit, whose `#` is ours to give: a line is a path or a pattern. */
const syntax: MinimatchOptions = {
  nobrace: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  nocase: sep === '\\',
};

/** A pattern as a way from the folder that it lies in, with `/` on every system: so nothing in the folder's name is a pattern. */
function place(pattern: string, folders: ReadableFolders) {
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
function fixedPart(way: string): string {
  const names = way.split('/');
  const isPattern = names.findIndex((name) => /[*?[\\]/.test(name));
  return names.slice(0, isPattern).join('/');
}

/** A folder that is not there has no files, and one that is not to be read must not be looked into. */
async function mayEnter(path: string, pattern: string, { folders, files }: GlobOptions) {
  const absolute = resolve(folders.workspace || '.', path);
  if (!(await exists(absolute, files))) return false;
  await locate(path, folders, files, pattern);
  return true;
}

async function isFile(entry: Entry, path: string, files: Files): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  // One that leads nowhere is told of where it is read.
  return files.stat(path).then(
    (target) => target.isFile(),
    () => true,
  );
}

function tooMany(pattern: string): ActionError {
  return new ActionError(
    'unreadable_file',
    `\`content_file\`: looking for "${pattern}" led through more than ${MAX_ENTRIES} files and folders.`,
    {
      nextStep:
        'Begin the pattern with a folder (`docs/**/*.md`), or exclude the large ones in a line of their own (`!**/node_modules`).',
    },
  );
}
