/** What a homeserver tells before a message is sent. Loaded only for a check. */

import { ActionError } from '../../errors.ts';
import type { Failure, Finding, Target } from '../api.ts';
import { refusal } from '../refusal.ts';
import { checkEncryption, checkOwnMessage, findRoom } from './checks.ts';
import { explainAddress, explainForbidden } from './explain.ts';
import { noMessage, notInRoom } from './failure.ts';
import { isUserId } from './ids.ts';
import { findPower } from './power.ts';
import { question, type Session } from './question.ts';

export async function check(
  targets: readonly Target[],
  api_url: URL,
  session: Session,
): Promise<readonly Finding[]> {
  const account = await question(session.requests.whoami(), session.ask);
  if (!('body' in account))
    return [refusal((await explainAddress(account.failure, api_url, session)).error)];
  const { user_id } = account.body;
  if (!isUserId(user_id) || session.holdsSecret(user_id)) return [refusal(noHomeserver())];
  const rooms = targets.map((target) => checkRoom(target, user_id, session));
  return [
    {
      kind: 'yes',
      sentence: `It answers as a homeserver does, and takes \`access_token\`, which is that of ${user_id}.`,
    },
    ...(await Promise.all(rooms)),
  ];
}

function noHomeserver(): ActionError {
  return new ActionError('no_homeserver', 'It does not tell whose the access token is.');
}

async function checkRoom(
  { channel_id, message_id, parent_message_id }: Target,
  user_id: string,
  session: Session,
): Promise<Finding> {
  const room = await findRoom(channel_id, session);
  if (typeof room !== 'string') return refusal(room.error);
  const failure =
    (await checkMembership(room, user_id, session)) ??
    (await checkEncryption(room, session)) ??
    (message_id ? await checkMessage(room, message_id, session) : undefined);
  if (failure !== undefined) return refusal(failure.error);
  const named = room === channel_id ? room : `${room} (${channel_id})`;
  const thread = parent_message_id ? `, nor whether ${parent_message_id} begins a thread` : '';
  const power = await findPower(room, session);
  if (power === undefined)
    return {
      kind: 'unknown',
      sentence: `The homeserver does not tell whether the account may write in the room ${named}${thread}, before a message is sent.`,
    };
  const { own, message } = power;
  if (own < message) {
    const words = `its power level is ${own}, and messages take ${message}`;
    return refusal((await explainForbidden(room, words, session)).error);
  }
  return thread
    ? {
        kind: 'unknown',
        sentence: `The account is in the room ${named}, and may write there. Whether ${parent_message_id} begins a thread, the homeserver tells only when a message is sent.`,
      }
    : { kind: 'yes', sentence: `The account is in the room ${named}, and may write there.` };
}

/** One that is to be edited or removed. */
async function checkMessage(
  room: string,
  message_id: string,
  session: Session,
): Promise<Failure | undefined> {
  const failure = await checkOwnMessage(room, message_id, session);
  return failure === 'gone' ? noMessage(`Message ${message_id} was removed.`) : failure;
}

/** Who has left may still read how the room was then. */
async function checkMembership(
  room: string,
  user_id: string,
  { requests, ask }: Session,
): Promise<Failure | undefined> {
  const told = await question(requests.getState(room, 'm.room.member', user_id), ask);
  if ('body' in told) return told.body['membership'] === 'join' ? undefined : notInRoom(room);
  const isOutside = told.errcode === 'M_FORBIDDEN' || told.errcode === 'M_NOT_FOUND';
  return isOutside ? notInRoom(room) : told.failure;
}
