/**
 * The HTTP answer of a Twake server becomes a verdict: accepted, or why not (pure).
 *
 * HTTP 200 proves nothing: only a JSON answer does whose `object.id` looks like an id, and whose channel is the asked one. The
 * patterns below are those of
 * recorded answers of v2020.Q3 and v2021.Q4 (__tests__/fixtures/transcripts).
 */

import { type ErrorCode, Failure } from '../../errors.ts';
import type { HttpAnswer } from '../../net/http.ts';
import type { Target } from './request.ts';

/**
 * What became of a request. `not_arrived`: surely not stored, may be repeated; `unknown`: it may be in the channel;
 * `elsewhere`: it may be in another one, where a repeat would put a second.
 */
export type Fate = 'not_arrived' | 'unknown' | 'elsewhere' | 'refused';

export type Verdict =
  | {
      readonly fate: 'accepted';
      readonly object: AcceptedMessage;
      /** The whole answer that `object` is in. */
      readonly answer: object;
      readonly warning?: string;
    }
  /** Removals are never confirmed: the servers echo the request, whatever they did. */
  | { readonly fate: 'requested'; readonly answer: object }
  | { readonly fate: Fate; readonly failure: Failure };

/** The `object` of an answer; servers of 2021 add more keys. */
export interface AcceptedMessage {
  readonly id: string;
  readonly channel_id: string | null;
  /** `''` at top level. */
  readonly parent_message_id: string;
  /** Unix seconds. */
  readonly creation_date: number;
  readonly [key: string]: unknown;
}

/**
 * What became of a save (a post or an edit).
 * @param holdsSecret whether a text holds what no id may hold: a server may echo anything
 */
export function judgeSave(
  answer: HttpAnswer,
  target: Target,
  holdsSecret: (text: string) => boolean = () => false,
): Verdict {
  const body = parseBody(answer.body);
  const object = body?.['object'];
  if (body === undefined || !isRecord(object)) return explain(answer, body, target);
  // Something in between changed the status, or both cannot be true: the message may be there.
  if (answer.status !== 200 || 'error' in body)
    return { ...explain(answer, body, target), fate: 'unknown' } as Verdict;
  const { id, channel_id, parent_message_id } = object;
  if (typeof id !== 'string' || id === '') return nullId(target);
  if (!isId(id) || holdsSecret(id)) return strangeId();
  const stray = findStray(channel_id, target) ?? findOther(id, target);
  if (stray !== undefined) return stray;
  const isThread = isId(parent_message_id) && !holdsSecret(parent_message_id);
  const accepted = { ...object, parent_message_id: isThread ? parent_message_id : '' };
  return accept(accepted as Record<string, unknown> & AcceptedMessage, body, target);
}

/** What every id of Twake's is made of. Outputs are pasted into shells and addresses, so nothing else is one. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{1,100}$/.test(text);
}

/** What became of a removal. */
export function judgeRemove(answer: HttpAnswer, target: Target): Verdict {
  const body = parseBody(answer.body);
  if (answer.status === 200 && body !== undefined && 'result' in body) {
    return { fate: 'requested', answer: body };
  }
  return explain(answer, body, target);
}

/** Another channel than the asked one. For edits, servers of 2021 repeat what was asked, which proves nothing either way. */
function findStray(answered: unknown, { channel_id, message_id }: Target): Verdict | undefined {
  if (typeof answered === 'string' && answered.toLowerCase() === channel_id.toLowerCase())
    return undefined;
  if (answered !== null) {
    const where = typeof answered === 'string' ? `channel ${quote(answered)}` : 'no channel';
    return failed(
      'elsewhere',
      'other_channel',
      `Twake was asked for channel ${channel_id} and answered for ${where}.`,
    );
  }
  // Stored by servers of 2021, in the feed of no channel.
  return failed(
    message_id ? 'unknown' : 'refused',
    'unknown_channel',
    `Twake knows no channel ${channel_id}, and shows the message nowhere.`,
  );
}

/** Another message than the one to be edited. */
function findOther(id: string, { message_id }: Target): Verdict | undefined {
  if (!message_id || id.toLowerCase() === message_id.toLowerCase()) return undefined;
  const sentence = `Twake was asked to edit message ${message_id} and answered for message ${id}.`;
  return failed('unknown', 'message_not_found', sentence);
}

function accept(object: AcceptedMessage, answer: object, target: Target): Verdict {
  const warning = findWarning(object, target);
  return { fate: 'accepted', object, answer, ...(warning && { warning }) };
}

function findWarning(object: AcceptedMessage, target: Target): string | undefined {
  const { parent_message_id } = target;
  const thread = object.parent_message_id;
  if (!parent_message_id || parent_message_id.toLowerCase() === thread.toLowerCase())
    return undefined;
  const where = thread === '' ? 'the channel itself' : `the thread ${quote(thread)}`;
  return `Twake does not know the thread ${parent_message_id} in this channel, and showed the message in ${where}.`;
}

function strangeId(): Verdict {
  return failed('unknown', 'no_message_id', 'Twake answered with an id that is not one.');
}

