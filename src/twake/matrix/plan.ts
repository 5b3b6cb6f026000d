/**
 * What differs between a post, an edit and a removal: the request, what is asked before because a 200 would prove nothing, and
 * where a look finds what became of it.
 */

import type { HttpRequest } from '../../net/http.ts';
import type { Failure, Operation, Success, Target } from '../api.ts';
import { checkEncryption, checkOwnMessage } from './checks.ts';
import { NONCE } from './content.ts';
import { noMessage } from './failure.ts';
import { isEventId } from './ids.ts';
import { accept, remove } from './judge.ts';
import { question, type Session } from './question.ts';
import type { Requests } from './request.ts';

export interface Plan {
  readonly operation: Operation;
  readonly target: Target;
  readonly requestIn: (room: string) => HttpRequest;
  /** Why it would be in vain, or that it is done already. */
  readonly check: (room: string, session: Session) => Promise<Failure | Success | undefined>;
  /** What an attempt of unknown fate has left. */
  readonly find: (room: string, session: Session) => Promise<Success | undefined>;
}

/** How many events back a look goes. */
const NEWEST = 20;

/**
 * A message, a reply, or an edit.
 * @param content of the event, with the nonce `id` in it
 */
export function planContent(requests: Requests, target: Target, id: string, content: object): Plan {
  const { message_id } = target;
  return {
    operation: message_id ? 'edit' : 'post',
    target,
    requestIn: (room) => requests.send(room, id, content),
    check: (room, session) =>
      message_id ? checkEdit(room, message_id, session) : checkEncryption(room, session),
    find: async (room, session) => {
      // The oldest: whoever reads the nonce in it can send it again.
      const told = await question(requests.getMessages(room, NEWEST), session.ask);
      const event = 'body' in told ? eventsIn(told.body).findLast(isOwn(id)) : undefined;
      return event && isEventId(event.event_id) && !session.holdsSecret(event.event_id)
        ? accept(event.event_id, { room, target }, event)
        : undefined;
    },
  };
}

async function checkEdit(room: string, message_id: string, session: Session) {
  const [own, encrypted] = await Promise.all([
    checkOwnMessage(room, message_id, session),
    checkEncryption(room, session),
  ]);
  // Synapse finds no event in a room that the account is not in: that it is not in there says more.
  if (encrypted !== undefined) return encrypted;
  return own === 'gone' ? noMessage(`Message ${message_id} was removed.`) : own;
}

export function planRemoval(requests: Requests, target: Target, id: string): Plan {
  const { message_id = '' } = target;
  const check: Plan['check'] = async (room, session) => {
    const state = await checkOwnMessage(room, message_id, session);
    return state === 'gone' ? remove({ target }, {}) : state;
  };
  return {
    operation: 'remove',
    target,
    requestIn: (room) => requests.redact(room, message_id, id),
    check,
    find: async (room, session) => {
      const state = await check(room, session);
      return state !== undefined && 'response' in state ? state : undefined;
    },
  };
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
