/**
 * Inputs and the event become a message: the same way in the main stage and in the post stage.
 */

import type { World } from '../dependencies.ts';
import { withoutControlSequences } from '../foreign-text.ts';
import { readContentFile } from '../inputs/content.ts';
import { readEvent } from '../inputs/event.ts';
import type { Inputs, Reading } from '../inputs/inputs.ts';
import { type Composed, compose } from '../message/compose.ts';
import { type Progress, withStatusLine } from '../message/status-line.ts';
import type { Log } from '../report/log.ts';
import { secretsOf } from '../twake/v1/request.ts';
import { type PresetName, resolvePreset, speakOf } from '../workflow/choose.ts';
import { buildContext, type Context, readJobStatus, type Sources } from '../workflow/context.ts';
import type { Conclusion } from '../workflow/facts/results.ts';
import { createInquiry, type Inquiry } from '../workflow/lookups/inquiry.ts';
import { createLookups } from '../workflow/lookups/lookups.ts';
import {
  type Findings,
  findOthers,
  findStatus,
  findTimeouts,
} from '../workflow/lookups/verdict.ts';
import { type Addressee, resolveMentions } from '../workflow/people.ts';
import { isBad } from '../workflow/verdict.ts';

/** Hides what nobody may see, before anything else is printed. */
export function maskSecrets({ core: { getInput } }: Pick<World, 'core'>, log: Log): void {
  const public_id = getInput('public_id');
  const private_api_key = getInput('private_api_key');
  for (const secret of secretsOf({ public_id, private_api_key })) log.mask(secret);
  log.mask(getInput('github_token'));
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

/** What the run is about, and how it went. */
export interface Told {
  readonly context: Context;
  /** The built-in message that suits it; absent for a message of the author's own. */
  readonly preset?: PresetName;
  readonly inquiry: Inquiry;
}

/**
 * Everything that a message may speak of, the verdict included: for that, GitHub is asked where nobody has told.
 *
 * @param ended in the post stage: how many seconds after the live message was posted, and whether the status that the inputs
 *   tell may be one of that time
 */
export async function learn(
  inputs: Inputs,
  event: unknown,
  { env, octokit }: World,
  log: Log,
  ended?: { readonly duration: number; readonly mayBeOld: boolean },
): Promise<Told> {
  const { message, workflow, delivery } = inputs;
  const { data, needs, people, runner_facts: runnerFacts, github_token: token } = workflow;
  const duration = ended?.duration;
  const sources: Sources = {
    ...{ event, data, needs, people, runnerFacts, duration },
    env: cleanEnvironment(env),
    status: statusNow(inputs, ended !== undefined),
  };
  const first = buildContext(sources);
  const preset = message.preset ? resolvePreset(message.preset, first, delivery) : undefined;
  const inquiry = createInquiry({
    repository: first.repository.full_name,
    connect: token === '' ? undefined : () => octokit(token),
    tell: log.info,
  });
  const status = ended?.mayBeOld ? await findStatus(first, inquiry) : sources.status;
  const current = status === sources.status ? first : buildContext({ ...sources, status });
  const findings = await complete(current, { inputs, preset, inquiry, log });
  const context = findings ? buildContext({ ...sources, status, ...findings }) : current;
  return { context: speakOf(preset, context, delivery), inquiry, ...(preset && { preset }) };
}

function cleanEnvironment(env: World['env']): Sources['env'] {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, value && withoutControlSequences(value)]),
  );
}

/** The beginning of a live message comes before the end of its job, unless that has failed already. */
function statusNow(inputs: Inputs, hasEnded: boolean): Conclusion {
  const status = readStatus(inputs);
  const isOpen = status === 'success' || status === 'unknown';
  if (inputs.delivery.live && !hasEnded && isOpen) return 'in_progress';
  return hasEnded && status === 'in_progress' ? jobStatusOf(inputs) : status;
}

/** The status of the job as the input says it, else as the runner does; what went wrong, nobody's word makes good. */
export function readStatus(inputs: Inputs): Conclusion {
  const status = jobStatusOf(inputs);
  const said = inputs.workflow.status || status;
  return isBad({ result: status }) && !isBad({ result: said }) ? status : said;
}

function jobStatusOf({ workflow: { runner_facts } }: Inputs): Conclusion {
  return readJobStatus(runner_facts);
}

interface Incomplete {
  readonly inputs: Inputs;
  readonly preset: PresetName | undefined;
  readonly inquiry: Inquiry;
  readonly log: Log;
}

/** What the verdict lacks. */
async function complete(
  context: Context,
  { inputs, preset, inquiry, log }: Incomplete,
): Promise<Findings | null> {
  // What the event tells of a deployment, no job of this run knows better.
  const isReport = preset === 'deploy' && Boolean(context.deployment?.result);
  const isRun = (preset === 'deploy' && !isReport) || preset === 'status';
  const isOwn = readStatus(inputs) !== jobStatusOf(inputs);
  if (isRun && context.status === 'success' && context.jobs.length === 0 && !isOwn) {
    const found = await findOthers(context, inquiry);
    if (typeof found !== 'string') return found;
    log.notice(
      `The message speaks of the job \`${context.job.title}\` alone, because nobody told how others went: ${found} If it is to speak of other jobs, list them under \`needs:\` of this job and pass \`needs: \${{ toJSON(needs) }}\` to this step.`,
    );
  }
  const isTold = preset !== undefined || inputs.message.mentions.length > 0;
  return isTold && context.verdict === 'cancelled' ? findTimeouts(context, inquiry) : null;
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
export interface Scene extends Told {
  readonly mentions: readonly Addressee[];
}

/** @throws Failure when the source cannot be read, or is wrong */
export async function composeFrom(
  { message, delivery }: Inputs,
  { context, preset, inquiry, mentions }: Scene,
  { env, files }: World,
): Promise<Composed> {
  const places = { workspace: env['GITHUB_WORKSPACE'], temp: env['RUNNER_TEMP'] };
  const { preset: _, ...source } = message;
  const content = message.content_file
    ? await readContentFile(message.content_file, places, files)
    : message.content;
  const composed = await compose(
    {
      ...source,
      content,
      ...(preset && { preset }),
      mentions,
    },
    {
      context: { ...context, ...createLookups(context, inquiry) },
      event: context.github.event,
      repository_url: context.repository.url,
      run_url: context.run.url,
    },
  );
  // Templates and presets speak of the status themselves.
  if (!delivery.live || message.template || message.preset) return composed;
  return { ...composed, message: withStatusLine(composed.message, progressOf(context)) };
}

/** How the job stands, or the run that it tells of, as a live message tells it. */
export function progressOf({ status, verdict, icon, duration, run }: Context): Progress {
  const subject = verdict === status ? 'Job' : 'Run';
  return { subject, status: verdict, icon, duration, workflow: run.name, run_url: run.url };
}
