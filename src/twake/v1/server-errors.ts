/** The ways in which the v1 API, or whatever stands in front of it, says that a message was not accepted (pure). */

import { ActionError, type ErrorCode } from '../../errors.ts';
import type { HttpResponse } from '../../net/http.ts';
import type { Fate, Judgement } from './judgement.ts';
import type { Target } from './request.ts';

/** What a response means that confirms nothing: by its status, its `error`, or its text. */
export function judgeError(
  response: HttpResponse,
  body: Record<string, unknown> | undefined,
  target: Target,
): Judgement {
  const error = body?.['error'];
  if (response.status === 200 && typeof error === 'string') {
    return judgeErrorBody(error, body?.['capabilities'], target);
  }
  if (response.status >= 300) return judgeStatus(response);
  return judgeText(response.body.trim(), target);
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

function judgeErrorBody(error: string, capabilities: unknown, { message_id }: Target): Judgement {
  // Removals need no capability: with an empty list the servers mean that they do not know the company.
  const isGroup = Array.isArray(capabilities) && capabilities.length === 0;
  const known = errors.get(isGroup ? UNKNOWN_GROUP : error);
  if (known !== undefined) return toJudgement('refused', ...known);
  if (error.startsWith('unknown error or malformed query') && message_id) {
    return toJudgement(
      'refused',
      'message_not_found',
      `Twake does not find message ${message_id} in this channel.`,
    );
  }
  const isTwake = error.startsWith('unknown error or malformed query');
  // Other words are those of something in between, which may have forwarded the request.
  return toJudgement(
    isTwake ? 'refused' : 'unknown',
    'refused',
    `Twake refused the request: ${quote(error)}.`,
  );
}

function judgeStatus({ status, headers, body }: HttpResponse): Judgement {
  const said = `The server answered HTTP ${status}`;
  if ([301, 302, 303, 307, 308].includes(status)) {
    const location = headers['location'];
    const where = location === undefined ? '' : ` to ${quote(location)}`;
    // A proxy may redirect to a page of its own when the server, which has stored, was too slow.
    const fate = status === 301 || status === 308 ? 'refused' : 'unknown';
    return toJudgement(fate, 'redirected', `${said}: it wants to redirect the request${where}.`);
  }
  // Twake's routers say so with status 500, and with quotes that make it invalid JSON.
  if (status === 404 || /^\{"error": "Route /.test(body)) {
    return toJudgement(
      'refused',
      'no_v1_api',
      `${said}: there is no v1 messages API at this address.`,
    );
  }
  if (status === 413)
    return toJudgement('refused', 'too_large', `${said}: the message is too large.`);
  if (status === 429)
    return toJudgement('not_arrived', 'rate_limited', `${said}: too many requests.`);
  // Also what a proxy says of a server that has stored and then was too slow, or closed the connection.
  if (status === 503)
    return toJudgement('unknown', 'server_error', `${said}: it is not available.`);
  if (status === 500 && body.trim() === '') {
    return toJudgement('unknown', 'server_crash', `${said} and nothing else: it crashed.`);
  }
  // What proxies say when they, or the client, had no patience: 408, and nginx's and AWS's own words for it.
  if (status >= 500 || status < 400 || [408, 425, 460, 499].includes(status))
    return toJudgement('unknown', 'server_error', `${said}.`);
  return toJudgement('refused', 'refused', `${said}.`);
}

function judgeText(text: string, { channel_id }: Target): Judgement {
  if (text === '') return toJudgement('unknown', 'empty_answer', 'Twake answered with nothing.');
  // At the end of the text: PHP may print warnings in front of it.
  if (/(^|\n)ERROR with persist$/.test(text)) {
    return toJudgement(
      'not_arrived',
      'unknown_channel',
      `Twake stored nothing ("ERROR with persist"): it does not know channel ${channel_id}, or its message service is down.`,
    );
  }
  if (/<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(text)) {
    return toJudgement(
      'refused',
      'unknown_channel',
      `Twake does not know channel ${channel_id}, and crashed over it.`,
    );
  }
  if (text.includes('<b>Fatal error</b>')) {
    return toJudgement('unknown', 'server_crash', 'Twake crashed while it worked on the request.');
  }
  if (/^<(!doctype|html)/i.test(text)) {
    // Also that of a proxy, whatever became of the request behind it.
    return toJudgement('unknown', 'not_json', 'A web page answered instead of the Twake API.');
  }
  return toJudgement('unknown', 'not_json', 'The answer is not that of a Twake API.');
}

/** Foreign text in a sentence: marked as such, on one line, and short enough to leave room for the advice. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} …` : text);
}

export function toJudgement(fate: Fate, code: ErrorCode, sentence: string): Judgement {
  return { fate, error: new ActionError(code, sentence) };
}
