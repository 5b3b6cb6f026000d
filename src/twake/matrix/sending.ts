/**
 * The attempts at a plan: what one has found out, the next does not ask again.
 *
 * The same transaction id makes no second event, for a token that belongs to a device. Others (those that an administrator
 * or an application service makes) are forgotten with it at a restart, so whose token it is is asked before a repeat.
 */

import { Buffer } from 'node:buffer';
import { ActionError } from '../../errors.ts';
import type { HttpRequest } from '../../net/http.ts';
import type { AttemptOptions, Failure, Judgement, Sending } from '../api.ts';
import { toFailure } from '../http-failure.ts';
import { findRoom, hasDevice } from './checks.ts';
import { LARGEST_CONTENT } from './content.ts';
import { explainAddress, explainForbidden } from './explain.ts';
import { readError } from './failure.ts';
import { judge } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Session } from './question.ts';
import type { Requests } from './request.ts';

export interface Homeserver {
  readonly api_url: URL;
  readonly requests: Requests;
  /** By the id of a room: as which of the step's channels it was posted to. */
  readonly posted: Map<string, string>;
}

export function createSending(plan: Plan, { api_url, requests, posted }: Homeserver): Sending {
  const request = plan.requestIn(plan.target.channel_id);
  let room: string | undefined;
  let isChecked = false;
  let isOfDevice: boolean | undefined;
  let unknown: Failure | undefined;

  /** The room, where nothing speaks against asking for it now. */
  const prepare = async (
    session: Session,
    { mayDouble }: AttemptOptions,
  ): Promise<string | Judgement> => {
    const found = room ?? (await claimRoom(plan, posted, session));
    if (typeof found !== 'string') return found;
    room = found;
    const stop = isChecked ? undefined : await plan.check(room, session);
    if (stop !== undefined) return stop;
    isChecked = true;
    if (unknown === undefined || plan.operation !== 'post' || mayDouble) return room;
    const device = isOfDevice ?? (await hasDevice(session));
    if (typeof device !== 'boolean') return device;
    isOfDevice = device;
    return device ? room : { ...unknown, isIdempotent: false };
  };
  return {
    request,
    error: findSizeError(request),
    attempt: async (ask, options) => {
      const session = { requests, ask, ...options };
      const prepared = await prepare(session, options);
      const judgement =
        typeof prepared === 'string' ? await askFor(plan, prepared, session) : prepared;
      if (!('error' in judgement)) return judgement;
      if (judgement.fate === 'unknown') unknown = judgement;
      return explainAddress(judgement, api_url, session);
    },
    look: async (ask, options) =>
      room === undefined ? undefined : plan.find(room, { requests, ask, ...options }),
  };
}

/** The room of a channel, unless another channel of this step is the same and gets the message. */
async function claimRoom(
  { operation, target: { channel_id } }: Plan,
  posted: Map<string, string>,
  session: Session,
): Promise<string | Failure> {
  const room = await findRoom(channel_id, session);
  if (typeof room !== 'string' || operation !== 'post') return room;
  const first = posted.get(room) ?? channel_id;
  if (first !== channel_id) return sameRoom(room, [first, channel_id]);
  posted.set(room, channel_id);
  return room;
}

async function askFor(
  { operation, target, requestIn }: Plan,
  room: string,
  session: Session,
): Promise<Judgement> {
  const result = await session.ask(requestIn(room));
  if (result.kind === 'no_response')
    return result.arrived === 'no'
      ? { fate: 'not_arrived', error: result.error }
      : { fate: 'unknown', error: result.error, isIdempotent: true };
  const said = result.status === 200 ? undefined : readError(result);
  if (said?.errcode === 'M_FORBIDDEN') return explainForbidden(room, said.error, session);
  return judge(result, { room, target, operation }, session.holdsSecret);
}

/** Two aliases, or an alias and the id. */
function sameRoom(room: string, channels: readonly string[]): Failure {
  const sentence = `${channels.join(' and ')} are the same room, ${room}, which gets the message once.`;
  return toFailure('refused', 'invalid_input', sentence, {
    nextStep: 'Write it once in `channel_id`.',
  });
}

/** What no homeserver would take is not even begun. */
function findSizeError({ body }: HttpRequest): ActionError | undefined {
  const bytes = Buffer.byteLength(body);
  if (bytes <= LARGEST_CONTENT) return undefined;
  const sentence = `The message has ${bytes} bytes, and a homeserver takes ${LARGEST_CONTENT}: nothing was sent.`;
  return new ActionError('too_large', sentence, {
    nextStep: 'Shorten `buttons`, `mentions`, `sender_name` or `message_fields`.',
  });
}
