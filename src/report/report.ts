/**
 * A result becomes outputs, one annotation, a job summary and an exit code.
 */

import type * as core from '@actions/core';
import type { ErrorCode, Failure } from '../errors.ts';
import type { Delivery } from '../twake/deliver.ts';
import { isId } from '../twake/v1/answer.ts';
import { ANNOTATION_LENGTH, fewLines, type Log } from './log.ts';
import { describeResponse, LONGEST_RESPONSE } from './response.ts';

export type Outcome = 'sent' | 'partial' | 'unknown' | 'failed' | 'skipped' | 'dry_run' | 'removed';

/** What became of this step. */
export interface Result {
  readonly outcome: Outcome;
  /** One per channel, in the order of the input; empty when nothing was tried. */
  readonly deliveries: readonly Delivery[];
  /** Why nothing was tried. */
  readonly failure?: Failure;
  /** What the job summary shows, as Markdown. */
  readonly summary?: string;
}

export interface Reporting {
  readonly core: Pick<typeof core, 'setOutput' | 'summary'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** `false`: every fault is a warning, and the step stays green. */
  readonly failOnError: boolean;
  /** Where the section of docs/troubleshooting.md about a code is. */
  readonly linkTo: (code: ErrorCode) => string;
}

/** The result of deliveries: sent when every channel has the message, unknown when any channel may have it. */
export function sumUp(deliveries: readonly Delivery[], summary = ''): Result {
  const outcomes = new Set(deliveries.map(({ outcome }) => outcome));
  const [only = 'failed'] = outcomes;
  const mixed = outcomes.has('unknown') ? 'unknown' : 'partial';
  return { outcome: outcomes.size > 1 ? mixed : only, deliveries, summary };
}

/** Tells people and the runner what became of this step, and returns the exit code. */
export async function report(result: Result, reporting: Reporting): Promise<0 | 1> {
  const { log, failOnError, linkTo } = reporting;
  for (const delivery of result.deliveries) {
    if (delivery.failure === undefined) log.info(describe(delivery));
    if (delivery.warning !== undefined) log.warning(delivery.warning);
  }
  writeOutputs(result, reporting);
  await writeSummary(result, reporting);
  const failures = failuresOf(result);
  if (failures.length === 0) return 0;
  const sentence = explain(result, failures, linkTo);
  if (failOnError) log.error(sentence, titles[result.outcome] ?? 'Twake message not sent');
  else log.warning(sentence);
  return failOnError ? 1 : 0;
}

const titles: Partial<Record<Outcome, string>> = {
  partial: 'Twake message not sent to every channel',
  unknown: 'Twake message: fate unknown',
};

function describe({ outcome, target, accepted, attempts }: Delivery): string {
  const tries = attempts === 1 ? '' : ` (attempt ${attempts})`;
  return outcome === 'removed'
    ? `Removal of message ${target.message_id} requested in channel ${target.channel_id}${tries}. Twake does not confirm removals.`
    : `Accepted by Twake: message ${accepted?.id} in channel ${target.channel_id}${tries}.`;
}

/** What may have happened all the same, where nobody knows. */
const doubts: Readonly<Record<Delivery['operation'], string>> = {
  post: 'The message may be in the channel all the same: look there before you run this job again.',
  edit: 'The edit may have been made all the same: look at the message before you run this job again.',
  remove:
    'The message may be gone all the same: look into the channel before you run this job again.',
};

interface ChannelFailure {
  readonly failure: Failure;
  readonly delivery?: Delivery;
}

function failuresOf({ failure, deliveries }: Result): readonly ChannelFailure[] {
  const failed = deliveries.flatMap((delivery) =>
    delivery.failure ? { failure: delivery.failure, delivery } : [],
  );
  return failure ? [{ failure }, ...failed] : failed;
}

