/**
 * The post stage: edits the live messages of a step to what the job came to.
 *
 * It never fails the job. Which messages to edit comes from the state of the step; where to, the credentials, the source and
 * the final status from the inputs, which the runner has evaluated anew.
 */

import type { Dependencies } from '../dependencies.ts';
import { ActionError, wrapError } from '../errors.ts';
import { readEventFor } from '../inputs/event.ts';
import { type ReadInputsResult, readInputs } from '../inputs/inputs.ts';
import { readSecrets } from '../inputs/secrets.ts';
import type { Message } from '../message/message.ts';
import { builtInMessage, notification } from '../message/status-line.ts';
import { createLog, type Log } from '../report/log.ts';
import { reportEdit, reportReply } from '../report/post.ts';
import type { PreparedMessage } from '../twake/api.ts';
import { deliver } from '../twake/deliver.ts';
import type { DeliveryRequest } from '../twake/delivery.ts';
import type { Conclusion } from '../workflow/facts/results.ts';
import type { MessageContext } from '../workflow/message-context.ts';
import { type Addressee, keyOf } from '../workflow/people.ts';
import { readStatus } from '../workflow/status.ts';
import { composeMessage, mayBeEmpty, progressOf, readMessageContext } from './compose-message.ts';
import { hasState, type LiveState, readState } from './live.ts';
import { threadOf } from './thread.ts';

/** For edits and replies together: after a cancellation little time is left for all posts of a job. */
const TIMEOUT_MS = 10_000;
const policy = { delivery: 'at_most_once', retries: 1, attempt_ms: 4500 } as const;

type PostDependencies = Dependencies & { readonly log: Log };

/** Brings the live messages of this step up to date, if it has any; whatever goes wrong is a warning. */
export async function runPost(dependencies: Dependencies): Promise<0> {
  const { core } = dependencies;
  const log = createLog(core);
  try {
    if (hasState(dependencies)) await update({ ...dependencies, log });
    else if (/^true$/i.test(core.getInput('live'))) log.info('This step left no live message.');
  } catch (error) {
    log.warning(`The live message could not be updated: ${wrapError(error).message}`);
  }
  return 0;
}

async function update(dependencies: PostDependencies): Promise<void> {
  const { core, env, files, network, log } = dependencies;
  readSecrets(core.getInput).forEach(log.mask);
  const reading = await readInputs({ getInput: core.getInput, hide: log.hide });
  refuseWithoutCredentials(reading);
  const { twake } = reading.inputs;
  const state = readState(dependencies, twake);
  const deadline = network.now() + TIMEOUT_MS;
  const event = await readEventFor(reading, { env, files, warn: log.warning });
  const context = await readContext(state, reading, event, dependencies);
  const late = context.mentions.filter((one) => !state.mentioned.includes(keyOf(one)));
  const message = await recompose(reading, { context, state, late }, dependencies);
  const send = (request: Pick<DeliveryRequest, 'targets' | 'message'>) =>
    deliver(
      { twake, policy: { ...policy, timeout_ms: deadline - network.now() }, ...request },
      { ...network, ...log },
    );
  const edits = await send({ targets: state.targets, message });
  for (const edit of edits) reportEdit(edit, log);
  if (late.length === 0 || twake.editsNotify) return;
  // Who is to be notified only now gets a reply.
  const targets = edits
    .filter(({ outcome }) => outcome === 'sent')
    .map(({ target }) => threadOf(target));
  const reply = await twake.prepare({
    ...notification(progressOf(context.context), late),
    ...senderOf(reading),
  });
  const replies = await send({ targets, message: reply });
  for (const delivery of replies) reportReply(delivery, log);
}

/** Inputs are evaluated anew, and an expression may come out empty now. */
function refuseWithoutCredentials({ missing, kind }: ReadInputsResult): void {
  const lost = missing.filter((name) => kind.credentials.includes(name));
  if (lost.length === 0) return;
  const names = lost.map((name) => `\`${name}\``).join(' and ');
  throw new ActionError(
    'invalid_input',
    `${names} came out empty at the end of the job.${kind.adviseMissing(missing)}`,
  );
}

async function readContext(
  state: LiveState,
  { inputs, issues }: ReadInputsResult,
  event: unknown,
  dependencies: PostDependencies,
): Promise<MessageContext> {
  const duration = (dependencies.network.date().getTime() - state.started_ms) / 1000;
  const mayBeOld = isPerhapsOld(state.status, readStatus(inputs.workflow), dependencies);
  const context = await readMessageContext(inputs, event, dependencies, { duration, mayBeOld });
  return issues.length > 0 ? { ...context, mentions: [] } : context;
}

/**
 * Whether a good status may be one of the main stage's time. GitHub's own runner evaluates inputs anew; Gitea's keeps their
 * defaults, and within a composite action, which alone has a GITHUB_ACTION_PATH, it, Forgejo's and act keep everything.
 */
function isPerhapsOld(was: Conclusion, is: Conclusion, { env }: Dependencies): boolean {
  // What is not as it was has been evaluated anew, and what is bad does not get better.
  if (was !== is || is !== 'success') return false;
  const { ACT, FORGEJO_ACTIONS, GITEA_ACTIONS, GITHUB_ACTION_PATH } = env;
  const isComposite = Boolean(GITHUB_ACTION_PATH);
  return ACT || FORGEJO_ACTIONS ? isComposite : Boolean(GITEA_ACTIONS);
}

/** Whatever this step says is said in the same name. */
function senderOf({ inputs: { message }, issues }: ReadInputsResult): Partial<Message> {
  const { sender_name, sender_icon } = message;
  return issues.length > 0 ? {} : { sender_name, sender_icon };
}

interface Ending {
  readonly context: MessageContext;
  readonly state: LiveState;
  /** Who is to be notified, and was not yet. */
  readonly late: readonly Addressee[];
}

/** The source may be gone (a cleaned workspace) or wrong by now (an expression that came out otherwise). */
async function recompose(
  reading: ReadInputsResult,
  { context, state, late }: Ending,
  dependencies: PostDependencies,
): Promise<PreparedMessage> {
  const { inputs, issues } = reading;
  const { twake } = inputs;
  const notified = state.mentioned;
  try {
    if (issues.length > 0) throw new Error(issues.join(' '));
    return (await composeMessage(inputs, context, dependencies, notified)).message;
  } catch (error) {
    const what = 'The live message shows only how the job ended, because its source';
    // It stays: nobody said that it be removed, and it must not go on telling that the job runs.
    if (mayBeEmpty(inputs, error)) dependencies.log.info(`${what} came out empty.`);
    else dependencies.log.warning(`${what} can no longer be read: ${(error as Error).message}`);
    const mentions = twake.editsNotify ? late : [];
    const message = {
      ...builtInMessage(progressOf(context.context), mentions),
      ...senderOf(reading),
    };
    return twake.prepare(message, { notified });
  }
}
