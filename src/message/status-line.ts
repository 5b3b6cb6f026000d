/** The line under a live message that tells the status of the job, or the whole message where nothing else can be said. */

import { describeConclusion } from './conclusion.ts';
import { describeDuration } from './duration.ts';
import type { Envelope, Message, Twacode } from './message.ts';
import { toEnvelope } from './twacode/envelope.ts';
import type { Mention } from './twacode/mentions.ts';
import { plainText } from './twacode/plain-text.ts';

export interface Progress {
  /** What the status is of, in a word. */
  readonly subject: string;
  /** A conclusion of GitHub's, `in_progress` or `unknown`. */
  readonly status: string;
  /** The sign of the status; it shows in notifications too. */
  readonly icon: string;
  /** Seconds since the message was posted; null in the beginning. */
  readonly duration: number | null;
  readonly workflow: string | null;
  readonly run_url: string | null;
}

function describeStatus({ status, icon, duration, run_url }: Progress, subject: string): Twacode {
  const after = duration === null ? '' : ` after ${describeDuration(String(Math.round(duration)))}`;
  const link = run_url === null ? [] : [' (', { type: 'url', url: run_url, content: 'run' }, ')'];
  return [`${icon} ${subject} ${describeConclusion(status)}${after}`, ...link];
}

/** The same message with a last line about the job: for content that does not speak of the status itself. */
export function withStatusLine(message: Message, progress: Progress): Message {
  const line = describeStatus(progress, progress.subject);
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
  return { content: toEnvelope(describeStatus(progress, progress.subject), { mentions }) };
}

/** What a live message becomes when its source can no longer be read. */
export function builtInMessage(progress: Progress): Message {
  const { subject: what, workflow } = progress;
  const subject = workflow === null ? what : `${workflow}: ${what.toLowerCase()}`;
  return { content: toEnvelope(describeStatus(progress, subject)) };
}
