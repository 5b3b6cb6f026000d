/**
 * Whose client rings at an event, loudly: the default push rules, for those who have changed none of them
 * (https://spec.matrix.org/v1.15/client-server-api/#default-override-rules).
 */

import { isObject, type JsonObject } from '../../src/workflow/payload.ts';
import { findUser } from './accounts.ts';
import type { RoomEvent } from './event.ts';
import { membersOf, powerOf, roomNotificationLevelOf, stateAfter } from './room.ts';

/**
 * The ids of those whom an event highlights to. Only what stands at the top level of the content counts, also in an edit.
 * @param past the events of the room up to this one
 */
export function highlightedBy(event: RoomEvent, past: readonly RoomEvent[]): readonly string[] {
  const { content, sender, type } = event;
  if (type !== 'm.room.message' || content['msgtype'] === 'm.notice') return [];
  const others = membersOf(past).filter((user_id) => user_id !== sender);
  const state = stateAfter(past);
  const mayRingAll = powerOf(state, sender) >= roomNotificationLevelOf(state);
  const mentions = content['m.mentions'];
  if (mentions === undefined)
    return others.filter((user_id) => isInText(user_id, content, mayRingAll));
  if (!isObject(mentions)) return [];
  const { user_ids, room } = mentions;
  if (room === true && mayRingAll) return others;
  return others.filter((user_id) => Array.isArray(user_ids) && user_ids.includes(user_id));
}

/** The rules of old, for content without `m.mentions`: a name in the text is enough. */
function isInText(user_id: string, { body }: JsonObject, mayRingAll: boolean): boolean {
  if (typeof body !== 'string') return false;
  const localpart = user_id.slice(1).replace(/:.*/s, '');
  const names = [localpart, findUser(user_id)?.displayname ?? localpart];
  return [...names, ...(mayRingAll ? ['@room'] : [])].some((name) => hasWord(body, name));
}

function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A word begins before `@room` in `x@room`, too.
  return new RegExp(`(?:^|\\b|\\W)${literal}(?:$|\\b|\\W)`, 'i').test(text);
}
