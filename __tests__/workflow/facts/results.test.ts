/** Every word of GitHub's about how something went has one meaning here. */

import { describe, expect, test } from '@jest/globals';
import {
  type Conclusion,
  compareByWeight,
  iconOf,
  isFailure,
  readConclusion,
  weightiest,
} from '../../../src/workflow/facts/results.ts';

/** The weightiest first. */
const icons: Readonly<Record<Conclusion, string>> = {
  failure: '❌',
  startup_failure: '❌',
  timed_out: '⏱️',
  cancelled: '🚫',
  action_required: '✋',
  in_progress: '⏳',
  unknown: '⚪',
  stale: '⚪',
  success: '✅',
  neutral: '⚪',
  skipped: '⏭️',
};
const conclusions = Object.keys(icons) as readonly Conclusion[];

describe('a conclusion', () => {
  test.each(conclusions)('%s is read as itself, and has its sign', (conclusion) => {
    expect(readConclusion(conclusion)).toBe(conclusion);
    expect(iconOf(conclusion)).toBe(icons[conclusion]);
  });

  test('is told before those that weigh less', () => {
    expect(conclusions.toReversed().sort(compareByWeight)).toEqual(conclusions);
    for (const [index, conclusion] of conclusions.entries())
      expect(weightiest(conclusions.slice(index).toReversed())).toBe(conclusion);
    expect(weightiest([])).toBeUndefined();
  });

  test('is a failure in three ways', () => {
    expect(conclusions.filter(isFailure)).toEqual(['failure', 'startup_failure', 'timed_out']);
  });
});

test.each<[word: string | null, conclusion: Conclusion]>([
  [null, 'in_progress'],
  ['queued', 'in_progress'],
  ['pending', 'in_progress'],
  ['waiting', 'action_required'],
  ['requested', 'in_progress'],
  ['error', 'failure'],
  ['inactive', 'stale'],
  ['', 'unknown'],
  ['Success', 'unknown'],
  ['toString', 'unknown'],
])('the word %j means %s', (word, conclusion) => {
  expect(readConclusion(word)).toBe(conclusion);
});
