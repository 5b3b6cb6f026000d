/** One POST: the response, or the certainty that there is none. Knows sockets, not Twake. */

import type { Socket } from 'node:net';
import { type ActionError, wrapError } from '../errors.ts';
import { connect } from './connect.ts';
import { exchange, type HttpRequest, type HttpResponse } from './exchange.ts';
import { type Environment, findProxy } from './proxy.ts';
import { type Attempt, toTransportError } from './transport-error.ts';

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
  /** Makes one attempt. Whatever the network does is in the result: it does not throw. */
  post(request: HttpRequest, limits: Limits): Promise<HttpResult>;
  /** Interrupts what is under way. Between two attempts nothing is open, so a process may also end without it. */
  close(): void;
}

/** @param env where `https_proxy`, `http_proxy` and `no_proxy` are read, in either case */
export function createHttp(env: Environment): Http {
  const closing = new AbortController();
  return {
    post: (request, limits) => {
      const timeout_ms = Math.max(0, Math.ceil(limits.timeout_ms));
      const ends = [limits.signal, closing.signal, AbortSignal.timeout(timeout_ms)];
      return post(request, env, { signal: AbortSignal.any(ends), timeout_ms });
    },
    close: () => closing.abort(),
  };
}

/** Connecting and exchanging are two steps, so that what fails in the first surely did not arrive. */
async function post(request: HttpRequest, env: Environment, limits: Limits): Promise<HttpResult> {
  let attempt: Attempt;
  let socket: Socket;
  try {
    attempt = { ...limits, url: request.url, proxy: findProxy(request.url, env) };
    socket = await connect(attempt);
  } catch (error) {
    return { kind: 'no_response', arrived: 'no', error: wrapError(error) };
  }
  try {
    return { kind: 'response', ...(await exchange(socket, request, attempt)) };
  } catch (error) {
    return {
      kind: 'no_response',
      arrived: 'unknown',
      error: toTransportError(error, 'response', attempt),
    };
  } finally {
    socket.destroy();
  }
}
