/** What an event brings is told whole: each fact from its own place in the payload, and null where that is empty. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, readEvent } from '../../../events/event-fixture.ts';
import {
  describeCommit,
  describeDeployment,
  describePullRequest,
  describeRef,
  describeRelease,
  isFromFork,
} from '../../../src/workflow/facts/event.ts';
import type {
  Commit,
  Deployment,
  PullRequest,
  Release,
} from '../../../src/workflow/facts/types.ts';
import type { JsonObject } from '../../../src/workflow/payload.ts';

const eventOf = (name: EventName) => readEvent(name) as JsonObject;

describe('a commit', () => {
  const unknown: Commit = {
    sha: null,
    short: null,
    message: null,
    title: null,
    author: null,
    login: null,
    url: null,
  };
  const sha = 'aaaaaaa1';
  const commit = {
    id: sha,
    message: 'Greet\n\nAt last.',
    author: { name: 'Mona Lisa', username: 'mona' },
  };
  const told = {
    sha,
    short: 'aaaaaaa',
    message: commit.message,
    title: 'Greet',
    author: 'Mona Lisa',
    login: 'mona',
  };
  const known = { ...unknown, sha, short: 'aaaaaaa' };

  test.each<[what: string, event: JsonObject, facts: Commit]>([
    ['the newest of a push', { head_commit: commit }, { ...unknown, ...told }],
    ['what a run was about', { workflow_run: { head_commit: commit } }, { ...unknown, ...told }],
    ['what is to be merged', { merge_group: { head_commit: commit } }, { ...unknown, ...told }],
    ['the head of a pull request', { pull_request: { head: { sha } } }, known],
    ['that of a run without more', { workflow_run: { head_sha: sha } }, known],
    ['what is deployed', { deployment: { sha } }, known],
    ['what a comment is about', { comment: { commit_id: sha } }, known],
    ['what a check looked at', { check_run: { head_sha: sha } }, known],
    ['what a suite looked at', { check_suite: { head_sha: sha } }, known],
    ['what a job was about', { workflow_job: { head_sha: sha } }, known],
    ['none', { sha }, unknown],
  ])('is %s', (_, event, facts) => {
    expect(describeCommit({ event })).toEqual(facts);
  });

  test('of a status is that of the event, of others that of the run', () => {
    const shaOf = (event_name: string) =>
      describeCommit({ event_name, sha: 'bbbbbbb2', event: { sha } }).sha;
    expect(shaOf('status')).toBe(sha);
    expect(shaOf('push')).toBe('bbbbbbb2');
  });

  test('is linked where the repository is known', () => {
    const place = { server_url: 'https://github.com', repository: 'octo-org/hello' };
    expect(describeCommit({ ...place, sha, event: {} }).url).toBe(
      `https://github.com/octo-org/hello/commit/${sha}`,
    );
  });
});

describe('the ref at work', () => {
  test.each<[what: string, github: JsonObject, event: JsonObject, ref: (string | null)[]]>([
    ['a branch', { ref_name: 'main', ref_type: 'branch' }, {}, ['main', null]],
    ['a tag', { ref_name: 'v1', ref_type: 'tag' }, {}, [null, 'v1']],
    [
      'what is to be merged, not its merge commit',
      { ref_name: '12/merge', ref_type: 'branch' },
      { pull_request: { head: { ref: 'french' } } },
      ['french', null],
    ],
    [
      'the branch that a run was about, though this one is about a tag',
      { ref_name: 'v1', ref_type: 'tag' },
      { workflow_run: { head_branch: 'french' } },
      ['french', null],
    ],
    [
      'the merge queue of a branch',
      { ref_name: 'gh-readonly-queue/main/pr-104-6dcb09b', ref_type: 'branch' },
      {},
      ['main (merge queue)', null],
    ],
    ['none', {}, {}, [null, null]],
  ])('is %s', (_, github, event, [branch, tag]) => {
    expect(describeRef({ ...github, event })).toEqual({ branch, tag });
  });
});

describe('a pull request', () => {
  const opened: PullRequest = {
    number: 12,
    title: "Greet in the reader's own language",
    body: 'The `Accept-Language` header decides.\n\nCloses #11.',
    url: 'https://github.com/octo-org/hello/pull/12',
    author: 'octocat',
    state: 'open',
    draft: false,
    merged: false,
    merged_by: null,
    head: 'greet-languages',
    base: 'main',
    fork: false,
    labels: ['enhancement', 'i18n'],
    assignees: ['octocat'],
    reviewers: ['hubot'],
    teams: ['Greeters'],
    awaited: ['hubot', 'Greeters'],
    label: null,
    assignee: null,
    milestone: null,
    lock_reason: null,
    requested: null,
    commits: 2,
    additions: 64,
    deletions: 7,
    changed_files: 3,
  };

  test('is told whole', () => {
    expect(describePullRequest({ event: eventOf('pull_request.opened') })).toEqual(opened);
  });

  test('says less where a comment brings it', () => {
    expect(describePullRequest({ event: eventOf('issue_comment.created') })).toEqual({
      ...opened,
      ...{ head: null, base: null, reviewers: [], teams: [], awaited: [] },
      ...{ commits: null, additions: null, deletions: null, changed_files: null },
    });
  });

  test.each<[what: string, event: JsonObject, facts: Partial<PullRequest>]>([
    ['a draft', { pull_request: { draft: true } }, { draft: true }],
    [
      'merged, and by whom',
      { pull_request: { merged: true, merged_by: { login: 'mona' } } },
      { merged: true, merged_by: 'mona' },
    ],
    [
      'merged before somebody wrote about it',
      { issue: { pull_request: { merged_at: '2026-03-02T10:30:00Z' } } },
      { merged: true, merged_by: null },
    ],
    ['closed without being merged', { issue: { pull_request: {} } }, { merged: false }],
    ['given a label', { pull_request: {}, label: { name: 'i18n' } }, { label: 'i18n' }],
    [
      'for a person to review',
      { pull_request: {}, requested_reviewer: { login: 'hubot' } },
      { requested: 'hubot' },
    ],
    [
      'for a team to review',
      { pull_request: {}, requested_team: { name: 'Greeters' } },
      { requested: 'Greeters' },
    ],
  ])('is %s', (_, event, facts) => {
    expect(describePullRequest({ event })).toMatchObject(facts);
  });

  test.each<[event: JsonObject]>([[{}], [{ issue: {} }], [{ pull_request: null }]])(
    'is none in %j',
    (event) => {
      expect(describePullRequest({ event })).toBeUndefined();
    },
  );
});

describe('a pull request comes from a fork', () => {
  const pull = (head: unknown) => ({ pull_request: { head }, repository: { id: 1 } });

  test.each<[is: boolean, what: string, event: JsonObject]>([
    [true, 'whose head is in another repository', pull({ repo: { id: 2 } })],
    [true, 'whose repository was deleted', pull({ repo: null })],
    [true, 'of which neither repository is known', { pull_request: { head: {} } }],
    [false, 'whose head is in the same repository', pull({ repo: { id: 1, fork: true } })],
    [false, 'of which nothing is known', pull(null)],
  ])('%s: one %s', (is, _, event) => {
    expect(isFromFork(event)).toBe(is);
  });
});

describe('a release', () => {
  const published: Release = {
    name: 'Hello 1.10',
    tag: 'v1.10.0',
    body: "## What's new\n\n* Greets in the reader's own language by @octocat in #12\n* Names the greeting after its language\n",
    url: 'https://github.com/octo-org/hello/releases/tag/v1.10.0',
    author: 'octocat',
    draft: false,
    prerelease: false,
    published_at: '2026-03-02T10:30:00Z',
  };
  const describeIt = (release: unknown) => describeRelease({ event: { release } });

  test('is told whole', () => {
    expect(describeRelease({ event: eventOf('release.published') })).toEqual(published);
  });

  test.each<[what: string, release: JsonObject, facts: Partial<Release>]>([
    ['called by its tag where it has no name', { tag_name: 'v1' }, { name: 'v1', tag: 'v1' }],
    ['a draft', { draft: true }, { draft: true, prerelease: false }],
    ['one before the release', { prerelease: true }, { draft: false, prerelease: true }],
  ])('is %s', (_, release, facts) => {
    expect(describeIt(release)).toMatchObject(facts);
  });

  test('is none where the event brings none', () => {
    expect(describeIt(null)).toBeUndefined();
  });
});

describe('a deployment', () => {
  const created: Deployment = {
    environment: 'production',
    ref: 'v1.10.0',
    description: 'Deployed in 3 minutes',
    state: 'success',
    result: 'success',
    url: 'https://hello.example',
    log_url: 'https://github.com/octo-org/hello/actions/runs/9000000007',
  };

  test('is told with its status', () => {
    expect(describeDeployment({ event: eventOf('deployment_status.created') })).toEqual(created);
  });

  test('is told without one before anything happened', () => {
    expect(describeDeployment({ event: eventOf('deployment.created') })).toEqual({
      ...created,
      description: 'Version 1.10',
      ...{ state: null, result: null, url: null, log_url: null },
    });
  });

  test.each<[status: JsonObject | null, result: Deployment['result']]>([
    [{ state: 'error' }, 'failure'],
    [{ state: 'inactive' }, 'stale'],
    [{ state: 'pending' }, 'in_progress'],
    [{}, 'unknown'],
    [null, null],
  ])('with the status %j is %s', (deployment_status, result) => {
    const event = { deployment: {}, deployment_status };
    expect(describeDeployment({ event })?.result).toBe(result);
  });

  test('is none where the event brings none', () => {
    expect(describeDeployment({ event: { deployment_status: {} } })).toBeUndefined();
  });
});
