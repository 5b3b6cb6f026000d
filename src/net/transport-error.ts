/** The error for an attempt that failed: the place, the reason and the way out. */

import { ActionError } from '../errors.ts';
import { authorityOf } from './authority.ts';
import { describeProxyRefusal, describeSocketError, type NetworkError } from './network-errors.ts';

/** One attempt at one request. `signal` ends it; its reason is a TimeoutError when the time is up. */
export interface Attempt {
  readonly url: URL;
  readonly proxy: URL | undefined;
  readonly signal: AbortSignal;
  readonly timeout_ms: number;
}

/** How far an attempt has come: on its way to the proxy's tunnel, to the server, or waiting for the response. */
export type Phase = 'tunnel' | 'connection' | 'response';

/** An error of a socket, of TLS or of HTTP, as an ActionError. */
export function toTransportError(error: unknown, phase: Phase, attempt: Attempt): ActionError {
  if (error instanceof ActionError) return error;
  const sentences = sentencesFor(attempt)[phase];
  if (attempt.signal.aborted) {
    if (!isTimeout(attempt.signal.reason))
      return new ActionError('interrupted', sentences.interrupted);
    if (phase === 'response')
      return new ActionError('timeout', sentences.timeout, { nextStep: lookAtServer });
    return new ActionError(phase === 'tunnel' ? 'proxy_error' : 'timeout', sentences.timeout);
  }
  return toError(wrapNetworkError(describeSocketError(error), phase), sentences.broken, error);
}

/** A proxy's response to CONNECT that opened no tunnel, as an ActionError. */
export function toProxyError(status: number, attempt: Attempt): ActionError {
  const networkError = describeProxyRefusal(status);
  const server = authorityOf(attempt.url);
  return toError(networkError, `${nameProxy(attempt)} answers HTTP ${status} for ${server}`);
}

function toError(
  { code, reason, nextStep }: NetworkError,
  lead: string,
  cause?: unknown,
): ActionError {
  return new ActionError(code, `${lead}: ${reason}.`, { cause, ...(nextStep && { nextStep }) });
}

/** Who took the request can be reached. */
const lookAtServer =
  'Look at the log of the server, and of the proxy in front of it: it took the request and gave no complete answer.';

function wrapNetworkError(networkError: NetworkError, phase: Phase): NetworkError {
  if (phase === 'tunnel') return wrapProxyError(networkError);
  const isClosed = networkError.code === 'unreachable' && networkError.nextStep === undefined;
  return phase === 'response' && isClosed
    ? { ...networkError, nextStep: lookAtServer }
    : networkError;
}

/** Advice about a certificate is as good for a proxy; advice about the server's address is not. */
function wrapProxyError({ code, reason, nextStep }: NetworkError): NetworkError {
  return {
    code: 'proxy_error',
    reason,
    ...(code === 'tls_error' && nextStep && { nextStep }),
  };
}

function sentencesFor(attempt: Attempt) {
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
    response: {
      broken: `The connection to ${server}${via} failed before the answer was complete`,
      timeout: `The request went to ${server}${via}, but no complete answer came ${within}.`,
      interrupted: `Interrupted after the request went to ${server}${via}, before its answer was complete.`,
    },
  } as const satisfies Record<Phase, unknown>;
}

/** Without its credentials: `origin` has none. */
function nameProxy({ proxy }: Attempt): string {
  return `The proxy ${proxy?.origin}`;
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
