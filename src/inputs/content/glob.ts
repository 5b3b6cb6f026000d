/**
 * Which files a glob names: `*`, `**`, `?` and `[...]`, as GitHub's toolkit has them. Loaded only where there is one.
 *
 * What begins with a dot is matched only by a pattern that says so, or `*` would post an `.npmrc`; links to folders are
 * followed only where the pattern names them, or a link to its own folder would have no end; what is Git's own is passed over.
 */

import { isAbsolute, resolve } from 'node:path';
import { ActionError } from '../../errors.ts';
import { type Entry, exists, type Files } from './files.ts';
import { belongsToGit, locate } from './locate.ts';
import {
  createMatcher,
  type Exclusions,
  exclusionOf,
  fixedPart,
  isLeftOut,
  place,
} from './patterns.ts';

export { folderOf, isLeftOut } from './patterns.ts';

/** Some hundreds of milliseconds; `node_modules` alone may have as many. */
const MAX_ENTRIES = 50_000;

/** How many files and folders were looked at, for all globs of a step. */
export interface Looked {
  entries: number;
}

interface GlobOptions extends Exclusions {
  readonly files: Files;
  readonly looked: Looked;
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
  const matcher = createMatcher(way);
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
