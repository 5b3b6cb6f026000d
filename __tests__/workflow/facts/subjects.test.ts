/** What an event is about: each subject only where the event brings it. */

import { expect, test } from '@jest/globals';
import { describeSubjects } from '../../../src/workflow/facts/subjects.ts';

test.each<[name: string, event: Record<string, unknown>, subjects: readonly string[]]>([
  ['schedule', {}, []],
  ['schedule', { schedule: '30 5 * * *' }, ['schedule']],
  ['push', { ref: 'refs/heads/main', schedule: '30 5 * * *' }, ['push']],
  ['workflow_dispatch', {}, ['dispatch']],
  ['repository_dispatch', { action: 'deploy' }, ['dispatch']],
  ['merge_group', { merge_group: {} }, ['merge_group']],
  ['gollum', { pages: [{}] }, ['wiki']],
  ['gollum', { pages: [] }, []],
  ['fork', { forkee: {} }, ['fork']],
  ['label', { label: {} }, ['label']],
  ['issues', { issue: {}, label: {}, milestone: {} }, ['issue']],
  ['issues', { issue: {}, changes: { title: {} } }, ['issue', 'edit']],
  ['issues', { issue: {}, changes: { new_repository: {} } }, ['issue', 'transfer']],
  ['milestone', { milestone: {} }, ['milestone']],
  ['branch_protection_rule', { rule: {} }, ['rule']],
  ['registry_package', { registry_package: {} }, ['package']],
  ['package', { package: {} }, ['package']],
  ['page_build', { build: {} }, ['page_build']],
  ['discussion', { discussion: {}, ['old_answer']: {} }, ['issue', 'solution']],
  ['star', { star: {} }, ['about']],
  ['sub_issues', { sub_issue: {}, changes: {} }, ['edit', 'about']],
  ['public', {}, []],
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