/** Servers of 2021 answer like this for what they do not find, and also when storing took them over a second. */
function nullId(target: Target): Verdict {
  if (target.message_id) {
    return failed(
      'unknown',
      'message_not_found',
      `Twake did not confirm the edit of message ${target.message_id}.`,
    );
  }
  if (target.parent_message_id) {
    return failed(
      'unknown',
      'thread_not_found',
      `Twake did not confirm the reply to message ${target.parent_message_id}.`,
    );
  }
  return failed('unknown', 'no_message_id', 'Twake answered without the id of a message.');
}

function explain(
  answer: HttpAnswer,
  body: Record<string, unknown> | undefined,
  target: Target,
): Verdict {
  const error = body?.['error'];
  if (answer.status === 200 && typeof error === 'string') {
    return explainError(error, body?.['capabilities'], target);
  }
  if (answer.status >= 300) return explainStatus(answer);
  return explainText(answer.body.trim(), target);
}

const UNKNOWN_GROUP = 'you_need_to_provide_a_valid_group_id_field_in_any_api_request';

/** The servers' own words for failures (all of them come with HTTP 200). */
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

function explainError(error: string, capabilities: unknown, { message_id }: Target): Verdict {
  // Removals need no capability: with an empty list the servers mean that they do not know the company.
  const isGroup = Array.isArray(capabilities) && capabilities.length === 0;
  const known = errors.get(isGroup ? UNKNOWN_GROUP : error);
  if (known !== undefined) return failed('refused', ...known);
  if (error.startsWith('unknown error or malformed query') && message_id) {
    return failed(
      'refused',
      'message_not_found',
      `Twake does not find message ${message_id} in this channel.`,
    );
  }
  const isTwake = error.startsWith('unknown error or malformed query');
  // Other words are those of something in between, which may have forwarded the request.
  return failed(
    isTwake ? 'refused' : 'unknown',
    'refused',
    `Twake refused the request: ${quote(error)}.`,
  );
}

function explainStatus({ status, headers, body }: HttpAnswer): Verdict {
  const said = `The server answered HTTP ${status}`;
  if ([301, 302, 303, 307, 308].includes(status)) {
    const location = headers['location'];
    const where = location === undefined ? '' : ` to ${quote(location)}`;
    // A proxy may redirect to a page of its own when the server, which has stored, was too slow.
    const fate = status === 301 || status === 308 ? 'refused' : 'unknown';
    return failed(fate, 'redirected', `${said}: it wants to redirect the request${where}.`);
  }
  // Twake's routers say so with status 500, and with quotes that make it invalid JSON.
  if (status === 404 || /^\{"error": "Route /.test(body)) {
    return failed('refused', 'no_v1_api', `${said}: there is no v1 messages API at this address.`);
  }
  if (status === 413) return failed('refused', 'too_large', `${said}: the message is too large.`);
  if (status === 429) return failed('not_arrived', 'rate_limited', `${said}: too many requests.`);
  // Also what a proxy says of a server that has stored and then was too slow, or closed the connection.
  if (status === 503) return failed('unknown', 'server_error', `${said}: it is not available.`);
  if (status === 500 && body.trim() === '') {
    return failed('unknown', 'server_crash', `${said} and nothing else: it crashed.`);
  }
  // What proxies say when they, or the client, had no patience: 408, and nginx's and AWS's own words for it.
  if (status >= 500 || status < 400 || [408, 425, 460, 499].includes(status))
    return failed('unknown', 'server_error', `${said}.`);
  return failed('refused', 'refused', `${said}.`);
}

function explainText(text: string, { channel_id }: Target): Verdict {
  if (text === '') return failed('unknown', 'empty_answer', 'Twake answered with nothing.');
  // At the end of the text: PHP may print warnings in front of it.
  if (/(^|\n)ERROR with persist$/.test(text)) {
    return failed(
      'not_arrived',
      'unknown_channel',
      `Twake stored nothing ("ERROR with persist"): it does not know channel ${channel_id}, or its message service is down.`,
    );
  }
  if (/<b>Fatal error<\/b>.*getOriginalWorkspaceId\(\) on null/.test(text)) {
    return failed(
      'refused',
      'unknown_channel',
      `Twake does not know channel ${channel_id}, and crashed over it.`,
    );
  }
  if (text.includes('<b>Fatal error</b>')) {
    return failed('unknown', 'server_crash', 'Twake crashed while it worked on the request.');
  }
  if (/^<(!doctype|html)/i.test(text)) {
    // Also that of a proxy, whatever became of the request behind it.
    return failed('unknown', 'not_json', 'A web page answered instead of the Twake API.');
  }
  return failed('unknown', 'not_json', 'The answer is not that of a Twake API.');
}

/** Foreign text in a sentence: marked as such, on one line, and short enough to leave room for the advice. */
function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)} …` : text);
}

function failed(fate: Fate, code: ErrorCode, sentence: string): Verdict {
  return { fate, failure: new Failure(code, sentence) };
}

/**
 * The JSON object of a body. Stock installations print PHP warnings, as lines of HTML, in front of it: the message is
 * saved all the same, so the JSON counts.
 */
function parseBody(body: string): Record<string, unknown> | undefined {
  const start = body.startsWith('{')
    ? 0
    : (/\n\{"(?:object|error|result)":/.exec(body)?.index ?? -1);
  if (start < 0 || (start > 0 && !/^(<br \/>|array|object|string)/.test(body))) return undefined;
  try {
    return JSON.parse(body.slice(start)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
