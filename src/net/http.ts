/** One request: the response, or the certainty that there is none. Knows HTTP, not Twake. */

import type { ActionError } from '../errors.ts';
import type { Attempt } from './client.ts';
import { exchange, type HttpRequest, type HttpResponse } from './exchange.ts';
import { authorityOf } from './host.ts';
import { type Environment, findProxy } from './proxy.ts';

export type { HttpRequest, HttpResponse };

interface NoResponse {
  readonly kind: 'no_response';
  /** `no`: not a byte of the request was sent; `unknown`: it may have reached the server. */
  readonly arrived: 'no' | 'unknown';
  readonly error: ActionError;
}

export type HttpResult = ({ readonly kind: 'response' } & HttpResponse) | NoResponse;

interface Limits {
  /** Ends the attempt within milliseconds, as `interrupted` (as `timeout` when its reason is a TimeoutError). */
  readonly signal: AbortSignal;
  /** For connection, TLS, headers and body together. */
  readonly timeout_ms: number;
}

export interface Http {
  /** Makes one attempt, after which nothing is open. Whatever the network does is in the result: it does not throw. */
  send(request: HttpRequest, limits: Limits): Promise<HttpResult>;
}

/** @param env where `https_proxy`, `http_proxy` and `no_proxy` are read, in either case */
export const createHttp = (env: Environment): Http => ({
  send: async (request, limits) => {
    const timeout_ms = Math.max(0, Math.ceil(limits.timeout_ms));
    const attempt: Attempt = {
      server: authorityOf(request.url),
      proxy: undefined,
      signal: AbortSignal.any([limits.signal, AbortSignal.timeout(timeout_ms)]),
      timeout_ms,
      phase: 'connection',
    };
    try {
      attempt.proxy = findProxy(request.url, env);
      return { kind: 'response', ...(await exchangeTrustingly(request, attempt)) };
    } catch (error) {
      const arrived = attempt.phase === 'response' ? 'unknown' : 'no';
      const { toTransportError } = await import('../network-errors/transport-error.ts');
      return { kind: 'no_response', arrived, error: toTransportError(error, attempt) };
    }
  },
});

/**
 * The machine's own trust store (where administrators put a company's authority) counts too. Reading it takes some 80 ms, so it
 * is asked only when Node's does not know the issuer.
 */
async function exchangeTrustingly(request: HttpRequest, attempt: Attempt): Promise<HttpResponse> {
  try {
    return await exchange(request, attempt);
  } catch (error) {
    const { isUntrusted } = await import('../network-errors/transport-error.ts');
    if (attempt.phase === 'response' || !isUntrusted(error)) throw error;
    const { getCACertificates } = await import('node:tls');
    // Node 20, on which runners of others may run this, cannot read that store.
    if (getCACertificates === undefined) throw error;
    const ca = [...getCACertificates('default'), ...getCACertificates('system')];
    return await exchange(request, attempt, ca);
  }
}
