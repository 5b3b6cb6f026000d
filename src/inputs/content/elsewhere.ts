/**
 * The path that a file has here, from the one that it has elsewhere: on the host of a job container, in an action that is a
 * container, on another runner.
 *
 * In a job container `${{ github.workspace }}` and `${{ runner.temp }}` are paths of the host, where GITHUB_WORKSPACE and
 * RUNNER_TEMP are those of the container (actions/runner#2058, #2185). The runner's folders have the same names
 * everywhere: the workspace of octo/hello is `hello/hello`, and `_temp` lies beside the first one.
 */

import { resolve } from 'node:path';
import type { ReadableFolders } from './files.ts';

/** What is absolute on some system, whichever this one is. */
export function isAbsoluteSomewhere(path: string): boolean {
  return /^(?:[\\/]|[a-z]:[\\/])/i.test(path);
}

/** The path here; undefined where nothing, or more than one thing, tells which folder is meant. */
export function fromElsewhere(path: string, folders: ReadableFolders): string | undefined {
  const names = path.split(/[\\/]/);
  const [way, other] = [
    ...waysIn(names, workspaceNames(folders), folders.workspace || '.'),
    ...waysIn(names, tempNames, folders.temp),
  ];
  return other === undefined ? way : undefined;
}

function workspaceNames({ repository }: ReadableFolders): readonly string[] {
  const name = repository?.split('/')[1];
  return name ? [`${name}/${name}`, '/github/workspace'] : ['/github/workspace'];
}

const tempNames = ['_temp', '/github/runner_temp'];

/** The path in `folder` for each place where it has one of these names; a name with a slash in front begins the path. */
function waysIn(names: readonly string[], folderNames: readonly string[], folder?: string) {
  if (!folder) return [];
  return folderNames.flatMap((folderName) => {
    const parts = folderName.split('/');
    return names.flatMap((_, index) => {
      const isThere = parts.every((part, offset) => names[index + offset] === part);
      return isThere ? resolve(folder, ...names.slice(index + parts.length)) : [];
    });
  });
}
