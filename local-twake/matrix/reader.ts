/** What somebody in a room sees of its messages: the last edit that counts, and nothing of what was removed. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import type { MessageChange } from '../api.ts';
import type { ReadMessage } from '../reader.ts';
import { editsOf, isEdit, newContentOf } from './edits.ts';
import { type RoomEvent, redactedBy, relationOf } from './event.ts';
import { highlightedBy } from './push.ts';
import { stateOf } from './room.ts';
import type { Timeline } from './timeline.ts';

/**
 * A message of a room. `id` is its event's, `channel_id` its room's, `parent_message_id` the root of its thread, `sender` a
 * user's; `content` and `text` are its `body`, the plain text, which clients show where they show no HTML.
 */
export interface RoomMessage extends ReadMessage {
  /** Such as `m.text`; '' once it is removed. */
  readonly msgtype: string;
  /** HTML, as it was sent: each client has a sanitizer of its own. Null: there is none. */
  readonly formatted_body: string | null;
  /** The ids of those whom it, or one of its edits, highlighted to. */
  readonly highlighted: readonly string[];
  /** It was sent in clear into an encrypted room: clients show a warning, or nothing. */
  readonly is_unencrypted_in_encrypted_room: boolean;
  /** What clients show is taken from this: of the last edit, where there is one. */
  readonly event_content: JsonObject;
}

/** The messages of all rooms, in the sequence of arrival. Edits are no messages, even where nobody sees them. */
export function readMessages(timeline: Timeline): readonly RoomMessage[] {
  return timeline
    .list()
    .filter(({ event_id }) => isMessage(timeline.findSent(event_id)))
    .map((event) => readMessage(timeline, event));
}

function isMessage(sent: RoomEvent | undefined): boolean {
  return sent?.type === 'm.room.message' && !isEdit(sent);
}

/** The message that an event made or changed; undefined: nobody sees a difference. */
export function findChanged(
  timeline: Timeline,
  event: RoomEvent,
): MessageChange<RoomMessage> | undefined {
  if (event.type === 'm.room.redaction') return findRemoved(timeline, event);
  if (isMessage(event)) return { kind: 'posted', message: readMessage(timeline, event) };
  const original = timeline.find(relationOf(event)?.event_id ?? '');
  if (original === undefined || !shownEdits(timeline, original).includes(event)) return undefined;
  return { kind: 'edited', message: readMessage(timeline, original) };
}

/** Removing an edit is an edit, too: what was there before is there again. */
function findRemoved(
  timeline: Timeline,
  redaction: RoomEvent,
): MessageChange<RoomMessage> | undefined {
  const removed = timeline.find(redactedBy(redaction) ?? '');
  if (removed === undefined || timeline.redactionOf(removed.event_id) !== redaction)
    return undefined;
  const sent = timeline.findSent(removed.event_id);
  if (isMessage(sent)) return { kind: 'removed', message: readMessage(timeline, removed) };
  const original = timeline.find((sent && relationOf(sent)?.event_id) ?? '');
  const isOwn = sent && isEdit(sent) && sent.sender === original?.sender;
  if (!isOwn || !isMessage(original)) return undefined;
  return { kind: 'edited', message: readMessage(timeline, original) };
}

function readMessage(timeline: Timeline, original: RoomEvent): RoomMessage {
  const edits = shownEdits(timeline, original);
  const edit = edits.at(-1);
  const content = (edit && newContentOf(edit)) ?? original.content;
  const body = textOrNull(content['body']);
  const relation = relationOf(timeline.findSent(original.event_id) ?? original);
  const isHtml = content['format'] === 'org.matrix.custom.html';
  const { event_id, room_id, origin_server_ts } = original;
  const redaction = timeline.redactionOf(event_id);
  return {
    id: event_id,
    channel_id: room_id,
    parent_message_id: relation?.rel_type === 'm.thread' ? relation.event_id : '',
    application_id: '',
    sender: original.sender,
    content: body ?? '',
    text: body,
    title: null,
    icon: null,
    hidden_data: null,
    pinned: false,
    edited: edit !== undefined,
    removed: redaction !== undefined,
    ephemeral_recipients: null,
    created_at: new Date(origin_server_ts),
    modified_at: new Date((redaction ?? edit ?? original).origin_server_ts),
    msgtype: textOrNull(content['msgtype']) ?? '',
    formatted_body: isHtml ? textOrNull(content['formatted_body']) : null,
    highlighted: highlightedOf(timeline, [original, ...edits]),
    is_unencrypted_in_encrypted_room:
      stateOf(timeline, room_id).find('m.room.encryption') !== undefined,
    event_content: content,
  };
}

/** Clients need an edit's `m.new_content`; servers do not. */
function shownEdits(timeline: Timeline, original: RoomEvent): readonly RoomEvent[] {
  return editsOf(timeline, original).filter((edit) => newContentOf(edit) !== undefined);
}

function highlightedOf(timeline: Timeline, events: readonly RoomEvent[]): readonly string[] {
  const highlighted = events.flatMap((event) => {
    const room = timeline.listRoom(event.room_id);
    return highlightedBy(
      event,
      room.filter(({ depth }) => depth <= event.depth),
    );
  });
  return [...new Set(highlighted)];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
