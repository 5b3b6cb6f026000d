/** What an event is about: pushes, checks, conversations. */

import { describe, expect, test } from '@jest/globals';
import { buildContext } from '../../../src/workflow/context.ts';
import { describeSubjects } from '../../../src/workflow/facts/subjects.ts';

const context = (name: string, event: unknown, data = {}) =>
  buildContext({
    env: {
      GITHUB_EVENT_NAME: name,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/hello',
      GITHUB_SHA: 'abcdef0123456789',
    },
    event,
    status: 'success',
    data,
  });

const zeros = '0'.repeat(40);

describe('a push', () => {
  test.each([
    ['push', { ref: 'refs/heads/a/b#1', before: 'x' }, { branch: 'a/b#1', tag: null }],
    ['push', { ref: 'refs/tags/v1', before: zeros, created: true }, { branch: null, tag: 'v1' }],
    ['create', { ref: 'v1', ref_type: 'tag' }, { tag: 'v1', created: true, deleted: false }],
    ['delete', { ref: 'old', ref_type: 'branch' }, { branch: 'old', deleted: true, url: null }],
    ['push', { ref: 'refs/heads/a', forced: true, before: 'x' }, { forced: true, branch: 'a' }],
    // GitHub calls a new branch forced too.
    [
      'push',
      { ref: 'refs/heads/a', forced: true, before: zeros, created: true },
      { forced: false, created: true },
    ],
  ])('%s %j', (name, event, push) => {
    expect(context(name, event).push).toMatchObject(push);
  });

  test('of nothing is none', () => {
    expect(context('push', { ref: 5, commits: null })).not.toHaveProperty('push');
  });

  test('leads to its branch, whatever the name', () => {
    expect(context('push', { ref: 'refs/heads/a/b#1' }).push?.url).toBe(
      'https://github.com/octo-org/hello/tree/a/b%231',
    );
  });

  test('has the newest commit first', () => {
    const commits = [{ id: 'a1', message: 'One\n\nmore' }, { id: 'b2', message: 'Two' }, null];
    const { push } = context('push', { ref: 'refs/heads/main', commits });
    expect(push?.commits.map(({ title }) => title)).toEqual(['Two', 'One']);
    expect(push?.count).toBe(2);
  });
});

test.each<[event: Record<string, unknown>, names: readonly string[]]>([
  [{}, []],
  [{ issue: {} }, ['issue']],
  [{ discussion: {}, comment: {} }, ['issue', 'comment']],
  [{ issue: { pull_request: {} }, comment: {} }, ['pull_request', 'comment']],
  [{ pull_request: {}, review: {} }, ['pull_request', 'review']],
  [{ release: {} }, ['release']],
  [{ deployment: {}, check_run: {} }, ['deployment']],
])('%j is about %j', (event, names) => {
  expect(Object.keys(describeSubjects({ event_name: 'event', event }))).toEqual(names);
});

describe('a check', () => {
  test.each([
    ['success', 'success', '✅'],
    ['timed_out', 'timed_out', '⏱️'],
    ['startup_failure', 'startup_failure', '❌'],
    ['action_required', 'action_required', '✋'],
    ['cancelled', 'cancelled', '🚫'],
    ['neutral', 'neutral', '⚪'],
    ['stale', 'stale', '⚪'],
    ['skipped', 'skipped', '⏭️'],
    [null, 'in_progress', '⏳'],
    ['queued', 'in_progress', '⏳'],
    ['constructor', 'unknown', '⚪'],
  ])('that concluded with %s is a %s', (conclusion, result, icon) => {
    const { check } = context('check_run', { check_run: { name: 'lint', conclusion } });
    expect(check).toMatchObject({ name: 'lint', result, icon });
  });

  test('speaks of its own commit', () => {
    const { commit } = context('check_suite', { check_suite: { head_sha: '1234567890' } });
    expect(commit.short).toBe('1234567');
    expect(context('status', { sha: 'fedcba9876', state: 'error' })).toMatchObject({
      commit: { short: 'fedcba9' },
      check: { result: 'failure' },
    });
  });

  test('is the one that the event is named for', () => {
    const event = { workflow_run: { name: 'CI' }, deployment: { environment: 'production' } };
    expect(context('deployment_status', event).check).toBeUndefined();
  });
});

describe('a deploy', () => {
  const deployment = { deployment: { environment: 'staging', ref: 'main' } };

  test.each([
    [{}, {}, { environment: null, version: 'abcdef0', url: null }],
    [deployment, {}, { environment: 'staging', version: 'main' }],
    [
      deployment,
      { environment: 'production', version: 2 },
      { environment: 'production', version: '2' },
    ],
    [
      deployment,
      { environment: ' ', version: null, url: ['x'] },
      { environment: 'staging', url: null },
    ],
    [{ deployment: { ref: 'a'.repeat(40) } }, {}, { version: 'aaaaaaa' }],
    // Names that only hold what could be a commit.
    [{ deployment: { ref: `v${'a'.repeat(40)}` } }, {}, { version: `v${'a'.repeat(40)}` }],
    [{ deployment: { ref: 'a'.repeat(41) } }, {}, { version: 'a'.repeat(41) }],
    [{ deployment: { ref: 'n'.repeat(40) } }, {}, { version: 'n'.repeat(40) }],
    [{ release: { tag_name: 'v2' } }, {}, { version: 'v2' }],
    [
      { deployment: {}, deployment_status: { environment_url: 'https://staging.example' } },
      {},
      { url: 'https://staging.example' },
    ],
    [
      { deployment: {}, deployment_status: { environment_url: 'https://staging.example' } },
      { url: 'https://hello.example' },
      { url: 'https://hello.example' },
    ],
    [{ ...deployment, deployment_status: { state: 'error' } }, {}, { result: 'failure' }],
    [{ ...deployment, deployment_status: { state: 'queued' } }, {}, { result: 'in_progress' }],
  ])('of %j with %j', (event, data, deploy) => {
    expect(context('deployment_status', event, data).deploy).toMatchObject(deploy);
  });
});

test('a job of a matrix is called as GitHub calls it', () => {
  const { job } = buildContext({
    env: { GITHUB_JOB: 'test' },
    event: {},
    status: 'success',
    runnerFacts: { matrix: { os: 'ubuntu', node: { version: 24, lts: true }, empty: '' } },
  });
  expect(job.title).toBe('test (ubuntu, 24, true)');
});
