/** What only another question tells of a refusal: which room to go to, which address to use. */

import { webServer } from '../../errors.ts';
import type { Failure } from '../api.ts';
import { quote, toFailure } from '../http-failure.ts';
import { notInRoom } from './failure.ts';
import { isRoomId } from './ids.ts';
import { question, type Session } from './question.ts';

/**
 * What `M_FORBIDDEN` means: not in the room, or in it without the right.
 * @param words the server's own
 */
export async function explainForbidden(
  room: string,
  words: string,
  { requests, ask }: Session,
): Promise<Failure> {
  if (/not (?:in|joined|invited|a member)|member|banned|left the room/i.test(words))
    return notInRoom(room);
  const told = await question(requests.getState(room, 'm.room.tombstone'), ask);
  if ('body' in told) {
    const next = told.body['replacement_room'];
    const where = isRoomId(next) ? `: its people moved to ${next}` : '';
    return toFailure('refused', 'room_upgraded', `The room ${room} was upgraded${where}.`, {
      nextStep: isRoomId(next)
        ? `Join that room with the account of \`access_token\`, and set \`channel_id\` to "${next}".`
        : 'Set `channel_id` to the room that took its place.',
    });
  }
  if (told.errcode === 'M_FORBIDDEN') return notInRoom(room);
  return toFailure(
    'refused',
    'no_permission',
    `The account of \`access_token\` may not do this in the room ${room}: ${quote(words)}.`,
  );
}

/** What no homeserver answered to may be the address of its domain, which tells where the homeserver is. */
export async function explainAddress(
  failure: Failure,
  api_url: URL,
  { requests, ask }: Session,
): Promise<Failure> {
  if (!['no_homeserver', 'redirected', 'not_json'].includes(failure.error.code)) return failure;
  const told = await question(requests.getWellKnown(), ask);
  const home = 'body' in told ? told.body['m.homeserver'] : undefined;
  const base_url = (home as { readonly base_url?: unknown } | null | undefined)?.base_url;
  const address = typeof base_url === 'string' ? webServer(base_url) : null;
  // `api_url` must be https, and whoever told a page may tell a book.
  const isUsable = address?.startsWith(`${api_url.protocol}//`) && address.length < 200;
  if (!isUsable || address === webServer(api_url.href)) return failure;
  const { code, message } = failure.error;
  return toFailure(failure.fate, code, message, {
    nextStep: `Set \`api_url\` to ${address}: ${api_url.host} says that its homeserver is there.`,
  });
}
