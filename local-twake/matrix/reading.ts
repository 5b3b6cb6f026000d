/** What a requester may read of a room, and how: its state, its events one by one, and page by page. */

import type { JsonObject } from '../../src/workflow/payload.ts';
import { showEvent, type Viewing } from './client-event.ts';
import { forbidden, MatrixError, notFound } from './errors.ts';
import type { RoomEvent } from './event.ts';
import { membershipOf, stateAfter, stateOf } from './room.ts';

/** The content of one event of the room's state. */
export function readState(
  viewing: Viewing,
  room_id: string,
  [type, state_key]: readonly [type: string, state_key: string],
): JsonObject {
  const event = stateAfter(readableEvents(viewing, room_id)).find(type, state_key);
  if (event === undefined) throw notFound('Event not found.');
  return event.content;
}

/** One event: of a room that one is in, or of the time when one was. */
export function readEvent(viewing: Viewing, room_id: string, event_id: string): JsonObject {
  const { timeline, requester } = viewing;
  const event = timeline.find(event_id);
  if (event === undefined || event.room_id !== room_id) throw notFound('Event not found.');
  const { user_id } = requester.user;
  const room = timeline.listRoom(room_id);
  const past = room.filter(({ depth }) => depth <= event.depth);
  const isVisible = [room, past].some(
    (events) => membershipOf(stateAfter(events), user_id) === 'join',
  );
  if (!isVisible) throw notFound('Event not found.');
  return showEvent(event, viewing);
}

/** A page of the room's events: `dir=b` from the newest on, `dir=f` (the default) from the oldest. */
export function readPage(viewing: Viewing, room_id: string, query: URLSearchParams): JsonObject {
  const dir = query.get('dir') ?? 'f';
  if (dir !== 'b' && dir !== 'f')
    throw invalidParameter("Query parameter 'dir' must be one of ['b', 'f']");
  const limit = readLimit(query.get('limit') ?? '10');
  const events = readableEvents(viewing, room_id);
  const from = query.get('from');
  const start = from ?? (dir === 'b' ? toToken(events.at(-1), 0) : 's0_0_0_0_0_0_0_0_0_0_0_0_0_0');
  const position = positionOf(start);
  const rest =
    dir === 'b'
      ? events.filter(({ stream }) => stream <= position).reverse()
      : events.filter(({ stream }) => stream > position);
  const chunk = rest.slice(0, limit);
  const last = chunk.at(-1);
  const shown = chunk.map((event) => showEvent(event, viewing));
  if (last === undefined) return { chunk: shown, start };
  return { chunk: shown, start, end: toToken(last, dir === 'b' ? -1 : 0) };
}

/** Who has left may read what was until then; who was banned, never came or knows no such room, may not. */
function readableEvents({ timeline, requester }: Viewing, room_id: string): readonly RoomEvent[] {
  const { user_id } = requester.user;
  const events = timeline.listRoom(room_id);
  const state = stateOf(timeline, room_id);
  const membership = membershipOf(state, user_id);
  if (membership === 'join') return events;
  const left = state.find('m.room.member', user_id)?.depth ?? 0;
  if (membership === 'leave') return events.filter(({ depth }) => depth <= left);
  throw forbidden(`User ${user_id} not in room ${room_id}, and room previews are disabled`);
}

function readLimit(text: string): number {
  if (!/^-?\d+$/.test(text)) throw invalidParameter('Query parameter limit must be an integer');
  if (text.startsWith('-'))
    throw invalidParameter('Query parameter limit must be a positive integer.');
  return Number(text);
}

/** A place between two events, as Synapse writes it: how deep in the room, and how many events of the server before. */
function toToken(event: RoomEvent | undefined, shift: number): string {
  const { depth = 0, stream = 0 } = event ?? {};
  return `t${depth}-${stream + shift}${'_0'.repeat(13)}`;
}

function positionOf(token: string): number {
  const [, stream] = /^(?:t\d+-|s)(\d+)_/.exec(token) ?? [];
  if (stream === undefined) throw invalidParameter(`Invalid stream token ${token}`);
  return Number(stream);
}

function invalidParameter(error: string): MatrixError {
  return new MatrixError(400, 'M_INVALID_PARAM', { error });
}
