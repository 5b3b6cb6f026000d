/**
 * What became of a message, told by the server's HTTP response (pure).
 *
 * HTTP 200 proves nothing: only JSON does whose `object.id` looks like an id, and whose channel is the asked one. The patterns
 * are those of recorded responses of v2020.Q3 and v2021.Q4 (__tests__/fixtures/transcripts).
 */

import type { HttpResponse } from '../../net/http.ts';
import { isId } from './ids.ts';
import type { AcceptedMessage, Judgement } from './judgement.ts';
import type { Target } from './request.ts';
import { judgeError, quote, toJudgement } from './server-errors.ts';

/**
 * What became of a save (a post or an edit).
 * @param holdsSecret whether a text holds what no id may hold: a server may echo anything
 */
export function judgeSave(
  response: HttpResponse,
  target: Target,
  holdsSecret: (text: string) => boolean = () => false,
): Judgement {
  const body = parseBody(response.body);
  const object = body?.['object'];
  if (body === undefined || !isRecord(object)) return judgeError(response, body, target);
  // Something in between changed the status, or both cannot be true: the message may be there.
  if (response.status !== 200 || 'error' in body)
    return { ...judgeError(response, body, target), fate: 'unknown' } as Judgement;
  const { id, channel_id, parent_message_id } = object;
  if (typeof id !== 'string' || id === '') return nullId(target);
  if (!isId(id) || holdsSecret(id)) return strangeId();
  const stray = findStray(channel_id, target) ?? findOther(id, target);
  if (stray !== undefined) return stray;
  const isThread = isId(parent_message_id) && !holdsSecret(parent_message_id);
  const accepted = { ...object, parent_message_id: isThread ? parent_message_id : '' };
  return accept(accepted as Record<string, unknown> & AcceptedMessage, body, target);
}

/** What became of a removal. */
export function judgeRemove(response: HttpResponse, target: Target): Judgement {
  const body = parseBody(response.body);
  if (response.status === 200 && body !== undefined && 'result' in body) {
    return { fate: 'requested', response: body };
  }
  return judgeError(response, body, target);
}

/** Another channel than the asked one. For edits, servers of 2021 repeat what was asked, which proves nothing either way. */
function findStray(answered: unknown, { channel_id, message_id }: Target): Judgement | undefined {
  if (typeof answered === 'string' && answered.toLowerCase() === channel_id.toLowerCase())
    return undefined;
  if (answered !== null) {
    const where = typeof answered === 'string' ? `channel ${quote(answered)}` : 'no channel';
    return toJudgement(
      'elsewhere',
      'other_channel',
      `Twake was asked for channel ${channel_id} and answered for ${where}.`,
    );
  }
  // Stored by servers of 2021, in the feed of no channel.
  return toJudgement(
    message_id ? 'unknown' : 'refused',
    'unknown_channel',
    `Twake knows no channel ${channel_id}, and shows the message nowhere.`,
  );
}

/** Another message than the one to be edited. */
function findOther(id: string, { message_id }: Target): Judgement | undefined {
  if (!message_id || id.toLowerCase() === message_id.toLowerCase()) return undefined;
  const sentence = `Twake was asked to edit message ${message_id} and answered for message ${id}.`;
  return toJudgement('unknown', 'message_not_found', sentence);
}

function accept(object: AcceptedMessage, response: object, target: Target): Judgement {
  const warning = findWarning(object, target);
  return { fate: 'accepted', object, response, ...(warning && { warning }) };
}

function findWarning(object: AcceptedMessage, target: Target): string | undefined {
  const { parent_message_id } = target;
  const thread = object.parent_message_id;
  if (!parent_message_id || parent_message_id.toLowerCase() === thread.toLowerCase())
    return undefined;
  const where = thread === '' ? 'the channel itself' : `the thread ${quote(thread)}`;
  return `Twake does not know the thread ${parent_message_id} in this channel, and showed the message in ${where}.`;
}

function strangeId(): Judgement {
  return toJudgement('unknown', 'no_message_id', 'Twake answered with an id that is not one.');
}

/** Servers of 2021 respond like this for what they do not find, and also when storing took them over a second. */
function nullId(target: Target): Judgement {
  if (target.message_id) {
    return toJudgement(
      'unknown',
      'message_not_found',
      `Twake did not confirm the edit of message ${target.message_id}.`,
    );
  }
  if (target.parent_message_id) {
    return toJudgement(
      'unknown',
      'thread_not_found',
      `Twake did not confirm the reply to message ${target.parent_message_id}.`,
    );
  }
  return toJudgement('unknown', 'no_message_id', 'Twake answered without the id of a message.');
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
