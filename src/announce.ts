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
import { buildContext, type Context } from './workflow/context.ts';
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
  if (!inputs.message.template && missing.length === 0) return {};
  return readEvent(env['GITHUB_EVENT_PATH'], files, log.warning);
}

/** @param duration seconds since the live message was posted; absent in the main stage */
export function contextOf(
  { workflow, delivery }: Inputs,
  event: unknown,
  { env }: World,
  duration?: number,
): Context {
  const { data, needs, runner_facts: runnerFacts } = workflow;
  const isBeginning = delivery.live && duration === undefined && workflow.status === 'success';
  const status = isBeginning ? 'in_progress' : workflow.status;
  return buildContext({ env, event, status, data, needs, runnerFacts, duration });
}

/** @throws Failure when the source cannot be read, or is wrong */
export async function composeFrom(
  { message, delivery }: Inputs,
  context: Context,
  { env, files }: World,
): Promise<Composed> {
  const places = { workspace: env['GITHUB_WORKSPACE'], temp: env['RUNNER_TEMP'] };
  const content = message.content_file
    ? await readContentFile(message.content_file, places, files)
    : message.content;
  const composed = await compose(
    { ...message, content },
    {
      context,
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
