/** Facts about a conversation: the issue or discussion, and who said what about it. */

import { type JsonObject, lineAt, numberAt, objectAt, textAt, textsAt } from '../payload.ts';
import type { Github } from './event.ts';
import { describeTracking } from './tracking.ts';
import type { Comment, Issue, Post, Review } from './types.ts';

/** Of the event's `issue`, unless that is a pull request, or of its `discussion`. */
export function describeIssue({ event }: Github): Issue | undefined {
  const issue = objectAt(event, 'issue', 'pull_request') ? null : objectAt(event, 'issue');
  const topic = issue ?? objectAt(event, 'discussion');
  if (topic === null) return undefined;
  return {
    kind: issue === null ? 'discussion' : 'issue',
    number: numberAt(topic, 'number'),
    title: lineAt(topic, 'title'),
    state: textAt(topic, 'state'),
    reason: textAt(topic, 'state_reason'),
    labels: textsAt(topic, 'labels', 'name'),
    ...describeTracking(event, topic),
    type: lineAt(event, 'type', 'name') ?? lineAt(topic, 'type', 'name'),
    category: lineAt(topic, 'category', 'name'),
    ...describeText(topic),
  };
}

export function describeReview({ event }: Github): Review | undefined {
  const review = objectAt(event, 'review');
  if (review === null) return undefined;
  // Capital letters on servers of GitHub Enterprise before 3.0.
  return { state: textAt(review, 'state')?.toLowerCase() ?? null, ...describeText(review) };
}

export function describeComment({ event }: Github): Comment | undefined {
  const comment = objectAt(event, 'comment');
  if (comment === null) return undefined;
  // A line that is no longer there has been.
  const line = numberAt(comment, 'line') ?? numberAt(comment, 'original_line');
  return { ...describeText(comment), path: lineAt(comment, 'path'), line };
}

/** The comment that was made the answer to a discussion, or no longer is. */
export function describeSolution({ event }: Github): Post | undefined {
  const solution = objectAt(event, 'answer') ?? objectAt(event, 'old_answer');
  return solution === null ? undefined : describeText(solution);
}

/** What someone wrote. */
function describeText(text: JsonObject): Post {
  return {
    body: textAt(text, 'body'),
    author: textAt(text, 'user', 'login'),
    url: textAt(text, 'html_url'),
  };
}
