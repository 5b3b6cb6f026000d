/** The channels of a local Twake, or the rooms of a homeserver, as the page lists them. */

import { account, channels } from '../local-twake/accounts.ts';
import { account as matrixAccount, type RoomSetup, rooms } from '../local-twake/matrix/accounts.ts';
import type { AnyBehaviour } from '../local-twake/server.ts';
import type { Channel } from './news.ts';

export function listChannels(behave: AnyBehaviour): readonly Channel[] {
  return behave === 'matrix' ? matrixRooms() : ownChannels();
}

function ownChannels(): readonly Channel[] {
  return channels
    .filter(({ id }) => account.channel_ids.some((own) => own === id))
    .map(({ id, name }) => ({ id, name, isUsual: true }));
}

/** All have a name, and those that only show one thing that a room may be wait for their first message. */
function matrixRooms(): readonly Channel[] {
  const usual: readonly string[] = matrixAccount.channel_ids;
  return Object.values<RoomSetup>(rooms).map(({ room_id, name, alias }) => ({
    id: room_id,
    name,
    ...(alias && { alias }),
    isUsual: usual.includes(room_id),
  }));
}
