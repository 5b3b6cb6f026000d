/** Which promises of docs/reliability.md a delivery broke, by what it said and what stands in the channel. */

import type { Policy } from '../../src/twake/delivery.ts';
import { isFinal, isHanging } from './chance.ts';

/** One delivery, as its sender, its network and the channel know it. */
export interface Trial {
  readonly name: string;
  readonly policy: Policy['delivery'];
  /** Attempts allowed after the first. */
  readonly retries: number;
  /** The faults that its requests met, in order; `none` where nothing went wrong. */
  readonly met: readonly string[];
  readonly outcome: string;
  readonly attempts: number;
  readonly message_id: string;
  /** The ids of the messages with its text. */
  readonly stored: readonly string[];
}

const broken: Readonly<Record<string, (trial: Trial) => boolean>> = {
  'lost what was reported sent': ({ outcome, message_id, stored }) =>
    outcome === 'sent' && !stored.includes(message_id),
  'doubled under at_most_once': ({ policy, stored }) =>
    policy === 'at_most_once' && stored.length > 1,
  'reported failed what is in the channel': ({ outcome, stored }) =>
    outcome === 'failed' && stored.length > 0,
  'gave up too early': (trial) => trial.outcome !== 'sent' && mightHaveGoneOn(trial),
  'miscounted its requests': ({ attempts, met }) => attempts !== met.length,
  'ended without a word': ({ outcome }) => !/^(sent|unknown|failed)$/.test(outcome),
};

/** Under at_least_once only a final refusal and the end of attempts or time may stop it. */
function mightHaveGoneOn({ policy, retries, attempts, met }: Trial): boolean {
  const last = met.at(-1) ?? '';
  return policy === 'at_least_once' && attempts <= retries && !isFinal(last) && !isHanging(last);
}

/** One line about it, the same in every run of a seed. */
export function describe({ name, policy, met, outcome, attempts, stored }: Trial): string {
  return `${name} (${policy}; ${met.join(', ')}): ${outcome} after ${attempts}, ${stored.length} stored`;
}

/** The promises that a delivery broke, as sentences. */
export function judge(trial: Trial): readonly string[] {
  return Object.entries(broken)
    .filter(([, isBroken]) => isBroken(trial))
    .map(([promise]) => `${promise}: ${describe(trial)}`);
}
