/** Tells what became of a step: outputs, one annotation, a job summary and an exit code. */

import type * as core from '@actions/core';
import type { ActionError, ErrorCode } from '../errors.ts';
import type { Delivery } from '../twake/delivery.ts';
import { ANNOTATION_LENGTH, fewLines, type Log } from './log.ts';
import { type Outcome, outputsOf, type StepResult } from './outputs.ts';

interface ReportDependencies {
  readonly core: Pick<typeof core, 'setOutput' | 'summary'>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** `false`: every error is a warning, and the step stays green. */
  readonly failOnError: boolean;
  /** Where the section of docs/troubleshooting.md about a code is. */
  readonly linkTo: (code: ErrorCode) => string;
}

/** The result of deliveries: sent when every channel has the message, unknown when any channel may have it. */
export function sumUp(deliveries: readonly Delivery[]): StepResult {
  const outcomes = new Set(deliveries.map(({ outcome }) => outcome));
  const [only = 'failed'] = outcomes;
  const mixed = outcomes.has('unknown') ? 'unknown' : 'partial';
  return { outcome: outcomes.size > 1 ? mixed : only, deliveries };
}

/** Tells people and the runner what became of this step, and returns the exit code. */
export async function report(result: StepResult, reporting: ReportDependencies): Promise<0 | 1> {
  const { log, failOnError, linkTo } = reporting;
  for (const delivery of result.deliveries) {
    if (delivery.error === undefined) log.info(describeDelivery(delivery));
    if (delivery.warning !== undefined) log.warning(delivery.warning);
  }
  writeOutputs(result, reporting);
  await writeSummary(result, reporting);
  const errors = errorsOf(result);
  if (errors.length === 0) return 0;
  const sentence = describeErrors(result, errors, linkTo);
  if (failOnError) log.error(sentence, titles[result.outcome] ?? 'Twake message not sent');
  else log.warning(sentence);
  return failOnError ? 1 : 0;
}

const titles: Partial<Record<Outcome, string>> = {
  partial: 'Twake message not sent to every channel',
  unknown: 'Twake message: fate unknown',
};

function describeDelivery({ confirmation, attempts }: Delivery): string {
  return `${confirmation}${attempts === 1 ? '' : ` (attempt ${attempts})`}.`;
}

/** What may have happened all the same, where nobody knows. */
const doubts: Readonly<Record<Delivery['operation'], string>> = {
  post: 'The message may be in the channel all the same: look there before you run this job again.',
  edit: 'The edit may have been made all the same: look at the message before you run this job again.',
  remove:
    'The message may be gone all the same: look into the channel before you run this job again.',
};

interface ChannelError {
  readonly error: ActionError;
  readonly delivery?: Delivery;
}

function errorsOf({ error, deliveries }: StepResult): readonly ChannelError[] {
  const failed = deliveries.flatMap((delivery) =>
    delivery.error ? { error: delivery.error, delivery } : [],
  );
  return error ? [{ error }, ...failed] : failed;
}

/** One text for the one annotation: what happened in each channel, and the next step once for each kind of error. */
function describeErrors(
  { deliveries }: StepResult,
  errors: readonly ChannelError[],
  linkTo: (code: ErrorCode) => string,
): string {
  const isSeveral = deliveries.length > 1;
  const count = deliveries.length - errors.length;
  const what = errors.map(({ error, delivery }) => {
    const { channel_id = '' } = delivery?.target ?? {};
    const isNamed = !isSeveral || error.message.includes(` ${channel_id}`);
    const where = isNamed ? '' : `Channel ${channel_id}: `;
    const { attempts = 0, outcome, operation = 'post' } = delivery ?? {};
    const effort = attempts > 1 ? ` Tried ${attempts} times.` : '';
    const doubt = outcome === 'unknown' ? ` ${doubts[operation]}` : '';
    return where + error.message + effort + doubt;
  });
  const next = errors.map(
    ({ error }) => `${error.nextStep} (${error.code}, ${linkTo(error.code)})`,
  );
  const story = [
    ...(isSeveral ? [`The message is in ${count} of ${deliveries.length} channels.`] : []),
    ...new Set(what),
  ];
  // An error that takes several lines (a list of issues, an excerpt of a template) keeps them.
  const separator = story.some((sentence) => sentence.includes('\n')) ? '\n' : ' ';
  const advice = [...new Set(next)].join(separator);
  // A long story must not push the advice off the annotation.
  const room = ANNOTATION_LENGTH - advice.length - separator.length;
  return fewLines(story.join(separator), room) + separator + advice;
}

/** A message that was sent stays sent, even where the runner cannot be told. */
function writeOutputs(result: StepResult, { core, env, log }: ReportDependencies): void {
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

async function writeSummary(
  { summary }: StepResult,
  { core, log }: ReportDependencies,
): Promise<void> {
  if (!summary) return;
  try {
    if (Buffer.byteLength(summary) > SUMMARY_BYTES) throw new Error('it is larger than 1 MiB.');
    await core.summary.addRaw(log.hide(summary)).write();
  } catch (error) {
    log.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
