/** An event as the client-server API shows it to one requester: as old as it is, with what is known of it. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import { isObject } from '../../src/workflow/payload.ts';
import type { Requester } from './authentication.ts';
import { editsOf } from './edits.ts';
import { type RoomEvent, redactedBy } from './event.ts';
import { membershipOf, stateAfter } from './room.ts';
import type { Timeline } from './timeline.ts';

/** Who looks, at what, and when. */
export interface Viewing {
  readonly timeline: Timeline;
  readonly requester: Requester;
  readonly now: Date;
}

/** The event with all that belongs to it. Names are sorted, as Synapse's are. */
export function showEvent(event: RoomEvent, viewing: Viewing): JsonObject {
  const own = toClientEvent(event, viewing);
  const relations = relationsOf(event, viewing);
  const { timeline, requester } = viewing;
  const { user_id } = requester.user;
  const past = timeline.listRoom(event.room_id).filter(({ depth }) => depth <= event.depth);
  return sorted({
    ...own,
    unsigned: {
      ...own.unsigned,
      ...(Object.keys(relations).length > 0 && { 'm.relations': relations }),
      membership: membershipOf(stateAfter(past), user_id) ?? 'leave',
    },
  });
}

interface ClientEvent extends JsonObject {
  readonly unsigned: JsonObject;
}

function toClientEvent(event: RoomEvent, viewing: Viewing): ClientEvent {
  const { transaction, depth, stream, ...shown } = event;
  const { device_id, user_id } = viewing.requester.token;
  const isOwn =
    transaction !== undefined && event.sender === user_id && transaction.device_id === device_id;
  const age = viewing.now.getTime() - event.origin_server_ts;
  const redacts = redactedBy(event);
  const redaction = viewing.timeline.redactionOf(event.event_id);
  const because = redaction && { redacted_because: toClientEvent(redaction, viewing) };
  const replaced = replacedState(event, viewing.timeline);
  const { prev_sender, ...replacedShown } = replaced ?? {};
  return {
    ...shown,
    age,
    ...(redacts !== undefined && { redacts }),
    ...because,
    ...replacedShown,
    unsigned: {
      age,
      ...because,
      ...(redaction && { redacted_by: redaction.event_id }),
      ...replaced,
      ...(isOwn && { transaction_id: transaction.txn_id }),
    },
    user_id: event.sender,
  };
}

/** What an event of the room's state took the place of. */
function replacedState(event: RoomEvent, timeline: Timeline): JsonObject | undefined {
  if (event.state_key === undefined) return undefined;
  const past = timeline.listRoom(event.room_id).filter(({ depth }) => depth < event.depth);
  const before = stateAfter(past).find(event.type, event.state_key);
  return (
    before && {
      prev_content: before.content,
      prev_sender: before.sender,
      replaces_state: before.event_id,
    }
  );
}

/** Its last edit, which nothing that was removed has, and its thread. */
function relationsOf(event: RoomEvent, viewing: Viewing): JsonObject {
  const { timeline, requester } = viewing;
  const edit = editsOf(timeline, event).at(-1);
  const replies = timeline.listRelated(event.event_id, 'm.thread');
  const latest = replies.at(-1);
  return {
    ...(edit && { 'm.replace': toClientEvent(edit, viewing) }),
    ...(latest && {
      'm.thread': {
        count: replies.length,
        current_user_participated: [event, ...replies].some(
          ({ sender }) => sender === requester.user.user_id,
        ),
        latest_event: withRelations(latest, viewing),
      },
    }),
  };
}

function withRelations(event: RoomEvent, viewing: Viewing): JsonObject {
  const own = toClientEvent(event, viewing);
  const relations = relationsOf(event, viewing);
  if (Object.keys(relations).length === 0) return own;
  return { ...own, unsigned: { ...own.unsigned, 'm.relations': relations } };
}

function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, sorted(field)])) as T;
}
