/** The disk of this machine, as the step gets it. */

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { Files } from '../src/inputs/content/files.ts';

export const disk: Files = {
  readdir: (path) => readdir(path, { withFileTypes: true }),
  readFile,
  realpath,
  stat,
};
