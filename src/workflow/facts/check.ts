/** Facts about another run or check that the event reports: which one, on what, and how it ended. */

import { type JsonObject, lineAt, listAt, numberAt, objectAt, textAt } from '../payload.ts';
import { readBranch } from './branch.ts';
import type { Github } from './event.ts';
import { type Conclusion, iconOf, readConclusion } from './results.ts';
import { secondsBetween } from './seconds.ts';
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
    status: textAt(check, 'status'),
    event: textAt(check, 'event'),
    attempt: numberAt(check, 'run_attempt'),
    pull_request: numberAt(listAt(check, 'pull_requests')[0], 'number'),
    description: lineAt(check, 'output', 'title'),
    requested: lineAt(event, 'requested_action', 'identifier'),
    duration: isCompleted(check, event) ? durationOf(check) : null,
    ...verdictOf(conclusionOf(check, event)),
  };
}

/** A check that somebody wants again is no longer what it was. */
function conclusionOf(check: JsonObject, event: JsonObject): string | null {
  if (event['action'] === 'rerequested') return null;
  return textAt(check, 'conclusion') ?? (isCompleted(check, event) ? 'unknown' : null);
}

/** What has ended without a conclusion has not gone well for all that anybody knows. */
function isCompleted(check: JsonObject, event: JsonObject): boolean {
  return [textAt(check, 'status'), textAt(event, 'action')].includes('completed');
}

/** A run says when this attempt began, and when something was last done to it, which is its end. */
function durationOf(check: JsonObject): number | null {
  const start = Date.parse(textAt(check, 'started_at') ?? textAt(check, 'run_started_at') ?? '');
  const end = Date.parse(textAt(check, 'completed_at') ?? textAt(check, 'updated_at') ?? '');
  return secondsBetween(start, end);
}

function describeStatus(event: JsonObject): Check {
  return {
    name: lineAt(event, 'context'),
    branch: readBranch(branchOf(event)),
    url: textAt(event, 'target_url') ?? textAt(event, 'commit', 'html_url'),
    actor: textAt(event, 'sender', 'login'),
    status: null,
    event: null,
    attempt: null,
    pull_request: null,
    description: lineAt(event, 'description'),
    requested: null,
    duration: null,
    ...verdictOf(textAt(event, 'state') ?? 'unknown'),
  };
}

/** The branch that the commit is on, where that is one alone. */
function branchOf(event: JsonObject): string | null {
  const [branch, another] = listAt(event, 'branches');
  return another === undefined ? textAt(branch, 'name') : null;
}

function verdictOf(word: string | null): { readonly result: Conclusion; readonly icon: string } {
  const result = readConclusion(word);
  return { result, icon: iconOf(result) };
}
