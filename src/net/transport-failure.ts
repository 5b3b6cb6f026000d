/** What stopped an attempt becomes a Failure that names the place, the reason and the way out. */

import { Failure } from '../errors.ts';
import { authorityOf } from './authority.ts';
import { diagnose, diagnoseRefusal, type Trouble } from './troubles.ts';

/** One attempt at one request. `signal` ends it; its reason is a TimeoutError when the time is up. */
export interface Attempt {
  readonly url: URL;
  readonly proxy: URL | undefined;
  readonly signal: AbortSignal;
  readonly timeout_ms: number;
}

/** How far an attempt has come: on its way to the proxy's tunnel, to the server, or waiting for the answer. */
export type Stage = 'tunnel' | 'connection' | 'answer';

/** An error of a socket, of TLS or of HTTP, as a Failure. */
export function explain(error: unknown, stage: Stage, attempt: Attempt): Failure {
  if (error instanceof Failure) return error;
  const sentences = tell(attempt)[stage];
  if (attempt.signal.aborted) {
    if (!isTimeout(attempt.signal.reason)) return new Failure('interrupted', sentences.interrupted);
    if (stage === 'answer')
      return new Failure('timeout', sentences.timeout, { nextStep: lookAtServer });
    return new Failure(stage === 'tunnel' ? 'proxy_error' : 'timeout', sentences.timeout);
  }
  return fail(blame(diagnose(error), stage), sentences.broken, error);
}

/** A proxy's answer to CONNECT that opened no tunnel, as a Failure. */
export function explainRefusal(status: number, attempt: Attempt): Failure {
  const trouble = diagnoseRefusal(status);
  const server = authorityOf(attempt.url);
  return fail(trouble, `${nameProxy(attempt)} answers HTTP ${status} for ${server}`);
}

function fail({ code, reason, nextStep }: Trouble, lead: string, cause?: unknown): Failure {
  return new Failure(code, `${lead}: ${reason}.`, { cause, ...(nextStep && { nextStep }) });
}

/** Who took the request can be reached. */
const lookAtServer =
  'Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.';

function blame(trouble: Trouble, stage: Stage): Trouble {
  if (stage === 'tunnel') return blameProxy(trouble);
  const isClosed = trouble.code === 'unreachable' && trouble.nextStep === undefined;
  return stage === 'answer' && isClosed ? { ...trouble, nextStep: lookAtServer } : trouble;
}

/** Advice about a certificate is as good for a proxy; advice about the server's address is not. */
function blameProxy({ code, reason, nextStep }: Trouble): Trouble {
  return {
    code: 'proxy_error',
    reason,
    ...(code === 'tls_error' && nextStep && { nextStep }),
  };
}

function tell(attempt: Attempt) {
  const server = authorityOf(attempt.url);
  const proxy = nameProxy(attempt);
  const via = attempt.proxy ? ` through the proxy ${attempt.proxy.origin}` : '';
  // A second that began a moment ago is a second to people.
  const within = `within ${Math.max(0.1, Math.round(attempt.timeout_ms / 100) / 10)} s`;
  const interrupted = `Interrupted before anything was sent to ${server}`;
  return {
    tunnel: {
      broken: `${proxy} cannot be reached`,
      timeout: `${proxy} opened no way to ${server} ${within}.`,
      interrupted: `${interrupted}.`,
    },
    connection: {
      broken: `No connection to ${server}${via}`,
      timeout: `No connection to ${server}${via} ${within}.`,
      interrupted: `${interrupted}.`,
    },
    answer: {
      broken: `The connection to ${server}${via} failed before the answer was complete`,
      timeout: `The request went to ${server}${via}, but no complete answer came ${within}.`,
      interrupted: `Interrupted after the request went to ${server}${via}, before its answer was complete.`,
    },
  } as const satisfies Record<Stage, unknown>;
}

/** Without its credentials: `origin` has none. */
function nameProxy({ proxy }: Attempt): string {
  return `The proxy ${proxy?.origin}`;
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
