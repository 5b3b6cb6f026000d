/** Reads the bytes of a file as text. */

import { withoutControlSequences } from '../../foreign-text.ts';
import { unreadable } from './files.ts';

/**
 * UTF-8, or UTF-16 where a byte order mark says so (what `>` of Windows PowerShell writes); without the mark, and with
 * `\n` as the end of a line.
 * @throws {ActionError} `unreadable_file`
 */
export function decode(bytes: Uint8Array, path: string): string {
  const text = decodeAs(encodingOf(bytes), bytes);
  if (text === undefined) throw unreadable(path, 'is not UTF-8 text', saveAsUtf8);
  if (text.includes('\0')) throw unreadable(path, 'is a binary file, not a text', saveAsUtf8);
  return withoutControlSequences(text).replace(/\r\n?/g, '\n');
}

const saveAsUtf8 =
  'Save the file as UTF-8: in Windows PowerShell with `Out-File -Encoding utf8`, elsewhere it is what `>` writes.';

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
