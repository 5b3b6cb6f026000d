/** Another run or check that the event reports: which one, on what, by whom, and how it ended. */

import { describe, expect, test } from '@jest/globals';
import { describeCheck } from '../../../src/workflow/facts/check.ts';
import type { Check } from '../../../src/workflow/facts/types.ts';

const check = (event_name: string, event: Record<string, unknown>) =>
  describeCheck({ event_name, event });

const url = 'https://github.com/octo-org/hello/actions/runs/7';
const sender = { login: 'octocat' };
const unknown: Check = {
  name: null,
  branch: null,
  url: null,
  actor: null,
  status: null,
  event: null,
  attempt: null,
  pull_request: null,
  description: null,
  requested: null,
  duration: null,
  result: 'unknown',
  icon: '⚪',
};
const running = { ...unknown, result: 'in_progress', icon: '⏳' } as const;

describe('what is known of it', () => {
  test.each<[event: string, payload: Record<string, unknown>, facts: Check]>([
    [
      'workflow_run',
      {
        workflow_run: {
          name: 'CI',
          head_branch: 'french',
          html_url: url,
          triggering_actor: { login: 'hubot' },
          actor: { login: 'mona' },
          event: 'pull_request',
          run_attempt: 2,
          pull_requests: [{ number: 12 }, { number: 13 }],
          conclusion: 'failure',
        },
        sender,
      },
      {
        ...unknown,
        ...{ name: 'CI', branch: 'french', url, actor: 'hubot', result: 'failure', icon: '❌' },
        ...{ event: 'pull_request', attempt: 2, pull_request: 12 },
      },
    ],
    [
      // Before anybody ran it again.
      'workflow_run',
      { workflow_run: { actor: { login: 'mona' }, conclusion: 'success' }, sender },
      { ...unknown, actor: 'mona', result: 'success', icon: '✅' },
    ],
    [
      'workflow_job',
      { workflow_job: { name: 'test', head_branch: 'main', html_url: url }, sender },
      { ...running, name: 'test', branch: 'main', url, actor: 'octocat' },
    ],
    [
      'check_run',
      {
        check_run: {
          name: 'lint',
          check_suite: { head_branch: 'main' },
          status: 'queued',
          output: { title: '2 faults\nand more', summary: 'See below.' },
        },
        requested_action: { identifier: 'fix' },
      },
      {
        ...running,
        ...{ name: 'lint', branch: 'main', status: 'queued', description: '2 faults' },
        requested: 'fix',
      },
    ],
    [
      // A suite has the name of its app.
      'check_suite',
      {
        check_suite: {
          app: { name: 'Linter' },
          head_branch: 'gh-readonly-queue/main/pr-104-6dcb09b',
        },
      },
      { ...running, name: 'Linter', branch: 'main (merge queue)' },
    ],
    [
      'status',
      {
        context: 'ci/circle',
        target_url: 'https://ci.example/7',
        commit: { html_url: url },
        sender,
        state: 'success',
        description: '12 tests',
        branches: [{ name: 'french' }],
      },
      {
        ...unknown,
        name: 'ci/circle',
        branch: 'french',
        description: '12 tests',
        url: 'https://ci.example/7',
        actor: 'octocat',
        result: 'success',
        icon: '✅',
      },
    ],
    [
      'status',
      { commit: { html_url: url }, branches: [{ name: 'french' }, { name: 'main' }] },
      { ...unknown, url },
    ],
  ])('%s %j', (name, payload, facts) => {
    expect(check(name, payload)).toEqual(facts);
  });
});

test('a check that somebody wants again is no longer what it was', () => {
  const failed = { check_run: { conclusion: 'failure', status: 'completed' } };
  expect(check('check_run', { ...failed, action: 'rerequested' })?.result).toBe('in_progress');
  expect(check('check_run', { ...failed, action: 'requested_action' })?.result).toBe('failure');
});

describe('what ended without a conclusion is unknown', () => {
  test.each<[payload: Record<string, unknown>, result: string]>([
    [{ check_run: { status: 'completed' } }, 'unknown'],
    [{ check_run: {}, action: 'completed' }, 'unknown'],
    [{ check_run: { status: 'in_progress' }, action: 'created' }, 'in_progress'],
    [{ check_run: { status: 'completed', conclusion: 'skipped' } }, 'skipped'],
    [{ check_run: { conclusion: 'queued' } }, 'in_progress'],
    [{ check_run: { conclusion: 'constructor' } }, 'unknown'],
  ])('%j is %s', (payload, result) => {
    expect(check('check_run', payload)?.result).toBe(result);
  });
});

test.each<[event: string, payload: Record<string, unknown>]>([
  ['push', { state: 'success' }],
  ['push', { push: {}, check_run: {} }],
  ['check_run', { check_suite: {} }],
  ['deployment_status', { workflow_run: { name: 'CI' }, deployment: {} }],
  ['check_run', { check_run: null }],
])('%s %j brings none', (name, payload) => {
  expect(check(name, payload)).toBeUndefined();
});

describe('how long it took', () => {
  const [start, end] = ['2026-03-02T10:00:00Z', '2026-03-02T10:03:12Z'];

  test.each<[what: string, event: string, payload: object, duration: number | null]>([
    [
      'of a run, since this attempt began',
      'workflow_run',
      { status: 'completed', run_started_at: start, updated_at: end, created_at: 'x' },
      192,
    ],
    [
      'of a job',
      'workflow_job',
      { status: 'completed', started_at: start, completed_at: end },
      192,
    ],
    ['of a check', 'check_run', { status: 'completed', started_at: start, completed_at: end }, 192],
    ['of what has not ended', 'workflow_run', { run_started_at: start, updated_at: end }, null],
    ['without times', 'workflow_run', { status: 'completed' }, null],
    [
      'by a clock that runs backwards',
      'workflow_job',
      { status: 'completed', started_at: end, completed_at: start },
      null,
    ],
    [
      'with a time that is none',
      'workflow_job',
      { status: 'completed', started_at: 'soon', completed_at: end },
      null,
    ],
  ])('%s', (_, event, payload, duration) => {
    expect(check(event, { [event]: payload })?.duration).toBe(duration);
  });
});
