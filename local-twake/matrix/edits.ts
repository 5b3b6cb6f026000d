/** The edits of a message that count; all the others were accepted, and nobody sees them. */

import { isObject, type JsonObject } from '../../src/workflow/payload.ts';
import { type RoomEvent, relationOf } from './event.ts';
import type { Timeline } from './timeline.ts';

/**
 * The edits of an event that a server shows with it, in the sequence of their arrival: by its own sender, of its own type,
 * neither of an edit nor of what was removed (https://spec.matrix.org/v1.15/client-server-api/#validity-of-replacement-events).
 */
export function editsOf(timeline: Timeline, original: RoomEvent): readonly RoomEvent[] {
  if (isEdit(original) || timeline.redactionOf(original.event_id) !== undefined) return [];
  return timeline
    .listRelated(original.event_id, 'm.replace')
    .filter(({ sender, type }) => sender === original.sender && type === original.type);
}

export function isEdit(event: RoomEvent): boolean {
  return relationOf(event)?.rel_type === 'm.replace';
}

/** What an edit says in place of the original; undefined: clients find nothing in it, and leave the message as it is. */
export function newContentOf({ content }: RoomEvent): JsonObject | undefined {
  const replacement = content['m.new_content'];
  return isObject(replacement) ? replacement : undefined;
}
