/** The message of a step, from its inputs and what is known about the run: the same in both stages. */

import type { Dependencies } from '../dependencies.ts';
import { wrapError } from '../errors.ts';
import { cleanTextsIn } from '../foreign-text.ts';
import { speaksOfRun } from '../inputs/event.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { compose } from '../message/compose.ts';
import type { Message } from '../message/message.ts';
import type { Composed } from '../message/source.ts';
import { type Progress, withStatusLine } from '../message/status-line.ts';
import type { Log } from '../report/log.ts';
import type { PreparedMessage } from '../twake/api.ts';
import type { Context } from '../workflow/context.ts';
import { isPrivate, type Links, readLinks } from '../workflow/github.ts';
import type { MessageContext, MessageContextSources } from '../workflow/message-context.ts';

interface ContextDependencies extends Pick<Dependencies, 'env' | 'octokit'> {
  readonly network: Pick<Dependencies['network'], 'date'>;
  readonly log: Pick<Log, 'info' | 'notice'>;
}

/**
 * What the inputs and the event tell, and GitHub where it is asked.
 * @param ended in the post stage
 */
export async function readMessageContext(
  { workflow, message, delivery }: Inputs,
  event: unknown,
  { env, octokit, network: { date }, log }: ContextDependencies,
  ended?: MessageContextSources['ended'],
): Promise<MessageContext> {
  const { preset, mentions } = message;
  const { live, when } = delivery;
  const { gatherMessageContext } = await import('../workflow/message-context.ts');
  return gatherMessageContext(
    {
      ...workflow,
      preset,
      mentions,
      live,
      when,
      event,
      env: cleanTextsIn({ ...env }),
      ...(ended && { ended }),
    },
    { octokit, date, info: log.info, notice: log.notice },
  );
}

/** What is spoken of; `context` without most of its facts for fixed words. */
export type Spoken = Partial<Omit<MessageContext, 'context' | 'mentions'>> & {
  readonly context: Context | Links;
  readonly mentions: MessageContext['mentions'];
};

/** Fixed words speak of no facts, and gathering all of them would cost such a step 4 ms. */
export async function readSpoken(
  inputs: Inputs,
  event: unknown,
  dependencies: ContextDependencies,
): Promise<Spoken> {
  return speaksOfRun(inputs) || inputs.delivery.live
    ? readMessageContext(inputs, event, dependencies)
    : { context: readLinks({ env: dependencies.env, event }), mentions: [] };
}

/** What was composed, as its Twake takes it. */
export interface ComposedMessage extends Omit<Composed, 'message'> {
  readonly message: PreparedMessage;
  /** The same before its Twake has taken it. */
  readonly said: Message;
}

/**
 * @param notified whom an earlier version of the message has notified
 * @throws {ActionError} when the source cannot be read, or is wrong
 */
export async function composeMessage(
  { message, delivery, twake }: Inputs,
  spoken: Spoken,
  { env, files }: Pick<Dependencies, 'env' | 'files'>,
  notified: readonly string[] = [],
): Promise<ComposedMessage> {
  const { context, preset, lookups, mentions } = spoken;
  const { preset: _, ...source } = message;
  await askAheadFor(spoken);
  const content = await readContent(message, { env, files });
  const composed = await compose(
    { ...source, content, mentions, ...(preset && { preset }) },
    {
      context: { ...context, ...lookups, if_empty: message.if_empty },
      event: context.github.event,
      repository_url: context.repository.url,
      is_private: isPrivate(context.github),
      run_url: context.run.url,
      size: twake.sizeOf({ isEdit: mayBeEdited(delivery) }),
    },
  );
  // Templates and presets speak of the status themselves.
  const isSilent = delivery.live && !message.template && !message.preset;
  const said =
    isSilent && 'status' in context
      ? withStatusLine(composed.message, progressOf(context))
      : composed.message;
  return { ...composed, said, message: await twake.prepare(said, { notified }) };
}

/** An edit may hold less than a new message in some kinds of Twake. */
function mayBeEdited({ live, message_id, key }: Inputs['delivery']): boolean {
  return live || message_id !== '' || key.source !== '';
}

/** Not before it is clear that the message is sent: it may not be time for it. */
async function askAheadFor({ context, preset, lookups }: Spoken): Promise<void> {
  if (!(preset && lookups && 'verdict' in context)) return;
  const { askAhead } = await import('../workflow/message-context.ts');
  askAhead(preset, context, lookups);
}

/** Whether the error is that there is nothing to say, which is none here. */
export function mayBeEmpty({ message }: Inputs, error: unknown): boolean {
  return message.if_empty === 'skip' && wrapError(error).code === 'empty';
}

/** The text of `content`, or of the files. */
async function readContent(
  message: Inputs['message'],
  { env, files }: Pick<Dependencies, 'env' | 'files'>,
): Promise<string> {
  if (!message.content_file) return message.content;
  const { readContentFile } = await import('../inputs/content/content.ts');
  const folders = {
    workspace: env['GITHUB_WORKSPACE'],
    temp: env['RUNNER_TEMP'],
    repository: env['GITHUB_REPOSITORY'],
  };
  return readContentFile(message, folders, files);
}

/** How the job stands, or the run that it tells of, as a live message tells it. */
export function progressOf({ status, verdict, icon, duration, run }: Context): Progress {
  const subject = verdict === status ? 'Job' : 'Run';
  return { subject, status: verdict, icon, duration, workflow: run.name, run_url: run.url };
}
