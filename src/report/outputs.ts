/** The outputs of action.yml, made of what became of the message. */

import type { ActionError } from '../errors.ts';
import type { Delivery } from '../twake/delivery.ts';
import type { Log } from './log.ts';
import { describeResponse, LONGEST_RESPONSE } from './response.ts';

export type Outcome = 'sent' | 'partial' | 'unknown' | 'failed' | 'skipped' | 'dry_run' | 'removed';

/** Why nothing is sent, and all is well: values of `error_code`, too. */
export const reasonsToSkip = ['empty', 'secrets_withheld', 'when', 'no_message'] as const;

export type ReasonToSkip = (typeof reasonsToSkip)[number];

/** What became of this step. */
export interface StepResult {
  readonly outcome: Outcome;
  /** One per channel, in the order of the input; empty when nothing was tried. */
  readonly deliveries: readonly Delivery[];
  /** Why nothing was tried. */
  readonly error?: ActionError;
  /** Why nothing was to be sent. */
  readonly skipped?: ReasonToSkip;
  /** What the job summary shows, as Markdown. */
  readonly summary?: string;
}

/** How long each output can be, in UTF-16 units, whatever a server answers. */
export const outputBounds = {
  message_id: 255,
  outcome: 10,
  sent: 5,
  message_url: 2000,
  channel_id: 255,
  parent_message_id: 255,
  created_at: 16,
  messages: 100_000,
  response: LONGEST_RESPONSE,
  error_code: 30,
  attempts: 4,
} as const;

/** The outputs of action.yml. Everything is text, absent facts are empty. */
export function outputsOf(
  { outcome, deliveries, error, skipped }: StepResult,
  hide: Log['hide'],
): Record<keyof typeof outputBounds, string> {
  const first = deliveries[0];
  const accepted = first?.accepted;
  const errors = [error, ...deliveries.map((delivery) => delivery.error)];
  return {
    message_id: accepted?.message_id ?? '',
    outcome,
    sent: String(outcome === 'sent'),
    message_url: accepted?.message_url ?? '',
    channel_id: accepted?.channel_id ?? first?.target.channel_id ?? '',
    parent_message_id: accepted?.parent_message_id ?? '',
    created_at: accepted?.created_at ?? '',
    messages: JSON.stringify(deliveries.map(outputOf)),
    response: first?.response === undefined ? '' : describeResponse(first.response, hide),
    error_code: errors.find(Boolean)?.code ?? skipped ?? '',
    attempts: String(deliveries.reduce((sum, { attempts }) => sum + attempts, 0)),
  };
}

function outputOf({ target, accepted, outcome, error }: Delivery) {
  return {
    channel_id: target.channel_id,
    message_id: accepted?.message_id ?? '',
    parent_message_id: accepted?.parent_message_id ?? '',
    outcome,
    error_code: error?.code ?? '',
  };
}
