/** What became of a message, told by the homeserver's response (pure). */

import type { HttpResponse } from '../../net/http.ts';
import type { AcceptedMessage, HoldsSecret, Judgement, Success, Target } from '../api.ts';
import { judgeRefusal, parseObject, toFailure } from './failure.ts';
import { isEventId } from './ids.ts';

/** What was asked for, with the room that the channel is. */
export interface Placed {
  readonly room: string;
  readonly target: Target;
}

/** What became of a post, an edit or a removal: accepted is what has the id of an event. */
export function judge(
  response: HttpResponse,
  placed: Placed & { readonly isRemoval: boolean },
  holdsSecret: HoldsSecret,
): Judgement {
  if (response.status !== 200) return judgeRefusal(response, placed.target);
  const body = parseObject(response.body);
  const id = body?.['event_id'];
  if (isEventId(id) && !holdsSecret(id))
    return placed.isRemoval ? remove(placed, body) : accept(id, placed, body);
  if (body === undefined) return judgeRefusal(response, placed.target);
  return toFailure(
    'unknown',
    'no_message_id',
    'The homeserver answered without the id of an event.',
    {
      nextStep: 'Check `api_url`: something answered there that is perhaps no homeserver.',
    },
  );
}

/** An edit is an event of its own; the message keeps its id. */
export function accept(event_id: string, { room, target }: Placed, response: unknown): Success {
  const message_id = target.message_id ?? event_id;
  const accepted: AcceptedMessage = {
    message_id,
    channel_id: room,
    parent_message_id: target.parent_message_id ?? '',
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
