/**
 * Inputs and the event become a message: the same way in the main stage and in the post stage.
 */

import { readContentFile } from './content-file.ts';
import { readEvent } from './event.ts';
import type { Inputs, Reading } from './inputs.ts';
import type { Log } from './log.ts';
import { type Composed, compose } from './message/compose.ts';
import { type Progress, withStatusLine } from './message/status-line.ts';
import { basicCredentials } from './twake/v1/request.ts';
import { resolvePreset } from './workflow/choose.ts';
import { buildContext, type Context } from './workflow/context.ts';
import { createLookups } from './workflow/lookups/lookups.ts';
import { type Addressee, resolveMentions } from './workflow/people.ts';
import type { World } from './world.ts';

/** Hides the key, and the form in which it travels, before anything else is printed. */
export function maskSecrets({ core: { getInput } }: World, log: Log): void {
  const private_api_key = getInput('private_api_key');
  if (private_api_key === '') return;
  log.mask(private_api_key);
  log.mask(basicCredentials({ public_id: getInput('public_id'), private_api_key }));
}

/** The payload may be 25 MB, so it is read only where something depends on it. */
export async function readEventFor(
  { inputs, missing }: Reading,
  { env, files }: World,
  log: Log,
): Promise<unknown> {
  const { template, preset, mentions } = inputs.message;
  const isNeeded = template || preset !== '' || mentions.length > 0 || missing.length > 0;
  if (!isNeeded) return {};
  return readEvent(env['GITHUB_EVENT_PATH'], files, log.warning);
}

/** @param duration seconds since the live message was posted; absent in the main stage */
export function contextOf(
  { workflow, delivery }: Inputs,
  event: unknown,
  { env }: World,
  duration?: number,
): Context {
  const { data, needs, people, runner_facts: runnerFacts } = workflow;
  const isBeginning = delivery.live && duration === undefined && workflow.status === 'success';
  const status = isBeginning ? 'in_progress' : workflow.status;
  return buildContext({ env, event, status, data, needs, people, runnerFacts, duration });
}

/** Who is notified now. Those whom `people` does not know are only named in the log. */
export function findMentioned(
  { message, workflow }: Inputs,
  context: Context,
  log: Log,
): readonly Addressee[] {
  const { addressees, unknown } = resolveMentions(message.mentions, workflow.people, context);
  for (const login of unknown)
    log.info(`\`people\` has no entry for ${login}, who is therefore not notified.`);
  return addressees;
}

/** What a message speaks of, and whom it notifies. */
export interface Scene {
  readonly context: Context;
  readonly mentions: readonly Addressee[];
}

/** @throws Failure when the source cannot be read, or is wrong */
export async function composeFrom(
  { message, delivery, workflow }: Inputs,
  { context, mentions }: Scene,
  { env, files, octokit }: World,
  log: Log,
): Promise<Composed> {
  const places = { workspace: env['GITHUB_WORKSPACE'], temp: env['RUNNER_TEMP'] };
  const { preset: asked, ...source } = message;
  const content = message.content_file
    ? await readContentFile(message.content_file, places, files)
    : message.content;
  const token = workflow.github_token;
  const connect = token === '' ? undefined : () => octokit(token);
  const composed = await compose(
    {
      ...source,
      content,
      ...(asked && { preset: resolvePreset(asked, context, delivery) }),
      mentions,
    },
    {
      context: { ...context, ...createLookups(context, { connect, tell: log.info }) },
      event: context.github.event,
      repository_url: context.repository.url,
      run_url: context.run.url,
    },
  );
  // Templates and presets speak of the status themselves.
  if (!delivery.live || message.template || message.preset) return composed;
  return { ...composed, message: withStatusLine(composed.message, progressOf(context)) };
}

/** The status of the job, as a live message tells it. */
export function progressOf({ status, duration, run }: Context): Progress {
  return { status, duration, workflow: run.name, run_url: run.url };
}
