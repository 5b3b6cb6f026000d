/**
 * A `fetch` for Octokit, over the same layer as the delivery: undici's own costs 50 ms.
 *
 * It has no more of a response than Octokit reads.
 */

import { parseForeignJson } from '../../foreign-text.ts';
import type { Http, HttpRequest } from '../../net/http.ts';

/** In bytes, of one response; a comparison of 250 commits has some 2 MB. */
const maxResponseSize = 10_000_000;

/** GitHub itself gives up after 10 s. */
const timeout_ms = 30_000;

interface FetchInit extends Omit<HttpRequest, 'url' | 'body'> {
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** @throws {ActionError}, from the `fetch` that is returned, when there is no response */
export function createFetch(http: Http) {
  return async (url: string, { signal, body = '', ...init }: FetchInit) => {
    const request = { ...init, url: new URL(url), body, maxResponseSize };
    const limits = { signal: signal ?? new AbortController().signal, timeout_ms };
    const result = await http.send(request, limits);
    if (result.kind === 'no_response') throw result.error;
    const { status, headers } = result;
    // Octokit parses it, and what is in it was written by anybody.
    return {
      url,
      status,
      headers: new Map(Object.entries(headers)),
      text: async () => cleanJson(result.body),
    };
  };
}

function cleanJson(text: string): string {
  try {
    return JSON.stringify(parseForeignJson(text));
  } catch {
    return text;
  }
}
