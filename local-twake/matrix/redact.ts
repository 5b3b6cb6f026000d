/** Removes an event: by another one, which names it in its content, as since room version 11. */

import { MatrixError, notFound } from './errors.ts';
import { findRoom } from './room.ts';
import { type SendRequest, type Server, sendEvent } from './send.ts';

/**
 * Adds a redaction, and returns its id.
 * @throws {MatrixError}
 */
export function redactEvent(
  server: Server,
  request: Omit<SendRequest, 'type'> & { readonly event_id: string },
): string {
  const { event_id, room_id, body, ...sending } = request;
  if (findRoom(room_id) === undefined) throw notFound(`Could not find room_version for ${room_id}`);
  const { redacts = event_id } = body.content;
  if (redacts !== event_id) {
    const error =
      'Cannot provide a redacts value incoherent with the event_id of the URL parameter';
    throw new MatrixError(400, 'M_INVALID_PARAM', { error });
  }
  return sendEvent(server, {
    ...sending,
    room_id,
    type: 'm.room.redaction',
    body: { ...body, content: { ...body.content, redacts } },
  });
}
