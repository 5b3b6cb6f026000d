/** How a pull request, an issue or a discussion is kept track of, and what was just done about that. */

import { type JsonObject, lineAt, textAt } from '../payload.ts';
import type { Tracking } from './types.ts';

/**
 * @param event tells what was just set or taken away
 * @param topic the pull request, issue or discussion
 */
export function describeTracking(event: JsonObject, topic: JsonObject): Tracking {
  return {
    label: lineAt(event, 'label', 'name'),
    assignee: textAt(event, 'assignee', 'login'),
    milestone: lineAt(event, 'milestone', 'title') ?? lineAt(topic, 'milestone', 'title'),
    lock_reason: lineAt(topic, 'active_lock_reason'),
  };
}
