/**
 * The status of a job becomes a line under a live message, or the whole message where nothing else can be said.
 */

import { describeDuration } from './duration.ts';
import type { Envelope, Message, Twacode } from './message.ts';
import { toEnvelope } from './twacode/envelope.ts';
import type { Mention } from './twacode/mentions.ts';
import { plainText } from './twacode/plain-text.ts';

export interface Progress {
  /** `in_progress`, `success`, `failure`, `cancelled` or `skipped`. */
  readonly status: string;
  /** Seconds since the message was posted; null in the beginning. */
  readonly duration: number | null;
  readonly workflow: string | null;
  readonly run_url: string | null;
}

/** Icon and words of each status; the icons show in notifications too. */
const words: Readonly<Record<string, readonly [icon: string, word: string]>> = {
  in_progress: ['⏳', 'in progress'],
  success: ['✅', 'succeeded'],
  failure: ['❌', 'failed'],
  cancelled: ['🚫', 'was cancelled'],
  skipped: ['⏭️', 'was skipped'],
};

function describeStatus({ status, duration, run_url }: Progress, subject: string): Twacode {
  const [icon, word] = words[status] ?? ['', status];
  const after = duration === null ? '' : ` after ${describeDuration(String(Math.round(duration)))}`;
  const link = run_url === null ? [] : [' (', { type: 'url', url: run_url, content: 'run' }, ')'];
  return [`${icon} ${subject} ${word}${after}`, ...link];
}

/** The same message with a last line about the job: for content that does not speak of the status itself. */
export function withStatusLine(message: Message, progress: Progress): Message {
  const line = describeStatus(progress, 'Job');
  const { content } = message;
  if (typeof content === 'string') return { ...message, content: `${content}\n${plainText(line)}` };
  const text = toEnvelope(line).original_str;
  return {
    ...message,
    content: {
      formatted: [...content.formatted, { type: 'br' }, { type: 'system', content: line }],
      original_str: `${content.original_str} ${text}`,
      fallback_string: `${content.fallback_string} ${text}`,
    } satisfies Envelope,
  };
}

/** A reply that notifies those whom an edit cannot. */
export function notification(progress: Progress, mentions: readonly Mention[]): Message {
  return { content: toEnvelope(describeStatus(progress, 'Job'), { mentions }) };
}

/** What a live message becomes when its source can no longer be read. */
export function builtInMessage(progress: Progress): Message {
  const subject = progress.workflow === null ? 'Job' : `${progress.workflow}: job`;
  return { content: toEnvelope(describeStatus(progress, subject)) };
}
