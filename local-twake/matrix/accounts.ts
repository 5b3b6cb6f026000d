/** The users, tokens and rooms that exist on a local homeserver. */

/** The name of the homeserver, in user ids and aliases; `localhost`, as the recorded one is called. */
export const SERVER_NAME = 'localhost';

export interface User {
  readonly user_id: string;
  readonly displayname?: string;
  readonly suspended?: true;
  readonly locked?: true;
  readonly shadow_banned?: true;
}

/** A token, and what the server knows it by. */
export interface Token {
  readonly access_token: string;
  readonly user_id: string;
  /** Of a login. A token that an administrator made has none, and an application service's neither. */
  readonly device_id?: string;
  readonly expired?: true;
  /** The id of the application service, which may speak for its users by `?user_id=`. */
  readonly app_service_id?: string;
}

export type Membership = 'join' | 'invite' | 'leave' | 'ban';

/** A room as it was set up, before anybody spoke in it. */
export interface RoomSetup {
  readonly room_id: string;
  readonly room_version: '11' | '12';
  readonly name: string;
  /** The full alias, `#name:server`. */
  readonly alias?: string;
  /** Who is in it beside {@link alice}, who made it. */
  readonly members: Readonly<Record<string, Membership>>;
  /** The power that speaking takes; default 0. */
  readonly events_default?: number;
  /** The power that notifying everybody takes; default 50. */
  readonly room_notifications?: number;
  readonly encrypted?: true;
  /** The room that took its place: since then, speaking here takes a moderator's power. */
  readonly replacement_room?: string;
}

const userId = (name: string) => `@${name}:${SERVER_NAME}`;

const bot = userId('bot');
/** Reads everything, and made all rooms. */
export const alice = userId('alice');
const outsider = userId('outsider');
const appService = userId('_gh');

/** The first is the one to send with; each of the others meets something else. */
const users: readonly User[] = [
  { user_id: bot, displayname: 'bot' },
  { user_id: alice, displayname: 'alice' },
  { user_id: outsider, displayname: 'outsider' },
  { user_id: userId('suspended'), displayname: 'suspended', suspended: true },
  { user_id: userId('locked'), displayname: 'locked', locked: true },
  { user_id: userId('shadow'), displayname: 'shadow', shadow_banned: true },
  { user_id: appService },
  { user_id: userId('_gh_deploys') },
];

/** What the tokens are for, by name. */
export const tokens = {
  /** The bot's, of a login: its transaction ids outlive a restart. */
  login: {
    access_token: 'syt_Ym90_kQzXvTnLwRbHsGdYcMfJ_1aB2cD',
    user_id: bot,
    device_id: 'PVFDBWUMXD',
  },
  /** The bot's, of another login. */
  second_login: {
    access_token: 'syt_Ym90_pWqNzKtVxLsRmBgHjDcF_3eF4gH',
    user_id: bot,
    device_id: 'MCGMZZHEOT',
  },
  /** The bot's, made by an administrator: its transaction ids are forgotten at a restart. */
  admin_made: { access_token: 'syt_Ym90_hTgVbNmKjLzXcQwRtYpS_5iJ6kL', user_id: bot },
  expired: { access_token: 'syt_Ym90_dFgHjKlMnBvCxZqWsRtY_7mN8oP', user_id: bot, expired: true },
  /** By chance, her device has the name of the bot's: such names are an account's own. */
  alice: {
    access_token: 'syt_YWxpY2U_vBnMkLjHgFdSqWrTyPzX_9qR0sT',
    user_id: alice,
    device_id: 'PVFDBWUMXD',
  },
  outsider: {
    access_token: 'syt_b3V0c2lkZXI_rTyPsDfGhJkLzXcVbNmQ_1uV2wX',
    user_id: outsider,
    device_id: 'TZRBOYVFMC',
  },
  suspended: {
    access_token: 'syt_c3VzcGVuZGVk_mNbVcXzLkJhGfDsQwRtY_3yZ4aB',
    user_id: userId('suspended'),
    device_id: 'KGDXUPWLQN',
  },
  locked: {
    access_token: 'syt_bG9ja2Vk_zXcVbNmLkJhGfDsPqWrT_5cD6eF',
    user_id: userId('locked'),
    device_id: 'VJMAHSCTRE',
  },
  shadow_banned: {
    access_token: 'syt_c2hhZG93_qWsXrFvTgByHnJmKlPzD_7gH8iJ',
    user_id: userId('shadow'),
    device_id: 'ONFYIBGKZW',
  },
  app_service: {
    access_token: 'gh_as_8f14e45fceea167a5a36dedd4bea2543',
    user_id: appService,
    app_service_id: 'github',
  },
} as const satisfies Readonly<Record<string, Token>>;

