/**
 * Whether a message that mentions everybody rings for anybody: a homeserver takes it from every account, and notifies nobody where the
 * account may not do that (https://spec.matrix.org/v1.16/client-server-api/#mroompower_levels, `notifications.room`).
 */

import type { Ask, LookOptions, Sending, Success } from '../api.ts';
import { question, type Session } from './question.ts';
import type { Requests } from './request.ts';

/** The same, with a warning once the message is there, where it rings for nobody. */
export function withMentionWarning(sending: Sending, requests: Requests): Sending {
  const { attempt, look } = sending;
  const warn = async (success: Success, ask: Ask, { holdsSecret }: LookOptions) => {
    const room = success.accepted?.channel_id;
    const warning = room && (await findWarning(room, { requests, ask, holdsSecret }));
    return warning ? { ...success, warning } : success;
  };
  return {
    ...sending,
    attempt: async (ask, options) => {
      const judgement = await attempt(ask, options);
      return 'error' in judgement ? judgement : warn(judgement, ask, options);
    },
    ...(look && {
      look: async (ask, options) => {
        const found = await look(ask, options);
        return found && warn(found, ask, options);
      },
    }),
  };
}

/** A sentence for the log; undefined where it rings, or nobody can tell. */
async function findWarning(room: string, { requests, ask }: Session): Promise<string | undefined> {
  const [power, creation, account] = await Promise.all([
    question(requests.getState(room, 'm.room.power_levels'), ask),
    question(requests.getStateEvent(room, 'm.room.create'), ask),
    question(requests.whoami(), ask),
  ]);
  if (!('body' in power && 'body' in creation && 'body' in account)) return undefined;
  const user_id = String(account.body['user_id']);
  if (isCreator(user_id, creation.body)) return undefined;
  const levels = power.body as PowerLevels;
  const own = levelOf(levels.users?.[user_id] ?? levels.users_default, 0);
  const needed = levelOf(levels.notifications?.room, 50);
  if (own >= needed) return undefined;
  return `The room ${room} does not let the account of \`access_token\` notify everybody: \`mentions: all\` notified nobody. It has the power level ${own}, and "Notify everyone" in the settings of the room asks for ${needed}.`;
}

interface PowerLevels {
  readonly users?: Readonly<Record<string, unknown>>;
  readonly users_default?: unknown;
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
