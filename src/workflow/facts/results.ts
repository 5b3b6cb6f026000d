/** The closed list of conclusions, with a sign for each, and how they compare. */

/** GitHub's conclusions of jobs and checks, the state that is none yet, and the one that nobody knows. */
const icons = {
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
} as const;

export type Conclusion = keyof typeof icons;

/** The weightiest first: the first that occurs among several jobs is the one to tell of all of them. */
const byWeight = Object.keys(icons) as readonly Conclusion[];

/**
 * States of deployments and commits that are called otherwise. `inactive`: another deployment has replaced it; `waiting`: the rules of
 * its environment want an approval.
 */
const synonyms: ReadonlyMap<string, Conclusion> = new Map([
  ['error', 'failure'],
  ['inactive', 'stale'],
  ['waiting', 'action_required'],
]);

/** States of what has not ended, of checks, runs and deployments. */
const unfinished = new Set(['queued', 'pending', 'requested']);

/**
 * The conclusion that a word of GitHub's means; none at all is that of something still running, and a word that is
 * not known here means nothing that could be told.
 */
export function readConclusion(word: string | null): Conclusion {
  if (word === null || unfinished.has(word)) return 'in_progress';
  return isConclusion(word) ? word : (synonyms.get(word) ?? 'unknown');
}

/** Undefined when there is none. */
export function weightiest(conclusions: readonly Conclusion[]): Conclusion | undefined {
  return byWeight.find((conclusion) => conclusions.includes(conclusion));
}

/** Sorts by weight, and keeps the order of those that weigh the same. */
export function compareByWeight(a: Conclusion, b: Conclusion): number {
  return byWeight.indexOf(a) - byWeight.indexOf(b);
}

/** What people mean by "it failed": `failure`, `timed_out` and `startup_failure`. */
export function isFailure(conclusion: Conclusion): boolean {
  return ['failure', 'timed_out', 'startup_failure'].includes(conclusion);
}

/** A character that shows in notifications too. */
export function iconOf(conclusion: Conclusion): string {
  return icons[conclusion];
}

export function isConclusion(word: string): word is Conclusion {
  return Object.hasOwn(icons, word);
}
