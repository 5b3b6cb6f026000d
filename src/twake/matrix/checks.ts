/** What is asked before a message is sent, because a homeserver would accept it and nobody would see it. */

import type { Failure } from '../api.ts';
import { toFailure } from '../http-failure.ts';
import { noMessage, notInRoom } from './failure.ts';
import { isAlias, isEventId, isRoomId, isUserId } from './ids.ts';
import { question, type Session, type Told } from './question.ts';

/** The id of a room, which an alias names. */
export async function findRoom(
  channel_id: string,
  { requests, ask, holdsSecret }: Session,
): Promise<string | Failure> {
  if (!isAlias(channel_id)) return channel_id;
  const told = await question(requests.getRoomId(channel_id), ask);
  if ('body' in told) {
    const { room_id } = told.body;
    return isRoomId(room_id) && !holdsSecret(room_id) ? room_id : unknownAlias(channel_id);
  }
  if (told.errcode === 'M_NOT_FOUND') return unknownAlias(channel_id);
  const { failure } = told;
  return failure.error.code === 'server_error' ? unreachableAlias(channel_id, failure) : failure;
}

/** The server in an alias is asked by ours, which says 502 where it gets no answer. */
function unreachableAlias(alias: string, { fate, error }: Failure): Failure {
  const sentence = `The homeserver could not find out which room ${alias} is. ${error.message}`;
  return toFailure(fate, 'server_error', sentence, {
    nextStep:
      'Write the id of the room, which begins with `!`, in `channel_id`: it needs no other server.',
  });
}

function unknownAlias(alias: string): Failure {
  return toFailure('refused', 'unknown_room', `The homeserver knows no room ${alias}.`);
}

/** Clear text in an encrypted room: clients warn of it, or show nothing. */
export async function checkEncryption(
  room: string,
  { requests, ask }: Session,
): Promise<Failure | undefined> {
  const told = await question(requests.getState(room, 'm.room.encryption'), ask);
  if ('body' in told) return encrypted(room);
  return told.errcode === 'M_NOT_FOUND' ? undefined : failureIn(room, told);
}

function encrypted(room: string): Failure {
  return toFailure(
    'refused',
    'encrypted_room',
    `The room ${room} is encrypted: its clients would not show what this action sends.`,
  );
}

function failureIn(room: string, { failure, errcode }: Untold): Failure {
  return errcode === 'M_FORBIDDEN' ? notInRoom(room) : failure;
}

type Untold = Exclude<Told, { readonly body: unknown }>;

/** Whether a message that is to be edited or removed is one, and ours; `gone`: it was removed. */
export async function checkOwnMessage(
  room: string,
  message_id: string,
  { requests, ask }: Session,
): Promise<Failure | 'gone' | undefined> {
  const [event, account] = await Promise.all([
    question(requests.getEvent(room, message_id), ask),
    question(requests.whoami(), ask),
  ]);
  if (!('body' in account)) return account.failure;
  if (!('body' in event))
    return event.errcode === 'M_NOT_FOUND'
      ? noMessage(`The room ${room} has no message ${message_id} that this account can see.`)
      : failureIn(room, event);
  const { sender, type, content, unsigned } = event.body as Event;
  if (sender !== account.body['user_id'])
    return toFailure(
      'refused',
      'not_own_message',
      `Message ${message_id} is by ${isUserId(sender) ? sender : 'somebody else'}, and not by the account of \`access_token\`.`,
    );
  if (unsigned?.redacted_because !== undefined) return 'gone';
  if (type === 'm.room.encrypted') return encrypted(room);
  if (type !== 'm.room.message') return noMessage(`${message_id} is no message.`);
  const original = content?.['m.relates_to'];
  if (original?.rel_type !== 'm.replace') return undefined;
  const which = isEventId(original.event_id) ? ` of ${original.event_id}` : '';
  return noMessage(`${message_id} is itself an edit${which}.`);
}

/** Of an event, what counts here: https://spec.matrix.org/v1.15/client-server-api/#room-event-format */
interface Event {
  readonly sender?: unknown;
  readonly type?: unknown;
  readonly content?: {
    readonly 'm.relates_to'?: { readonly rel_type?: unknown; readonly event_id?: unknown };
  };
  readonly unsigned?: { readonly redacted_because?: unknown };
}

/** Whether a token belongs to a device, for which servers remember transaction ids even over a restart. */
export async function hasDevice({ requests, ask }: Session): Promise<boolean | Failure> {
  const told = await question(requests.whoami(), ask);
  return 'body' in told ? typeof told.body['device_id'] === 'string' : told.failure;
}
