/**
 * The ways in which a homeserver, or whatever stands in front of it, says that something was not done (pure).
 *
 * Synapse's and Dendrite's words are recorded in __tests__/fixtures/transcripts. The codes count; the words only where one code
 * has several meanings.
 */

import type { ErrorCode } from '../../errors.ts';
import type { HttpResponse } from '../../net/http.ts';
import type { Failure } from '../api.ts';
import { judgeHttpStatus, quote, toFailure } from '../http-failure.ts';

/** The standard error response: https://spec.matrix.org/v1.15/client-server-api/#standard-error-response */
interface StandardError {
  readonly errcode: string;
  readonly error: string;
  readonly retry_after_ms: number | undefined;
}

export function readError({ body }: HttpResponse): StandardError | undefined {
  const json = parseObject(body);
  if (typeof json?.['errcode'] !== 'string') return undefined;
  const { errcode, error, retry_after_ms: wait_ms } = json;
  return {
    errcode,
    error: typeof error === 'string' ? error : '',
    retry_after_ms: typeof wait_ms === 'number' && wait_ms >= 0 ? wait_ms : undefined,
  };
}

/** The JSON object of a body, if it is one. */
export function parseObject(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What each code says of the account or its token: `refused`, whatever was asked. */
const ofAccount: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  M_UNKNOWN_TOKEN: [
    'unknown_token',
    'The homeserver does not accept the access token: it has expired, was logged out, or is that of another server.',
  ],
  M_MISSING_TOKEN: ['unknown_token', 'The homeserver found no access token in the request.'],
  M_USER_LOCKED: ['account_blocked', 'The account of the access token is locked.'],
  M_USER_SUSPENDED: ['account_blocked', 'The account of the access token is suspended.'],
  M_USER_DEACTIVATED: ['account_blocked', 'The account of the access token is deactivated.'],
  M_CONSENT_NOT_GIVEN: [
    'account_blocked',
    'The account of the access token has not agreed to the terms of its homeserver yet.',
  ],
};

/** What a response means that is no success, whatever was asked. */
export function judgeRefusal(response: HttpResponse): Failure {
  const said = readError(response);
  // Dendrite has no code of its own for it, and a proxy has none at all.
  if (response.status === 413 || said?.errcode === 'M_TOO_LARGE')
    return toFailure('refused', 'too_large', 'The homeserver takes no message of that size.', {
      nextStep: 'Shorten the message, its buttons or `message_fields`.',
    });
  if (said === undefined) return judgeOther(response);
  const { errcode, error, retry_after_ms } = said;
  const known = Object.hasOwn(ofAccount, errcode) ? ofAccount[errcode] : undefined;
  if (known !== undefined) return toFailure('refused', ...known);
  if (errcode === 'M_LIMIT_EXCEEDED') {
    const wait = retry_after_ms === undefined ? {} : { retry_after_ms };
    const said = `The homeserver wants fewer messages at a time${after(retry_after_ms)}.`;
    return { ...toFailure('not_arrived', 'rate_limited', said, { nextStep: slowDown }), ...wait };
  }
  if (errcode === 'M_UNRECOGNIZED')
    return toFailure('refused', 'no_homeserver', 'The homeserver does not know this request.');
  if (response.status >= 500) return { ...judgeHttpStatus(response), isIdempotent: true };
  const sentence = `The homeserver refused the request: ${quote(`${errcode}: ${error}`)}.`;
  return toFailure('refused', 'refused', sentence, {
    nextStep: 'Look at the log of the homeserver, or ask its administrator.',
  });
}

const after = (wait_ms: number | undefined) =>
  wait_ms === undefined ? '' : `, and none for ${Math.ceil(wait_ms / 1000)} s`;
const slowDown =
  'Send fewer messages, raise `timeout` (a step waits up to a minute at a time), or have the administrator lift the limit for this account.';

/** No homeserver has answered, or one that could not. */
function judgeOther(response: HttpResponse): Failure {
  const { status } = response;
  if (status === 404 || status === 405 || status === 410)
    return toFailure(
      'refused',
      'no_homeserver',
      `No homeserver answers at this address, but something that says HTTP ${status}.`,
    );
  if (status < 300)
    return toFailure(
      'unknown',
      'not_json',
      'Something answered that is no homeserver (a proxy, a login page, a web client?).',
      { nextStep: 'Check `api_url`: it is the address of the homeserver, not of its web client.' },
    );
  const failure = judgeHttpStatus(response);
  return { ...failure, isIdempotent: failure.fate === 'unknown' && status >= 400 };
}

export function notInRoom(room: string): Failure {
  return toFailure(
    'refused',
    'not_in_room',
    `The account of \`access_token\` is not in the room ${room}, or there is no such room.`,
  );
}

export function noMessage(sentence: string): Failure {
  return toFailure('refused', 'message_not_found', sentence, {
    nextStep:
      'Check `message_id`: it is the output of the step that posted the message, and not that of an edit.',
  });
}
