/** Sends an event to a room: everything that Synapse checks, in its sequence, and then the event is there. */

import type { Requester } from './authentication.ts';
import { checkFields, checkValues, type RequestContent } from './content.ts';
import { badRequest, forbidden, MatrixError, notFound } from './errors.ts';
import {
  checkSize,
  createEventId,
  type EventDraft,
  type RoomEvent,
  redactedBy,
  relationOf,
} from './event.ts';
import type { RateLimiter } from './rate-limit.ts';
import {
  findRoom,
  membershipOf,
  powerOf,
  type RoomState,
  redactLevelOf,
  sendLevelOf,
  stateOf,
} from './room.ts';
import type { Timeline } from './timeline.ts';

/** What sending works on. */
export interface Server {
  readonly timeline: Timeline;
  readonly rateLimiter: RateLimiter;
  /** Hears of every event that was added. */
  readonly onEvent: (event: RoomEvent) => void;
}

/** What was asked for by one request. */
export interface SendRequest {
  readonly requester: Requester;
  readonly room_id: string;
  readonly type: string;
  readonly body: RequestContent;
  readonly txn_id: string | undefined;
}

/**
 * Adds an event, or finds the one that this transaction made before, and returns its id.
 * @throws {MatrixError}
 */
export function sendEvent(server: Server, request: SendRequest): string {
  const { requester, room_id, type, body, txn_id } = request;
  const { user, token } = requester;
  const draft = { room_id, sender: user.user_id, type, content: body.content };
  if (type === 'm.room.member') {
    const error = 'Tried to send member event through non-member codepath';
    throw new MatrixError(500, 'M_UNKNOWN', { error });
  }
  // Synapse lets it wait for some seconds, and says an id that nobody will ever find.
  if (user.shadow_banned) return createEventId(draft, ['shadow', txn_id ?? '']);
  const room = findRoom(room_id);
  if (room === undefined) throw notInRoom(draft);
  const isLimited = token.app_service_id === undefined || token.user_id !== user.user_id;
  if (isLimited) server.rateLimiter.check(user.user_id);
  const known = findTransaction(server.timeline, request);
  if (known !== undefined) return known.event_id;

  const state = stateOf(server.timeline, room_id);
  if (membershipOf(state, user.user_id) !== 'join') throw notInRoom(draft);
  if (user.suspended) checkSuspended(server.timeline, draft);
  checkFields(type, body.content);
  const { device_id } = token;
  const event = server.timeline.build(
    draft,
    device_id === undefined || txn_id === undefined ? undefined : { device_id, txn_id },
  );
  checkValues(body);
  checkRelation(server.timeline, event);
  checkSize(event, room.room_version);
  checkPower(state, event);
  if (isLimited) server.rateLimiter.count(user.user_id);
  checkRedaction(server.timeline, state, event);
  server.timeline.add(event);
  server.onEvent(event);
  return event.event_id;
}

/** The event that this device has made by this transaction id, whatever its type was. Of others nothing is on disk. */
function findTransaction(
  timeline: Timeline,
  { requester, room_id, txn_id }: SendRequest,
): RoomEvent | undefined {
  const { device_id, user_id } = requester.token;
  if (device_id === undefined || !txn_id) return undefined;
  return timeline.findTransaction({ user_id, device_id }, { room_id, txn_id });
}

function notInRoom({ sender, room_id }: Pick<EventDraft, 'sender' | 'room_id'>) {
  return forbidden(`User ${sender} not in room ${room_id}`);
}

/** A suspended account may remove what it has said, and nothing else. */
function checkSuspended(timeline: Timeline, draft: EventDraft): void {
  const redacted = redactedBy(draft);
  const isOwn = timeline.find(redacted ?? '')?.sender === draft.sender;
  if (isOwn) return;
  const error =
    redacted === undefined
      ? 'Sending messages while account is suspended is not allowed.'
      : 'You can only redact your own events while account is suspended.';
  throw new MatrixError(403, 'M_USER_SUSPENDED', { error });
}

function checkRelation(timeline: Timeline, event: RoomEvent): void {
  const relation = relationOf(event);
  if (relation === undefined) return;
  const parent = timeline.find(relation.event_id);
  if (parent === undefined) throw badRequest("Can't send relation to unknown event");
  if (parent.room_id !== event.room_id) throw badRequest('Relations must be in the same room');
  if (relation.rel_type === 'm.annotation') checkAnnotation(timeline, event);
  if (relation.rel_type === 'm.thread' && relationOf(parent) !== undefined)
    throw badRequest('Cannot start threads from an event with a relation');
}

/** Nobody can say the same of an event twice. */
function checkAnnotation(timeline: Timeline, event: RoomEvent): void {
  const { event_id = '', rel_type = '', key } = relationOf(event) ?? {};
  if (typeof key !== 'string') throw badRequest('Missing aggregation key');
  if (key.length > 500) throw badRequest('Aggregation key is too long');
  const isKnown = timeline
    .listRelated(event_id, rel_type)
    .some(
      (other) =>
        other.sender === event.sender &&
        other.type === event.type &&
        relationOf(other)?.key === key,
    );
  if (!isKnown) return;
  const error = "Can't send same reaction twice";
  throw new MatrixError(400, 'M_DUPLICATE_ANNOTATION', { error });
}

function checkPower(state: RoomState, { sender, type }: RoomEvent): void {
  const power = powerOf(state, sender);
  const needed = sendLevelOf(state, type);
  if (power >= needed) return;
  throw forbidden(
    `You don't have permission to post that to the room. user_level (${power}) < send_level (${needed})`,
  );
}

/** Everybody may remove what they said themselves; with the power for it, anything, even what is not there. */
function checkRedaction(timeline: Timeline, state: RoomState, event: RoomEvent): void {
  const event_id = redactedBy(event);
  if (event_id === undefined) return;
  const original = timeline.find(event_id);
  if (original?.type === 'm.room.create')
    throw forbidden('Redacting create events is not permitted');
  if (original !== undefined && original.room_id !== event.room_id)
    throw badRequest('Cannot redact event from a different room');
  if (powerOf(state, event.sender) >= redactLevelOf(state)) return;
  if (original === undefined) throw notFound(`Could not find event ${event_id}`);
  if (original.sender !== event.sender)
    throw forbidden("You don't have permission to redact events");
}
