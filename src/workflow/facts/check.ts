/** Facts about another run or check that the event reports: which one, on what, and how it ended. */

import { type JsonObject, lineAt, objectAt, textAt } from '../payload.ts';
import { readBranch } from './branch.ts';
import type { Github } from './event.ts';
import { type Conclusion, iconOf, readConclusion } from './results.ts';
import type { Check } from './types.ts';

/** Events whose payload holds the check under the name of the event. */
const checkEvents = ['workflow_run', 'workflow_job', 'check_run', 'check_suite'] as const;

/** Of the events `workflow_run`, `workflow_job`, `check_run`, `check_suite` and `status` (of a commit). */
export function describeCheck(github: Github): Check | undefined {
  const { event } = github;
  const name = textAt(github, 'event_name');
  if (name === 'status') return describeStatus(event);
  const kind = checkEvents.find((known) => known === name);
  const check = kind && objectAt(event, kind);
  if (!check) return undefined;
  return {
    name: lineAt(check, 'name') ?? lineAt(check, 'app', 'name'),
    branch: readBranch(textAt(check, 'head_branch') ?? textAt(check, 'check_suite', 'head_branch')),
    url: textAt(check, 'html_url'),
    actor:
      textAt(check, 'triggering_actor', 'login') ??
      textAt(check, 'actor', 'login') ??
      textAt(event, 'sender', 'login'),
    ...verdictOf(textAt(check, 'conclusion') ?? (isCompleted(check, event) ? 'unknown' : null)),
  };
}

/** What has ended without a conclusion has not gone well for all that anybody knows. */
function isCompleted(check: JsonObject, event: JsonObject): boolean {
  return [textAt(check, 'status'), textAt(event, 'action')].includes('completed');
}

function describeStatus(event: JsonObject): Check {
  return {
    name: lineAt(event, 'context'),
    branch: null,
    url: textAt(event, 'target_url') ?? textAt(event, 'commit', 'html_url'),
    actor: textAt(event, 'sender', 'login'),
    ...verdictOf(textAt(event, 'state') ?? 'unknown'),
  };
}

function verdictOf(word: string | null): { readonly result: Conclusion; readonly icon: string } {
  const result = readConclusion(word);
  return { result, icon: iconOf(result) };
}
