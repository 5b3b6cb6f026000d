/** What is asked of `deliver`, what came of it, and what it needs from outside. Types only. */

import type { ActionError } from '../errors.ts';
import type { Http } from '../net/http.ts';
import type { AcceptedMessage, Operation, PreparedMessage, Target, Twake } from './api.ts';

/** One message, the channels it goes to, and how hard to try. */
export interface DeliveryRequest {
  readonly twake: Pick<Twake, 'remove'>;
  readonly targets: readonly Target[];
  /** What to save; absent: remove the messages that the targets name. */
  readonly message?: PreparedMessage;
  readonly policy: Policy;
}

export interface Policy {
  readonly delivery: 'at_most_once' | 'at_least_once';
  /** Attempts after the first. */
  readonly retries: number;
  /** For all targets together, waits included. */
  readonly timeout_ms: number;
  /** For one attempt, all that it asks included: connect, headers and body. Default: 10 seconds. */
  readonly attempt_ms?: number;
}

/** What became of the message in one channel. */
export interface Delivery {
  readonly target: Target;
  readonly operation: Operation;
  readonly outcome: 'sent' | 'removed' | 'unknown' | 'failed';
  /** How many attempts were made. */
  readonly attempts: number;
  /** The message as the server answered; only when it accepted it. */
  readonly accepted?: AcceptedMessage;
  /** The server's whole response, when it accepted or removed the message. */
  readonly response?: unknown;
  /** What the log says of that, without a full stop. */
  readonly confirmation?: string;
  readonly warning?: string;
  /** Why not, unless it was accepted. */
  readonly error?: ActionError;
}

export interface DeliveryDependencies {
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
  /** Receives a sentence about each long wait. */
  readonly info: (sentence: string) => void;
}
