/** The filter `in_words`: a conclusion of GitHub's as the end of a sentence ("the job timed out"). */

const words: Readonly<Record<string, string>> = {
  in_progress: 'is running',
  success: 'succeeded',
  failure: 'failed',
  timed_out: 'timed out',
  startup_failure: 'could not start',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
  action_required: 'waits for approval',
  neutral: 'ended neutral',
  stale: 'is out of date',
  // Nobody knows how, and it is not called good.
  unknown: 'ended',
};

/** Other words are printed as they are, as words. */
export function describeConclusion(conclusion: string): string {
  return Object.hasOwn(words, conclusion)
    ? (words[conclusion] ?? '')
    : conclusion.replaceAll('_', ' ');
}
