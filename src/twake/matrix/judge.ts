/** What became of a message, told by the homeserver's response (pure). */

import type { HttpResponse } from '../../net/http.ts';
import type {
  AcceptedMessage,
  Failure,
  HoldsSecret,
  Judgement,
  Operation,
  Success,
  Target,
} from '../api.ts';
import { quote, toFailure } from '../http-failure.ts';
import { judgeRefusal, noMessage, notInRoom, parseObject, readError } from './failure.ts';
import { isEventId } from './ids.ts';

/** What was asked for, with the room that the channel is. */
export interface Placed {
  readonly room: string;
  readonly target: Target;
}

/** What became of a post, an edit or a removal: accepted is what has the id of an event. */
export function judge(
  response: HttpResponse,
  placed: Placed & { readonly operation: Operation },
  holdsSecret: HoldsSecret,
): Judgement {
  if (response.status !== 200) return judgeTarget(response, placed) ?? judgeRefusal(response);
  const body = parseObject(response.body);
  const id = body?.['event_id'];
  if (isEventId(id) && !holdsSecret(id))
    return placed.operation === 'remove' ? remove(placed, body) : accept(id, placed, body);
  if (body === undefined) return judgeRefusal(response);
  return toFailure(
    'unknown',
    'no_message_id',
    'The homeserver answered without the id of an event.',
    {
      nextStep: 'Check `api_url`: something answered there that is perhaps no homeserver.',
    },
  );
}

/** What says that the room, the message or the thread is not there; `M_FORBIDDEN` takes another question (explain.ts). */
function judgeTarget(response: HttpResponse, { room, target }: Placed): Failure | undefined {
  // Of what is too large, or went wrong in the server, the words are of an event, too.
  if (response.status !== 400 && response.status !== 404) return undefined;
  const { errcode = '', error = '' } = readError(response) ?? {};
  const { message_id, parent_message_id } = target;
  const said = quote(error);
  if (message_id && (errcode === 'M_NOT_FOUND' || /event|relation/i.test(error)))
    return noMessage(`The homeserver does not find message ${message_id} in ${room}: ${said}.`);
  if (parent_message_id && /event|relation|thread/i.test(error))
    return toFailure(
      'refused',
      'thread_not_found',
      `The homeserver starts no thread from message ${parent_message_id}: ${said}.`,
      {
        nextStep: 'Check `parent_message_id`: it is a message of this room, and no reply or edit.',
      },
    );
  // Dendrite's words for a room that it does not know.
  return errcode === 'M_UNSUPPORTED_ROOM_VERSION' ? notInRoom(room) : undefined;
}

/** An edit is an event of its own; the message keeps its id. */
export function accept(event_id: string, { room, target }: Placed, response: unknown): Success {
  const message_id = target.message_id ?? event_id;
  const accepted: AcceptedMessage = {
    message_id,
    channel_id: room,
    parent_message_id: target.message_id ? '' : (target.parent_message_id ?? ''),
    created_at: '',
    message_url: linkTo(room, message_id),
    target: { channel_id: room, message_id },
  };
  const what = target.message_id ? 'the edit of a message' : 'a message';
  const confirmation = `Accepted by Matrix: ${what} in ${target.channel_id}, ${accepted.message_url}`;
  return { fate: 'accepted', accepted, response, confirmation };
}

export function remove({ target }: Pick<Placed, 'target'>, response: unknown): Success {
  const confirmation = `Removed message ${target.message_id} in ${target.channel_id}`;
  return { fate: 'removed', response, confirmation };
}

/** https://spec.matrix.org/v1.15/appendices/#matrixto-navigation; a room id names its server, or, since version 12, none. */
function linkTo(room: string, event: string): string {
  const colon = room.indexOf(':');
  const via = colon < 0 ? '' : `?via=${encodeURIComponent(room.slice(colon + 1))}`;
  return `https://matrix.to/#/${encodeURIComponent(room)}/${encodeURIComponent(event)}${via}`;
}
