/**
 * What was sent becomes state of the step, and in the post stage what is to be edited.
 *
 * The runner evaluates the inputs of the post stage anew; only the state says what the main stage did. So the address of
 * the server and the messages come from here, and nothing that changed in between can lead an edit elsewhere.
 */

import type { Log } from './log.ts';
import type { Delivery, Order } from './twake/deliver.ts';
import type { Target } from './twake/v1/request.ts';
import { type Addressee, keyOf } from './workflow/people.ts';
import type { World } from './world.ts';

/** The live messages of this step. */
export interface Live {
  /** Base URL of the server. */
  readonly api_url: string;
  readonly group_id: string;
  /** When the main stage began, in Unix milliseconds. */
  readonly started_ms: number;
  /** The messages, by the ids that the server gave them. */
  readonly targets: readonly Target[];
  /** Who was notified already: `all`, `here` and ids of users. */
  readonly mentioned: readonly string[];
}

/** What the main stage did. */
export interface Sent extends Pick<Live, 'started_ms'> {
  readonly order: Order;
  readonly deliveries: readonly Delivery[];
  readonly mentions: readonly Addressee[];
}

type Writing = Pick<World, 'core' | 'env'>;

/** The main stage of a step begins without state. */
export function isPostStage({ getState }: Pick<World['core'], 'getState'>): boolean {
  return getState('stage') === 'post';
}

/**
 * Marks the step, before anything is sent: where another step of the job is live, the post stage of this one runs too,
 * and must not be taken for a main stage.
 */
export function expectPostStage({ core, env }: Writing, log: Log): void {
  // Without the file, @actions/core would print a command that the runner no longer obeys.
  if (env['GITHUB_STATE']) tellRunner(() => core.saveState('stage', 'post'), log);
}

/** Keeps what the post stage needs, and asks the runner for one (`post-if` in action.yml). */
export function keepLive(
  { order, deliveries, mentions, started_ms }: Sent,
  { core, env }: Writing,
  log: Log,
): void {
  const targets = deliveries.flatMap(targetOf);
  if (targets.length === 0 || !env['GITHUB_STATE'] || !env['GITHUB_ENV']) return;
  const { api_url, group_id } = order.connection;
  const mentioned = mentions.map(keyOf);
  const live: Live = { api_url: api_url.href, group_id, started_ms, targets, mentioned };
  tellRunner(() => {
    core.saveState('live', JSON.stringify(live));
    core.exportVariable('TWAKE_MESSAGE_LIVE', 'true');
  }, log);
}

/** A message that was sent stays sent, even where the runner cannot be told. */
function tellRunner(write: () => void, log: Log): void {
  try {
    write();
  } catch (error) {
    log.warning(
      `The runner takes no state of this step, so nothing is updated when the job ends: ${(error as Error).message}`,
    );
  }
}

/** Undefined when this step has nothing to update. */
export function readLive({ getState }: Pick<World['core'], 'getState'>): Live | undefined {
  const text = getState('live');
  return text === '' ? undefined : (JSON.parse(text) as Live);
}

/** Only what Twake accepted can be edited. */
function targetOf({ target, accepted }: Delivery): Target[] {
  if (accepted === undefined) return [];
  const parent_message_id = accepted.parent_message_id;
  return [
    {
      channel_id: target.channel_id,
      message_id: accepted.id,
      ...(parent_message_id && { parent_message_id }),
    },
  ];
}