/** One text for the one annotation: what happened in each channel, and the next step once for each kind of failure. */
function explain(
  { deliveries }: Result,
  failures: readonly ChannelFailure[],
  linkTo: (code: ErrorCode) => string,
): string {
  const isSeveral = deliveries.length > 1;
  const count = deliveries.length - failures.length;
  const what = failures.map(({ failure, delivery }) => {
    const where = isSeveral ? `Channel ${delivery?.target.channel_id}: ` : '';
    const doubt = delivery?.outcome === 'unknown' ? ` ${doubts[delivery.operation]}` : '';
    return where + failure.message + doubt;
  });
  const next = failures.map(
    ({ failure }) => `${failure.nextStep} (${failure.code}, ${linkTo(failure.code)})`,
  );
  const story = [
    ...(isSeveral ? [`The message is in ${count} of ${deliveries.length} channels.`] : []),
    ...new Set(what),
  ];
  // A failure that takes several lines (a list of faults, an excerpt of a template) keeps them.
  const separator = story.some((sentence) => sentence.includes('\n')) ? '\n' : ' ';
  const advice = [...new Set(next)].join(separator);
  // A long story must not push the advice off the annotation.
  const room = ANNOTATION_LENGTH - advice.length - separator.length;
  return fewLines(story.join(separator), room) + separator + advice;
}

/** How long each output can be, in UTF-16 units, whatever a server answers. */
export const outputBounds = {
  message_id: 100,
  outcome: 10,
  sent: 5,
  channel_id: 255,
  parent_message_id: 100,
  created_at: 16,
  messages: 100_000,
  response: LONGEST_RESPONSE,
  error_code: 30,
  attempts: 4,
} as const;

/** The outputs of action.yml. Everything is text, absent facts are empty. */
export function outputsOf(
  { outcome, deliveries, failure }: Result,
  hide: Log['hide'] = (text) => text,
): Record<keyof typeof outputBounds, string> {
  const first = deliveries[0];
  const accepted = first?.accepted;
  return {
    message_id: accepted?.id ?? '',
    outcome,
    sent: String(outcome === 'sent'),
    channel_id: accepted?.channel_id ?? first?.target.channel_id ?? '',
    parent_message_id: idOf(accepted?.parent_message_id),
    created_at: Number.isSafeInteger(accepted?.creation_date) ? `${accepted?.creation_date}` : '',
    messages: JSON.stringify(deliveries.map(outputOf)),
    response: first?.answer === undefined ? '' : describeResponse(first.answer, hide),
    error_code: failure?.code ?? deliveries.find((d) => d.failure)?.failure?.code ?? '',
    attempts: String(deliveries.reduce((sum, { attempts }) => sum + attempts, 0)),
  };
}

function outputOf({ target, accepted, outcome, failure }: Delivery) {
  return {
    channel_id: target.channel_id,
    message_id: accepted?.id ?? '',
    parent_message_id: idOf(accepted?.parent_message_id),
    outcome,
    error_code: failure?.code ?? '',
  };
}

/** A server may answer with anything, and outputs are pasted into commands. */
function idOf(text: unknown): string {
  return isId(text) ? text : '';
}

/** A message that was sent stays sent, even where the runner cannot be told. */
function writeOutputs(result: Result, { core, env, log }: Reporting): void {
  try {
    // Without the file, @actions/core would print a command that the runner no longer obeys.
    if (!env['GITHUB_OUTPUT']) throw new Error('GITHUB_OUTPUT is not set.');
    for (const [name, value] of Object.entries(outputsOf(result, log.hide)))
      core.setOutput(name, value);
  } catch (error) {
    log.warning(
      `The outputs of this step could not be written, and steps that use them find them empty: ${(error as Error).message}`,
    );
  }
}

/** The runner drops a summary of more than 1 MiB, with an error. */
const SUMMARY_BYTES = 2 ** 20;

async function writeSummary({ summary }: Result, { core, log }: Reporting): Promise<void> {
  if (!summary) return;
  try {
    if (Buffer.byteLength(summary) > SUMMARY_BYTES) throw new Error('it is larger than 1 MiB.');
    await core.summary.addRaw(summary).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
