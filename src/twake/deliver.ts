/**
 * One message to all its channels, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for another's.
 */

import { ActionError } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../net/http.ts';
import type { Delivery, DeliveryDependencies, DeliveryRequest } from './delivery.ts';
import { findSizeError, httpRequestFor, operationOf } from './http-request.ts';
import { parseRetryAfter, planRetry } from './retry.ts';
import { judgeRemove, judgeSave } from './v1/judge.ts';
import type { Judgement } from './v1/judgement.ts';
import type { Target } from './v1/request.ts';

const AT_A_TIME = 5;
const ATTEMPT_MS = 10_000;

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

async function deliverTo(
  target: Target,
  request: DeliveryRequest,
  dependencies: DeliveryDependencies & { readonly deadline: number },
): Promise<Delivery> {
  const { retries, delivery, attempt_ms = ATTEMPT_MS } = request.policy;
  const { deadline, now, signal, random, sleep, turn, debug } = dependencies;
  const operation = operationOf(request, target);
  const httpRequest = httpRequestFor(request, target);
  const judge = judgeFor(target, request, dependencies);
  let mayHaveArrived = false;
  let last: ActionError | undefined;
  const giveUp = (attempts: number, error: ActionError): Delivery => {
    const outcome = mayHaveArrived ? 'unknown' : 'failed';
    return { target, operation, outcome, attempts, error };
  };
  const excess = findSizeError(httpRequest);
  if (excess !== undefined) return giveUp(0, excess);
  for (let attempt = 1; ; attempt += 1) {
    await turn();
    const remaining_ms = deadline - now();
    const stop = findReasonToStop(signal, remaining_ms, last);
    if (stop !== undefined) return giveUp(attempt - 1, stop);
    const limits = { judge, timeout_ms: Math.min(attempt_ms, remaining_ms) };
    const { judgement, retry_after_ms } = await tryOnce(httpRequest, limits, dependencies);
    debug(`channel ${target.channel_id}, attempt ${attempt}: ${describeJudgement(judgement)}`);
    if (!('error' in judgement)) return { target, operation, ...delivered(judgement, attempt) };
    const { fate, error } = judgement;
    mayHaveArrived ||= fate === 'unknown' || fate === 'elsewhere';
    const is_new_message = operation === 'post';
    const again = signal.aborted
      ? undefined
      : planRetry({
          ...{ fate, attempt, retries, delivery, is_new_message, random, retry_after_ms },
          remaining_ms: deadline - now(),
        });
    if (again === undefined) return giveUp(attempt, error);
    last = error;
    await sleep(again.wait_ms, signal);
  }
}

function delivered(
  judgement: Exclude<Judgement, { readonly error: ActionError }>,
  attempts: number,
): Omit<Delivery, 'target' | 'operation'> {
  const { fate, response } = judgement;
  if (fate === 'requested') return { outcome: 'removed', attempts, response };
  const { object: accepted, warning } = judgement;
  return { outcome: 'sent', attempts, accepted, response, ...(warning && { warning }) };
}

type Judge = (response: HttpResponse) => Judgement;

/** A server may echo anything, so an id that holds a secret is none. */
function judgeFor(
  target: Target,
  { message }: DeliveryRequest,
  { hide }: DeliveryDependencies,
): Judge {
  const holdsSecret = (text: string) => hide(text) !== text;
  return (response) =>
    message ? judgeSave(response, target, holdsSecret) : judgeRemove(response, target);
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

async function tryOnce(
  request: HttpRequest,
  { judge, timeout_ms }: { readonly judge: Judge; readonly timeout_ms: number },
  { http, signal, date }: DeliveryDependencies,
): Promise<{ judgement: Judgement; retry_after_ms?: number | undefined }> {
  const result = await http.send(request, { signal, timeout_ms });
  if (result.kind === 'no_response') {
    const fate = result.arrived === 'no' ? 'not_arrived' : 'unknown';
    return { judgement: { fate, error: result.error } };
  }
  return {
    judgement: judge(result),
    retry_after_ms: parseRetryAfter(result.headers['retry-after'], date()),
  };
}

function describeJudgement(judgement: Judgement): string {
  return 'error' in judgement
    ? `${judgement.fate} (${judgement.error.code}: ${judgement.error.message})`
    : judgement.fate;
}
