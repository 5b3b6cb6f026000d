/** Requests to what the runner names beside GitHub's API: its services, and the storage that they and GitHub lead to. */

import type { Http, HttpRequest, HttpResponse } from '../net/http.ts';
import { MemoryError } from './memory-error.ts';

/** What each request needs. */
export interface Connection {
  readonly http: Http;
  /** The deadline of the whole question. */
  readonly signal: AbortSignal;
}

/** More than any deadline: the signal ends each request sooner. */
const timeout_ms = 30_000;

/** @throws {MemoryError} where there is no response */
export async function send(
  request: HttpRequest,
  { http, signal }: Connection,
): Promise<HttpResponse> {
  const result = await http.send(request, { signal, timeout_ms });
  if (result.kind === 'response') return result;
  // It names host and port, and no path, which may hold a signature.
  throw new MemoryError(result.error.message);
}

/** An address that the environment or a response names. @throws {MemoryError} for what is none */
export function toUrl(text: unknown, what: string): URL {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new MemoryError(`${what} is not an address.`);
}

/** @returns an object, empty for whatever else it is */
export function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** @param service as a sentence begins with it */
export function refusal(service: string, status: number): MemoryError {
  const meaning = status === 429 ? ': too many requests' : '';
  return new MemoryError(`${service} answered with ${status}${meaning}.`, status);
}
