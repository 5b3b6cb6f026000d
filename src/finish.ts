/**
 * The live messages of a step become what the job came to: the post stage.
 *
 * It never fails the job. Who and what to edit comes from the state of the step; the credentials, the source and the final
 * status from the inputs, which the runner has evaluated anew.
 */

import {
  composeFrom,
  contextOf,
  findMentioned,
  maskSecrets,
  progressOf,
  readEventFor,
  type Scene,
} from './announce.ts';
import { Failure, toFailure } from './errors.ts';
import { type Inputs, type Reading, readInputs } from './inputs.ts';
import { type Live, readLive } from './live.ts';
import type { Log } from './log.ts';
import type { Message } from './message/message.ts';
import { builtInMessage, notification } from './message/status-line.ts';
import { type Delivery, deliver, type Order } from './twake/deliver.ts';
import type { Target } from './twake/v1/request.ts';
import { keyOf } from './workflow/people.ts';
import type { World } from './world.ts';

/** For edits and replies together: after a cancellation little time is left for all posts of a job. */
const TIMEOUT_MS = 10_000;
const policy = { delivery: 'at_most_once', retries: 1, attempt_ms: 4500 } as const;

/** Brings the live messages of this step up to date, if it has any; whatever goes wrong is a warning. */
export async function finish(world: World, log: Log): Promise<void> {
  try {
    const live = readLive(world.core);
    if (live === undefined) return;
    maskSecrets(world, log);
    await update(live, world, log);
  } catch (error) {
    log.warning(`The live message could not be updated: ${toFailure(error).message}`);
  }
}

async function update(live: Live, world: World, log: Log): Promise<void> {
  const { core, network } = world;
  const deadline = network.now() + TIMEOUT_MS;
  const reading = await readInputs(core.getInput);
  refuseWithoutCredentials(reading);
  const event = await readEventFor(reading, world, log);
  const seconds = (network.date().getTime() - live.started_ms) / 1000;
  const context = contextOf(reading.inputs, event, world, seconds);
  const mentions = reading.faults.length > 0 ? [] : findMentioned(reading.inputs, context, log);
  const message = await recompose(reading, { context, mentions }, world, log);
  const send = (letter: Pick<Order, 'targets' | 'message'>) =>
    deliver(
      {
        connection: connectionOf(live, reading.inputs),
        policy: { ...policy, timeout_ms: deadline - network.now() },
        ...letter,
      },
      { ...network, debug: log.debug },
    );
  const edits = await send({ targets: live.targets, message });
  for (const edit of edits) tellAboutEdit(edit, log);
  // An edit notifies nobody, so who is to be notified only now gets a reply.
  const late = mentions.filter((one) => !live.mentioned.includes(keyOf(one)));
  if (late.length === 0) return;
  const targets = edits.filter(({ outcome }) => outcome === 'sent').map(threadOf);
  const replies = await send({ targets, message: notification(progressOf(context), late) });
  for (const reply of replies) tellAboutReply(reply, log);
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
  scene: Scene,
  world: World,
  log: Log,
): Promise<Message> {
  try {
    if (faults.length > 0) throw new Error(faults.join(' '));
    return (await composeFrom(inputs, scene, world, log)).message;
  } catch (error) {
    log.warning(
      `The live message shows only how the job ended, because its source can no longer be read: ${(error as Error).message}`,
    );
    return builtInMessage(progressOf(scene.context));
  }
}

function connectionOf({ api_url, group_id }: Live, { connection }: Inputs): Order['connection'] {
  const { public_id, private_api_key } = connection;
  return { public_id, private_api_key, group_id, api_url: new URL(api_url) };
}

/** Twake has threads of one level: a reply to a reply belongs to the same first message. */
function threadOf({ target }: Delivery): Target {
  const { channel_id, message_id = '', parent_message_id = message_id } = target;
  return { channel_id, parent_message_id };
}

function tellAboutEdit({ target, failure }: Delivery, log: Log): void {
  const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
  if (failure === undefined) log.info(`${which} is up to date.`);
  else if (failure.code === 'message_not_found')
    log.warning(`${which} is gone: it was removed meanwhile.`);
  else log.warning(`${which} could not be updated: ${failure.message} ${failure.nextStep}`);
}

function tellAboutReply({ target, failure }: Delivery, log: Log): void {
  const where = `in the thread of ${target.parent_message_id}`;
  if (failure === undefined) log.info(`Those who are to know of this end were notified ${where}.`);
  else log.warning(`Nobody was notified ${where}: ${failure.message} ${failure.nextStep}`);
}
