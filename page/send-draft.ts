/**
 * Sends a draft to the local Twake that the page shows.
 *
 * The action's own modules do it, from the inputs to what became of it, repeats and time limits included; only the socket
 * is the server's, which passes each request on (relay.ts).
 */

import { account } from '../local-twake/accounts.ts';
import { account as matrixAccount } from '../local-twake/matrix/accounts.ts';
import { ActionError, type ErrorCode } from '../src/errors.ts';
import type { Http, HttpRequest, HttpResult } from '../src/net/http.ts';
import { deliver } from '../src/twake/deliver.ts';
import type { Delivery, DeliveryDependencies } from '../src/twake/delivery.ts';
import { composeDraft, type Draft } from './dry-run.ts';

/** Where the page's server takes requests for the Twake. */
export const RELAY = 'relay';

/** A request as it travels to the relay. */
export interface RelayedRequest extends Pick<HttpRequest, 'headers' | 'body'> {
  readonly method: NonNullable<HttpRequest['method']>;
  /** Path and query. */
  readonly path: string;
}

/** What comes back: errors travel as what they say. */
export type RelayedResult =
  | Extract<HttpResult, { kind: 'response' }>
  | {
      readonly kind: 'no_response';
      readonly arrived: 'no' | 'unknown';
      readonly error: Pick<ActionError, 'code' | 'message' | 'nextStep'>;
    };

export interface DraftTarget {
  /** Base URL of the Twake. */
  readonly api_url: string;
  readonly channel_id: string;
}

/** Undefined where the draft has issues, which the page shows already. */
export async function sendDraft(draft: Draft, target: DraftTarget): Promise<Delivery | undefined> {
  const { composed } = await composeDraft(draft, { ...target });
  if (composed === undefined) return undefined;
  const { message, inputs } = composed;
  const { delivery, retries, timeout } = inputs.delivery;
  const policy = { delivery, retries, timeout_ms: timeout * 1000 };
  const targets = [{ channel_id: target.channel_id }];
  const [only] = await deliver({ twake: inputs.twake, targets, message, policy }, browser);
  return only;
}

const LOST = 'Nobody is there any more who could pass the message on.';

const http: Http = {
  send: async ({ method = 'POST', url, headers, body }, { timeout_ms }) => {
    const request: RelayedRequest = { method, path: url.pathname + url.search, headers, body };
    try {
      const response = await fetch(RELAY, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...request, timeout_ms }),
      });
      const result: RelayedResult = await response.json();
      return result.kind === 'response' ? result : { ...result, error: revive(result.error) };
    } catch {
      const error = new ActionError('unreachable', LOST, {
        nextStep: 'Start it again, and reload.',
      });
      return { kind: 'no_response', arrived: 'unknown', error };
    }
  },
};

function revive({
  code,
  message,
  nextStep,
}: {
  code: ErrorCode;
  message: string;
  nextStep: string;
}) {
  return new ActionError(code, message, { nextStep });
}

const secrets = [account.private_api_key, matrixAccount.access_token];

/** What the runner is to the action. */
const browser: DeliveryDependencies = {
  http,
  signal: new AbortController().signal,
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
  hide: (text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text),
  turn: async () => {},
  debug: () => {},
  info: () => {},
};
