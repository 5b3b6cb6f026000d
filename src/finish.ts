/**
 * The live messages of a step become what the job came to: the post stage.
 *
 * It never fails the job. Who and what to edit comes from the state of the step; the credentials, the source and the final
 * status from the inputs, which the runner has evaluated anew.
 */

import { composeFrom, contextOf, maskSecrets, progressOf, readEventFor } from './announce.ts';
import { Failure, toFailure } from './errors.ts';
import { type Inputs, type Reading, readInputs } from './inputs.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { Message } from './message/message.ts';
import { builtInMessage } from './message/status-line.ts';
import { type Delivery, deliver, type Order } from './twake/deliver.ts';
import type { Context } from './workflow/context.ts';
import type { World } from './world.ts';

/** After a cancellation little time is left for all posts of a job together. */
const policy = {
  delivery: 'at_most_once',
  retries: 1,
  attempt_ms: 4500,
  timeout_ms: 10_000,
} as const;

/** Edits the messages; whatever goes wrong is a warning. */
export async function finish(live: Live, world: World, log: Log): Promise<void> {
  try {
    const deliveries = await edit(live, world, log);
    for (const delivery of deliveries) tellAbout(delivery, log);
  } catch (error) {
    log.warning(`The live message could not be updated: ${toFailure(error).message}`);
  }
}

async function edit(live: Live, world: World, log: Log): Promise<readonly Delivery[]> {
  const { core, network } = world;
  maskSecrets(world, log);
  const reading = await readInputs(core.getInput);
  refuseWithoutCredentials(reading);
  const event = await readEventFor(reading, world, log);
  const seconds = (network.date().getTime() - live.started_ms) / 1000;
  const context = contextOf(reading.inputs, event, world, seconds);
  const message = await recompose(reading, context, world, log);
  return deliver(orderEdits(live, reading.inputs, message), { ...network, debug: log.debug });
}

/** Inputs are evaluated anew, and an expression may come out empty now. */
function refuseWithoutCredentials({ missing }: Reading): void {
  const lost = missing.filter((name) => name === 'public_id' || name === 'private_api_key');
  if (lost.length === 0) return;
  const names = lost.map((name) => `\`${name}\``).join(' and ');
  throw new Failure('invalid_input', `${names} came out empty at the end of the job.`);
}

/** The source may be gone (a cleaned workspace) or wrong by now (an expression that came out otherwise). */
async function recompose(
  { inputs, faults }: Reading,
  context: Context,
  world: World,
  log: Log,
): Promise<Message> {
  try {
    if (faults.length > 0) throw new Error(faults.join(' '));
    return (await composeFrom(inputs, context, world)).message;
  } catch (error) {
    log.warning(
      `The live message shows only how the job ended, because its source can no longer be read: ${(error as Error).message}`,
    );
    return builtInMessage(progressOf(context));
  }
}

function orderEdits(live: Live, { connection }: Inputs, message: Message): Order {
  const { public_id, private_api_key } = connection;
  const { api_url, group_id, targets } = live;
  return {
    connection: { public_id, private_api_key, group_id, api_url: new URL(api_url) },
    targets,
    message,
    policy,
  };
}

function tellAbout({ target, failure }: Delivery, log: Log): void {
  const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
  if (failure === undefined) log.info(`${which} is up to date.`);
  else if (failure.code === 'message_not_found')
    log.warning(`${which} is gone: it was removed meanwhile.`);
  else log.warning(`${which} could not be updated: ${failure.message} ${failure.nextStep}`);
}
