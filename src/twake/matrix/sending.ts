/**
 * What a message takes at a homeserver: questions first where a 200 would prove nothing, then the message, and a look where
 * nobody knows what became of it.
 *
 * The same transaction id makes no second event, for a token that belongs to a device. Others (those that an administrator
 * or an application service makes) are forgotten with it at a restart, so whose token it is is asked before a repeat.
 */

import { Buffer } from 'node:buffer';
import { ActionError } from '../../errors.ts';
import type { HttpRequest } from '../../net/http.ts';
import type { AttemptOptions, Failure, Judgement, Sending, Success, Target } from '../api.ts';
import { checkEncryption, checkOwnMessage, findRoom, hasDevice } from './checks.ts';
import { LARGEST_CONTENT, NONCE } from './content.ts';
import { explainAddress, explainForbidden } from './explain.ts';
import { noMessage, readError } from './failure.ts';
import { isEventId } from './ids.ts';
import { accept, judge, remove } from './judge.ts';
import { question, type Session } from './question.ts';
import type { Requests } from './request.ts';

/** What differs between a post, an edit and a removal. */
interface Plan {
  readonly target: Target;
  readonly isRemoval: boolean;
  readonly requestIn: (room: string) => HttpRequest;
  /** Why it would be in vain, or that it is done already. */
  readonly check: (room: string, session: Session) => Promise<Failure | Success | undefined>;
  /** What an attempt of unknown fate has left. */
  readonly find: (room: string, session: Session) => Promise<Success | undefined>;
}

/** How many events back a look goes. */
const NEWEST = 20;

/** @param content of the event for the target, with the nonce `id` in it */
export function sendContent(
  homeserver: Homeserver,
  target: Target,
  id: string,
  content: object,
): Sending {
  const { requests } = homeserver;
  const { message_id } = target;
  const plan: Plan = {
    target,
    isRemoval: false,
    requestIn: (room) => requests.send(room, id, content),
    check: async (room, session) => {
      if (!message_id) return checkEncryption(room, session);
      const [own, encrypted] = await Promise.all([
        checkOwnMessage(room, message_id, session),
        checkEncryption(room, session),
      ]);
      // Synapse finds no event in a room that the account is not in: that it is not in there says more.
      if (encrypted !== undefined) return encrypted;
      return own === 'gone' ? noMessage(`Message ${message_id} was removed.`) : own;
    },
    find: async (room, session) => {
      const told = await question(requests.getMessages(room, NEWEST), session.ask);
      const event = 'body' in told ? eventsIn(told.body).find(isOwn(id)) : undefined;
      return event && isEventId(event.event_id)
        ? accept(event.event_id, { room, target }, event)
        : undefined;
    },
  };
  return sendingOf(plan, homeserver);
}

export function redact(homeserver: Homeserver, target: Target, id: string): Sending {
  const { message_id = '' } = target;
  const isGone = async (room: string, session: Session) => {
    const state = await checkOwnMessage(room, message_id, session);
    return state === 'gone' ? remove({ target }, {}) : state;
  };
  const plan: Plan = {
    target,
    isRemoval: true,
    requestIn: (room) => homeserver.requests.redact(room, message_id, id),
    check: isGone,
    find: async (room, session) => {
      const state = await isGone(room, session);
      return state !== undefined && 'response' in state ? state : undefined;
    },
  };
  return sendingOf(plan, homeserver);
}

interface Event {
  readonly event_id?: unknown;
  readonly content?: { readonly [NONCE]?: unknown };
}

function eventsIn({ chunk }: { readonly chunk?: unknown }): readonly Event[] {
  return Array.isArray(chunk) ? chunk.filter((event) => typeof event === 'object' && event) : [];
}

function isOwn(id: string): (event: Event) => boolean {
  return ({ content }) => content?.[NONCE] === id;
}

export interface Homeserver {
  readonly api_url: URL;
  readonly requests: Requests;
}

/** The attempts at a plan: what one has found out, the next does not ask again. */
function sendingOf(plan: Plan, { api_url, requests }: Homeserver): Sending {
  const { target, isRemoval } = plan;
  const isPost = !isRemoval && !target.message_id;
  const request = plan.requestIn(target.channel_id);
  let room: string | undefined;
  let isChecked = false;
  let device: boolean | undefined;
  let unknown: Failure | undefined;

  const prepare = async (session: Session, { mayDouble }: AttemptOptions) => {
    const found = room ?? (await findRoom(target.channel_id, session));
    if (typeof found !== 'string') return found;
    room = found;
    const stop = isChecked ? undefined : await plan.check(room, session);
    if (stop !== undefined) return stop;
    isChecked = true;
    if (unknown === undefined || !isPost || mayDouble) return undefined;
    const told = device ?? (await hasDevice(session));
    if (typeof told !== 'boolean') return told;
    device = told;
    return device ? undefined : { ...unknown, isIdempotent: false };
  };
  const run = async (session: Session, options: AttemptOptions): Promise<Judgement> => {
    const stop = await prepare(session, options);
    if (stop !== undefined || room === undefined) return stop as Judgement;
    const result = await session.ask(plan.requestIn(room));
    if (result.kind === 'no_response')
      return result.arrived === 'no'
        ? { fate: 'not_arrived', error: result.error }
        : { fate: 'unknown', error: result.error, isIdempotent: true };
    const said = readError(result);
    if (said?.errcode === 'M_FORBIDDEN') return explainForbidden(room, said.error, session);
    return judge(result, { room, target, isRemoval }, options.holdsSecret);
  };
  return {
    request,
    error: findSizeError(request),
    attempt: async (ask, options) => {
      const session = { requests, ask };
      const judgement = await run(session, options);
      if (!('error' in judgement)) return judgement;
      if (judgement.fate === 'unknown') unknown = judgement;
      return explainAddress(judgement, api_url, session);
    },
    look: async (ask) => (room === undefined ? undefined : plan.find(room, { requests, ask })),
  };
}

/** What no homeserver would take is not even begun. */
function findSizeError({ body }: HttpRequest): ActionError | undefined {
  const bytes = Buffer.byteLength(body);
  if (bytes <= LARGEST_CONTENT) return undefined;
  const sentence = `The message has ${bytes} bytes, and a homeserver takes ${LARGEST_CONTENT}: nothing was sent.`;
  return new ActionError('too_large', sentence, {
    nextStep: 'Shorten its buttons, `mentions` or `message_fields`.',
  });
}
