/** The error for an attempt that failed: the place, the reason and the way out. */

import { ActionError } from '../errors.ts';
import { describeNetworkError, describeProxyRefusal, type NetworkError } from './meanings.ts';

// Whoever has an error asks for both, and finds them in one file of dist/.
export { isUntrusted } from './meanings.ts';

/**
 * How far an attempt has come: on its way to the tunnel of a proxy, or to the server, not a byte of the request is sent; in
 * `response` its head is, and all of it may be.
 */
export type Phase = 'tunnel' | 'connection' | 'response';

/** What an attempt at one request was told, and how far it came. */
export interface FailedAttempt {
  /** `host:port` */
  readonly server: string;
  readonly proxy: URL | undefined;
  /** Ended the attempt where it is aborted; its reason is a TimeoutError when the time was up. */
  readonly signal: AbortSignal;
  readonly timeout_ms: number;
  readonly phase: Phase;
  /** What a proxy answered that opened no tunnel, or wants credentials; set when it does. */
  proxyStatus?: number;
}

/** What undici throws, as an ActionError. */
export function toTransportError(error: unknown, attempt: FailedAttempt): ActionError {
  if (error instanceof ActionError) return error;
  const { phase, signal } = attempt;
  const sentences = sentencesFor(attempt)[phase];
  if (attempt.proxyStatus !== undefined) return toProxyError(attempt.proxyStatus, attempt);
  if (signal.aborted) {
    if (!isTimeout(signal.reason)) return new ActionError('interrupted', sentences.interrupted);
    if (phase === 'response')
      return new ActionError('timeout', sentences.timeout, { nextStep: lookAtServer });
    return new ActionError(phase === 'tunnel' ? 'proxy_error' : 'timeout', sentences.timeout);
  }
  return toError(wrapNetworkError(describeNetworkError(error), phase), sentences.broken, error);
}

/** A proxy's response that opened no tunnel, or wants credentials, as an ActionError. */
function toProxyError(status: number, attempt: FailedAttempt): ActionError {
  const networkError = describeProxyRefusal(status);
  return toError(
    networkError,
    `${nameProxy(attempt)} answers HTTP ${status} for ${attempt.server}`,
  );
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

function sentencesFor(attempt: FailedAttempt) {
  const { server } = attempt;
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
function nameProxy({ proxy }: FailedAttempt): string {
  return `The proxy ${proxy?.origin}`;
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
