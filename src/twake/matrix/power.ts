/** What an account may do in a room: https://spec.matrix.org/v1.16/client-server-api/#mroompower_levels */

import { question, type Session } from './question.ts';

export interface Power {
  /** Of the account; Infinity for whoever made a room of version 12 or later. */
  readonly own: number;
  /** What a message takes. */
  readonly message: number;
  /** What notifying everybody takes. */
  readonly notification: number;
}

/** Undefined where the homeserver does not tell. */
export async function findPower(
  room: string,
  { requests, ask }: Pick<Session, 'requests' | 'ask'>,
): Promise<Power | undefined> {
  const [power, creation, account] = await Promise.all([
    question(requests.getState(room, 'm.room.power_levels'), ask),
    question(requests.getStateEvent(room, 'm.room.create'), ask),
    question(requests.whoami(), ask),
  ]);
  if (!('body' in power && 'body' in creation && 'body' in account)) return undefined;
  const user_id = String(account.body['user_id']);
  const { users, users_default, events, events_default, notifications } = power.body as PowerLevels;
  return {
    own: isCreator(user_id, creation.body)
      ? Number.POSITIVE_INFINITY
      : levelOf(users?.[user_id] ?? users_default, 0),
    message: levelOf(events?.['m.room.message'] ?? events_default, 0),
    notification: levelOf(notifications?.room, 50),
  };
}

interface PowerLevels {
  readonly users?: Readonly<Record<string, unknown>>;
  readonly users_default?: unknown;
  readonly events?: Readonly<Record<string, unknown>>;
  readonly events_default?: unknown;
  readonly notifications?: { readonly room?: unknown };
}

/** Rooms of old have texts in the place of numbers. */
function levelOf(value: unknown, usual: number): number {
  const level = Number(value ?? usual);
  return Number.isSafeInteger(level) ? level : usual;
}

interface Creation {
  readonly sender?: unknown;
  readonly content?: {
    readonly room_version?: unknown;
    readonly additional_creators?: unknown;
  };
}

/** Since version 12 of rooms, their creators may do everything, and stand in no list of power levels. */
function isCreator(user_id: string, { sender, content }: Creation): boolean {
  if (!(Number(content?.room_version) >= 12)) return false;
  const more = content?.additional_creators;
  return sender === user_id || (Array.isArray(more) && more.includes(user_id));
}
