/** What GitHub calls a state or a conclusion becomes one of five results, and a sign for it. */

const icons = {
  in_progress: '⏳',
  success: '✅',
  failure: '❌',
  cancelled: '🚫',
  skipped: '⏭️',
} as const;

export type State = keyof typeof icons;

/** Conclusions of checks and states of deployments, as far as they are not called like the result. */
const synonyms: ReadonlyMap<string, State> = new Map([
  ['action_required', 'failure'],
  ['error', 'failure'],
  ['startup_failure', 'failure'],
  ['timed_out', 'failure'],
  ['inactive', 'skipped'],
  ['neutral', 'skipped'],
  ['stale', 'skipped'],
]);

/** The result that a state or conclusion means; whatever has none yet (`queued`, `pending`) is in progress. */
export function readResult(text: string | null): State {
  if (text === null) return 'in_progress';
  return isState(text) ? text : (synonyms.get(text) ?? 'in_progress');
}

/** A character that shows in notifications too. */
export function iconOf(result: string): string {
  return isState(result) ? icons[result] : '';
}

function isState(text: string): text is State {
  return Object.hasOwn(icons, text);
}
