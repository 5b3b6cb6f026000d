/** A homeserver of a test: what it says to each question, and what it was asked. */

import { ActionError } from '../../../src/errors.ts';
import type { HttpRequest, HttpResult } from '../../../src/net/http.ts';
import type { Ask, Judgement, Sending, Target } from '../../../src/twake/api.ts';
import { planContent, planRemoval } from '../../../src/twake/matrix/plan.ts';
import { requestsOf } from '../../../src/twake/matrix/request.ts';
import { createSending, type Homeserver } from '../../../src/twake/matrix/sending.ts';

const api_url = new URL('https://matrix.example.org');

export const homeserver = {
  api_url,
  requests: requestsOf({ api_url, access_token: 'syt_TOKEN' }),
};

/** A homeserver as one step knows it. */
export const newStep = (): Homeserver => ({ ...homeserver, posted: new Map<string, string>() });

/** @param content of the event */
export function sendContent(target: Target, content: object, step = newStep()): Sending {
  return createSending(planContent(homeserver.requests, target, 'id', content), step);
}

export function redact(target: Target): Sending {
  return createSending(planRemoval(homeserver.requests, target, 'id'), newStep());
}

export const options = { mayDouble: false, holdsSecret: () => false } as const;

/** A status and a body, or how the network failed. */
export type Reply = readonly [status: number, body: object | string] | 'unreachable' | 'cut';

/** By what is asked for, in turn; the last one is said again and again. */
export type Script = Readonly<Record<string, Reply | readonly Reply[]>>;

/** What a homeserver says of a room without encryption, of an account of ours and its message, and of nothing more. */
const usual: Script = {
  'GET m.room.encryption': [404, { errcode: 'M_NOT_FOUND', error: 'Event not found.' }],
  'GET m.room.tombstone': [404, { errcode: 'M_NOT_FOUND', error: 'Event not found.' }],
  'GET whoami': [200, { user_id: '@bot:example.org', device_id: 'PVFDBWUMXD' }],
  'GET event': [200, { sender: '@bot:example.org', type: 'm.room.message', content: {} }],
  'GET client': [404, ''],
};

export function scripted(script: Script): { readonly ask: Ask; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const left = new Map(Object.entries({ ...usual, ...script }).map(toQueue));
  const ask: Ask = async (request) => {
    const name = nameOf(request);
    asked.push(name);
    const queue = left.get(name);
    if (queue === undefined) throw new Error(`Nobody expects ${name}.`);
    return toResult((queue.length > 1 ? queue.shift() : queue[0]) as Reply);
  };
  return { ask, asked };
}

function toQueue([name, replies]: [string, Reply | readonly Reply[]]): [string, Reply[]] {
  const isOne = typeof replies === 'string' || typeof replies[0] === 'number';
  return [name, isOne ? [replies as Reply] : [...(replies as readonly Reply[])]];
}

/** `GET m.room.encryption`, `PUT send`, `GET whoami`. */
function nameOf({ method, url }: HttpRequest): string {
  const what = /\/(send|redact|event|directory)\//.exec(url.pathname)?.[1];
  return `${method} ${what ?? url.pathname.split('/').at(-1)}`;
}

function toResult(reply: Reply): HttpResult {
  if (typeof reply === 'string') {
    const error = new ActionError('unreachable', `It was ${reply}.`);
    return { kind: 'no_response', arrived: reply === 'cut' ? 'unknown' : 'no', error };
  }
  const [status, body] = reply;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'response', status, headers: {}, body: text };
}

/** `accepted`, `removed`, or the fate with the code of the error. */
export function verdictOf(judgement: Judgement): string {
  return 'error' in judgement ? `${judgement.fate} ${judgement.error.code}` : judgement.fate;
}
