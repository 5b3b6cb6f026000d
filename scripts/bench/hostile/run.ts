/** Runs all cases, in a warm thread for each processor, and the slowest again, alone. */

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { table } from '../page.ts';
import { type Case, casesOf, type HostileTwake } from './cases.ts';
import type { Outcome } from './step.ts';

export interface Measured extends Case, Outcome {
  /** Of the same step, where the message is sent and not shown; of those that are run again. */
  readonly sent_ms?: number;
}

/** What takes longer is ended, and counts as this. */
const PATIENCE_MS = 20_000;

/** What any text may take. */
const LIMIT_MS = 1500;

/** How many are run again, and how many of them are shown. */
const SLOWEST = 20;
const SHOWN = 10;

/** The slowest first; whatever ended with an error that nobody expects is among them. */
export async function runHostile(seed: number, twake: HostileTwake): Promise<readonly Measured[]> {
  const all = await measureAll(casesOf(seed, twake), availableParallelism());
  const slow = all.toSorted(bySlowness).slice(0, SLOWEST);
  const again = [...new Set([...slow, ...all.filter(isBroken)])];
  const shown = await measureAll(again, 1);
  const sent = await measureAll(
    again.map((each) => ({ ...each, shows: false })),
    1,
  );
  return shown
    .map((each, index) => ({ ...each, sent_ms: sent[index]?.milliseconds ?? 0 }))
    .toSorted(bySlowness);
}

/** Neither sent nor refused by a sentence. */
function isBroken({ error_code }: Outcome): boolean {
  return error_code === 'internal_error' || error_code.endsWith('Error');
}

/** A table of the slowest, and of all that are too slow or broken. */
export function describeHostile(measured: readonly Measured[]): string {
  const shown = measured.filter((each, index) => index < SHOWN || isBad(each));
  const rows = shown.map(({ form, unit, depth, milliseconds, sent_ms = 0, error_code }) => [
    form,
    unit ? JSON.stringify(unit.open + unit.close).replaceAll('|', '\\|') : '',
    unit ? String(depth) : '',
    sent_ms.toFixed(0),
    milliseconds.toFixed(0),
    error_code,
  ]);
  return table(['form', 'unit', 'depth', 'CPU ms, sent', 'shown', 'ended with'], rows);
}

/** What composes in more time, or not at all. */
export function isBad(each: Measured): boolean {
  return each.milliseconds > LIMIT_MS || isBroken(each);
}

const bySlowness = (a: Outcome, b: Outcome): number => b.milliseconds - a.milliseconds;

async function measureAll(cases: readonly Case[], workers: number): Promise<Measured[]> {
  const queue = cases.values();
  const measured: Measured[] = [];
  const work = async () => {
    const thread = createThread();
    for (const each of queue) measured.push({ ...each, ...(await thread.measure(each)) });
    await thread.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  return measured;
}

/** A thread that is started anew where a case does not end. */
function createThread() {
  let worker: Worker | undefined;
  const end = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  const measure = async (asked: Case): Promise<Outcome> => {
    worker ??= new Worker(new URL('worker.ts', import.meta.url), {
      // An event of 25 MB, behind thousands of others.
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const told = once(worker, 'message', { signal });
      worker.postMessage(asked);
      const [outcome] = await told;
      return outcome;
    } catch (error) {
      await end();
      const { code, name } = error as NodeJS.ErrnoException;
      return { milliseconds: PATIENCE_MS, error_code: `${name} ${code ?? ''}` };
    }
  };
  return { measure, end };
}
