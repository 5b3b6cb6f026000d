/**
 * One message to all its channels, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for another's.
 */

import { ActionError } from '../errors.ts';
import type { Ask, Judgement, LookOptions, Operation, Sending, Success, Target } from './api.ts';
import type { Delivery, DeliveryDependencies, DeliveryRequest } from './delivery.ts';
import { parseRetryAfter, planRetry } from './retry.ts';

const AT_A_TIME = 5;
/** The most that one attempt may take. */
export const ATTEMPT_MS = 10_000;
/** Kept for a look at what became of the last attempt. */
const LOOK_MS = 1000;
/** Whoever watches the log wonders what is going on. */
const LONG_WAIT_MS = 3000;
/** A look right after a connection was cut finds nothing of what Synapse is about to store: it took 98 ms, and at most 368. */
const SETTLE_MS = 500;

/** Delivers to every target, at most five at a time; the deliveries stand in the order of the targets. */
export async function deliver(
  request: DeliveryRequest,
  dependencies: DeliveryDependencies,
): Promise<readonly Delivery[]> {
  const deadline = dependencies.now() + request.policy.timeout_ms;
  const deliveries: Delivery[] = [];
  const queue = request.targets.entries();
  const worker = async () => {
    for (const [index, target] of queue) {
      deliveries[index] = await deliverTo(target, request, { ...dependencies, deadline });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return deliveries;
}

/** What a delivery would ask of the server, for a dry run. */
export function sendingsFor(request: DeliveryRequest): readonly Sending[] {
  return request.targets.map((target) => sendingFor(request, target, 'dry-run'));
}

function sendingFor({ twake, message }: DeliveryRequest, target: Target, id: string): Sending {
  return message ? message.sendTo(target, id) : twake.remove(target, id);
}

type Dependencies = DeliveryDependencies & { readonly deadline: number };

async function deliverTo(
  target: Target,
  request: DeliveryRequest,
  dependencies: Dependencies,
): Promise<Delivery> {
  const sending = sendingFor(request, target, createId(dependencies));
  const tried = sending.error
    ? { attempts: 0, mayHaveArrived: false, error: sending.error }
    : await tryRepeatedly(sending, { target, request, ...dependencies });
  const { attempts, mayHaveArrived } = tried;
  const success =
    tried.success ?? (mayHaveArrived ? await settle(sending, request, dependencies) : undefined);
  const operation = operationOf(request, target);
  if (success === undefined) {
    const outcome = mayHaveArrived ? 'unknown' : 'failed';
    return { target, operation, attempts, outcome, ...(tried.error && { error: tried.error }) };
  }
  const { fate, ...rest } = success;
  return { target, operation, attempts, outcome: fate === 'removed' ? fate : 'sent', ...rest };
}

interface Tried {
  readonly attempts: number;
  readonly mayHaveArrived: boolean;
  readonly success?: Success;
  /** Why no more was tried. */
  readonly error?: ActionError;
}

interface TryOptions extends Dependencies {
  readonly target: Target;
  readonly request: DeliveryRequest;
}

/** Until it succeeds, or no attempt more makes sense. */
async function tryRepeatedly(sending: Sending, options: TryOptions): Promise<Tried> {
  const { target, request, deadline, now, signal, random, turn, debug } = options;
  const { retries, delivery } = request.policy;
  const mayDouble = delivery === 'at_least_once';
  const isPost = operationOf(request, target) === 'post';
  let mayHaveArrived = false;
  let last: ActionError | undefined;
  for (let attempts = 1; ; attempts += 1) {
    await turn();
    const stop = findReasonToStop(signal, deadline - now(), last);
    if (stop !== undefined) return { attempts: attempts - 1, mayHaveArrived, error: stop };
    const { judgement, retry_after_ms } = await tryOnce(sending, mayDouble, options);
    debug(`channel ${target.channel_id}, attempt ${attempts}: ${describeJudgement(judgement)}`);
    if (!('error' in judgement)) return { attempts, mayHaveArrived, success: judgement };
    const { fate, error } = judgement;
    const isIdempotent = !isPost || judgement.isIdempotent === true;
    mayHaveArrived ||= fate === 'unknown' || fate === 'elsewhere';
    const failed = { fate, attempt: attempts, retries, mayDouble, isIdempotent, retry_after_ms };
    const again = planRetry({ ...failed, remaining_ms: deadline - now(), random });
    if (again === undefined || signal.aborted) return { attempts, mayHaveArrived, error };
    await pause(again.wait_ms, error, options);
    // At most half of the time that is left: the repeat needs the other.
    const brief = { ...options, deadline: (now() + deadline) / 2 };
    const found = mayHaveArrived ? await look(sending, request, brief) : undefined;
    if (found !== undefined) return { attempts, mayHaveArrived, success: found };
    last = error;
  }
}

async function pause(
  wait_ms: number,
  { message }: ActionError,
  { target: { channel_id }, sleep, signal, info }: TryOptions,
): Promise<void> {
  if (wait_ms >= LONG_WAIT_MS)
    info(
      `Channel ${channel_id}: ${message} The next attempt follows in ${Math.ceil(wait_ms / 1000)} s.`,
    );
  await sleep(wait_ms, signal);
}

async function tryOnce(sending: Sending, mayDouble: boolean, options: TryOptions) {
  const { request, deadline, now } = options;
  const left_ms = deadline - now();
  const kept_ms = sending.look ? Math.min(LOOK_MS, left_ms / 4) : 0;
  const limit_ms = Math.min(request.policy.attempt_ms ?? ATTEMPT_MS, left_ms - kept_ms);
  const { ask, retryAfter_ms } = prepareToAsk(limit_ms, options);
  const judgement = await sending.attempt(ask, { mayDouble, ...lookOptionsOf(options) });
  const own_ms = 'error' in judgement ? judgement.retry_after_ms : undefined;
  return { judgement, retry_after_ms: own_ms ?? retryAfter_ms() };
}

/** What became of the last attempt, after a moment in which it may arrive. */
async function settle(sending: Sending, request: DeliveryRequest, dependencies: Dependencies) {
  const { deadline, now, signal, sleep } = dependencies;
  const left_ms = deadline - now();
  if (sending.look === undefined || left_ms <= 0) return undefined;
  await sleep(Math.min(SETTLE_MS, left_ms / 2), signal);
  return look(sending, request, dependencies);
}

/** What became of attempts of unknown fate, if the server can be asked and there is time. */
async function look(
  sending: Sending,
  { policy: { attempt_ms = ATTEMPT_MS } }: DeliveryRequest,
  dependencies: Dependencies,
): Promise<Success | undefined> {
  const { deadline, now, signal, debug } = dependencies;
  const left_ms = Math.min(attempt_ms, deadline - now());
  if (sending.look === undefined || signal.aborted || left_ms <= 0) return undefined;
  const { ask } = prepareToAsk(left_ms, dependencies);
  const found = await sending.look(ask, lookOptionsOf(dependencies));
  debug(`a look at what became of it: ${found?.confirmation ?? 'nothing is known'}`);
  return found;
}

function lookOptionsOf({ hide }: Dependencies): LookOptions {
  return { holdsSecret: (text) => hide(text) !== text };
}

function operationOf({ message }: DeliveryRequest, { message_id }: Target): Operation {
  if (message === undefined) return 'remove';
  return message_id ? 'edit' : 'post';
}

/** Of one delivery: no other has it, in this step or any other. */
function createId({ date, random }: DeliveryDependencies): string {
  const digits = () => random().toString(36).slice(2, 12).padEnd(10, '0');
  return `${date().getTime().toString(36)}-${digits()}${digits()}`;
}

/** Why no attempt can begin any more: the job was cancelled, or the time is over. */
function findReasonToStop(
  signal: AbortSignal,
  remaining_ms: number,
  last: ActionError | undefined,
): ActionError | undefined {
  if (signal.aborted) {
    const sentence = 'Interrupted before anything was sent to this channel.';
    return new ActionError('interrupted', last ? `${last.message} Then interrupted.` : sentence);
  }
  if (remaining_ms > 0) return undefined;
  const sentence = 'No time was left for this channel: the others took it all.';
  return last ?? new ActionError('timeout', sentence, { nextStep: 'Raise `timeout`.' });
}

/** Requests that must all be over within `left_ms`, and how long the server wants to be left alone after them. */
function prepareToAsk(left_ms: number, { http, signal, now, date }: Dependencies) {
  const end = now() + left_ms;
  let retryAfter: string | undefined;
  const ask: Ask = async (request, options) => {
    const timeout_ms = (end - now()) / (options?.isQuestion ? 2 : 1);
    const result = await http.send(request, { signal, timeout_ms });
    // Of several that are asked at a time, any may want to be left alone.
    if (result.kind === 'response') retryAfter = result.headers['retry-after'] ?? retryAfter;
    return result;
  };
  return { ask, retryAfter_ms: () => parseRetryAfter(retryAfter, date()) };
}

function describeJudgement(judgement: Judgement): string {
  return 'error' in judgement
    ? `${judgement.fate} (${judgement.error.code}: ${judgement.error.message})`
    : judgement.fate;
}
