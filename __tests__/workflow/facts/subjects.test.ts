/** What an event is about: each subject only where the event brings it. */

import { expect, test } from '@jest/globals';
import { describeSubjects } from '../../../src/workflow/facts/subjects.ts';

test.each<[name: string, event: Record<string, unknown>, subjects: readonly string[]]>([
  ['schedule', {}, []],
  ['push', { ref: 'refs/heads/main' }, ['push']],
  ['issues', { issue: {} }, ['issue']],
  ['discussion_comment', { discussion: {}, comment: {} }, ['issue', 'comment']],
  ['issue_comment', { issue: { pull_request: {} }, comment: {} }, ['pull_request', 'comment']],
  ['pull_request_review', { pull_request: {}, review: {} }, ['pull_request', 'review']],
  ['release', { release: {} }, ['release']],
  ['deployment', { deployment: {}, workflow_run: {} }, ['deployment']],
  ['workflow_run', { workflow_run: {} }, ['check']],
])('%s %j is about %j', (event_name, event, subjects) => {
  expect(Object.keys(describeSubjects({ event_name, event }))).toEqual(subjects);
});
