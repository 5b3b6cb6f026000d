/** All events of the server, as they came: what is on disk, so that a restart changes nothing. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import { createEventId, type EventDraft, type RoomEvent, redactedBy, relationOf } from './event.ts';

export interface Timeline {
  /** An event of this draft, as it would be if it were added now. */
  readonly build: (draft: EventDraft, transaction?: RoomEvent['transaction']) => RoomEvent;
  readonly add: (event: RoomEvent) => void;
  /** The event as everybody reads it: without its content, once it is redacted. */
  readonly find: (event_id: string) => RoomEvent | undefined;
  /** The event as it was sent, whatever became of it. Clients that saw it come remember where it stood. */
  readonly findSent: (event_id: string) => RoomEvent | undefined;
  /** The first redaction of the event, which took its content away. */
  readonly redactionOf: (event_id: string) => RoomEvent | undefined;
  readonly listRoom: (room_id: string) => readonly RoomEvent[];
  readonly list: () => readonly RoomEvent[];
  /** The events that relate to this one in this way, the redacted ones excepted. */
  readonly listRelated: (event_id: string, rel_type: string) => readonly RoomEvent[];
  /** The event that a device has sent to a room with this transaction id. */
  readonly findTransaction: (
    requester: { readonly user_id: string; readonly device_id: string },
    transaction: { readonly room_id: string; readonly txn_id: string },
  ) => RoomEvent | undefined;
}

export function createTimeline(now: () => Date): Timeline {
  const events = new Map<string, RoomEvent>();
  const sent = new Map<string, RoomEvent>();
  const redactions = new Map<string, RoomEvent>();
  const list = () => [...events.values()];
  const listRoom = (room_id: string) => list().filter((event) => event.room_id === room_id);
  return {
    build: (draft, transaction) => {
      const origin_server_ts = now().getTime();
      const stream = events.size + 2;
      const depth = listRoom(draft.room_id).length + 1;
      const made = createEventId(draft, [origin_server_ts, stream]);
      const event_id = idOfCreation(draft) ?? made;
      const position = { event_id, origin_server_ts, depth, stream };
      return { ...draft, ...position, ...(transaction && { transaction }) };
    },
    add: (event) => {
      events.set(event.event_id, event);
      sent.set(event.event_id, event);
      const removed = events.get(redactedBy(event) ?? '');
      if (removed === undefined || redactions.has(removed.event_id)) return;
      redactions.set(removed.event_id, event);
      events.set(removed.event_id, { ...removed, content: keptContent(removed) });
    },
    find: (event_id) => events.get(event_id),
    findSent: (event_id) => sent.get(event_id),
    redactionOf: (event_id) => redactions.get(event_id),
    listRoom,
    list,
    listRelated: (event_id, rel_type) =>
      list().filter((event) => {
        const relation = relationOf(event);
        return relation?.event_id === event_id && relation.rel_type === rel_type;
      }),
    findTransaction: ({ user_id, device_id }, { room_id, txn_id }) =>
      list().find(
        ({ sender, transaction, ...event }) =>
          event.room_id === room_id &&
          sender === user_id &&
          transaction?.device_id === device_id &&
          transaction.txn_id === txn_id,
      ),
  };
}

/** Since version 12, the id of a room is that of its creation, with another sign in front. */
function idOfCreation({ type, room_id, content }: EventDraft): string | undefined {
  const isNewer = type === 'm.room.create' && content['room_version'] === '12';
  return isNewer ? `$${room_id.slice(1)}` : undefined;
}

/**
 * What a redaction leaves of a content: nothing of a message. What it leaves of a room's state differs from type to type
 * (https://spec.matrix.org/v1.15/rooms/v11/#redactions); here it stays as it is.
 */
function keptContent({ state_key, content }: RoomEvent): JsonObject {
  return state_key === undefined ? {} : content;
}
