/** The line under a live message that tells the status of the job, or the whole message where nothing else can be said. */

import { mentionsOf } from './closing.ts';
import { describeConclusion } from './conclusion.ts';
import { describeDuration } from './duration.ts';
import type { Message } from './message.ts';
import { text } from './text.ts';
import type { Addressee, FlowContent, PhrasingContent, StatusLine } from './tree.ts';

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

function describeStatus(
  { status, icon, duration, run_url }: Progress,
  subject: string,
): readonly PhrasingContent[] {
  const after = duration === null ? '' : ` after ${describeDuration(String(Math.round(duration)))}`;
  const line = `${icon} ${subject} ${describeConclusion(status)}${after}`;
  if (run_url === null) return [text(line)];
  const link = { type: 'link', url: run_url, children: [text('run')] } as const;
  return [text(`${line} (`), link, text(')')];
}

/** The same message with a last line about the job: for content that does not speak of the status itself. */
export function withStatusLine(message: Message, progress: Progress): Message {
  const { content } = message;
  const children = describeStatus(progress, progress.subject);
  const statusLine: StatusLine = { type: 'statusLine', children };
  return {
    ...message,
    content:
      content.type === 'root'
        ? { ...content, children: [...content.children, statusLine] }
        : { ...content, statusLine },
  };
}

/** A reply that notifies those whom an edit cannot. */
export function notification(progress: Progress, addressees: readonly Addressee[]): Message {
  return describeProgress(progress, progress.subject, addressees);
}

/** What a live message becomes when its source can no longer be read. */
export function builtInMessage(progress: Progress, addressees: readonly Addressee[]): Message {
  const { subject: what, workflow } = progress;
  const subject = workflow === null ? what : `${workflow}: ${what.toLowerCase()}`;
  return describeProgress(progress, subject, addressees);
}

function describeProgress(
  progress: Progress,
  subject: string,
  addressees: readonly Addressee[],
): Message {
  const line: FlowContent = { type: 'paragraph', children: describeStatus(progress, subject) };
  const below = addressees.length > 0 ? [mentionsOf(addressees)] : [];
  return { content: { type: 'root', children: [line, ...below] } };
}
