/** Every event gives the facts that a message wants to say, with links to the server it lives on. */

import { describe, expect, test } from '@jest/globals';
import { type EventName, loadEventFixture } from '../../../events/event-fixture.ts';
import { buildContext, type Context, type ContextSources } from '../../../src/workflow/context.ts';

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

  test.each([
    ['dependabot[bot]', 'apps/dependabot'],
    ['mona', 'mona'],
    // No names of apps.
    ['[bot]', '[bot]'],
    ['a[bot]s', 'a[bot]s'],
  ])('of %s lead to its page', (login, path) => {
    expect(on({ GITHUB_TRIGGERING_ACTOR: login }).actor.url).toBe(
      `https://github.octo-org.example/${path}`,
    );
  });

  test.each([
    [
      { GITHUB_SERVER_URL: 'https://me:pw@git.example/x/?a=1#b' },
      'https://git.example/x/octo-org/hello/actions/runs/9000000007',
    ],
    [{ GITHUB_REPOSITORY: 'hello' }, null],
    [{ GITHUB_REPOSITORY: undefined }, null],
    [{ GITHUB_REPOSITORY: 'a/..' }, null],
    [{ GITHUB_REPOSITORY: 'a/.' }, null],
    [
      { GITHUB_REPOSITORY: 'a/.github' },
      'https://github.octo-org.example/a/.github/actions/runs/9000000007',
    ],
    [{ GITHUB_REPOSITORY: 'https://x/y' }, null],
    [{ GITHUB_REPOSITORY: 'a/b?x' }, null],
    [{ GITHUB_RUN_ID: '../../x' }, null],
    [{ GITHUB_RUN_ID: '0' }, null],
    [{ GITHUB_RUN_ID: 'x7' }, null],
    [{ GITHUB_RUN_ID: '7/x' }, null],
    [{ GITHUB_RUN_ID: undefined }, null],
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
    [
      'whoever caused it, on old servers',
      'push',
      { GITHUB_TRIGGERING_ACTOR: '' },
      ['octocat', 'octocat'],
    ],
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

describe('who is told of', () => {
  const about = (sources: Partial<ContextSources>, event: EventName = 'push') =>
    buildContext({ ...loadEventFixture(event), needs: {}, data: {}, ...sources });
  const job = {
    name: 'deploy (24, ubuntu)',
    url: 'https://github.com/octo-org/hello/actions/runs/9000000007/job/46001',
  };
  const run = { name: 'Deploy', url: 'https://github.com/octo-org/hello/actions/runs/9000000007' };
  const good = [{ name: 'test', result: 'success' }] as const;
  const bad = [{ name: 'test', result: 'failure' }] as const;

  test('is this job, where no other is known or none of those that are went wrong', () => {
    expect(about({})).toMatchObject({ subject: job, verdict: 'success', jobs: [] });
    expect(about({ others: good })).toMatchObject({ subject: job, verdict: 'success', jobs: [] });
  });

  test('is the run, where others that were found decide', () => {
    expect(about({ others: bad })).toMatchObject({ subject: run, verdict: 'failure', jobs: [] });
    const running = [{ name: 'test', result: 'in_progress' }] as const;
    expect(about({ others: running })).toMatchObject({ subject: job, verdict: 'success' });
  });

  test('is the run, where `needs` tells of others, whatever was found', () => {
    const needs = { build: { result: 'success' } };
    expect(about({ needs, others: bad })).toMatchObject({
      subject: run,
      verdict: 'success',
      jobs: [{ name: 'build', result: 'success', icon: '✅' }],
    });
  });

  test('has its own job among them where that has not gone well', () => {
    const namesOf = (status: ContextSources['status']) =>
      about({ needs: { build: { result: 'success' } }, status }).jobs.map(({ name }) => name);
    expect(namesOf('success')).toEqual(['build']);
    expect(namesOf('skipped')).toEqual(['build']);
    expect(namesOf('failure')).toEqual(['deploy (24, ubuntu)', 'build']);
  });

  test('a job that ran into its time limit is not called cancelled', () => {
    const needs = { a: { result: 'cancelled' }, b: { result: 'cancelled' } };
    const resultsOf = (timedOut?: readonly string[]) =>
      about({ needs, timedOut }).jobs.map(({ name, result }) => `${name}: ${result}`);
    expect(resultsOf(['b'])).toEqual(['b: timed_out', 'a: cancelled']);
    expect(resultsOf()).toEqual(['a: cancelled', 'b: cancelled']);
  });

  test.each<[what: string, Partial<ContextSources>, EventName, job: string | null, result: string]>(
    [
      ['this job, where nothing else is known', {}, 'push', job.name, 'success'],
      ['nobody, where others were found', { others: good }, 'push', null, 'success'],
      [
        'nobody, where it is known that there are no others',
        { others: [] },
        'push',
        null,
        'success',
      ],
      [
        'nobody, where `needs` tells of others',
        { needs: { test: { result: 'success' } } },
        'push',
        null,
        'success',
      ],
      [
        'nobody, where the event reports a deployment',
        {},
        'deployment_status.created',
        null,
        'success',
      ],
      [
        'this job, where the event wants a deployment, whatever it is called',
        { env: { GITHUB_JOB: 'rollout' } },
        'deployment.created',
        'rollout (24, ubuntu)',
        'success',
      ],
      [
        'the job that the author names',
        { data: { job: 'test' }, others: [{ name: 'deploy', result: 'success' }, ...bad] },
        'push',
        null,
        'failure',
      ],
      [
        'the job that the author names, of which nobody has heard',
        { data: { job: 'rollout' } },
        'push',
        job.name,
        'unknown',
      ],
    ],
  )('a deploy is that of %s', (_, sources, event, name, result) => {
    expect(about(sources, event).deploy).toMatchObject({ job: name, result });
  });

  test('a deploy under another name is told as a whole, where all jobs are known', () => {
    const env = { GITHUB_JOB: 'ci' };
    expect(about({ env }).deploy.result).toBe('unknown');
    expect(about({ env, others: [] }).deploy.result).toBe('success');
  });
});

test('what happened to the subject of the event is its action', () => {
  expect(facts('pull_request.opened').action).toBe('opened');
  expect(facts('push').action).toBeNull();
});

describe('numbers and names of the run', () => {
  const from = (env: Record<string, string>) => buildContext({ env, event: {}, status: 'success' });

  test('are those of the runner', () => {
    const { run, repository, job } = facts('push');
    expect(run).toMatchObject({ id: 9000000007, number: 57, attempt: 1, name: 'Deploy' });
    expect(repository).toMatchObject({
      name: 'hello',
      full_name: 'octo-org/hello',
      owner: 'octo-org',
    });
    expect(job).toMatchObject({
      name: 'deploy',
      title: 'deploy (24, ubuntu)',
      check_run_id: 46001,
    });
  });

  test.each(['', '-1', '1.5', '7th', 'a7', ' 7'])('are no numbers when they are %j', (text) => {
    expect(from({ GITHUB_RUN_NUMBER: text }).run.number).toBeNull();
  });

  test('of a job are those that GitHub shows, with its matrix', () => {
    const { job } = buildContext({
      env: { GITHUB_JOB: 'test' },
      event: {},
      status: 'success',
      runnerFacts: { matrix: { os: 'ubuntu', node: { version: 24, lts: true }, empty: '' } },
    });
    expect(job.title).toBe('test (ubuntu, 24, true)');
  });

  test('of a job without a name are none, whatever its matrix', () => {
    const job = {
      env: {},
      event: {},
      status: 'success',
      runnerFacts: { matrix: { node: 24 } },
    } as const;
    expect(buildContext(job).job.title).toBeNull();
  });
});

test('the sender is whoever caused the event, or the actor where it names none', () => {
  const sources = loadEventFixture('push');
  const env = { ...sources.env, GITHUB_ACTOR: 'mona' };
  expect(buildContext({ ...sources, env }).sender.login).toBe('octocat');
  expect(buildContext({ ...sources, env, event: {} }).sender).toEqual({
    login: 'mona',
    url: 'https://github.com/mona',
  });
});
