/** The files that inputs name: what reads them, where they may lie, and what is said of one that cannot be read. */

import { ActionError } from '../../errors.ts';

/** The part of node:fs/promises that reads. */
export interface Files {
  readFile(path: string): Promise<Uint8Array>;
  realpath(path: string): Promise<string>;
  stat(path: string): Promise<{ isFile(): boolean; readonly size: number }>;
  /** With the types of the entries. */
  readdir(path: string): Promise<readonly Entry[]>;
}

/** Node's `Dirent`, as far as it is needed. */
export interface Entry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export interface ReadableFolders {
  readonly workspace: string | undefined;
  readonly temp: string | undefined;
  /** `octo/hello`: the workspace is `.../hello/hello` on every runner. */
  readonly repository?: string | undefined;
}

/** @param what the rest of the sentence: `does not exist` */
export function unreadable(path: string, what: string, nextStep?: string): ActionError {
  return new ActionError(
    'unreadable_file',
    `The file of \`content_file\` ("${path}") ${what}.`,
    nextStep === undefined ? {} : { nextStep },
  );
}

/** Whether there is anything, be it that nobody may read it. */
export async function exists(absolute: string, files: Pick<Files, 'realpath'>): Promise<boolean> {
  return files.realpath(absolute).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code === 'EACCES',
  );
}
