/** The words of `when`, and those behind `on` in `mentions`: what it has come to, or that this is new. */

import { quoteValue } from '../errors.ts';
import { type Conclusion, isFailure } from './facts/results.ts';
import { nearest, suggest } from './near-word.ts';

/** What it has come to. */
const conclusions = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
] as const;

/** How it compares with the run before. */
const changes = ['changed', 'fixed', 'broken'] as const;

export const conditions = [...conclusions, ...changes] as const;

export type Condition = (typeof conditions)[number];

/**
 * What the run before says about a verdict; `outdated`: a later run has told by now; `unknown`: there is none before, or nobody can
 * tell.
 */
export type Change = 'fixed' | 'broken' | 'none' | 'outdated' | 'unknown';

/** What conditions are held against. */
export interface Standing {
  readonly verdict: Conclusion;
  readonly change: Change;
}

export function isCondition(word: string): word is Condition {
  return conditions.some((known) => known === word);
}

/** Between two words, `or` and `and` say what a blank says: each of these times. */
export function withoutJoins(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    const isBetween = index > 0 && index < words.length - 1;
    return !(isBetween && (word === 'or' || word === 'and'));
  });
}

/**
 * Reads the input `when`: words, separated by blanks, commas or new lines.
 * @param addIssue receives each, as the rest of a sentence that begins with the name of the input
 */
export async function readWhen(
  text: string,
  addIssue: (issue: string) => void,
): Promise<readonly Condition[]> {
  const words = withoutJoins(text.split(/[\s,]+/).filter(Boolean));
  const stranger = words.find((word) => !isCondition(word));
  if (stranger !== undefined) {
    const suggestion = suggest(await nearest(stranger, conditions));
    addIssue(`takes ${conditions.join(', ')}, but not ${quoteValue(stranger)}.${suggestion}`);
  }
  return words.filter(isCondition);
}

/**
 * Whether it is what the condition asks for: `failure` takes in its kinds, and nothing else is near enough. What nobody can compare
 * counts as new: who waits for the news that it broke must not miss it.
 */
export function fulfils({ verdict, change }: Standing, condition: Condition): boolean {
  const isFixed = verdict === 'success' && (change === 'fixed' || change === 'unknown');
  const isBroken = isFailure(verdict) && (change === 'broken' || change === 'unknown');
  switch (condition) {
    case 'changed':
      return isFixed || isBroken;
    case 'fixed':
      return isFixed;
    case 'broken':
      return isBroken;
    default:
      return verdict === condition || (condition === 'failure' && isFailure(verdict));
  }
}

/** Behind a verdict. */
const comparisons: Readonly<Partial<Record<Change, string>>> = {
  none: ', as before',
  outdated: ', of which a later run tells better',
};

/** Why a message is not sent: a sentence; undefined where one of the conditions of `when` is met, or nobody knows. */
export function whyNotNow(standing: Standing, when: readonly Condition[]): string | undefined {
  const { verdict, change } = standing;
  if (verdict === 'unknown' || when.some((word) => fulfils(standing, word))) return undefined;
  const since = wantsComparison(verdict, when) ? (comparisons[change] ?? '') : '';
  return `Skipped, because the verdict is ${verdict}${since}, and \`when\` is ${when.join(', ')}.`;
}

/** Whether the run before decides about one of the conditions. */
export function wantsComparison(verdict: Conclusion, words: readonly Condition[]): boolean {
  const decides = (change: Change) =>
    words.map((word) => fulfils({ verdict, change }, word)).join();
  return decides('unknown') !== decides('none');
}
