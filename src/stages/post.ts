/**
 * The live messages of a step become what the job came to: the post stage.
 *
 * It never fails the job. Which messages to edit comes from the state of the step; where to, the credentials, the source and
 * the final status from the inputs, which the runner has evaluated anew.
 */

import type { World } from '../dependencies.ts';
import { Failure, toFailure } from '../errors.ts';
import { type Reading, readInputs } from '../inputs/inputs.ts';
import type { Message } from '../message/message.ts';
import { builtInMessage, notification } from '../message/status-line.ts';
import type { Log } from '../report/log.ts';
import { type Delivery, deliver, type Order } from '../twake/deliver.ts';
import type { Target } from '../twake/v1/request.ts';
import type { Conclusion } from '../workflow/facts/results.ts';
import { keyOf } from '../workflow/people.ts';
import {
  composeFrom,
  findMentioned,
  learn,
  maskSecrets,
  progressOf,
  readEventFor,
  readStatus,
  type Scene,
} from './announce.ts';
import { hasLive, type Live, readLive } from './live.ts';

/** For edits and replies together: after a cancellation little time is left for all posts of a job. */
const TIMEOUT_MS = 10_000;
const policy = { delivery: 'at_most_once', retries: 1, attempt_ms: 4500 } as const;

/** Brings the live messages of this step up to date, if it has any; whatever goes wrong is a warning. */
export async function finish(world: World, log: Log): Promise<void> {
  try {
    if (!hasLive(world)) {
      if (/^true$/i.test(world.core.getInput('live'))) log.info('This step left no live message.');
      return;
    }
    maskSecrets(world, log);
    const reading = await readInputs(world.core.getInput);
    refuseWithoutCredentials(reading);
    await update(readLive(world, reading.inputs.connection), reading, world, log);
  } catch (error) {
    log.warning(`The live message could not be updated: ${toFailure(error).message}`);
  }
}

async function update(live: Live, reading: Reading, world: World, log: Log): Promise<void> {
  const { network } = world;
  const deadline = network.now() + TIMEOUT_MS;
  const { inputs, faults } = reading;
  const event = await readEventFor(reading, world, log);
  const duration = (network.date().getTime() - live.started_ms) / 1000;
  const ended = { duration, mayBeOld: mayBeOld(live.status, readStatus(inputs), world) };
  const told = await learn(inputs, event, world, log, ended);
  const { context } = told;
  const mentions = faults.length > 0 ? [] : findMentioned(inputs, context, log);
  const message = await recompose(reading, { ...told, mentions }, world, log);
  const send = (letter: Pick<Order, 'targets' | 'message'>) =>
    deliver(
      {
        connection: inputs.connection,
        policy: { ...policy, timeout_ms: deadline - network.now() },
        ...letter,
      },
      { ...network, debug: log.debug, hide: log.hide },
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

/**
 * Whether a good status may be one of the main stage's time. GitHub's own runner evaluates inputs anew; Gitea's keeps their
 * defaults, and within a composite action, which alone has a GITHUB_ACTION_PATH, it, Forgejo's and act keep everything.
 */
function mayBeOld(was: Conclusion, is: Conclusion, { env }: World): boolean {
  // What is not as it was has been evaluated anew, and what is bad does not get better.
  if (was !== is || is !== 'success') return false;
  const { ACT, FORGEJO_ACTIONS, GITEA_ACTIONS, GITHUB_ACTION_PATH } = env;
  const isComposite = Boolean(GITHUB_ACTION_PATH);
  return ACT || FORGEJO_ACTIONS ? isComposite : Boolean(GITEA_ACTIONS);
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
    return (await composeFrom(inputs, scene, world)).message;
  } catch (error) {
    log.warning(
      `The live message shows only how the job ended, because its source can no longer be read: ${(error as Error).message}`,
    );
    return builtInMessage(progressOf(scene.context));
  }
}

/** Twake has threads of one level: a reply to a reply belongs to the same first message. */
function threadOf({ target }: Delivery): Target {
  const { channel_id, message_id = '', parent_message_id = message_id } = target;
  return { channel_id, parent_message_id };
}

function tellAboutEdit({ target, failure, outcome }: Delivery, log: Log): void {
  const which = `The live message ${target.message_id} in channel ${target.channel_id}`;
  if (failure === undefined) log.info(`${which} is up to date.`);
  else if (failure.code === 'message_not_found' && outcome === 'failed')
    log.warning(`${which} is gone: it was removed meanwhile.`);
  else log.warning(`${which} could not be updated: ${failure.message} ${failure.nextStep}`);
}

function tellAboutReply({ target, failure }: Delivery, log: Log): void {
  const where = `in the thread of ${target.parent_message_id}`;
  if (failure === undefined) log.info(`Those who are to know of this end were notified ${where}.`);
  else log.warning(`Nobody was notified ${where}: ${failure.message} ${failure.nextStep}`);
}
