/**
 * A `fetch` for GitHub's API, over the same sockets as the delivery: its proxies, its trust, its limits.
 *
 * For Octokit, of whose answers it has no more than Octokit reads: a `Response` would cost 30 ms to load.
 */

import { parseForeignJson } from '../foreign-text.ts';
import { connect } from './connect.ts';
import { exchange } from './exchange.ts';
import { type Environment, findProxy } from './proxy.ts';
import { toTransportError } from './transport-error.ts';

/** In bytes, of one response; a comparison of 250 commits has some 2 MB. */
const LARGEST_RESPONSE = 10_000_000;

interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

interface FetchResponse {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

/**
 * @param env where `https_proxy`, `http_proxy` and `no_proxy` are read
 * @throws {ActionError}, from the `fetch` that is returned, when there is no response
 */
export function createFetch(env: Environment) {
  return async (address: string, init: FetchInit): Promise<FetchResponse> => {
    const url = new URL(address);
    const { method, headers, body = '', signal = new AbortController().signal } = init;
    const attempt = { url, proxy: findProxy(url, env), signal, timeout_ms: 0 };
    const socket = await connect(attempt);
    try {
      const response = await exchange(
        socket,
        { method, url, headers, body, maxResponseSize: LARGEST_RESPONSE },
        attempt,
      );
      return {
        url: address,
        status: response.status,
        headers: new Map(Object.entries(response.headers)),
        // Octokit parses it, and what is in it was written by anybody.
        text: async () => cleanJson(response.body),
      };
    } catch (error) {
      throw toTransportError(error, 'response', attempt);
    } finally {
      socket.destroy();
    }
  };
}

function cleanJson(text: string): string {
  try {
    return JSON.stringify(parseForeignJson(text));
  } catch {
    return text;
  }
}
