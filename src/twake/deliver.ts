/**
 * A message and its channels become deliveries, within one time budget.
 *
 * Channels are independent: each has its own attempts and its own end, and none waits for the failure of another.
 */

import { Buffer } from 'node:buffer';
import { Failure } from '../errors.ts';
import type { Message } from '../message/message.ts';
import type { Http, HttpAnswer, HttpRequest } from '../net/http.ts';
import { parseRetryAfter, planRetry } from './retry.ts';
import { type AcceptedMessage, judgeRemove, judgeSave, type Verdict } from './v1/answer.ts';
import {
  type Connection,
  LARGEST_BODY,
  removeRequest,
  saveRequest,
  type Target,
} from './v1/request.ts';

/** What became of the message in one channel. */
export interface Delivery {
  readonly target: Target;
  readonly operation: 'post' | 'edit' | 'remove';
  readonly outcome: 'sent' | 'removed' | 'unknown' | 'failed';
  /** How many requests were made. */
  readonly attempts: number;
  /** The message as the server answered; only when it accepted it. */
  readonly accepted?: AcceptedMessage;
  /** The server's whole answer, when it accepted or removed the message. */
  readonly answer?: unknown;
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
  /** The text without anything secret, in any spelling. */
  readonly hide: (text: string) => string;
  /** Lets in what has happened meanwhile, such as a signal: while a message is composed, nothing is heard. */
  readonly turn: () => Promise<void>;
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
  const { retries, delivery, attempt_ms = ATTEMPT_MS } = order.policy;
  const operation = operationOf(order, target);
  const request = requestFor(order, target);
  const holdsSecret = (text: string) => effects.hide(text) !== text;
  const judge = (answer: HttpAnswer) =>
    order.message ? judgeSave(answer, target, holdsSecret) : judgeRemove(answer, target);
  let mayHaveArrived = false;
  let last: Failure | undefined;
  const giveUp = (attempts: number, failure: Failure): Delivery => {
    const outcome = mayHaveArrived ? 'unknown' : 'failed';
    return { target, operation, outcome, attempts, failure };
  };
  const excess = findExcess(request);
  if (excess !== undefined) return giveUp(0, excess);
  for (let attempt = 1; ; attempt += 1) {
    await effects.turn();
    const remaining_ms = effects.deadline - effects.now();
    const obstacle = findObstacle(effects.signal, remaining_ms, last);
    if (obstacle !== undefined) return giveUp(attempt - 1, obstacle);
    const { verdict, retry_after_ms } = await tryOnce(
      request,
      { judge, timeout_ms: Math.min(attempt_ms, remaining_ms) },
      effects,
    );
    effects.debug(`channel ${target.channel_id}, attempt ${attempt}: ${describe(verdict)}`);
    if (verdict.fate === 'accepted') {
      const { object: accepted, answer, warning } = verdict;
      const said = { accepted, answer, ...(warning && { warning }) };
      return { target, operation, outcome: 'sent', attempts: attempt, ...said };
    }
    if (verdict.fate === 'requested') {
      const { answer } = verdict;
      return { target, operation, outcome: 'removed', attempts: attempt, answer };
    }
    mayHaveArrived ||= verdict.fate === 'unknown' || verdict.fate === 'elsewhere';
    const again = effects.signal.aborted
      ? undefined
      : planRetry({
          fate: verdict.fate,
          attempt,
          retries,
          delivery,
          is_new_message: operation === 'post',
          remaining_ms: effects.deadline - effects.now(),
          random: effects.random,
          retry_after_ms,
        });
    if (again === undefined) return giveUp(attempt, verdict.failure);
    last = verdict.failure;
    await effects.sleep(again.wait_ms, effects.signal);
  }
}

function operationOf({ message }: Order, { message_id }: Target): Delivery['operation'] {
  if (message === undefined) return 'remove';
  return message_id ? 'edit' : 'post';
}

/** What is sent to one of the targets. */
export function requestFor(
  { connection, message }: Pick<Order, 'connection' | 'message'>,
  target: Target,
): HttpRequest {
  return message ? saveRequest(connection, target, message) : removeRequest(connection, target);
}

/** What no server would take is not even begun. */
function findExcess({ body }: HttpRequest): Failure | undefined {
  const bytes = Buffer.byteLength(body);
  if (bytes <= LARGEST_BODY) return undefined;
  const sentence = `The request has ${bytes} bytes, and servers take ${LARGEST_BODY}: nothing was sent.`;
  return new Failure('too_large', sentence);
}

/** For who only looks at an order, as a dry run does. Throws what its delivery would fail with. */
export function checkOrder(order: Order): void {
  for (const target of order.targets) {
    const excess = findExcess(requestFor(order, target));
    if (excess !== undefined) throw excess;
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

interface Attempt {
  readonly judge: (answer: HttpAnswer) => Verdict;
  readonly timeout_ms: number;
}

async function tryOnce(
  request: HttpRequest,
  { judge, timeout_ms }: Attempt,
  { http, signal, date }: Effects,
): Promise<{ verdict: Verdict; retry_after_ms?: number | undefined }> {
  const result = await http.post(request, { signal, timeout_ms });
  if (result.kind === 'no_answer') {
    const fate = result.arrived === 'no' ? 'not_arrived' : 'unknown';
    return { verdict: { fate, failure: result.failure } };
  }
  return {
    verdict: judge(result),
    retry_after_ms: parseRetryAfter(result.headers['retry-after'], date()),
  };
}

function describe(verdict: Verdict): string {
  return 'failure' in verdict
    ? `${verdict.fate} (${verdict.failure.code}: ${verdict.failure.message})`
    : verdict.fate;
}
