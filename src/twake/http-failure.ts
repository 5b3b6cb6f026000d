/** What a response says by its HTTP status alone, whatever answered: the server, or something in front of it (pure). */

import { ActionError, type ErrorCode } from '../errors.ts';
import type { HttpResponse } from '../net/http.ts';
import type { Failure, Fate } from './api.ts';

export function judgeHttpStatus({ status, headers }: HttpResponse): Failure {
  const said = `The server answered HTTP ${status}`;
  if ([301, 302, 303, 307, 308].includes(status)) {
    const location = headers['location'];
    const where = location === undefined ? '' : ` to ${quote(location)}`;
    // A proxy may redirect to a page of its own when the server, which has stored, was too slow.
    const fate = status === 301 || status === 308 ? 'refused' : 'unknown';
    return toFailure(fate, 'redirected', `${said}: it wants to redirect the request${where}.`);
  }
  if (status === 413)
    return toFailure('refused', 'too_large', `${said}: the message is too large.`);
  if (status === 429)
    return toFailure('not_arrived', 'rate_limited', `${said}: too many requests.`);
  // Also what a proxy says of a server that has stored and then was too slow, or closed the connection.
  if (status === 503) return toFailure('unknown', 'server_error', `${said}: it is not available.`);
  // What proxies say when they, or the client, had no patience: 408, and nginx's and AWS's own words for it.
  if (status >= 500 || status < 400 || [408, 425, 460, 499].includes(status))
    return toFailure('unknown', 'server_error', `${said}.`);
  return toFailure('refused', 'refused', `${said}.`);
}

/** Foreign text in a sentence: marked as such, on one line, and short enough to leave room for the advice. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} …` : text);
}

export function toFailure(
  fate: Fate,
  code: ErrorCode,
  sentence: string,
  options: { readonly nextStep?: string } = {},
): Failure {
  return { fate, error: new ActionError(code, sentence, options) };
}
