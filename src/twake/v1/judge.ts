/**
 * What proves that a message was accepted (pure).
 *
 * HTTP 200 proves nothing: only JSON does whose `object.id` looks like an id, and whose channel is the asked one. What every
 * other response means says failure.ts, loaded when there is one. The patterns are those of recorded responses of v2020.Q3
 * and v2021.Q4 (__tests__/fixtures/transcripts).
 */

import type { HttpResponse } from '../../net/http.ts';
import type { AcceptedMessage, HoldsSecret, Judgement, Target } from '../api.ts';
import { isId } from './ids.ts';
import { isRecord, parseBody } from './response.ts';

/** What became of a save (a post or an edit). */
export async function judgeSave(
  response: HttpResponse,
  target: Target,
  holdsSecret: HoldsSecret,
): Promise<Judgement> {
  const body = parseBody(response.body);
  const object = body?.['object'];
  // Otherwise something in between changed the status, or both cannot be true.
  const isClear = body !== undefined && response.status === 200 && !('error' in body);
  if (isClear && isRecord(object) && isAsAsked(object, target, holdsSecret))
    return accept(object, body, target, holdsSecret);
  const { judgeUnsaved } = await import('./failure.ts');
  return judgeUnsaved(response, body, target, holdsSecret);
}

/** What became of a removal, which no server confirms: they echo the request, whatever they did. */
export async function judgeRemove(response: HttpResponse, target: Target): Promise<Judgement> {
  const body = parseBody(response.body);
  if (response.status === 200 && body !== undefined && 'result' in body) {
    const { message_id, channel_id } = target;
    const confirmation = `Removal of message ${message_id} requested in channel ${channel_id}, which Twake does not confirm`;
    return { fate: 'removed', response: body, confirmation };
  }
  const { judgeError } = await import('./failure.ts');
  return judgeError(response, body, target);
}

/** The `object` of a response that accepts the message; servers of 2021 add more keys. */
interface AcceptedObject extends Record<string, unknown> {
  readonly id: string;
  readonly channel_id: string;
}

function isAsAsked(
  object: Record<string, unknown>,
  { channel_id, message_id }: Target,
  holdsSecret: HoldsSecret,
): object is AcceptedObject {
  const { id } = object;
  return (
    isId(id) &&
    !holdsSecret(id) &&
    isSame(object['channel_id'], channel_id) &&
    (!message_id || isSame(id, message_id))
  );
}

function isSame(id: unknown, asked: string): boolean {
  return typeof id === 'string' && id.toLowerCase() === asked.toLowerCase();
}

function accept(
  object: AcceptedObject,
  response: object,
  target: Target,
  holdsSecret: HoldsSecret,
): Judgement {
  const { id, channel_id, parent_message_id: parent, creation_date: created } = object;
  const parent_message_id = isId(parent) && !holdsSecret(parent) ? parent : '';
  const accepted = {
    message_id: id,
    channel_id,
    parent_message_id,
    created_at: Number.isSafeInteger(created) ? `${created}` : '',
    message_url: '',
    target: {
      channel_id: target.channel_id,
      message_id: id,
      ...(parent_message_id && { parent_message_id }),
    },
  };
  const what = target.message_id ? 'the edit of message' : 'message';
  const confirmation = `Accepted by Twake: ${what} ${id} in channel ${target.channel_id}`;
  const warning = findWarning(accepted, target);
  return { fate: 'accepted', accepted, response, confirmation, ...(warning && { warning }) };
}

function findWarning(
  { parent_message_id: thread }: AcceptedMessage,
  { parent_message_id: asked }: Target,
): string | undefined {
  if (!asked || isSame(thread, asked)) return undefined;
  const where = thread === '' ? 'the channel itself' : `the thread ${JSON.stringify(thread)}`;
  return `Twake does not know the thread ${asked} in this channel, and showed the message in ${where}.`;
}
