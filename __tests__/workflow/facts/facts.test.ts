/** Every event gives the facts that a message wants to say, with links to the server it lives on. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type Context } from '../../../src/workflow/context.ts';

const facts = (event: EventName): Context => buildContext(loadEventFixture(event));

const dependabot = 'dependabot/npm_and_yarn/undici-6.21.1';

test.each<[EventName, string, string | null, string | null, string | null]>([
  ['push', '6dcb09b', 'main', null, 'octocat'],
  ['pull_request.opened', 'e5bd391', 'greet-languages', null, 'octocat'],
  ['pull_request.opened.fork', 'e5bd391', 'patch-1', null, 'mona'],
  ['pull_request.opened.dependabot', 'e5bd391', dependabot, null, 'dependabot[bot]'],
  ['release.published', '6dcb09b', null, 'v1.10.0', 'octocat'],
  ['workflow_dispatch', '6dcb09b', 'main', null, 'octocat'],
  ['schedule', '6dcb09b', 'main', null, null],
  ['deployment.created', '6dcb09b', null, 'v1.10.0', 'octocat'],
  ['deployment_status.created', '6dcb09b', null, 'v1.10.0', 'octocat'],
  ['issue_comment.created', '6dcb09b', 'main', null, 'hubot'],
  ['workflow_run.completed', 'e5bd391', 'patch-1', null, 'mona'],
])('%s: commit %s, branch %s, tag %s, actor %s', (event, short, branch, tag, login) => {
  expect(facts(event)).toMatchObject({ commit: { short }, branch, tag, actor: { login } });
});

test('the message of a commit is known for pushes and the runs they caused', () => {
  expect(facts('push').commit.title).toBe("Greet in the reader's own language (#12)");
  expect(facts('workflow_run.completed').commit.author).toBe('Mona Lisa');
  expect(facts('pull_request.opened').commit.message).toBeNull();
});

test('a pull request speaks of its head, not of the merge commit', () => {
  const { commit, github, branch } = facts('pull_request.opened');
  expect(commit.sha).toBe('e5bd3914e2e596debea16f433f57875b5b90bcd6');
  expect(commit.sha).not.toBe(github['sha']);
  expect(branch).toBe('greet-languages');
});

test('a comment on a pull request brings it, a comment on an issue does not', () => {
  const sources = loadEventFixture('issue_comment.created');
  expect(buildContext(sources).pull_request).toMatchObject({
    number: 12,
    author: 'octocat',
    head: null,
    fork: false,
  });
  const event = structuredClone(sources.event) as { issue: { pull_request?: unknown } };
  delete event.issue.pull_request;
  expect(buildContext({ ...sources, event }).pull_request).toBeUndefined();
});

test.each([
  ['pull_request.opened', false],
  ['pull_request.opened.fork', true],
  ['pull_request.opened.dependabot', false],
] as const)('%s comes from a fork: %s', (event, fork) => {
  expect(facts(event).pull_request?.fork).toBe(fork);
});

test('a pull request whose repository was deleted counts as from a fork', () => {
  const sources = loadEventFixture('pull_request.opened');
  const event = structuredClone(sources.event) as { pull_request: { head: { repo: unknown } } };
  event.pull_request.head.repo = null;
  expect(buildContext({ ...sources, event }).pull_request?.fork).toBe(true);
});

test('facts of other events are absent', () => {
  const names = (event: EventName) =>
    ['pull_request', 'release', 'deployment'].filter((name) => name in facts(event));
  expect(names('push')).toEqual([]);
  expect(names('release.published')).toEqual(['release']);
  expect(names('deployment_status.created')).toEqual(['deployment']);
  expect(names('workflow_run.completed')).toEqual([]);
});

describe('links', () => {
  const on = (more: Record<string, string | undefined>, checkRunId: number | null = 46001) => {
    const sources = loadEventFixture('push');
    return buildContext({
      ...sources,
      env: { ...sources.env, GITHUB_SERVER_URL: 'https://github.octo-org.example/', ...more },
      runnerFacts: { check_run_id: checkRunId },
    });
  };
  const base = 'https://github.octo-org.example/octo-org/hello';

  test('lead to the server of the run', () => {
    const { run, job, commit, repository, actor } = on({});
    expect([run.url, job.url, commit.url, repository.url, actor.url]).toEqual([
      `${base}/actions/runs/9000000007`,
      `${base}/actions/runs/9000000007/job/46001`,
      `${base}/commit/6dcb09b5b57875f334f61aebed695e2e4193db5e`,
      base,
      'https://github.octo-org.example/octocat',
    ]);
  });

  test('of a later attempt lead to that attempt, also from a job that is not known', () => {
    const { run, job } = on({ GITHUB_RUN_ATTEMPT: '2' }, null);
    expect(run.url).toBe(`${base}/actions/runs/9000000007/attempts/2`);
    expect(job.url).toBe(run.url);
  });

  test('of apps lead to their page', () => {
    expect(on({ GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' }).actor.url).toBe(
      'https://github.octo-org.example/apps/dependabot',
    );
  });

  test.each([
    [
      { GITHUB_SERVER_URL: 'https://me:pw@git.example/x/?a=1#b' },
      'https://git.example/x/octo-org/hello/actions/runs/9000000007',
    ],
    [{ GITHUB_REPOSITORY: 'hello' }, null],
    [{ GITHUB_REPOSITORY: 'a/..' }, null],
    [{ GITHUB_REPOSITORY: 'https://x/y' }, null],
    [{ GITHUB_REPOSITORY: 'a/b?x' }, null],
    [{ GITHUB_RUN_ID: '../../x' }, null],
    [{ GITHUB_RUN_ID: '0' }, null],
  ])('of %j', (env, url) => {
    expect(on(env).run.url).toBe(url);
  });

  test.each([undefined, '', 'https://', 'github.com', 'file:///etc'])(
    'are null where the server is %j',
    (GITHUB_SERVER_URL) => {
      const { run, job, commit, actor } = on({ GITHUB_SERVER_URL });
      expect([run.url, job.url, commit.url, actor.url]).toEqual([null, null, null, null]);
    },
  );
});

describe('who did it', () => {
  const run = (event: EventName, env: Record<string, string>) => {
    const sources = loadEventFixture(event);
    const { actor, sender } = buildContext({ ...sources, env: { ...sources.env, ...env } });
    return [actor.login, sender.login];
  };
  const again = { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'mona' };

  test.each<[string, EventName, Record<string, string>, (string | null)[]]>([
    ['whoever pushed', 'push', {}, ['octocat', 'octocat']],
    ['nobody, when the time had come', 'schedule', {}, [null, null]],
    ['whoever ran it again, though nobody caused it', 'schedule', again, ['mona', null]],
    ['one caused it, another ran it again', 'pull_request.opened', again, ['mona', 'octocat']],
  ])('%s', (_, event, env, logins) => {
    expect(run(event, env)).toEqual(logins);
  });
});

test('jobs are listed by weight, and keep their order otherwise', () => {
  const results = ['skipped', 'success', 'failure', 'success'] as const;
  const needs = Object.fromEntries(results.map((result, i) => [`job${i}`, { result }]));
  const { jobs } = buildContext({ ...loadEventFixture('push'), needs });
  expect(jobs.map(({ name }) => name)).toEqual(['job2', 'job1', 'job3', 'job0']);
});
