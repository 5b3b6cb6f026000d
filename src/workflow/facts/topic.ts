/** Facts about a conversation: the issue or discussion, and who said what about it. */

import { type JsonObject, lineAt, numberAt, objectAt, textAt, textsAt } from '../payload.ts';
import type { Github } from './event.ts';
import type { Issue, Post, Review } from './types.ts';

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
    labels: textsAt(topic, 'labels', 'name'),
    label: lineAt(event, 'label', 'name'),
    ...describeText(topic),
  };
}

export function describeReview({ event }: Github): Review | undefined {
  const review = objectAt(event, 'review');
  if (review === null) return undefined;
  // Capital letters on servers of GitHub Enterprise before 3.0.
  return { state: textAt(review, 'state')?.toLowerCase() ?? null, ...describeText(review) };
}

export function describeComment({ event }: Github): Post | undefined {
  const comment = objectAt(event, 'comment');
  return comment === null ? undefined : describeText(comment);
}

/** What someone wrote. */
function describeText(text: JsonObject): Post {
  return {
    body: textAt(text, 'body'),
    author: textAt(text, 'user', 'login'),
    url: textAt(text, 'html_url'),
  };
}
