/** A question to the homeserver, asked before a message is sent or after: what fails here has sent nothing. */

import type { HttpRequest } from '../../net/http.ts';
import type { Ask, Failure, LookOptions } from '../api.ts';
import { judgeRefusal, parseObject, readError } from './failure.ts';
import type { Requests } from './request.ts';

/** What there is to ask, by whom, and what no answer may hold. */
export interface Session extends LookOptions {
  readonly requests: Requests;
  readonly ask: Ask;
}

export type Told =
  | { readonly body: Readonly<Record<string, unknown>> }
  /** `errcode`: of a homeserver that says no. */
  | { readonly failure: Failure; readonly errcode?: string | undefined };

/** The JSON of a response with status 200, or why there is none. */
export async function question(request: HttpRequest, ask: Ask): Promise<Told> {
  const result = await ask(request, { isQuestion: true });
  if (result.kind === 'no_response')
    return { failure: { fate: 'not_arrived', error: result.error } };
  // Both cannot be true: what names an error tells nothing else.
  const isTold = result.status === 200 && readError(result) === undefined;
  const body = isTold ? parseObject(result.body) : undefined;
  if (body !== undefined) return { body };
  return { failure: asNothingSent(judgeRefusal(result)), errcode: readError(result)?.errcode };
}

/** What may have arrived was but a question. */
function asNothingSent(failure: Failure): Failure {
  if (failure.fate !== 'unknown') return failure;
  const isLater = failure.isIdempotent === true;
  return { ...failure, fate: isLater ? 'not_arrived' : 'refused' };
}
