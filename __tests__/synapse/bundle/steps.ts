/** Steps of a workflow that speak to a homeserver of the tests, through dist/index.js, in a process of its own each. */

import { type RunResult, runStep, type Step } from '../../../local-runner/runner.ts';
import type { Homeserver } from '../../../scripts/synapse/homeserver.ts';
import { commandsIn } from '../../../testing/faults/runner-oracle.ts';

export type Inputs = Readonly<Record<string, string>>;

/** Runs a step with these inputs, beside those that every step here has. */
export type RunInRoom = (inputs: Inputs, step?: Omit<Step, 'inputs'>) => Promise<RunResult>;

/** @param defaults what else every step has: a room, another token */
export function stepsFor({ url, accounts }: Homeserver, defaults: Inputs = {}): RunInRoom {
  const inputs = { api_url: url, access_token: accounts.bot.token, ...defaults };
  return (more, step = {}) => runStep({ ...step, inputs: { ...inputs, ...more } });
}

/** Both stages of a live message: the runner evaluates the inputs of the second anew. */
export async function endStep(
  run: RunInRoom,
  inputs: Inputs,
  { main, status, ...step }: Omit<Step, 'inputs'> & { main: RunResult; status: string },
): Promise<RunResult> {
  return run(inputs, { ...step, job: { status }, state: main.state });
}

/** What a step said, as annotations of a kind, without the link to the documentation. */
export function annotationsOf({ log }: RunResult, kind: string): readonly string[] {
  return commandsIn(log)
    .filter(({ name }) => name === kind)
    .map(({ data }) => data.replaceAll(/ \(\w+, https:\S+\)/g, ''));
}

/**
 * The id of the message that a step sent.
 * @throws Error with its log, where it sent none: what a test builds on, not what it is about
 */
export function sentBy({ outputs, log }: RunResult): string {
  const { outcome, message_id } = outputs;
  if (outcome === 'sent' && message_id) return message_id;
  throw new Error(`Nothing was sent.\n${log}`);
}
