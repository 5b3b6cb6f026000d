/** Who merged the pull request that a push brings, as far as the commit tells. */

import { readMerge } from '../facts/commit-title.ts';
import type { Github } from '../facts/event.ts';
import { at, textAt } from '../payload.ts';
import { headCommitIn } from './commits.ts';

/**
 * The author of a merge commit has merged. A squashed pull request keeps its author; its title, and that GitHub made the commit,
 * tell what it is, and whoever pushed it has merged. A rebased one is like any other commits.
 *
 * Source: https://docs.github.com/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges
 */
export function mergerIn(github: Github): string | null {
  const head = isPush(github) ? headCommitIn(github) : null;
  if (head === null) return null;
  if (readMerge(head.message) !== null) return head.login;
  const [title = ''] = head.message.split('\n', 1);
  return head.isByGitHub && /\(#\d+\)\s*$/.test(title) ? pusherIn(github) : null;
}

/** To a branch, for a tag merges nothing; or the run of a push, which `workflow_run` reports. */
function isPush({ event, ...github }: Github): boolean {
  if (github['event_name'] === 'workflow_run') return at(event, 'workflow_run', 'event') === 'push';
  return github['event_name'] === 'push' && !textAt(event, 'ref')?.startsWith('refs/tags/');
}

function pusherIn({ event }: Github): string | null {
  return textAt(event, 'workflow_run', 'actor', 'login') ?? textAt(event, 'sender', 'login');
}
