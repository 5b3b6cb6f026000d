/**
 * Inputs become a context, a message, requests, outputs: the story of this action.
 */

import type * as core from '@actions/core';
import { type Files, readContentFile } from './content-file.ts';
import { Failure, linkToDocs, toFailure } from './errors.ts';
import { readEvent } from './event.ts';
import { type Inputs, type Reading, readInputs } from './inputs.ts';
import { createLog, type Log } from './log.ts';
import { type Composed, compose } from './message/compose.ts';
import { type Result, report, sumUp } from './report.ts';
import { deliver, type Effects, type Order } from './twake/deliver.ts';
import { basicCredentials, type Target } from './twake/v1/request.ts';
import { buildContext, type Context, readGithub } from './workflow/context.ts';
import { whySecretsAreWithheld } from './workflow/withheld.ts';

/** Everything that is not this program: the runner, its files, the clock, the network. */
export interface World {
  readonly core: typeof core;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly network: Omit<Effects, 'debug'>;
}

/** Runs the step and returns its exit code. It never throws. */
export async function run(world: World): Promise<0 | 1> {
  const { core, env } = world;
  const log = createLog(core);
  const result = await tell(world, log).catch((error: unknown): Result => {
    log.debug(error instanceof Error ? `${error.stack}` : String(error));
    return { outcome: 'failed', deliveries: [], failure: toFailure(error) };
  });
  return report(result, {
    core,
    env,
    log,
    failOnError: !/^false$/i.test(core.getInput('fail_on_error')),
    linkTo: (code) => linkToDocs(code, env),
  });
}

async function tell(world: World, log: Log): Promise<Result> {
  const { core, env, network } = world;
  maskSecrets(core, log);
  const reading = await readInputs(core.getInput);
  const event = await readEventFor(reading, world, log);
  const reason = findReasonToSkip(reading, env, event);
  if (reason !== undefined) return skip(reason, log);
  const inputs = accept(reading);
  const { status, data, needs, runner_facts: runnerFacts } = inputs.workflow;
  const context = buildContext({ env, event, status, data, needs, runnerFacts });
  const composed = await composeFrom(inputs, context, world);
  for (const sentence of composed?.advice ?? []) log.notice(sentence);
  const order = placeOrder(inputs, composed);
  if (inputs.show.dry_run) return rehearse(order, log);
  const deliveries = await deliver(order, { ...network, debug: log.debug });
  return sumUp(deliveries, await summarizeFor(inputs, composed));
}

/** Hides the key, and the form in which it travels, before anything else is printed. */
function maskSecrets({ getInput }: Pick<typeof core, 'getInput'>, log: Log): void {
  const private_api_key = getInput('private_api_key');
  if (private_api_key === '') return;
  log.mask(private_api_key);
  log.mask(basicCredentials({ public_id: getInput('public_id'), private_api_key }));
}

/** The payload may be 25 MB, so it is read only where something depends on it. */
async function readEventFor(
  { inputs, missing }: Reading,
  { env, files }: World,
  log: Log,
): Promise<unknown> {
  if (!inputs.message.template && missing.length === 0) return {};
  return readEvent(env['GITHUB_EVENT_PATH'], files, log.warning);
}

/** Where GitHub withholds secrets, a missing identifier is nobody's fault. */
function findReasonToSkip(
  { inputs, missing }: Reading,
  env: World['env'],
  event: unknown,
): string | undefined {
  if (missing.length === 0) return undefined;
  return whySecretsAreWithheld(
    readGithub({ env, event, runnerFacts: inputs.workflow.runner_facts }),
  );
}

function skip(reason: string, log: Log): Result {
  log.notice(`${reason} This step has nothing to send with, so it is skipped.`);
  return { outcome: 'skipped', deliveries: [] };
}

function accept({ inputs, faults }: Reading): Inputs {
  if (faults.length > 0) throw new Failure('invalid_input', faults.join(' '));
  return inputs;
}

async function composeFrom(
  { message, delivery }: Inputs,
  context: Context,
  { env, files }: World,
): Promise<Composed | undefined> {
  if (delivery.operation === 'remove') return undefined;
  const places = { workspace: env['GITHUB_WORKSPACE'], temp: env['RUNNER_TEMP'] };
  const content = message.content_file
    ? await readContentFile(message.content_file, places, files)
    : message.content;
  return compose(
    { ...message, content },
    {
      context,
      event: context.github.event,
      repository_url: context.repository.url,
      run_url: context.run.url,
    },
  );
}

function placeOrder({ connection, delivery }: Inputs, composed: Composed | undefined): Order {
  const { message_id, parent_message_id } = delivery;
  const targets = delivery.channel_id.map(
    (channel_id): Target => ({
      channel_id,
      ...(message_id && { message_id }),
      ...(parent_message_id && { parent_message_id }),
    }),
  );
  return {
    connection,
    targets,
    ...(composed && { message: composed.message }),
    policy: {
      delivery: delivery.delivery,
      retries: delivery.retries,
      timeout_ms: delivery.timeout * 1000,
    },
  };
}

/** Everything but the network. */
async function rehearse(order: Order, log: Log): Promise<Result> {
  const { describeOrder, nodesOf, summarize } = await import('./show.ts');
  log.info(`Dry run, nothing is sent.\n${describeOrder(order)}`);
  const summary = order.message && summarize('Twake message (dry run)', nodesOf(order.message));
  return { outcome: 'dry_run', deliveries: [], ...(summary && { summary }) };
}

/** The message for the job summary: when asked, and when it had to be shortened. */
async function summarizeFor({ show }: Inputs, composed: Composed | undefined): Promise<string> {
  if (composed === undefined || !(show.summary || composed.whole)) return '';
  const { nodesOf, summarize } = await import('./show.ts');
  return summarize('Twake message', composed.whole ?? nodesOf(composed.message));
}
