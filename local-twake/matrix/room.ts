/** A room as its state has it: who is in it, and what they may do. */

import { isObject, type JsonObject } from '../../src/workflow/payload.ts';
import { alice, findUser, type Membership, type RoomSetup, rooms } from './accounts.ts';
import type { EventDraft, RoomEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/** The state of a room, up to its last event or an earlier one. */
export interface RoomState {
  readonly find: (type: string, state_key?: string) => RoomEvent | undefined;
}

export function findRoom(room_id: string): RoomSetup | undefined {
  return Object.values<RoomSetup>(rooms).find((room) => room.room_id === room_id);
}

export function findRoomByAlias(alias: string): RoomSetup | undefined {
  return Object.values<RoomSetup>(rooms).find((room) => room.alias === alias);
}

export function stateOf(timeline: Timeline, room_id: string): RoomState {
  return stateAfter(timeline.listRoom(room_id));
}

/** The state that these events of one room make. */
export function stateAfter(events: readonly RoomEvent[]): RoomState {
  return {
    find: (type, state_key = '') =>
      events.findLast((event) => event.type === type && event.state_key === state_key),
  };
}

/** A user's membership; undefined: they never had to do with the room. */
export function membershipOf(state: RoomState, user_id: string): unknown {
  return state.find('m.room.member', user_id)?.content['membership'];
}

/** Those who are in the room. */
export function membersOf(events: readonly RoomEvent[]): readonly string[] {
  const state = stateAfter(events);
  const named = events.flatMap(({ type, state_key }) =>
    type === 'm.room.member' && state_key !== undefined ? [state_key] : [],
  );
  return [...new Set(named)].filter((user_id) => membershipOf(state, user_id) === 'join');
}

/** A user's power. Since version 12, who made the room has all of it, and is not listed. */
export function powerOf(state: RoomState, user_id: string): number {
  const created = state.find('m.room.create');
  if (created?.content['room_version'] === '12' && created.sender === user_id)
    return Number.POSITIVE_INFINITY;
  const { users, users_default } = powerLevelsOf(state);
  return levelOf(users, user_id) ?? numberOr(users_default, 0);
}

/** The power that sending an event of this type takes, outside the room's state. */
export function sendLevelOf(state: RoomState, type: string): number {
  const { events, events_default } = powerLevelsOf(state);
  return levelOf(events, type) ?? numberOr(events_default, 0);
}

/** The power that removing what others said takes. */
export function redactLevelOf(state: RoomState): number {
  return numberOr(powerLevelsOf(state)['redact'], 50);
}

/** The power that notifying the whole room takes. */
export function roomNotificationLevelOf(state: RoomState): number {
  return levelOf(powerLevelsOf(state)['notifications'], 'room') ?? 50;
}

function powerLevelsOf(state: RoomState): JsonObject {
  return state.find('m.room.power_levels')?.content ?? {};
}

function levelOf(levels: unknown, name: string): number | undefined {
  const level = isObject(levels) && Object.hasOwn(levels, name) ? levels[name] : undefined;
  return typeof level === 'number' ? level : undefined;
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** Fills a timeline with what has happened in a room before anybody speaks, in Synapse's sequence. */
export function setUpRoom(timeline: Timeline, room: RoomSetup): void {
  for (const draft of draftsOf(room)) timeline.add(timeline.build(draft));
}

function draftsOf(room: RoomSetup): readonly EventDraft[] {
  const { room_id, room_version, name, alias } = room;
  const state = (type: string, content: JsonObject, state_key = ''): EventDraft => ({
    room_id,
    sender: alice,
    type,
    state_key,
    content,
  });
  return [
    state('m.room.create', { room_version }),
    state('m.room.member', { displayname: 'alice', membership: 'join' }, alice),
    state('m.room.power_levels', powerLevels(room)),
    ...(alias === undefined ? [] : [state('m.room.canonical_alias', { alias })]),
    state('m.room.join_rules', { join_rule: 'invite' }),
    state('m.room.history_visibility', { history_visibility: 'shared' }),
    state('m.room.guest_access', { guest_access: 'can_join' }),
    ...(room.encrypted ? [state('m.room.encryption', { algorithm: 'm.megolm.v1.aes-sha2' })] : []),
    state('m.room.name', { name }),
    ...memberDrafts(room),
    ...(room.replacement_room === undefined
      ? []
      : [
          state('m.room.tombstone', tombstone(room)),
          state('m.room.power_levels', { ...powerLevels(room), events_default: 50, invite: 50 }),
        ]),
  ];
}

/** Everybody was invited; some have come then, and some of these had to go again. */
function memberDrafts({ room_id, members }: RoomSetup): readonly EventDraft[] {
  const draft = (user_id: string, sender: string, membership: Membership): EventDraft => {
    const { displayname } = findUser(user_id) ?? {};
    const isNamed = displayname !== undefined && (membership === 'invite' || membership === 'join');
    const content = { ...(isNamed && { displayname }), membership };
    return { room_id, sender, type: 'm.room.member', state_key: user_id, content };
  };
  const all = Object.entries(members);
  const came = all.filter(([, membership]) => membership !== 'invite');
  const went = came.filter(([, membership]) => membership !== 'join');
  return [
    ...all.map(([user_id]) => draft(user_id, alice, 'invite')),
    ...came.map(([user_id]) => draft(user_id, user_id, 'join')),
    ...went.map(([user_id, membership]) => draft(user_id, alice, membership)),
  ];
}

/** What Synapse gives a new private room. */
function powerLevels(room: RoomSetup): JsonObject {
  const { room_version, events_default = 0, room_notifications } = room;
  const isNewer = room_version === '12';
  return {
    ban: 50,
    events: {
      'm.room.avatar': 50,
      'm.room.canonical_alias': 50,
      'm.room.encryption': 100,
      'm.room.history_visibility': 100,
      'm.room.name': 50,
      'm.room.power_levels': 100,
      'm.room.server_acl': 100,
      'm.room.tombstone': isNewer ? 150 : 100,
    },
    events_default,
    historical: 100,
    invite: 0,
    kick: 50,
    ...(room_notifications !== undefined && { notifications: { room: room_notifications } }),
    redact: 50,
    state_default: 50,
    users: isNewer ? {} : { [alice]: 100 },
    users_default: 0,
  };
}

function tombstone({ replacement_room }: RoomSetup): JsonObject {
  return { body: 'This room has been replaced', replacement_room };
}
