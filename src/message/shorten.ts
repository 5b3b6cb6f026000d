/** A message that nobody would read in a chat, or no server takes, is shortened, and says so. */

import { addButtons } from './buttons.ts';
import type { Twacode } from './message.ts';
import type { Composed, ComposeOptions, Source } from './source.ts';
import { cut, lengthOf } from './twacode/cut.ts';
import { toEnvelope } from './twacode/envelope.ts';

/** The most that a message shows, in UTF-16 units: some ten screens. */
export const MOST_CHARACTERS = 30_000;

/** The most that it may take as JSON, in bytes: servers take 1 MiB, and the rest of the request needs some room. */
export const MOST_BYTES = 2 ** 20 - 4096;

/** Below this, nobody needs to know exactly. */
const SHORT = 100_000;

/** What is put below the text, and how many bytes there are for all of it. */
export type ShortenOptions = ComposeOptions &
  Required<Pick<Source, 'mentions' | 'buttons'>> & { readonly room: number };

/** Shortens what nobody would read in a chat, and says so; buttons and mentions stay. */
export function shorten(
  whole: Twacode,
  { run_url, buttons, mentions, room }: ShortenOptions,
): Composed {
  const shortenTo = (limit: number) => {
    const { nodes, isCut } = cut(whole, { limit, ending: ending(run_url) });
    return { content: toEnvelope(addButtons(nodes, buttons), { mentions }), isCut };
  };
  let limit = MOST_CHARACTERS;
  let shortened = shortenTo(limit);
  // Formatting may take many times the bytes of what it shows; how many, only trying tells.
  for (let bytes = bytesOf(shortened.content); bytes > room && limit > 1; ) {
    limit = Math.floor(Math.min(limit, lengthOf(whole)) * Math.min(0.9, room / bytes));
    shortened = shortenTo(limit);
    bytes = bytesOf(shortened.content);
  }
  const { content, isCut } = shortened;
  if (!isCut) return { message: { content }, advice: [] };
  const sentence = `The message is longer than ${limit} characters and was shortened; the job summary has all of it.`;
  return { message: { content }, advice: [sentence], whole };
}

/** As it is sent; of a short one, no less than that. */
export function bytesOf(json: unknown): number {
  const text = JSON.stringify(json);
  const atMost = text.length * 3;
  return atMost < SHORT ? atMost : new TextEncoder().encode(text).length;
}

function ending(run_url: string | null): Twacode {
  const where = 'full text in the run';
  const link = run_url === null ? where : { type: 'url', url: run_url, content: where };
  return [{ type: 'br' }, { type: 'br' }, '… (', link, ')'];
}
