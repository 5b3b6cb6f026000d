/** The soak of the bundle: each message is sent as a workflow does it, by a step of its own, through dist/index.js. */

import { runStep } from '../../local-runner/runner.ts';
import type { Policy } from '../../src/twake/delivery.ts';
import { startSynapse } from './homeserver.ts';
import { type Send, type SendTarget, type Sent, type SoakReport, soakHomeserver } from './soak.ts';

/** Enough for a homeserver that is away for seconds, on a network that loses every third request. */
const patience = { retries: '10', timeout: '90' } as const;

const outcomes: readonly string[] = ['sent', 'unknown', 'failed'] satisfies Sent['outcome'][];

/**
 * @param delivery what the steps do where nobody knows
 * @throws Error (the sends) where a step ends without a word
 */
export function createBundleSend(delivery: Policy['delivery']): (target: SendTarget) => Send {
  return ({ api_url, channel_id, access_token }) =>
    async (content) => {
      const inputs = { api_url, channel_id, access_token, content, delivery, ...patience };
      const { outputs, log } = await runStep({ inputs });
      const { outcome = '', message_id: event_id } = outputs;
      if (!outcomes.includes(outcome)) throw new Error(`A step ended without a word.\n${log}`);
      return { outcome: outcome as Sent['outcome'], ...(event_id && { event_id }) };
    };
}

interface LongSoakOptions {
  /** Of each soak; a multiple of 4. */
  readonly sends: number;
  readonly seed: number;
}

/** A soak with each kind of token, and one that repeats whatever may be: a second for each send, and some for each restart. */
export async function soakBundle(
  options: LongSoakOptions,
): Promise<ReadonlyMap<string, SoakReport>> {
  const homeserver = await startSynapse();
  const { token, adminMadeToken } = homeserver.accounts.bot;
  const soaks = [
    ["a login's token", token, 'at_most_once'],
    ['a token made by an administrator', adminMadeToken, 'at_most_once'],
    // Not with the other token: there, a second message is what the author has accepted.
    ["a login's token, at_least_once", token, 'at_least_once'],
  ] as const;
  const reports = new Map<string, SoakReport>();
  const size = { ...options, workers: 5, restarts: Math.ceil(options.sends / 25), faulty: 0.3 };
  for (const [what, access_token, delivery] of soaks) {
    const createSend = createBundleSend(delivery);
    reports.set(what, await soakHomeserver({ homeserver, createSend, access_token, ...size }));
  }
  await homeserver.stop();
  return reports;
}

/** What a soak came to, a line for each promise that was broken. */
export function describeReport({ outcomes, met, lost, doubled, denied }: SoakReport) {
  const faults = met.filter((fault) => fault !== 'none').length;
  const told = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`);
  const broken = [
    ...lost.map((line) => `lost: ${line}`),
    ...doubled.map((line) => `doubled: ${line}`),
    ...denied.map((line) => `called failed, and there: ${line}`),
  ];
  const summary = `${told.join(', ')}; ${met.length} requests, ${faults} of them met a fault`;
  return { summary, broken };
}