/** Since version 12, an id has no server part; it is 43 characters long, whatever they are. */
const roomId = (name: string) => `!${name.padEnd(43, '-0_')}`;

const withBot = { [bot]: 'join' } as const;

/** The first is the one to send to; each of the others shows one thing that a room may be. */
export const rooms = {
  deploys: {
    room_id: roomId('deploys'),
    room_version: '12',
    name: 'Deploys',
    alias: `#deploys:${SERVER_NAME}`,
    members: {
      [bot]: 'join',
      [userId('suspended')]: 'join',
      [userId('locked')]: 'join',
      [userId('shadow')]: 'join',
    },
  },
  general: {
    room_id: roomId('general'),
    room_version: '12',
    name: 'General',
    alias: `#general:${SERVER_NAME}`,
    members: withBot,
    room_notifications: 0,
  },
  /** Of the time when the ids of rooms ended in a server. */
  old: {
    room_id: `!fHaXcmskSVoJKHJiAh:${SERVER_NAME}`,
    room_version: '11',
    name: 'Releases',
    alias: `#releases:${SERVER_NAME}`,
    members: withBot,
  },
  encrypted: {
    room_id: roomId('encrypted'),
    room_version: '12',
    name: 'Secrets',
    alias: `#secrets:${SERVER_NAME}`,
    members: withBot,
    encrypted: true,
  },
  upgraded: {
    room_id: roomId('upgraded'),
    room_version: '12',
    name: 'Releases',
    members: withBot,
    replacement_room: `!fHaXcmskSVoJKHJiAh:${SERVER_NAME}`,
  },
  /** Where the bot may read and not speak. */
  announcements: {
    room_id: roomId('announcements'),
    room_version: '12',
    name: 'Announcements',
    alias: `#announcements:${SERVER_NAME}`,
    members: withBot,
    events_default: 50,
  },
  /** The bot was never asked in. */
  private: {
    room_id: roomId('private'),
    room_version: '12',
    name: 'Board',
    alias: `#board:${SERVER_NAME}`,
    members: {},
  },
  /** The bot was asked in, and has not come yet. */
  invited: {
    room_id: roomId('invited'),
    room_version: '12',
    name: 'Incidents',
    alias: `#incidents:${SERVER_NAME}`,
    members: { [bot]: 'invite' },
  },
  kicked: {
    room_id: roomId('kicked'),
    room_version: '12',
    name: 'Offtopic',
    alias: `#offtopic:${SERVER_NAME}`,
    members: { [bot]: 'leave' },
  },
  banned: {
    room_id: roomId('banned'),
    room_version: '12',
    name: 'Lounge',
    alias: `#lounge:${SERVER_NAME}`,
    members: { [bot]: 'ban' },
  },
  /** An application service speaks here, by itself and for one of its users. */
  bridged: {
    room_id: roomId('bridged'),
    room_version: '12',
    name: 'n',
    members: { [bot]: 'join', [appService]: 'join', [userId('_gh_deploys')]: 'join' },
  },
} as const satisfies Readonly<Record<string, RoomSetup>>;

/** What a client needs to send, named as the action's inputs name it. */
export const account = {
  access_token: tokens.login.access_token,
  channel_ids: [rooms.deploys.room_id, rooms.general.room_id],
  aliases: [rooms.deploys.alias, rooms.general.alias],
  user_id: bot,
  /** Somebody to mention. */
  reader_id: alice,
} as const;

export type MatrixAccount = typeof account;

export function findUser(user_id: string): User | undefined {
  return users.find((known) => known.user_id === user_id);
}

export function findToken(access_token: string): Token | undefined {
  return Object.values<Token>(tokens).find((known) => known.access_token === access_token);
}
