/**
 * A message and its channels become deliveries, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for the failure of another.
 */

import { Failure } from '../errors.ts';
import type { Message } from '../message/message.ts';
import type { Http } from './http/http.ts';
import { parseRetryAfter, planRetry } from './retry.ts';
import { type AcceptedMessage, judgeRemove, judgeSave, type Verdict } from './v1/answer.ts';
import { type Connection, removeRequest, saveRequest, type Target } from './v1/request.ts';

/** What became of the message in one channel. */
export interface Delivery {
  readonly target: Target;
  readonly outcome: 'sent' | 'removed' | 'unknown' | 'failed';
  /** How many requests were made. */
  readonly attempts: number;
  /** The message as the server answered; only when it accepted it. */
  readonly accepted?: AcceptedMessage;
  readonly warning?: string;
  /** Why not, unless it was accepted. */
  readonly failure?: Failure;
}

export interface Order {
  readonly connection: Connection;
  readonly targets: readonly Target[];
  /** What to save; absent: remove the messages that the targets name. */
  readonly message?: Message;
  readonly policy: Policy;
}

export interface Policy {
  readonly delivery: 'at_most_once' | 'at_least_once';
  /** Attempts after the first. */
  readonly retries: number;
  /** For the whole order, waits included. */
  readonly timeout_ms: number;
  /** For one attempt: connect, headers and body. Default: 10 seconds. */
  readonly attempt_ms?: number;
}

export interface Effects {
  readonly http: Http;
  /** Ends everything under way, as when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
  /** The time of day, which may jump. */
  readonly date: () => Date;
  /** Resolves after `ms`, or as soon as the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly debug: (line: string) => void;
}

const AT_A_TIME = 5;
const ATTEMPT_MS = 10_000;

/** Delivers to every target, at most five at a time; the deliveries stand in the order of the targets. */
export async function deliver(order: Order, effects: Effects): Promise<readonly Delivery[]> {
  const deadline = effects.now() + order.policy.timeout_ms;
  const deliveries: Delivery[] = [];
  const queue = order.targets.entries();
  const worker = async () => {
    for (const [index, target] of queue) {
      deliveries[index] = await deliverTo(target, order, { ...effects, deadline });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return deliveries;
}

async function deliverTo(
  target: Target,
  order: Order,
  effects: Effects & { readonly deadline: number },
): Promise<Delivery> {
  const { retries, delivery } = order.policy;
  // Removals name a message too.
  const isNew = !target.message_id;
  let mayHaveArrived = false;
  let last: Failure | undefined;
  const giveUp = (attempts: number, failure: Failure): Delivery => {
    return { target, outcome: mayHaveArrived ? 'unknown' : 'failed', attempts, failure };
  };
  for (let attempt = 1; ; attempt += 1) {
    const remaining_ms = effects.deadline - effects.now();
    const obstacle = findObstacle(effects.signal, remaining_ms, last);
    if (obstacle !== undefined) return giveUp(attempt - 1, obstacle);
    const { verdict, retry_after_ms } = await tryOnce(target, order, effects, remaining_ms);
    effects.debug(`channel ${target.channel_id}, attempt ${attempt}: ${describe(verdict)}`);
    if (verdict.fate === 'accepted') {
      const { object, warning } = verdict;
      return {
        target,
        outcome: 'sent',
        attempts: attempt,
        accepted: object,
        ...(warning && { warning }),
      };
    }
    if (verdict.fate === 'requested') return { target, outcome: 'removed', attempts: attempt };
    mayHaveArrived ||= verdict.fate === 'unknown';
    const again = effects.signal.aborted
      ? undefined
      : planRetry({
          fate: verdict.fate,
          attempt,
          retries,
          delivery,
          is_new_message: isNew,
          remaining_ms: effects.deadline - effects.now(),
          random: effects.random,
          retry_after_ms,
        });
    if (again === undefined) return giveUp(attempt, verdict.failure);
    last = verdict.failure;
    await effects.sleep(again.wait_ms, effects.signal);
  }
}

/** Why no attempt can begin any more: the job was cancelled, or the time is over. */
function findObstacle(
  signal: AbortSignal,
  remaining_ms: number,
  last: Failure | undefined,
): Failure | undefined {
  if (signal.aborted) {
    const sentence = 'Interrupted before anything was sent to this channel.';
    return new Failure('interrupted', last ? `${last.message} Then interrupted.` : sentence);
  }
  if (remaining_ms > 0) return undefined;
  const sentence = 'No time was left for this channel: the others took it all.';
  return last ?? new Failure('timeout', sentence, { nextStep: 'Raise `timeout`.' });
}

async function tryOnce(
  target: Target,
  { connection, message, policy }: Order,
  { http, signal, date }: Effects,
  remaining_ms: number,
): Promise<{ verdict: Verdict; retry_after_ms?: number | undefined }> {
  const request = message
    ? saveRequest(connection, target, message)
    : removeRequest(connection, target);
  const result = await http.post(request, {
    signal,
    timeout_ms: Math.min(policy.attempt_ms ?? ATTEMPT_MS, remaining_ms),
  });
  if (result.kind === 'no_answer') {
    const fate = result.arrived === 'no' ? 'not_arrived' : 'unknown';
    return { verdict: { fate, failure: result.failure } };
  }
  return {
    verdict: (message ? judgeSave : judgeRemove)(result, target),
    retry_after_ms: parseRetryAfter(result.headers['retry-after'], date()),
  };
}

function describe(verdict: Verdict): string {
  return 'failure' in verdict
    ? `${verdict.fate} (${verdict.failure.code}: ${verdict.failure.message})`
    : verdict.fate;
}
