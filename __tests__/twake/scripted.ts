/** A Twake of no kind, whose attempts and looks come to what a test says: what `deliver` does with it, it does with every one. */

import { ActionError } from '../../src/errors.ts';
import type { HttpRequest } from '../../src/net/http.ts';
import type {
  Ask,
  AttemptOptions,
  Failure,
  Fate,
  Judgement,
  PreparedMessage,
  Sending,
  Success,
  Target,
} from '../../src/twake/api.ts';
import type { Delivery, DeliveryRequest } from '../../src/twake/delivery.ts';

/** What most tests begin with: a message, one channel, and time enough. */
export const plan = {
  targets: [{ channel_id: 'a' }],
  policy: { delivery: 'at_most_once', retries: 3, timeout_ms: 30_000 },
} satisfies Pick<DeliveryRequest, 'targets' | 'policy'>;

/** Outcome, attempts, and an error's code or a message's id. */
export const brief = (deliveries: readonly Delivery[]) =>
  deliveries.map(({ outcome, attempts, error, accepted }) => [
    outcome,
    attempts,
    error?.code ?? accepted?.message_id ?? '',
  ]);

export const found: Success = {
  fate: 'accepted',
  accepted: {
    ...{ message_id: 'm', channel_id: 'a', parent_message_id: '', created_at: '' },
    ...{ message_url: '', target: { channel_id: 'a', message_id: 'm' } },
  },
  response: {},
  confirmation: 'Accepted',
};
export const gone: Success = { fate: 'removed', response: {}, confirmation: 'Removed' };

export function failure(fate: Fate, more: Partial<Failure> = {}): Failure {
  const code = {
    not_arrived: 'unreachable',
    unknown: 'timeout',
    elsewhere: 'other_channel',
  } as const;
  return {
    fate,
    error: new ActionError(fate === 'refused' ? 'refused' : code[fate], 'It failed.'),
    ...more,
  };
}

export interface Script {
  /** What each attempt comes to, in turn; the last of them stays. */
  readonly attempts: readonly (Judgement | ((ask: Ask) => Promise<Judgement>))[];
  /** What each look finds, in the same way; absent: this Twake cannot be asked. */
  readonly looks?: readonly (Success | undefined | ((ask: Ask) => Promise<Success | undefined>))[];
  readonly error?: ActionError;
}

export const anyRequest: HttpRequest = {
  url: new URL('https://chat.example/'),
  headers: {},
  // The network looks for the channel in it.
  body: '{"message":{}}',
};

const nextOf = <One>(list: readonly One[], count: number): One =>
  list[Math.min(count, list.length) - 1] as One;

export function scripted({ attempts, looks, error }: Script) {
  const begun: AttemptOptions[] = [];
  const looked: number[] = [];
  const ids: string[] = [];
  const sending: Sending = {
    request: anyRequest,
    error,
    attempt: async (ask, options) => {
      const next = nextOf(attempts, begun.push(options));
      return typeof next === 'function' ? next(ask) : next;
    },
    ...(looks && {
      look: async (ask: Ask) => {
        const next = nextOf(looks, looked.push(begun.length));
        return typeof next === 'function' ? next(ask) : next;
      },
    }),
  };
  const sendTo = (_: Target, id: string) => {
    ids.push(id);
    return sending;
  };
  const message: PreparedMessage = {
    sendTo,
    preview: () => Promise.reject(new Error('Nobody looks at it.')),
  };
  return { twake: { remove: sendTo }, message, begun, looked, ids };
}
