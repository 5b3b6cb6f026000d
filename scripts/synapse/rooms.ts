/** The rooms of a homeserver for tests. All are alice's; the bot is in each but `unjoined`. */

import type { Account, Accounts } from './accounts.ts';
import { demandMatrix, pathOf } from './client.ts';

export interface Rooms {
  /** Where the bot may speak; `#deploys:localhost` names it. */
  readonly deploys: string;
  readonly encrypted: string;
  /** Has a tombstone, and a successor that the bot is not in. */
  readonly upgraded: string;
  /** Where the bot's power level is too low to speak. */
  readonly readOnly: string;
  readonly unjoined: string;
}

export async function makeRooms(url: string, { alice, bot }: Accounts): Promise<Rooms> {
  const make = (body: object) => makeRoom(url, { owner: alice, members: [bot], body });
  const upgraded = await make({ name: 'Upgraded', room_version: '11' });
  await demandMatrix(url, {
    method: 'POST',
    path: pathOf`/_matrix/client/v3/rooms/${upgraded}/upgrade`,
    body: { new_version: '12' },
    token: alice.token,
  });
  return {
    deploys: await make({ name: 'Deploys', room_alias_name: 'deploys' }),
    encrypted: await make({ name: 'Encrypted', initial_state: [encryption] }),
    upgraded,
    readOnly: await make({ name: 'News', power_level_content_override: { events_default: 50 } }),
    unjoined: await makeRoom(url, { owner: alice, members: [], body: { name: 'Elsewhere' } }),
  };
}

const encryption = {
  type: 'm.room.encryption',
  state_key: '',
  content: { algorithm: 'm.megolm.v1.aes-sha2' },
} as const;

interface RoomOptions {
  readonly owner: Account;
  readonly members: readonly Account[];
  /** Of `createRoom`. */
  readonly body: object;
}

/** Makes a room that nobody else can find; its id. */
export async function makeRoom(
  url: string,
  { owner, members, body }: RoomOptions,
): Promise<string> {
  const { room_id } = await demandMatrix(url, {
    method: 'POST',
    path: '/_matrix/client/v3/createRoom',
    body: { preset: 'private_chat', invite: members.map(({ user_id }) => user_id), ...body },
    token: owner.token,
  });
  const room = String(room_id);
  for (const { token } of members) {
    const path = pathOf`/_matrix/client/v3/rooms/${room}/join`;
    await demandMatrix(url, { method: 'POST', path, body: {}, token });
  }
  return room;
}
