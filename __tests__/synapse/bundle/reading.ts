/** What somebody in a room reads of its messages, by GET alone: edits applied as clients do it, and nothing of the action's code. */

import { pathOf } from '../../../scripts/synapse/client.ts';
import type { Session } from '../session.ts';

export interface ReadMessage {
  readonly id: string;
  readonly sender: string;
  readonly body: string;
  readonly formatted_body?: string;
  /** Whom it names, as it stands now. */
  readonly mentions: unknown;
  /** The root of its thread; '' at top level. */
  readonly thread: string;
  readonly edited: boolean;
  readonly removed: boolean;
}

interface Relation {
  readonly rel_type?: string;
  readonly event_id?: string;
}

interface Content {
  readonly body?: string;
  readonly formatted_body?: string;
  readonly 'm.mentions'?: unknown;
  readonly 'm.relates_to'?: Relation;
  readonly 'm.new_content'?: Content;
}

export interface RoomEvent {
  readonly event_id: string;
  readonly type: string;
  readonly sender: string;
  readonly content: Content;
  readonly unsigned?: { readonly redacted_because?: unknown };
}

/** The messages of a room, the oldest first. Edits are none, even where nobody sees them. */
export async function readRoom(reader: Session, room: string): Promise<readonly ReadMessage[]> {
  const events = await listEvents(reader, room);
  const messages = events.filter(({ type }) => type === 'm.room.message');
  return messages
    .filter(({ content }) => content['m.relates_to']?.rel_type !== 'm.replace')
    .map((event) => read(event, lastEdit(event, messages)));
}

/** All that ever happened in a room, the oldest first. */
export async function listEvents(reader: Session, room: string): Promise<readonly RoomEvent[]> {
  const path = pathOf`/_matrix/client/v3/rooms/${room}/messages?dir=f&limit=1000`;
  const { json } = await reader.request({ method: 'GET', path });
  return json['chunk'] as readonly RoomEvent[];
}

/** Of its own sender, and not removed: https://spec.matrix.org/v1.15/client-server-api/#validity-of-replacement-events */
function lastEdit(original: RoomEvent, events: readonly RoomEvent[]): RoomEvent | undefined {
  return events.findLast(({ sender, content }) => {
    const relation = content['m.relates_to'];
    const isEdit = relation?.rel_type === 'm.replace' && relation.event_id === original.event_id;
    return isEdit && sender === original.sender && content['m.new_content'] !== undefined;
  });
}

function read(original: RoomEvent, edit: RoomEvent | undefined): ReadMessage {
  const removed = original.unsigned?.redacted_because !== undefined;
  // Clients show nothing of what was removed, and of no edit of it.
  const shown = removed ? undefined : edit;
  const content = shown?.content['m.new_content'] ?? original.content;
  const { body = '', formatted_body } = content;
  const relation = original.content['m.relates_to'];
  return {
    id: original.event_id,
    sender: original.sender,
    body,
    ...(formatted_body !== undefined && { formatted_body }),
    mentions: content['m.mentions'],
    thread: relation?.rel_type === 'm.thread' ? (relation.event_id ?? '') : '',
    edited: shown !== undefined,
    removed,
  };
}
