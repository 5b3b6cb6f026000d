/** A composed message as text, as tests compare it with what hands have written. */

import type { Composed } from '../../src/message/source.ts';
import { toBody } from '../../src/twake/matrix/body.ts';
import { toEnvelopeOf } from '../../testing/compose.ts';

/** The lines in a room, without buttons. */
export function linesOf({ message: { content } }: Composed): readonly string[] {
  if (content.type !== 'root') throw new Error('It is no tree.');
  const lines = plain(toBody(content)).split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('[Open '));
}

/** The line of v1, which notifications show the start of. */
export async function textOf(composed: Composed): Promise<string> {
  return (await toEnvelopeOf(composed)).original_str;
}

/** Without what nobody sees. A colon that would make an emoji looks like one. */
export function plain(text: string): string {
  return text
    .replace(/[\u2060\u200B\u2066-\u2069]/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll('∶', ':')
    .replaceAll('∗', '*');
}

/** What a notification shows of a text: its first 100 bytes, without half a character. */
export function startOf(text: string): string {
  return Buffer.from(text)
    .subarray(0, 100)
    .toString()
    .replace(/\uFFFD+$/, '');
}
