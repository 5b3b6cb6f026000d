/** Reads the files of `content_file` as one text, or says why not. */

import { ActionError } from '../../errors.ts';
import { decode } from './encoding.ts';
import { type Files, type ReadableFolders, unreadable } from './files.ts';
import { type ContentFileInputs, findFiles } from './find-files.ts';

/** Of all files together: far above any message that is shown in full, far below what would hurt. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Reads the files in the order of the lines, as UTF-8 or what a byte order mark says, with `\n` as the end of a line.
 * @returns `''` where nothing matches, and `if_empty` is `skip`
 * @throws {ActionError} `unreadable_file`; `invalid_input` for lines that make no sense
 */
export async function readContentFile(
  inputs: ContentFileInputs,
  folders: ReadableFolders,
  files: Files,
): Promise<string> {
  const { format } = inputs;
  const found = await findFiles(inputs, folders, files);
  if (found.size > 1 && format === 'twacode')
    throw new ActionError(
      'invalid_input',
      `\`content_file\` names ${found.size} files, and \`format: twacode\` takes one: several do not add up to one YAML or JSON.`,
    );
  const texts: string[] = [];
  let room = MAX_BYTES;
  for (const [real, path] of found) {
    const bytes = await read(real, path, room, files);
    room -= bytes.length;
    texts.push(decode(bytes, path));
  }
  return texts.length > 1 ? join(texts, format === 'markdown' ? '\n\n' : '\n') : (texts[0] ?? '');
}

/** So that none runs into the next, and none that is empty leaves a gap. */
function join(texts: readonly string[], between: string): string {
  const said = texts.filter((text) => text.trim() !== '');
  return said.map((text) => text.replace(/(?<!\n)\n+$/, '')).join(between);
}

/** @param room how many bytes it may have */
async function read(real: string, path: string, room: number, files: Files): Promise<Uint8Array> {
  const facts = await files.stat(real).catch(() => {
    throw unreadable(path, 'does not exist');
  });
  if (!facts.isFile())
    throw unreadable(
      path,
      'is not a regular file',
      'Name a file, or those of a folder: `docs/*.md`.',
    );
  const limit = `${MAX_BYTES / 1024 / 1024} MiB`;
  if (facts.size > MAX_BYTES) throw unreadable(path, `is larger than ${limit}`);
  if (facts.size > room) throw unreadable(path, `is, with those before it, larger than ${limit}`);
  return files.readFile(real).catch((error: unknown) => {
    throw unreadable(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  });
}
