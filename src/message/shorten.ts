/** A message that nobody would read in a chat, or no server takes, is shortened, and says so. */

import { lengthOf, shownLength } from './length.ts';
import type { MessageSize, TreeMessage } from './message.ts';
import type { Composed, ComposeOptions } from './source.ts';
import { text } from './text.ts';
import type { Body, FlowContent } from './tree.ts';

/** The most that a message shows, in UTF-16 units: some ten screens. */
export const MOST_CHARACTERS = 30_000;

/** How often the length is halved between one that fits and one that does not. */
const ROUNDS = 8;

interface ShortenOptions extends Pick<ComposeOptions, 'run_url' | 'size'> {
  /** The message with these blocks, and all that is around them. */
  readonly toMessage: (body: Body['children']) => TreeMessage;
  /** Whether the blocks are all that was written. */
  readonly isComplete: boolean;
}

/** Shortens what nobody would read in a chat, and says so; what closes the message stays. */
export async function shorten(
  body: Body['children'],
  { toMessage, isComplete, run_url, size }: ShortenOptions,
): Promise<Composed> {
  const length = shownLength(body);
  const whole = toMessage(body);
  const ending = endingFor(run_url);
  const isFine = length <= MOST_CHARACTERS && (await fits(whole, size));
  // Where what is around it takes all the room, the server says so.
  if (isFine || !(await fits(toMessage([ending]), size))) return { message: whole, advice: [] };
  const { cut } = await import('./cut.ts');
  const shortenTo = (limit: number) => toMessage([...cut(body, limit - lengthOf(ending)), ending]);
  // Formatting may take many times the bytes of what it shows; how many, only trying tells.
  const limit = await findLimit(Math.min(length, MOST_CHARACTERS), (most) =>
    fits(shortenTo(most), size),
  );
  const sentence = `The message is longer than ${limit} characters and was shortened; the job summary has all ${isComplete ? 'of it' : 'that was read'}.`;
  return {
    message: shortenTo(limit),
    advice: [sentence],
    whole: { type: 'root', children: body },
  };
}

async function fits(
  message: TreeMessage,
  { limit, measure, fitsBelow = 0 }: MessageSize,
): Promise<boolean> {
  return JSON.stringify(message).length <= fitsBelow || (await measure(message)) <= limit;
}

/** About the largest that fits, up to `most`. */
async function findLimit(
  most: number,
  isFit: (limit: number) => Promise<boolean>,
): Promise<number> {
  if (await isFit(most)) return most;
  let [low, high] = [0, most];
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isFit(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function endingFor(run_url: string | null): FlowContent {
  const where = [text('full text in the run')];
  const link =
    run_url === null ? where : [{ type: 'link' as const, url: run_url, children: where }];
  return { type: 'paragraph', children: [text('… ('), ...link, text(')')] };
}
