/**
 * What the message of a `key` is about, from run to run: where that message is, and what is stored for the next run.
 *
 * What cannot be found is posted anew, and what is wrong with the memory is one line of the log.
 */

import type { Dependencies } from '../dependencies.ts';
import { quoteValue } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import {
  createMemory,
  type Entry,
  MEMORY_TIME_LIMIT_MS,
  type RememberedMessage,
} from '../memory/memory.ts';
import { renderText } from '../message/template/render-text.ts';
import type { Log } from '../report/log.ts';
import type { Target } from '../twake/api.ts';
import type { Delivery } from '../twake/delivery.ts';
import type { Spoken } from './compose-message.ts';

/** What is known of the messages that a key stands for. */
export interface Subject {
  readonly messages: readonly RememberedMessage[];
  /** Who was notified already: `all`, `here` and ids of users. */
  readonly mentioned: readonly string[];
  /** Whether nobody could tell. */
  readonly isUnknown: boolean;
  /** Stores what is known now; a reason why not is one line. */
  readonly remember: (
    messages: readonly RememberedMessage[],
    mentioned: readonly string[],
  ) => Promise<void>;
}

type SubjectDependencies = Pick<Dependencies, 'core' | 'env' | 'network' | 'octokit'> & {
  readonly log: Log;
};

/** Undefined where the key came out empty, and in a dry run. */
export async function recallSubject(
  { delivery, twake, workflow, presentation }: Inputs,
  { context }: Pick<Spoken, 'context'>,
  event: unknown,
  { core, env, network, octokit, log }: SubjectDependencies,
): Promise<Subject | undefined> {
  const { source, isTemplate } = delivery.key;
  const key = isTemplate ? await renderText(source, context, event) : source;
  if (key === '') {
    log.notice('`key` came out empty, so no earlier message is looked for.');
    return undefined;
  }
  if (/[-_.:/]$/.test(key))
    log.notice(
      `\`key\` is ${quoteValue(key)}: what was to stand at its end came out empty, and all runs of which that is so share one message.`,
    );
  if (presentation.dry_run) {
    log.info(
      `Which message the \`key\` ${quoteValue(key)} stands for, a dry run does not look up.`,
    );
    return undefined;
  }
  const { github_token: token } = workflow;
  const { signal, now, http, date } = network;
  const begun = now();
  const memory = createMemory({
    subject: { key, address: twake.address },
    secret: twake.key,
    octokit: token === '' ? undefined : () => octokit(token),
    exportVariable: core.exportVariable,
    ...{ env, http, date },
  });
  const limit = AbortSignal.timeout((2 * MEMORY_TIME_LIMIT_MS) / 3);
  const found = await memory.recall(AbortSignal.any([signal, limit]));
  const left_ms = Math.ceil(MEMORY_TIME_LIMIT_MS - (now() - begun));
  if (found.kind === 'failed')
    log.notice(`Where the message of this \`key\` is, nobody knows: ${found.reason}`);
  const entry = found.kind === 'found' ? found.entry : undefined;
  return {
    messages: entry?.messages ?? [],
    mentioned: entry?.mentioned ?? [],
    isUnknown: found.kind === 'failed',
    remember: async (messages, mentioned) => {
      const sequence = nextAfter(entry, date());
      // A message that was sent is to be found, even where the job is cancelled meanwhile.
      const limit = AbortSignal.timeout(Math.max(left_ms, MEMORY_TIME_LIMIT_MS / 3));
      const reason = await memory.remember({ messages, mentioned, sequence }, limit);
      if (reason !== undefined)
        log.notice(`Later runs do not find the message of this \`key\`: ${reason}`);
    },
  };
}

/** By the clock, so that what is stored after a look in vain counts more than what was there. */
function nextAfter(entry: Entry | undefined, date: Date): number {
  return Math.max((entry?.sequence ?? 0) + 1, Math.floor(date.getTime() / 1000));
}

/** The message that is followed in a channel. */
export function findIn(
  { messages }: Subject,
  { channel_id }: Target,
): RememberedMessage | undefined {
  return messages.find((one) => one.channel_id === channel_id);
}

/**
 * What is known after a delivery: a new message takes the place of the one before, and so does a reply that a server has put
 * into the main channel, because its thread is gone.
 */
export function learnFrom(
  subject: Subject,
  deliveries: readonly Delivery[],
): readonly RememberedMessage[] {
  const posted = deliveries.flatMap(({ operation, target, accepted }): RememberedMessage[] => {
    if (operation !== 'post' || accepted === undefined || accepted.parent_message_id) return [];
    return [{ channel_id: target.channel_id, message_id: accepted.message_id }];
  });
  const over = deliveries
    .filter(({ outcome }) => outcome === 'removed')
    .map(({ target }) => target);
  const replaced = new Set([...posted, ...over].map(({ channel_id }) => channel_id));
  return [...subject.messages.filter((one) => !replaced.has(one.channel_id)), ...posted];
}
