/** What is unread for somebody in a room, as a client counts it: who was notified, and who by name. */

import type { Homeserver } from '../../scripts/synapse/homeserver.ts';
import { makeRoom } from '../../scripts/synapse/rooms.ts';
import type { Session } from './session.ts';

/** A room of three, because in one of two every message notifies. */
export function makeRoomOfThree({ url, accounts }: Homeserver, body: object = {}): Promise<string> {
  const { alice: owner, bot, outsider } = accounts;
  return makeRoom(url, { owner, members: [bot, outsider], body });
}

/** Of a room in which everybody may notify everybody. */
export const loud = { power_level_content_override: { notifications: { room: 0 } } } as const;

interface Counts {
  readonly notification_count: number;
  readonly highlight_count: number;
}

/** What is unread, as `notifications/highlights`. */
export async function countUnread(reader: Session, room: string): Promise<string> {
  const filter = encodeURIComponent(JSON.stringify({ room: { rooms: [room] } }));
  const path = `/_matrix/client/v3/sync?timeout=0&filter=${filter}`;
  const { json } = await reader.request({ method: 'GET', path });
  const { join } = json['rooms'] as {
    readonly join: Readonly<Record<string, { readonly unread_notifications: Counts }>>;
  };
  const counts = join[room]?.unread_notifications;
  return `${counts?.notification_count}/${counts?.highlight_count}`;
}

/** Up to this event, nothing is unread any more. */
export async function markRead(reader: Session, room: string, eventId: string): Promise<void> {
  await reader.act(room, 'read_markers', { 'm.read': eventId, 'm.fully_read': eventId });
}
