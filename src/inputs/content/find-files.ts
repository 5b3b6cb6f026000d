/** Which files the lines of `content_file` name: each a path, a glob, or what is to be left out (`!`). */

import { resolve } from 'node:path';
import { ActionError, quoteValue } from '../../errors.ts';
import type { Inputs } from '../groups.ts';
import { fromElsewhere, isAbsoluteSomewhere } from './elsewhere.ts';
import { exists, type Files, type ReadableFolders } from './files.ts';
import type { Looked } from './glob.ts';
import { locate } from './locate.ts';

/** Of lines, and of files: more are nothing that somebody reads in a chat. */
const MAX_FILES = 100;

/** Of a line, in UTF-16 units. */
const MAX_LENGTH = 1000;

/** `content_file`, and what else decides what it means. */
export type ContentFileInputs = Pick<Inputs['message'], 'content_file' | 'format' | 'if_empty'>;

/**
 * The real paths of the files, each once, in the order of the lines, with the path that is spoken of.
 *
 * As in the toolkit's glob and in `paths:`, a line takes out what those before it named, and a line behind it may name it again.
 */
export async function findFiles(
  { content_file, if_empty }: Pick<ContentFileInputs, 'content_file' | 'if_empty'>,
  folders: ReadableFolders,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const lines = content_file.split('\n').flatMap((line) => line.trim() || []);
  checkLines(lines);
  const found = new Map<string, string>();
  const looked = { entries: 0 };
  for (const [index, line] of lines.entries()) {
    if (isExclusion(line)) continue;
    const later = lines.slice(index).filter(isExclusion);
    const exclusions = await Promise.all(
      later.map((pattern) => nameHere(pattern.slice(1).trim(), folders, files)),
    );
    for (const path of await expand(line, { folders, files, exclusions, looked, if_empty })) {
      const real = await locate(path, folders, files);
      if (!found.has(real)) found.set(real, path);
      if (found.size > MAX_FILES) throw tooMany(`${MAX_FILES} files`);
    }
  }
  return found;
}

const isExclusion = (line: string) => /^!\s*\S/.test(line);

/** What makes a glob of a line that is not the name of a file. */
const WILDCARD = /[*?[]/;

function checkLines(lines: readonly string[]): void {
  if (lines.length > MAX_FILES) throw tooMany(`${MAX_FILES} lines`);
  const long = lines.find(({ length }) => length > MAX_LENGTH);
  if (long !== undefined)
    throw new ActionError(
      'invalid_input',
      `\`content_file\` has a line of more than ${MAX_LENGTH} characters: ${quoteValue(long)}.`,
      { nextStep: 'Write one path per line. The message itself belongs into `content`.' },
    );
  if (lines.every(isExclusion))
    throw new ActionError(
      'invalid_input',
      '`content_file` says only what to leave out (`!`), and names no file.',
      { nextStep: 'Add lines with files. A file whose name begins with `!` is `./!name`.' },
    );
}

function tooMany(what: string): ActionError {
  return new ActionError('invalid_input', `\`content_file\` names more than ${what}.`, {
    nextStep: 'Name fewer, or leave some out in lines of their own (`!docs/archive`).',
  });
}

interface ExpandOptions extends Pick<ContentFileInputs, 'if_empty'> {
  readonly folders: ReadableFolders;
  readonly files: Files;
  readonly exclusions: readonly string[];
  readonly looked: Looked;
}

/** The paths that a line names. */
async function expand(line: string, options: ExpandOptions): Promise<readonly string[]> {
  const { folders, files, exclusions, if_empty } = options;
  const path = await nameHere(line, folders, files);
  const isGlob = WILDCARD.test(path) && !(await exists(here(path, folders), files));
  if (!isGlob && exclusions.length === 0) return [path];
  const { folderOf, isLeftOut, matchFiles } = await import('./glob.ts');
  if (!isGlob) return isLeftOut(path, options) ? [] : [path];
  const paths = await matchFiles(path, options);
  if (paths.length > 0 || if_empty === 'skip') return paths;
  throw new ActionError(
    'unreadable_file',
    `\`content_file\`: no file in "${folderOf(path, folders)}" matches "${line}".`,
    {
      nextStep:
        'Check the glob, and that an earlier step has written such files. Where there may be none, set `if_empty: skip`.',
    },
  );
}

/** A path or glob as it is here; one of another machine where its folder is not here, and the one that is meant is. */
async function nameHere(line: string, folders: ReadableFolders, files: Files): Promise<string> {
  if (!isAbsoluteSomewhere(line)) return line;
  const isHere = (path: string) => exists(here(folderBefore(path), folders), files);
  if (await isHere(line)) return line;
  const other = fromElsewhere(line, folders);
  return other !== undefined && (await isHere(other)) ? other : line;
}

/** Of a glob, the folder that it begins with. */
function folderBefore(path: string): string {
  return path.replace(/[^\\/]*[*?[].*$/, '');
}

function here(path: string, { workspace }: ReadableFolders): string {
  return resolve(workspace || '.', path);
}
