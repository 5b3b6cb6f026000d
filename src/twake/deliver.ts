/**
 * One message to all its channels, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for another's.
 */

import { ActionError } from '../errors.ts';
import type { Ask, Judgement, Sending, Success, Target } from './api.ts';
import type { Delivery, DeliveryDependencies, DeliveryRequest, Operation } from './delivery.ts';
import { parseRetryAfter, planRetry } from './retry.ts';

const AT_A_TIME = 5;
const ATTEMPT_MS = 10_000;
/** Kept for a look at what became of the last attempt. */
const LOOK_MS = 1000;

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
  const { retries, delivery, attempt_ms = ATTEMPT_MS } = request.policy;
  const { deadline, now, signal, random, sleep, turn, hide, debug } = dependencies;
  const operation = operationOf(request, target);
  const sending = sendingFor(request, target, createId(dependencies));
  const mayDouble = delivery === 'at_least_once';
  const options = { mayDouble, holdsSecret: (text: string) => hide(text) !== text };
  let mayHaveArrived = false;
  let last: ActionError | undefined;
  const succeed = (success: Success, attempts: number): Delivery => {
    const { fate, ...rest } = success;
    return {
      target,
      operation,
      outcome: fate === 'removed' ? 'removed' : 'sent',
      attempts,
      ...rest,
    };
  };
  const look = async () => {
    const left_ms = Math.min(attempt_ms, deadline - now());
    if (!mayHaveArrived || signal.aborted || left_ms <= 0) return undefined;
    return sending.look?.(prepareToAsk(left_ms, dependencies).ask);
  };
  const giveUp = async (attempts: number, error: ActionError): Promise<Delivery> => {
    const found = await look();
    if (found !== undefined) return succeed(found, attempts);
    return { target, operation, outcome: mayHaveArrived ? 'unknown' : 'failed', attempts, error };
  };
  if (sending.error !== undefined) return giveUp(0, sending.error);
  for (let attempt = 1; ; attempt += 1) {
    await turn();
    const stop = findReasonToStop(signal, deadline - now(), last);
    if (stop !== undefined) return giveUp(attempt - 1, stop);
    const found = await look();
    if (found !== undefined) return succeed(found, attempt - 1);
    const left_ms = deadline - now();
    const kept_ms = sending.look ? Math.min(LOOK_MS, left_ms / 4) : 0;
    const limit_ms = Math.min(attempt_ms, left_ms - kept_ms);
    const { ask, retryAfter_ms } = prepareToAsk(limit_ms, dependencies);
    const judgement = await sending.attempt(ask, options);
    debug(`channel ${target.channel_id}, attempt ${attempt}: ${describeJudgement(judgement)}`);
    if (!('error' in judgement)) return succeed(judgement, attempt);
    const { fate, error } = judgement;
    mayHaveArrived ||= fate === 'unknown' || fate === 'elsewhere';
    const again = signal.aborted
      ? undefined
      : planRetry({
          ...{ fate, attempt, retries, mayDouble, random },
          isIdempotent: operation !== 'post' || judgement.isIdempotent === true,
          retry_after_ms: judgement.retry_after_ms ?? retryAfter_ms(),
          remaining_ms: deadline - now(),
        });
    if (again === undefined) return giveUp(attempt, error);
    last = error;
    await sleep(again.wait_ms, signal);
  }
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

/** Requests that must all be over within `left_ms`, and how long the server wants to be left alone after the last of them. */
function prepareToAsk(left_ms: number, { http, signal, now, date }: Dependencies) {
  const end = now() + left_ms;
  let retryAfter: string | undefined;
  const ask: Ask = async (request) => {
    const result = await http.send(request, { signal, timeout_ms: end - now() });
    retryAfter = result.kind === 'response' ? result.headers['retry-after'] : undefined;
    return result;
  };
  return { ask, retryAfter_ms: () => parseRetryAfter(retryAfter, date()) };
}

function describeJudgement(judgement: Judgement): string {
  return 'error' in judgement
    ? `${judgement.fate} (${judgement.error.code}: ${judgement.error.message})`
    : judgement.fate;
}
