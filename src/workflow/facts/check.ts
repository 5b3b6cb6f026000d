/**
 * The event of another run or check becomes facts about it: which one, on what, and how it ended.
 */

import { type JsonObject, objectAt, textAt } from '../payload.ts';
import type { Github } from './event.ts';
import { iconOf, readResult } from './results.ts';

export type Check = NonNullable<ReturnType<typeof describeCheck>>;

/** Events whose payload holds the check under the name of the event. */
const checkEvents = ['workflow_run', 'workflow_job', 'check_run', 'check_suite'] as const;

/** Of the events `workflow_run`, `workflow_job`, `check_run`, `check_suite` and `status` (of a commit). */
export function describeCheck(github: Github) {
  const { event } = github;
  const name = textAt(github, 'event_name');
  if (name === 'status') return describeStatus(event);
  const kind = checkEvents.find((known) => known === name);
  const check = kind && objectAt(event, kind);
  if (!check) return undefined;
  return {
    name: textAt(check, 'name') ?? textAt(check, 'app', 'name'),
    branch: textAt(check, 'head_branch') ?? textAt(check, 'check_suite', 'head_branch'),
    url: textAt(check, 'html_url'),
    ...verdictOf(textAt(check, 'conclusion')),
  };
}

function describeStatus(event: JsonObject) {
  return {
    name: textAt(event, 'context'),
    branch: null,
    url: textAt(event, 'target_url') ?? textAt(event, 'commit', 'html_url'),
    ...verdictOf(textAt(event, 'state')),
  };
}

function verdictOf(conclusion: string | null) {
  const result = readResult(conclusion);
  return { result, icon: iconOf(result) };
}
