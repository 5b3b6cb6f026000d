/** An event of a room: what it is, how it gets its id, and how large it is on the wire between servers. */

import { createHash } from 'node:crypto';
import { isObject, type JsonObject } from '../../src/workflow/payload.ts';
import { MatrixError } from './errors.ts';

/** What a user wants to happen in a room. */
export interface EventDraft {
  readonly room_id: string;
  readonly sender: string;
  readonly type: string;
  /** Only events of the room's state have one, which may be empty. */
  readonly state_key?: string;
  readonly content: JsonObject;
}

export interface RoomEvent extends EventDraft {
  readonly event_id: string;
  /** Milliseconds. */
  readonly origin_server_ts: number;
  /** Counts the events of the room from 1. */
  readonly depth: number;
  /** Counts the events of the server from 2, as Synapse's first room does. */
  readonly stream: number;
  /** Of the request that made it, as that device alone is told; a token without a device is not. */
  readonly transaction?: { readonly device_id: string; readonly txn_id: string };
}

/** How an event relates to another one, by its `m.relates_to`. */
export interface Relation {
  readonly rel_type: string;
  readonly event_id: string;
  /** What an annotation says, such as an emoji. */
  readonly key: unknown;
}

/** The relation, unless there is none that Synapse takes for one. */
export function relationOf({ content }: Pick<RoomEvent, 'content'>): Relation | undefined {
  const relation = content['m.relates_to'];
  if (!isObject(relation)) return undefined;
  const { rel_type, event_id, key } = relation;
  if (typeof rel_type !== 'string' || typeof event_id !== 'string') return undefined;
  return { rel_type, event_id, key };
}

/** The event that a redaction removes. Since room version 11, its id stands in the content. */
export function redactedBy({ type, content }: EventDraft): string | undefined {
  const { redacts } = content;
  return type === 'm.room.redaction' && typeof redacts === 'string' ? redacts : undefined;
}

/** A new id: a hash, as since room version 4. The same events at the same times get the same ids. */
export function createEventId(draft: EventDraft, seed: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify([draft, ...seed]));
  return `$${hash.digest('base64url')}`;
}

/** What an event may have in bytes (https://spec.matrix.org/v1.15/client-server-api/#size-limits). */
const MAX_PDU_SIZE = 65_536;

/** @throws {MatrixError} 413 for what is larger than 65,536 bytes, counted as servers send it to each other */
export function checkSize(event: RoomEvent, room_version: string): void {
  if (sizeOf(event, room_version) > MAX_PDU_SIZE)
    throw new MatrixError(413, 'M_TOO_LARGE', { error: 'event too large' });
}

/**
 * The bytes of its canonical JSON. Hashes and signatures are as long as always; an event refers to the one before it, and
 * to what allows it: the power levels, its sender's membership and, before version 12, the creation of the room.
 */
function sizeOf(event: RoomEvent, room_version: string): number {
  const { room_id, sender, type, state_key, content, origin_server_ts, depth } = event;
  const hash = '#'.repeat(43);
  const id = `$${hash}`;
  const pdu = {
    auth_events: room_version === '12' ? [id, id] : [id, id, id],
    content,
    depth,
    hashes: { sha256: hash },
    origin_server_ts,
    prev_events: [id],
    room_id,
    sender,
    signatures: { localhost: { 'ed25519:a_MAaQ': '#'.repeat(86) } },
    ...(state_key !== undefined && { state_key }),
    type,
    unsigned: { age_ts: origin_server_ts },
  };
  return Buffer.byteLength(JSON.stringify(pdu));
}
