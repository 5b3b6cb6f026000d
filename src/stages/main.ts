/**
 * Inputs become a context, a message, requests, outputs: the story of this action.
 */

import type { World } from '../dependencies.ts';
import { Failure, linkToDocs, toFailure } from '../errors.ts';
import { type Inputs, listNames, type Reading, readInputs } from '../inputs/inputs.ts';
import type { Composed } from '../message/compose.ts';
import { createLog, type Log } from '../report/log.ts';
import { type Result, report, sumUp } from '../report/report.ts';
import { checkOrder, deliver, type Order } from '../twake/deliver.ts';
import type { Target } from '../twake/v1/request.ts';
import { readGithub } from '../workflow/context.ts';
import { whySecretsAreWithheld } from '../workflow/withheld.ts';
import {
  composeFrom,
  findMentioned,
  learn,
  maskSecrets,
  readEventFor,
  readStatus,
  type Scene,
} from './announce.ts';
import { keepLive, openState } from './live.ts';
import { finish } from './post.ts';

/** Which one it is, the file that runs tells: the environment may have been written by another step. */
export type Stage = 'main' | 'post';

/** Runs a stage of the step, and returns the exit code. It never throws. */
export async function run(stage: Stage, world: World): Promise<0 | 1> {
  const { core, env } = world;
  const log = createLog(core);
  if (stage === 'post') {
    await finish(world, log);
    return 0;
  }
  const result = await tell(world, log).catch((error: unknown): Result => {
    if (!(error instanceof Failure)) log.debug((error as Error).stack ?? String(error));
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

/** The main stage. */
async function tell(world: World, log: Log): Promise<Result> {
  const { core, env, network } = world;
  const started_ms = network.date().getTime();
  openState(world, log);
  maskSecrets(world, log);
  const reading = await readInputs(core.getInput);
  const event = await readEventFor(reading, world, log);
  const reason = findReasonToSkip(reading, env, event);
  if (reason !== undefined) return skip(reason, log);
  const inputs = accept(reading);
  const told = await learn(inputs, event, world, log);
  const mentions = findMentioned(inputs, told.context, log);
  const isRemoval = inputs.delivery.operation === 'remove';
  const composed = isRemoval ? undefined : await composeFrom(inputs, { ...told, mentions }, world);
  for (const sentence of composed?.advice ?? []) log.notice(sentence);
  for (const sentence of warningsFor(inputs, mentions)) log.warning(sentence);
  const order = placeOrder(inputs, composed);
  if (inputs.show.dry_run) return rehearse(order, log);
  const deliveries = await deliver(order, {
    ...network,
    debug: log.debug,
    hide: log.hide,
  });
  if (inputs.delivery.live) {
    const status = readStatus(inputs);
    keepLive({ order, deliveries, mentions, started_ms, status }, world, log);
  }
  return sumUp(deliveries, await summarizeFor(inputs, composed, log));
}

/** What makes sense, and still may not be what was meant. */
function warningsFor({ message, delivery }: Inputs, mentions: Scene['mentions']): string[] {
  return [
    ...(mentions.length > 0 && delivery.message_id
      ? [
          'Twake notifies nobody of an edit: `mentions` shows the names, and that is all. A reply (`parent_message_id`) notifies.',
        ]
      : []),
    ...(message.ephemeral_recipients.length > 1
      ? [
          'Servers since 2021 show an ephemeral message to the first of `ephemeral_recipients` only.',
        ]
      : []),
  ];
}

/** Where GitHub withholds secrets, a missing identifier is nobody's fault. */
function findReasonToSkip(
  { inputs, missing }: Reading,
  env: World['env'],
  event: unknown,
): string | undefined {
  if (missing.length === 0) return undefined;
  const why = whySecretsAreWithheld(
    readGithub({ env, event, runnerFacts: inputs.workflow.runner_facts }),
  );
  return why && `Skipped, because ${listNames(missing)} empty. ${why}`;
}

function skip(reason: string, log: Log): Result {
  log.notice(reason);
  return { outcome: 'skipped', deliveries: [] };
}

function accept({ inputs, faults }: Reading): Inputs {
  if (faults.length > 0) throw new Failure('invalid_input', faults.join('\n'));
  return inputs;
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

/** Everything but the sending. */
async function rehearse(order: Order, log: Log): Promise<Result> {
  checkOrder(order);
  const { describeOrder, summarizeOrder } = await import('../report/show.ts');
  log.info(`Dry run, nothing is sent.\n${describeOrder(order)}`);
  const summary = summarizeOrder('Twake message (dry run)', order);
  return { outcome: 'dry_run', deliveries: [], summary };
}

/** The message for the job summary: when asked, and when it had to be shortened. */
async function summarizeFor(
  { show }: Inputs,
  composed: Composed | undefined,
  log: Log,
): Promise<string> {
  if (composed === undefined || !(show.summary || composed.whole)) return '';
  try {
    const { nodesOf, summarize } = await import('../report/show.ts');
    return summarize('Twake message', composed.whole ?? nodesOf(composed.message));
  } catch (error) {
    // By now it is sent, and stays so.
    log.warning(`The message could not be shown in the job summary: ${(error as Error).message}`);
    return '';
  }
}
