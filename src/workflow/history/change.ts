/** What the run before says about this one, where a condition wants to know. */

import { type Change, type Condition, wantsComparison } from '../conditions.ts';
import type { Context } from '../context.ts';
import { type Conclusion, isFailure } from '../facts/results.ts';
import { describeError } from '../lookups/github-api.ts';
import type { History } from './history.ts';

export interface ChangeOptions {
  /** Those of `when`, and those behind `on`. */
  readonly conditions: readonly Condition[];
  /** Throws what the API throws. */
  readonly history: () => Promise<History>;
  /** Receives a sentence about what nobody can tell. */
  readonly notice: (sentence: string) => void;
  readonly info: (sentence: string) => void;
}

/** Asks only where that decides about a condition. */
export async function findChange(
  { verdict }: Pick<Context, 'verdict'>,
  { conditions, history, notice, info }: ChangeOptions,
): Promise<Change> {
  if (!wantsComparison(verdict, conditions)) return 'unknown';
  try {
    const found = await history();
    if (found.previous === null)
      info(
        'No earlier run has come to a success or a failure, with which this one could be compared.',
      );
    return compare(verdict, found);
  } catch (error) {
    const why = describeError(error, { permission: 'actions: read' });
    notice(
      `Whether anything has changed since the run before is not known, so it counts as changed: ${why}`,
    );
    return 'unknown';
  }
}

function compare(verdict: Conclusion, { previous, isOutdated }: History): Change {
  // A later run has told how things are.
  if (isOutdated) return 'outdated';
  if (previous === null) return 'unknown';
  if (isFailure(verdict) === isFailure(previous.result)) return 'none';
  return isFailure(verdict) ? 'broken' : 'fixed';
}
