/** A Twake and a few additions become a world: all that surrounds one run of a step, and the way to end it. */

import type { Step } from '../../../local-runner/runner.ts';
import type { Twake } from '../../../local-twake/server.ts';

/** What surrounds one run. Everything in it ends with `close`. */
export interface World {
  readonly step: Omit<Step, 'onStart'>;
  /** Sends its signal to the process, when the time has come. */
  readonly onStart?: (pid: number) => void;
  /** When the signal was sent, as `performance.now()`. */
  readonly signalled?: () => number;
  readonly twake: Twake;
  /** Beside the key: what may never be printed. */
  readonly secrets: readonly string[];
  readonly close: () => Promise<void>;
}

interface Surroundings {
  readonly step?: Omit<Step, 'onStart'>;
  readonly secrets?: readonly string[];
  readonly closing?: readonly (() => void)[];
}

export async function around(
  twake: Twake,
  { step = {}, secrets = [], closing = [] }: Surroundings = {},
): Promise<World> {
  const { public_id, private_api_key, group_id, channel_ids } = twake.account;
  const ids = { public_id, private_api_key, group_id, channel_id: channel_ids[0] };
  const policy = { content: 'Hello', retries: '1', timeout: '3' };
  return {
    step: { ...step, inputs: { api_url: twake.url, ...ids, ...policy, ...step.inputs } },
    twake,
    secrets,
    close: async () => {
      for (const close of closing) close();
      await twake.close();
    },
  };
}
