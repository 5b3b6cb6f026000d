/**
 * The state that the main stage leaves to the post stage: what was sent, and is to be edited.
 *
 * Every other step of the job can write what this one finds in its environment, `STATE_*` included. So the state is opened
 * first thing, whatever the main stage comes to; it is signed with the key of the step; and it names no server: it holds
 * which one had the message, and the post stage goes there only if its own inputs say so too.
 */

import type { Dependencies } from '../dependencies.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../report/log.ts';
import type { Target, Twake } from '../twake/api.ts';
import type { Delivery } from '../twake/delivery.ts';
import type { Conclusion } from '../workflow/facts/results.ts';
import { type Addressee, keyOf } from '../workflow/people.ts';

/** The live messages of this step. */
export interface LiveState {
  /** The server that has them, by the names of the inputs. */
  readonly address: Twake['address'];
  /** When the main stage began, in Unix milliseconds. */
  readonly started_ms: number;
  /** The status of the job as the main stage was told it. */
  readonly status: Conclusion;
  /** The messages, by the ids that the server gave them. */
  readonly targets: readonly Target[];
  /** Who was notified already: `all`, `here` and ids of users. */
  readonly mentioned: readonly string[];
}

type SigningTwake = Pick<Twake, 'address' | 'key'>;

/** What the main stage did. */
interface Sent extends Pick<LiveState, 'started_ms' | 'status'> {
  readonly twake: SigningTwake;
  readonly deliveries: readonly Delivery[];
  readonly mentions: readonly Addressee[];
}

interface StateDependencies extends Pick<Dependencies, 'core' | 'env'> {
  readonly log: Log;
}

const STATE = 'live';

/** In hexadecimal digits, and the space behind them. */
const SIGNATURE_LENGTH = 65;

/** Empties the state, so that what an earlier step left in the environment under its name counts no more. */
export function openState({ core, env, log }: StateDependencies): void {
  // Without the file, @actions/core would print a command that the runner no longer obeys.
  if (!env['GITHUB_STATE']) return;
  try {
    core.saveState(STATE, '');
  } catch (error) {
    // What it is for comes later, and so does the word about it.
    log.debug(`The state of this step could not be opened: ${(error as Error).message}`);
  }
}

/** Keeps what the post stage needs, and asks the runner for one (`post-if` in action.yml). */
export function keepState(
  { twake, deliveries, mentions, started_ms, status }: Sent,
  { core, env, log }: StateDependencies,
): void {
  // Only what the server accepted can be edited.
  const targets = deliveries.flatMap(({ accepted }) => accepted?.target ?? []);
  if (targets.length === 0 || !env['GITHUB_STATE'] || !env['GITHUB_ENV']) return;
  const mentioned = mentions.map(keyOf);
  const state: LiveState = { address: twake.address, started_ms, status, targets, mentioned };
  const text = JSON.stringify(state);
  tellRunner(() => {
    core.saveState(STATE, sign(text, twake, env) + text);
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

/** Whether the main stage left anything to do. */
export function hasState({ core: { getState } }: Pick<Dependencies, 'core'>): boolean {
  return getState(STATE) !== '';
}

/**
 * What this step's own main stage has left.
 *
 * @throws {ActionError} `invalid_input` when somebody else wrote it, or when it was sent to another server than the inputs name
 */
export function readState(
  { core, env }: Pick<Dependencies, 'core' | 'env'>,
  twake: SigningTwake,
): LiveState {
  const state = core.getState(STATE);
  const text = state.slice(SIGNATURE_LENGTH);
  if (!isEqual(state, sign(text, twake, env) + text))
    throw new ActionError(
      'invalid_input',
      'the state of this step was not written by this step, or its key is another one now, so nothing was sent. Look for a step that writes `STATE_live` to GITHUB_ENV.',
    );
  const live = JSON.parse(text) as LiveState;
  for (const [name, is] of Object.entries(twake.address)) {
    const was = live.address[name];
    if (was !== is)
      throw new ActionError(
        'invalid_input',
        `\`${name}\` came out as ${is || 'nothing'} at the end of the job, and the message went to ${was}. Give \`${name}\` a value that does not change during the job.`,
      );
  }
  return live;
}

/** For this run only, so that the state of another one is not taken for it. */
function sign(text: string, { key }: SigningTwake, env: Dependencies['env']): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
  const signature = crypto()
    .createHmac('sha256', key)
    .update(JSON.stringify([run, attempt, job, text]))
    .digest('hex');
  return `${signature} `;
}

/** An import would cost every step 5 ms. */
const crypto = () => process.getBuiltinModule('node:crypto');

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && crypto().timingSafeEqual(left, right);
}
