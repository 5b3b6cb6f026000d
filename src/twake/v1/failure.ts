/** The ways in which the v1 API, or whatever stands in front of it, says that a message was not accepted (pure). */

import type { ErrorCode } from '../../errors.ts';
import type { HttpResponse } from '../../net/http.ts';
import type { Failure, HoldsSecret, Target } from '../api.ts';
import { judgeHttpStatus, quote, toFailure } from '../http-failure.ts';
import { isId } from './ids.ts';
import { isRecord } from './response.ts';

/** What became of a save whose response does not prove that it was accepted. */
export function judgeUnsaved(
  response: HttpResponse,
  body: Record<string, unknown> | undefined,
  target: Target,
  holdsSecret: HoldsSecret,
): Failure {
  const object = body?.['object'];
  if (body === undefined || !isRecord(object)) return judgeError(response, body, target);
  // Something in between changed the status, or both cannot be true: the message may be there.
  if (response.status !== 200 || 'error' in body)
    return { ...judgeError(response, body, target), fate: 'unknown' };
  const { id, channel_id } = object;
  if (typeof id !== 'string' || id === '') return judgeNullId(target);
  if (!isId(id) || holdsSecret(id))
    return toFailure('unknown', 'no_message_id', 'Twake answered with an id that is not one.');
  return findStray(channel_id, target) ?? judgeOther(id, target);
}

/** Another channel than the asked one. For edits, servers of 2021 repeat what was asked, which proves nothing either way. */
function findStray(answered: unknown, { channel_id, message_id }: Target): Failure | undefined {
  if (typeof answered === 'string' && answered.toLowerCase() === channel_id.toLowerCase())
    return undefined;
  if (answered !== null) {
    const where = typeof answered === 'string' ? `channel ${quote(answered)}` : 'no channel';
    return toFailure(
      'elsewhere',
      'other_channel',
      `Twake was asked for channel ${channel_id} and answered for ${where}.`,
    );
  }
  // Stored by servers of 2021, in the feed of no channel.
  return toFailure(
    message_id ? 'unknown' : 'refused',
    'unknown_channel',
    `Twake knows no channel ${channel_id}, and shows the message nowhere.`,
  );
}

/** Another message than the one to be edited. */
function judgeOther(id: string, { message_id }: Target): Failure {
  const sentence = `Twake was asked to edit message ${message_id} and answered for message ${id}.`;
  return toFailure('unknown', 'message_not_found', sentence);
}

/** Servers of 2021 respond like this for what they do not find, and also when storing took them over a second. */
function judgeNullId({ message_id, parent_message_id }: Target): Failure {
  if (message_id) {
    const sentence = `Twake did not confirm the edit of message ${message_id}.`;
    return toFailure('unknown', 'message_not_found', sentence);
  }
  if (parent_message_id) {
    const sentence = `Twake did not confirm the reply to message ${parent_message_id}.`;
    return toFailure('unknown', 'thread_not_found', sentence);
  }
  return toFailure('unknown', 'no_message_id', 'Twake answered without the id of a message.');
}

/** What a response means that confirms nothing: by its status, its `error`, or its text. */
export function judgeError(
  response: HttpResponse,
  body: Record<string, unknown> | undefined,
  target: Target,
): Failure {
  const error = body?.['error'];
  if (response.status === 200 && typeof error === 'string') {
    return judgeErrorBody(error, body?.['capabilities'], target);
  }
  if (response.status >= 300) return judgeStatus(response);
  return judgeText(response.body.trim(), target);
}

const MALFORMED = 'unknown error or malformed query';

/** What servers of 2020 say where the request is fine and the message is missing. */
export function isWithoutMessage(body: Record<string, unknown> | undefined): boolean {
  const error = body?.['error'];
  return typeof error === 'string' && error.startsWith(MALFORMED);
}

const UNKNOWN_GROUP = 'you_need_to_provide_a_valid_group_id_field_in_any_api_request';

/** The servers' own words for errors (all of them come with HTTP 200). */
const errors: ReadonlyMap<string, readonly [ErrorCode, string]> = new Map([
  [
    'unknown_application_or_bad_private_key',
    [
      'wrong_credentials',
      'Twake does not accept these credentials: the application is unknown, or the private key is wrong.',
    ],
  ],
  [
    UNKNOWN_GROUP,
    [
      'unknown_group',
      'Twake does not know this company, or the application is not installed in it.',
    ],
  ],
  [
    'you_do_not_have_this_set_of_required_capabilities',
    ['missing_capability', 'The application may not write messages in this company.'],
  ],
]);

function judgeErrorBody(error: string, capabilities: unknown, { message_id }: Target): Failure {
  // Removals need no capability: with an empty list the servers mean that they do not know the company.
  const isGroup = Array.isArray(capabilities) && capabilities.length === 0;
  const known = errors.get(isGroup ? UNKNOWN_GROUP : error);
  if (known !== undefined) return toFailure('refused', ...known);
  if (error.startsWith(MALFORMED) && message_id) {
    return toFailure(
      'refused',
      'message_not_found',
      `Twake does not find message ${message_id} in this channel.`,
    );
  }
  const isTwake = error.startsWith(MALFORMED);
  // Other words are those of something in between, which may have forwarded the request.
  return toFailure(
    isTwake ? 'refused' : 'unknown',
    'refused',
    `Twake refused the request: ${quote(error)}.`,
  );
}

/** Twake's routers say so with status 500, and with quotes that make it invalid JSON. */
const NO_ROUTE = /^\{"error": "Route /;

/** The router of 2022 and later, whose messages have another API. */
const NEWER = /^\s*\{"error":"Not found"\}\s*$/;

function judgeStatus(response: HttpResponse): Failure {
  const { status, body } = response;
  // Of 2020, without a word about its errors.
  if (status === 500 && body.trim() === '')
    return toFailure(
      'unknown',
      'server_crash',
      'The server answered HTTP 500 and nothing else: it crashed.',
    );
  const isNowhere = status === 404 || (status >= 400 && NO_ROUTE.test(body));
  if (!isNowhere) return judgeHttpStatus(response);
  const what = NEWER.test(body)
    ? 'this is a Twake of 2022 or later, whose API this action does not speak yet'
    : 'there is no v1 messages API at this address';
  return toFailure('refused', 'no_v1_api', `The server answered HTTP ${status}: ${what}.`);
}

/** What servers of 2021 say where they store nothing: at the end, as PHP may print warnings in front of it. */
export function storesNothing(text: string): boolean {
  return /(^|\n)ERROR with persist$/.test(text.trim());
}

function judgeText(text: string, { channel_id }: Target): Failure {
  if (text === '') return toFailure('unknown', 'empty_answer', 'Twake answered with nothing.');
  if (storesNothing(text)) {
    return toFailure(
      'not_arrived',
      'unknown_channel',
      `Twake stored nothing ("ERROR with persist"): it does not know channel ${channel_id}, or its message service is down.`,
    );
  }
  if (/<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(text)) {
    return toFailure('refused', 'unknown_channel', `Twake does not know channel ${channel_id}.`);
  }
  if (text.includes('<b>Fatal error</b>')) {
    return toFailure('unknown', 'server_crash', 'Twake crashed while it worked on the request.');
  }
  if (/^<(!doctype|html)/i.test(text)) {
    // Also that of a proxy, whatever became of the request behind it.
    return toFailure('unknown', 'not_json', 'A web page answered instead of the Twake API.');
  }
  return toFailure('unknown', 'not_json', 'The answer is not that of a Twake API.');
}
